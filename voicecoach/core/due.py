"""What to practise today: warnings, weak answers, what fades, what nobody has practised yet."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, zip_longest

from voicecoach.core.drills import PastAnswer, memory_of, tries_by_question
from voicecoach.core.models import Question
from voicecoach.core.remembering import WANTED_CHANCE, HowItWent


class WhyDue(StrEnum):
    WARNING = "warning"
    """Its last answer has warnings that are open."""
    WEAK = "weak"
    """It was left out, or ran over."""
    FADING = "fading"
    """It is due: the chance to answer it well has fallen."""
    BEFORE_THE_INTERVIEW = "before_the_interview"
    """It will have faded by the day of the interview."""
    UNTOUCHED = "untouched"
    """The posting asks for it and no answer has told it yet."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """One question to practise today."""

    question: Question
    why: WhyDue
    warnings: int = 0
    chance: float | None = None
    """To answer it well today, or on the day of the interview for what fades until then; None
    for what was not practised yet."""


def due_today(
    past: Sequence[PastAnswer],
    untouched: Sequence[Question],
    today: date,
    interview_on: date | None = None,
) -> tuple[DueItem, ...]:
    """Of each kind in turn, the most pressing of a kind first; every question once.

    What will have faded by the interview is spread over the days that are left.
    """
    practised = [_item(answers, today) for answers in tries_by_question(past)]
    groups = [
        [each for each in practised if each is not None and each.why is why]
        for why in (WhyDue.WARNING, WhyDue.WEAK, WhyDue.FADING)
    ]
    ahead = list(_before_the_interview(past, today, interview_on))
    groups.append(ahead)
    groups.append([DueItem(question, WhyDue.UNTOUCHED) for question in untouched])
    ordered = [sorted(group, key=_pressing_first) for group in groups[:3]] + groups[3:]
    turns = chain.from_iterable(zip_longest(*ordered))
    return tuple(item for item in turns if item is not None)


def _item(answers: Sequence[PastAnswer], today: date) -> DueItem | None:
    last, memory = answers[-1], memory_of(answers)
    chance = memory.chance_on(today)
    if last.open_warnings:
        return DueItem(last.question, WhyDue.WARNING, last.open_warnings, chance)
    if last.how_it_went is not HowItWent.WELL:
        return DueItem(last.question, WhyDue.WEAK, 0, chance)
    return DueItem(last.question, WhyDue.FADING, 0, chance) if memory.due_on <= today else None


def _before_the_interview(
    past: Sequence[PastAnswer], today: date, interview_on: date | None
) -> Iterator[DueItem]:
    if interview_on is None or interview_on <= today:
        return
    fading = []
    for answers in tries_by_question(past):
        if _item(answers, today) is not None or answers[-1].answered_on >= today:
            continue
        chance = memory_of(answers).chance_on(interview_on)
        if chance < WANTED_CHANCE:
            why = WhyDue.BEFORE_THE_INTERVIEW
            fading.append(DueItem(answers[-1].question, why, 0, chance))
    share = math.ceil(len(fading) / (interview_on - today).days)
    yield from sorted(fading, key=_pressing_first)[:share]


def _pressing_first(item: DueItem) -> tuple[int, float, str]:
    return (-item.warnings, 1.0 if item.chance is None else item.chance, item.question.id)
