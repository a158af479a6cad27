"""Work samples: who has seen them, and whether a walk-through was said whole. Pure."""

import re
from dataclasses import dataclass

from voicecoach.core.applications import Round
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.preparation import WorkSample
from voicecoach.core.telling import Piece, pieces_of, said_of
from voicecoach.core.uses import people_of

BANK = "portfolio"
WALK_THROUGH_TARGET = TargetRange(45, 60)
"""A minute at most: what can be shown while it is talked about."""
SAID_AT = 0.5
"""Share of a point's telling words, said in one place, from which it was said (start value)."""
SAID_BY_MEANING = 0.55
"""Nearness of meaning (MiniLM) of a point to one place from which fewer words are enough (start
value)."""
SOME_WORDS = 0.2
_LISTED = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a walk-through; `quote` is where it was said, None when it was not."""

    text: str
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How a walk-through was said."""

    points: tuple[Point, ...]
    """In the order in which they are written."""
    words: int
    spoken_ms: int | None
    """None when it was typed, or nobody spoke."""
    pace_wpm: float | None

    @property
    def said(self) -> int:
        return sum(point.quote is not None for point in self.points)


def walk_through_question(sample: WorkSample, text: str) -> Question:
    """What asks for the walk-through, in the words of `text`."""
    return Question(
        id=f"walk-through-{sample.id}",
        text=text,
        bank=BANK,
        topic=BANK,
        target=WALK_THROUGH_TARGET,
        covers=tuple(points_of(sample.walk_through)),
        kind=QuestionKind.GENERAL,
        tags=sample.tags,
    )


def points_of(walk_through: str) -> tuple[str, ...]:
    """Its points: the lines of a list, or the sentences."""
    lines = [line.strip() for line in walk_through.splitlines() if line.strip()]
    if sum(bool(_LISTED.match(line)) for line in lines) > 1:
        return tuple(_LISTED.sub("", line) for line in lines)
    text = " ".join(lines)
    return tuple(
        each.strip()
        for each in re.split(r"(?<=[.!?;])\s+(?=\S)", text)
        if any(map(str.isalnum, each))
    )


def points_said(walk_through: str, said: str, likeness: Likeness | None) -> tuple[Point, ...]:
    """Each point with the place where it was said, by its words or its meaning."""
    places = pieces_of(said)
    return tuple(_point(text, said, likeness, places) for text in points_of(walk_through))


def not_seen_by(sample: WorkSample, held: Round) -> tuple[str, ...]:
    """The interviewers of this round who have not seen it, in their order.

    Where it was shown in the round and nobody was named, all of them have.
    """
    here = [use for use in sample.shown if use.round_id == held.id]
    if any(use.to_whom is None for use in here):
        return ()
    seen = {name.casefold() for use in sample.shown for name in people_of(use)}
    return tuple(each.name for each in held.interviewers if each.name.casefold() not in seen)


def was_shown_in(sample: WorkSample, held: Round) -> bool:
    return any(use.round_id == held.id for use in sample.shown)


def _point(text: str, said: str, likeness: Likeness | None, places: tuple[Piece, ...]) -> Point:
    share, place = said_of(text, places, said)
    if place is not None and share >= SAID_AT:
        return Point(text, place.quote)
    near = likeness(text, [each.quote for each in places]) if likeness and places else None
    if not near:
        return Point(text)
    best = max(range(len(places)), key=lambda at: (near[at], -at))
    is_said = near[best] >= SAID_BY_MEANING and share >= SOME_WORDS
    return Point(text, places[best].quote if is_said else None)
