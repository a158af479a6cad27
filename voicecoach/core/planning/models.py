"""What goes into a plan and what comes out of it. Values only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from voicecoach.core.applications import Belonging, Round
from voicecoach.core.drills import PastAnswer
from voicecoach.core.models import Question
from voicecoach.core.planning.requirements import MatchedRequirement
from voicecoach.core.preparation import (
    DebriefKind,
    OwnQuestion,
    ResearchNote,
    Story,
    Task,
)
from voicecoach.core.referring import TimeBound
from voicecoach.core.sessions import StoredFinding


class Why(StrEnum):
    """Why something is in the plan; what is most likely to come up stands first."""

    DOUBTED = "doubted"
    """They doubted it in an earlier round."""
    WARNING = "warning"
    """Two statements do not fit together yet."""
    PROMISED = "promised"
    """It was promised in an earlier round."""
    UPDATE = "update"
    """It had an end, which has passed."""
    GAP = "gap"
    """The posting asks for it, the résumé does not show it."""
    PARTLY = "partly"
    """The posting asks for it, the résumé shows something near it."""
    ASKED_BEFORE = "asked_before"
    """It was asked in an earlier round; the same question comes again."""
    UNPRACTISED = "unpractised"
    """The résumé shows it, and no answer has told it yet."""
    WEAK = "weak"
    """It did not go well in practice, or is due again."""
    STANDARD = "standard"
    """Second rounds ask it."""
    STRENGTH = "strength"
    """The résumé shows what the posting asks for."""
    LEARNT = "learnt"
    """It was found out about the employer, and can be used."""


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """One thing to prepare."""

    why: Why
    subject: str
    """What it is about, in the words of its source."""
    source: str
    """Where that stands: the résumé, the posting, notes of a round, an answer with its day."""
    quote: str | None = None
    """The words of the source; None where the subject is all there is."""


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """One question to practise."""

    question: Question
    why: Why
    source: str
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to prepare, in the order in which it matters."""

    for_what: Belonging
    made_on: date
    points: tuple[PlanPoint, ...]
    questions: tuple[PlannedQuestion, ...]
    stories: tuple[Story, ...]
    """Stories that were not told to this employer yet."""
    own_questions_ready: int
    """Questions for the employer that were not asked yet."""
    tasks: tuple[Task, ...]
    """Still to do."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Something of an earlier round, from a debrief or from notes taken in."""

    kind: DebriefKind
    text: str
    held: Round | None
    """The round; None where notes name none."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything known of an application before its next round."""

    belonging: Belonging
    today: date
    requirements: tuple[MatchedRequirement, ...] = ()
    posting_name: str | None = None
    remembered: tuple[Remembered, ...] = ()
    """Of earlier rounds, in the order they were noted."""
    past: tuple[PastAnswer, ...] = ()
    warnings: tuple[StoredFinding, ...] = ()
    """Those still open, the strongest first."""
    updates: tuple[TimeBound, ...] = ()
    """What should be over by now."""
    research: tuple[ResearchNote, ...] = ()
    stories: tuple[Story, ...] = ()
    own_questions: tuple[OwnQuestion, ...] = ()
    tasks: tuple[Task, ...] = ()
    standard: tuple[Question, ...] = ()
    """Questions every such round may bring, in the order of their bank."""
    of_the_trade: tuple[Question, ...] = ()
    """Questions of banks that fit the role."""


class Wording(Protocol):
    """Questions and sources in words."""

    def question(self, why: Why, subject: str) -> str:
        """How an interviewer would ask about this; raises KeyError for what is never asked so."""
        ...

    def of_finding(self, finding: StoredFinding) -> str:
        """Both values of a warning, with their days."""
        ...

    def of_answer(self, answered_on: date | None, question: str | None) -> str: ...

    def of_posting(self, name: str | None) -> str: ...

    def of_round(self, held: Round | None) -> str: ...

    def of_bank(self, bank: str) -> str: ...

    def of_research(self, note: ResearchNote) -> str: ...

    def of_resume(self) -> str: ...
