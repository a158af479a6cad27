"""What a candidate prepares and remembers besides answers; each is known by its number."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from voicecoach.core.claims.models import Statement


@dataclass(frozen=True, slots=True)
class Use:
    """One time something was told, shown or asked. Outlives the round and session it names."""

    used_on: date
    round_id: int | None = None
    session_id: str | None = None
    to_whom: str | None = None


class DebriefKind(StrEnum):
    """What kind of thing is remembered of a round."""

    ASKED = "asked"
    ANSWERED = "answered"
    PROMISED = "promised"
    DOUBTED = "doubted"
    NAME = "name"
    LEARNT = "learnt"


@dataclass(frozen=True, slots=True)
class NewDebriefItem:
    """Something remembered of a round, with the statement it is, if it is one."""

    kind: DebriefKind
    text: str
    statement: Statement | None = None
    """Becomes part of the history, as long as the item is kept."""


@dataclass(frozen=True, slots=True)
class DebriefItem:
    id: int
    round_id: int
    kind: DebriefKind
    text: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class NewTask:
    text: str
    why: str | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do for an application."""

    id: int
    application_id: int
    text: str
    why: str | None = None
    due_on: date | None = None
    done_on: date | None = None
    """None while it is to be done."""


class Discretion(StrEnum):
    """Whether something may be said aloud."""

    OPEN = "open"
    NOT_TO_MENTION = "not_to_mention"


@dataclass(frozen=True, slots=True)
class NewResearchNote:
    text: str
    source: str
    """Where it is from: a page, a job ad, a person."""
    noted_on: date
    discretion: Discretion = Discretion.OPEN


@dataclass(frozen=True, slots=True)
class ResearchNote:
    """Something found out about an employer, or a matter of one's own not to be mentioned."""

    id: int
    application_id: int | None
    """None for what counts everywhere, such as a confidential matter of one's own."""
    text: str
    source: str
    noted_on: date
    discretion: Discretion = Discretion.OPEN


@dataclass(frozen=True, slots=True)
class NewStory:
    title: str
    text: str
    competences: tuple[str, ...] = ()
    answer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Something that happened, ready to be told."""

    id: int
    title: str
    text: str
    competences: tuple[str, ...] = ()
    answer_id: int | None = None
    """The answer it grew from; None when that was deleted, or there never was one."""
    used: tuple[Use, ...] = ()
    """In the order of days."""


@dataclass(frozen=True, slots=True)
class NewWorkSample:
    title: str
    walk_through: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkSample:
    """A piece of work, with what is said while it is shown."""

    id: int
    title: str
    walk_through: str
    tags: tuple[str, ...] = ()
    shown: tuple[Use, ...] = ()
    """To whom and when, in the order of days."""


@dataclass(frozen=True, slots=True)
class NewOwnQuestion:
    text: str
    for_role: str | None = None


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question for the employer."""

    id: int
    application_id: int
    text: str
    for_role: str | None = None
    """The role of the interviewer it suits: hiring manager, recruiter, peer …"""
    asked: tuple[Use, ...] = ()
    """In the order of days."""
    answer_text: str | None = None
    """What they answered; None while nobody has."""

    def was_asked_in(self, round_id: int | None) -> bool:
        """Whether it was asked in this round."""
        return round_id is not None and any(use.round_id == round_id for use in self.asked)


@dataclass(frozen=True, slots=True)
class ApplicationContents:
    """How much hangs on an application, or on one round of it."""

    rounds: int
    documents: int
    document_statements: int
    debrief_items: int
    tasks: int
    research_notes: int
    own_questions: int
    sessions: int
    """Kept when it is deleted."""
    statements: int
    """Said elsewhere and taken in for it; kept when it is deleted."""
