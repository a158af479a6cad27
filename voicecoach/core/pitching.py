"""Pitches: their length over time, and which requirements of a posting they name. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.delivery import count_words
from voicecoach.core.drills import PastAnswer
from voicecoach.core.matching import Label, Likeness, match_requirement
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.planning import MatchedRequirement
from voicecoach.core.telling import pieces_of

BANK = "pitch"
LENGTHS_S = (30, 60, 90)
CALM_WPM, LIVELY_WPM = 110, 150
"""The pace of conversation (NCVS); seconds are the rule, words a hint."""


@dataclass(frozen=True, slots=True)
class Pitch:
    """One pitch that was given."""

    session_id: str | None
    said_on: date
    target: TargetRange
    text: str
    spoken_ms: int | None
    """None when it was typed, or not measured."""

    @property
    def words(self) -> int:
        """Without um and uh."""
        return count_words(self.text.split())

    @property
    def pace_wpm(self) -> float | None:
        return round(self.words * 60_000 / self.spoken_ms, 1) if self.spoken_ms else None

    @property
    def over_s(self) -> int | None:
        """Seconds above the target, below it negative; 0 within it, None when not measured."""
        if self.spoken_ms is None:
            return None
        length_s = round(self.spoken_ms / 1000)
        return max(0, length_s - self.target.high_s) + min(0, length_s - self.target.low_s)


@dataclass(frozen=True, slots=True)
class NamedRequirement:
    """A requirement that a pitch names; `text[…] == quote` in the pitch."""

    requirement: MatchedRequirement
    pitch: Pitch
    quote: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What pitches named of what the posting asks for and the résumé shows."""

    named: tuple[NamedRequirement, ...]
    left_out: tuple[MatchedRequirement, ...]
    """What none of them named, the strongest first."""


def pitch_questions(questions: Iterable[Question], seconds: int | None) -> tuple[Question, ...]:
    """One question for each length, the shortest first; or the one of this many seconds."""
    by_length: dict[int, Question] = {}
    for question in questions:
        by_length.setdefault(question.target.high_s, question)
    wanted = LENGTHS_S if seconds is None else (seconds,)
    return tuple(by_length[each] for each in wanted if each in by_length)


def pitches(past: Iterable[PastAnswer]) -> tuple[Pitch, ...]:
    """Every answer to the questions of the bank, oldest first; those without words are left out."""
    return tuple(
        Pitch(
            session_id=each.statement.session_id,
            said_on=each.answered_on,
            target=each.question.target,
            text=each.statement.text,
            spoken_ms=each.spoken_ms,
        )
        for each in past
        if each.statement is not None
        and each.question.bank == BANK
        and each.question.follows is None
    )


def by_length(given: Iterable[Pitch]) -> tuple[tuple[int, tuple[Pitch, ...]], ...]:
    """Pitches of one target together, the shortest target first."""
    found: dict[int, list[Pitch]] = defaultdict(list)
    for pitch in given:
        found[pitch.target.high_s].append(pitch)
    return tuple((seconds, tuple(found[seconds])) for seconds in sorted(found))


def coverage(
    requirements: Iterable[MatchedRequirement],
    given: Sequence[Pitch],
    likeness: Likeness | None,
    today: date,
) -> Coverage:
    """Which of the requirements the résumé meets are named; the shortest pitch that does counts."""
    met = [each for each in requirements if each.label is Label.MET]
    shortest_first = sorted(given, key=lambda each: each.target.high_s)
    named: list[NamedRequirement] = []
    left_out: list[MatchedRequirement] = []
    for requirement in met:
        found = _named(requirement, shortest_first, likeness, today)
        if found is None:
            left_out.append(requirement)
        else:
            named.append(found)
    return Coverage(tuple(named), tuple(sorted(left_out, key=_strongest_first)))


def _named(
    requirement: MatchedRequirement,
    given: Sequence[Pitch],
    likeness: Likeness | None,
    today: date,
) -> NamedRequirement | None:
    for pitch in given:
        pieces = [each.quote for each in pieces_of(pitch.text)]
        shown = match_requirement(requirement.match.requirement, pieces, likeness, today)
        if shown.evidence and shown.evidence[0].label is Label.MET:
            return NamedRequirement(requirement, pitch, shown.evidence[0].quote)
    return None


def _strongest_first(requirement: MatchedRequirement) -> tuple[bool, float]:
    """Musts first, then what the résumé shows most clearly."""
    return (not requirement.is_must, -requirement.match.evidence[0].weight)
