"""How well an answer is remembered, and when to practise it again.

The schedule is FSRS, the open spaced-repetition scheduler (Ye et al., KDD 2022), with its published
weights. It is computed anew from what was answered, so nothing of it is stored and nothing can go
stale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum

from fsrs import Card, Rating, Scheduler

WANTED_CHANCE = 0.9
"""A question is due when the chance to answer it well falls to this."""
_SCHEDULER = Scheduler(
    desired_retention=WANTED_CHANCE, learning_steps=(), relearning_steps=(), enable_fuzzing=False
)
_NOON = time(12, tzinfo=UTC)


class HowItWent(IntEnum):
    """How a try went, in the scheduler's grades."""

    NOT_ANSWERED = Rating.Again
    WITH_FLAWS = Rating.Hard
    """Answered, but it ran over, or something in it does not fit."""
    WELL = Rating.Good


@dataclass(frozen=True, slots=True)
class Try:
    """One answer, as far as remembering goes."""

    on: date
    went: HowItWent


@dataclass(frozen=True, slots=True)
class Memory:
    """What the tries at one question lead to."""

    card: Card
    due_on: date

    def chance_on(self, day: date) -> float:
        """The chance to answer it well on that day, 0 to 1."""
        return _SCHEDULER.get_card_retrievability(self.card, _noon(day))


def remember(tries: Sequence[Try]) -> Memory:
    """The memory after these tries, in order of time; there is at least one."""
    card = Card(card_id=1, due=_noon(tries[0].on))
    for each in tries:
        card, _ = _SCHEDULER.review_card(card, Rating(each.went), _noon(each.on))
    return Memory(card, card.due.date())


def _noon(day: date) -> datetime:
    return datetime.combine(day, _NOON)
