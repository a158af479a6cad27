"""Which questions a drill asks, from the banks and from what was answered before. Pure.

When a question is due stands in `remembering`.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import chain, zip_longest

from voicecoach.core.claims import Statement, extract_claims
from voicecoach.core.claims.models import Certainty, Claim, Slot, Who
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.remembering import HowItWent, Memory, Try, remember

RAPID_TARGET = TargetRange(10, 30)
LONGEST_CALL_BACK_WORDS = 18
"""What is quoted must be understood by ear."""

_WORTH_ASKING_AGAIN = (
    Slot.DURATION,
    Slot.COUNT,
    Slot.MONEY,
    Slot.PERCENT,
    Slot.TEAM,
    Slot.DATE,
    Slot.TITLE,
    Slot.OUTCOME,
    Slot.REASON,
)
"""What an interviewer comes back to, most checkable first."""


class DrillKind(StrEnum):
    MIXED = "mixed"
    CURVEBALLS = "curveballs"
    TOPIC = "topic"
    WEAK = "weak"
    RAPID = "rapid"
    LADDER = "ladder"
    CALLBACK = "callback"


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """One answer of an earlier session, as far as a drill needs it."""

    question: Question
    answered_on: date
    was_answered: bool
    """False when nothing was said, or the question was skipped."""
    ran_over: bool
    """Half as long again as the suggested time."""
    open_warnings: int
    statement: Statement | None
    """What was said; None without words."""
    spoken_ms: int | None = None
    """How long; None for a typed answer, or when it was not measured."""

    @property
    def went_well(self) -> bool:
        return self.how_it_went is HowItWent.WELL

    @property
    def how_it_went(self) -> HowItWent:
        if not self.was_answered:
            return HowItWent.NOT_ANSWERED
        has_flaws = self.ran_over or self.open_warnings > 0
        return HowItWent.WITH_FLAWS if has_flaws else HowItWent.WELL


@dataclass(frozen=True, slots=True)
class Weakness:
    """A question to practise again, and why."""

    question: Question
    due_on: date
    warnings: int
    ran_over: bool
    was_answered: bool


def weaknesses(past: Iterable[PastAnswer], today: date) -> tuple[Weakness, ...]:
    """Questions that are due, or whose last answer did not go well; the most pressing first."""
    found = [_weakness(answers) for answers in tries_by_question(past)]
    pressing = [each for each in found if each.due_on <= today or not _went_well(each)]
    return tuple(sorted(pressing, key=_pressing_first))


def due_on(answers: Sequence[PastAnswer]) -> date:
    """When a question comes up again, from all answers to it in order of time."""
    return memory_of(answers).due_on


def memory_of(answers: Sequence[PastAnswer]) -> Memory:
    """How well a question is remembered, from all answers to it in order of time."""
    return remember([Try(each.answered_on, each.how_it_went) for each in answers])


@dataclass(frozen=True, slots=True)
class Due:
    """Questions that come up again on one day."""

    in_days: int
    """0 for today, and for those that were due before."""
    questions: tuple[Question, ...]


def next_due(past: Iterable[PastAnswer], today: date) -> Due | None:
    """What comes up first: all that is due today, otherwise what the first day after it brings."""
    answered = tries_by_question(past)
    waits = [max(0, (due_on(answers) - today).days) for answers in answered]
    if not waits:
        return None
    first = min(waits)
    due = (each[-1].question for each, days in zip(answered, waits, strict=True) if days == first)
    return Due(first, tuple(due))


def mixed(banks: Sequence[Sequence[Question]], seed: int) -> tuple[Question, ...]:
    """Questions of all banks in turn, each bank in an order of its own."""
    shuffled = [sorted(bank, key=lambda each: _shuffle_key(seed, each)) for bank in banks]
    rounds = zip_longest(*shuffled)
    return tuple(each for each in chain.from_iterable(rounds) if each is not None)


def on_topic(questions: Iterable[Question], topic: str) -> tuple[Question, ...]:
    """Those whose topic is this one, whatever its case and spacing."""
    wanted = _topic_key(topic)
    return tuple(each for each in questions if _topic_key(each.topic) == wanted)


def topics(questions: Iterable[Question]) -> tuple[str, ...]:
    """Every topic there is, in order of the alphabet."""
    return tuple(sorted({each.topic for each in questions}))


def rapid(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The same questions, to be answered in half a minute."""
    return tuple(replace(each, target=RAPID_TARGET) for each in questions)


def call_backs(
    past: Iterable[PastAnswer], wording: Callable[[str], str], seed: int
) -> tuple[Question, ...]:
    """Questions that quote what was said before, one for each answer that holds something."""
    latest: dict[tuple[str, str], PastAnswer] = {}
    for answer in sorted(past, key=lambda each: each.answered_on):
        latest[answer.question.bank, answer.question.id] = answer
    asked = [_call_back(answer, wording) for answer in latest.values()]
    found = [question for question in asked if question is not None]
    return tuple(sorted(found, key=lambda each: _shuffle_key(seed, each)))


def tries_by_question(past: Iterable[PastAnswer]) -> tuple[Sequence[PastAnswer], ...]:
    """All answers to each question, in order of time."""
    found: dict[tuple[str, str], list[PastAnswer]] = {}
    for answer in sorted(past, key=lambda each: each.answered_on):
        if answer.question.follows is not None:
            continue  # makes no sense without the answer that led to it
        found.setdefault((answer.question.bank, answer.question.id), []).append(answer)
    return tuple(found.values())


def _weakness(answers: Sequence[PastAnswer]) -> Weakness:
    last = answers[-1]
    return Weakness(
        last.question, due_on(answers), last.open_warnings, last.ran_over, last.was_answered
    )


def _went_well(weakness: Weakness) -> bool:
    return weakness.was_answered and not weakness.ran_over and not weakness.warnings


def _pressing_first(weakness: Weakness) -> tuple[bool, bool, bool, date, str]:
    return (
        not weakness.warnings,
        weakness.was_answered,
        not weakness.ran_over,
        weakness.due_on,
        weakness.question.id,
    )


def _call_back(answer: PastAnswer, wording: Callable[[str], str]) -> Question | None:
    if answer.statement is None:
        return None
    claim = _most_checkable(extract_claims(answer.statement))
    if claim is None:
        return None
    return replace(
        answer.question,
        id=f"call-back-{answer.question.id}",
        text=wording(" ".join(claim.quote.split()).rstrip(".,;:!? ")),
        covers=(),
        follow_ups=(),
    )


def _most_checkable(claims: Iterable[Claim]) -> Claim | None:
    fit = [
        claim
        for claim in claims
        if claim.slot in _WORTH_ASKING_AGAIN
        and claim.certainty is Certainty.ASSERTED
        and claim.who in {Who.SELF, Who.TEAM}
        and _FEWEST_WORDS <= len(claim.quote.split()) <= LONGEST_CALL_BACK_WORDS
    ]
    return min(fit, key=lambda each: _WORTH_ASKING_AGAIN.index(each.slot), default=None)


_FEWEST_WORDS = 4


def _topic_key(topic: str) -> str:
    return " ".join(topic.casefold().replace("-", " ").replace("_", " ").split())


def _shuffle_key(seed: int, question: Question) -> bytes:
    text = f"{seed}:{question.bank}:{question.id}"
    return hashlib.blake2b(text.encode(), digest_size=16).digest()
