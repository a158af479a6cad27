"""A posting's requirements with what shows them and when that was practised."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.drills import PastAnswer
from voicecoach.core.matching import Label, Likeness, Match, match_requirement
from voicecoach.core.preparation import Story
from voicecoach.core.structure.segments import read_segments


@dataclass(frozen=True, slots=True)
class Practised:
    """An answer that spoke of a requirement: `quote` is a part of what was said."""

    answer_id: int | None
    answered_on: date
    question: str
    quote: str
    spoken_ms: int | None
    """None for a typed answer."""


@dataclass(frozen=True, slots=True)
class MatchedRequirement:
    match: Match
    is_must: bool
    practised: tuple[Practised, ...] = ()
    """The latest first."""
    stories: tuple[Story, ...] = ()
    """Those of the bank that show it, the best first."""

    @property
    def label(self) -> Label:
        return self.match.label


def match_all(
    requirements: Iterable[tuple[str, bool]],
    resume: Sequence[str],
    past: Sequence[PastAnswer],
    stories: Sequence[Story],
    likeness: Likeness | None,
    today: date,
) -> tuple[MatchedRequirement, ...]:
    """Each requirement (with whether it is a must) against the résumé, the answers, the stories."""
    said = [answer for answer in past if answer.statement is not None]
    return tuple(
        MatchedRequirement(
            match_requirement(text, resume, likeness, today),
            is_must,
            _practised(text, said, likeness, today),
            _stories(text, stories, likeness, today),
        )
        for text, is_must in requirements
    )


def _practised(
    text: str, said: Sequence[PastAnswer], likeness: Likeness | None, today: date
) -> tuple[Practised, ...]:
    found = [
        Practised(
            answer.statement.answer_id,
            answer.answered_on,
            answer.question.text,
            shown.evidence[0].quote,
            answer.spoken_ms,
        )
        for answer in said
        if answer.statement is not None
        and (shown := _shown(text, answer.statement.text, likeness, today)).label is Label.MET
    ]
    return tuple(sorted(found, key=lambda each: each.answered_on, reverse=True))


def _stories(
    text: str, stories: Sequence[Story], likeness: Likeness | None, today: date
) -> tuple[Story, ...]:
    weighed = [
        (shown.evidence[0].weight, story)
        for story in stories
        if (shown := _shown(text, f"{story.title}. {story.text}", likeness, today)).evidence
    ]
    return tuple(story for _, story in sorted(weighed, key=lambda each: (-each[0], each[1].id)))


def _shown(text: str, said: str, likeness: Likeness | None, today: date) -> Match:

    pieces = [said[each.start_char : each.end_char] for each in read_segments(said)]
    return match_requirement(text, pieces, likeness, today)
