"""What to be reminded of after an answer: earlier answers, research, discretion, work to show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.applications import Round
from voicecoach.core.claims.models import Statement
from voicecoach.core.discretion import (
    Mention,
    PayMention,
    said_too_much,
    spoke_of_pay,
    used_research,
)
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.pitching import BANK as PITCH_BANK
from voicecoach.core.portfolio import BANK as PORTFOLIO_BANK
from voicecoach.core.portfolio import not_seen_by
from voicecoach.core.preparation import Discretion, ResearchNote, WorkSample
from voicecoach.core.referring import (
    Reference,
    TimeBound,
    answered_before,
    find_reference,
    read_time_bound,
)

FITS_AT = 0.4
"""Nearness of a question to a work sample from which it is worth showing (start value)."""
ASKS_ABOUT_THEM_AT = 0.45
_TOLD_AGAIN = frozenset({PITCH_BANK, PORTFOLIO_BANK})
"""Pitches and walk-throughs are meant to be told again: nothing is to be gone back to."""
_ABOUT_THEM = "Why do you want to work for us, and what do you know about our company?"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known when an answer is given."""

    today: date
    earlier: tuple[Statement, ...] = ()
    """Everything said before this session, oldest first."""
    research: tuple[ResearchNote, ...] = ()
    """Of this application, and what counts everywhere."""
    samples: tuple[WorkSample, ...] = ()
    held: Round | None = None
    """The round it is practised for."""
    pay_is_due: bool = False
    """Whether pay may be spoken of in this round."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is worth a word after one answer; empty where nothing is."""

    earlier: Statement | None = None
    """The latest answer to the same question."""
    reference: Reference | None = None
    """Where this answer goes back to an earlier one."""
    updates: tuple[TimeBound, ...] = ()
    """What the earlier answer left unfinished and should be over by now."""
    used: tuple[Mention, ...] = ()
    unused: ResearchNote | None = None
    """Research there was room for, in an answer that used none."""
    too_much: tuple[Mention, ...] = ()
    pay: PayMention | None = None
    sample: WorkSample | None = None
    """Work that fits the question."""
    sample_not_seen_by: tuple[str, ...] | None = None
    """Interviewers of the round who have not seen it; None where none are known."""

    @property
    def is_empty(self) -> bool:
        return self == Reminder()


def remind(
    question: Question, answer: str, known: Surroundings, likeness: Likeness | None
) -> Reminder:
    """What is worth a word after this answer."""
    is_told_again = question.bank in _TOLD_AGAIN
    before = () if is_told_again else answered_before(question.text, known.earlier, likeness)
    earlier = before[0] if before else None
    bounds = read_time_bound(earlier) if earlier else ()
    used = used_research(answer, known.research)
    samples = () if is_told_again else known.samples
    sample = fitting_sample(question.text, samples, likeness)
    return Reminder(
        earlier=earlier,
        reference=find_reference(answer) if earlier else None,
        updates=tuple(each for each in bounds if each.wants_update(known.today)),
        used=used,
        unused=None if used else _unused(question, known.research, likeness),
        too_much=said_too_much(answer, known.research),
        pay=None if known.pay_is_due else spoke_of_pay(answer, question.text),
        sample=sample,
        sample_not_seen_by=_not_seen_by(sample, known.held),
    )


def fitting_sample(
    question: str, samples: Sequence[WorkSample], likeness: Likeness | None
) -> WorkSample | None:
    """The work sample that fits a question best; None when none is near it."""
    texts = [f"{each.title}. {', '.join(each.tags)}" for each in samples]
    near = likeness(question, texts) if likeness and texts else None
    if not near:
        return None
    best = max(range(len(samples)), key=lambda place: (near[place], -place))
    return samples[best] if near[best] >= FITS_AT else None


def _not_seen_by(sample: WorkSample | None, held: Round | None) -> tuple[str, ...] | None:
    if sample is None or held is None or not held.interviewers:
        return None
    return not_seen_by(sample, held)


def _unused(
    question: Question, research: Sequence[ResearchNote], likeness: Likeness | None
) -> ResearchNote | None:
    """The latest note that may be said, for a question about the employer."""
    usable = [note for note in research if note.discretion is Discretion.OPEN]
    if not usable or not _asks_about_them(question, likeness):
        return None
    return max(usable, key=lambda note: (note.noted_on, note.id))


def _asks_about_them(question: Question, likeness: Likeness | None) -> bool:
    if question.kind == QuestionKind.MOTIVATION:
        return True
    near = likeness(_ABOUT_THEM, [question.text]) if likeness else None
    return bool(near) and near is not None and near[0] >= ASKS_ABOUT_THEM_AT
