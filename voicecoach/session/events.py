"""What a session tells whoever watches it. Finished values, in the order things happened.

`at_ms` is audio time from the start of the session: what the device delivered, or, for
recordings, what was played and read.
"""

from dataclasses import dataclass

from voicecoach.core.claims.judging import Judgement
from voicecoach.core.commands import Command
from voicecoach.core.models import AnswerTiming, Delivery, Question, Transcript
from voicecoach.core.panel.recall import Recalled
from voicecoach.core.probes import Probe
from voicecoach.core.reminders import Reminder
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import SessionState, StoredFinding
from voicecoach.core.structure import Structure
from voicecoach.session.machine import State
from voicecoach.session.wishes import Way


@dataclass(frozen=True, slots=True)
class StateChanged:
    at_ms: int
    state: State


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """The question has been heard, or shown when there is no voice."""

    at_ms: int
    question: Question
    position: int
    total: int
    attempt: int
    spoken: bool
    introduction: str = ""
    """What whoever asks said of themselves before it; mostly nothing."""


@dataclass(frozen=True, slots=True)
class ListeningStarted:
    """Sound is arriving and is being stored: speak now."""

    at_ms: int
    question: Question


@dataclass(frozen=True, slots=True)
class AnswerStarted:
    """The onset of speech, back-dated to where it was."""

    at_ms: int
    thinking_ms: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Sent about ten times a second while listening, for a live view."""

    at_ms: int
    answer_ms: int
    level_dbfs: float | None
    speaking: bool
    ends_in_ms: int | None
    """Milliseconds until the answer ends by itself; None outside the countdown."""


@dataclass(frozen=True, slots=True)
class CountdownStarted:
    """Silence: the answer ends unless speech comes."""

    at_ms: int
    countdown_ms: int


@dataclass(frozen=True, slots=True)
class CountdownCancelled:
    at_ms: int


@dataclass(frozen=True, slots=True)
class TargetReached:
    """The upper end of the target range, or half as much again."""

    at_ms: int
    over_by_half: bool


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the person should know; the session goes on."""

    at_ms: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer is stored."""

    at_ms: int
    answer_id: int
    timing: AnswerTiming


@dataclass(frozen=True, slots=True)
class Transcribed:
    at_ms: int
    answer_id: int
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Analysed:
    """Delivery of the answer; findings follow one by one."""

    at_ms: int
    answer_id: int
    question: Question
    timing: AnswerTiming
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class StructureRead:
    """How the answer is built, and what an interviewer would ask next."""

    at_ms: int
    answer_id: int
    question: Question
    structure: Structure
    probes: tuple[Probe, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The optional judge gave opinions on what the rules found; findings follow as they are now."""

    at_ms: int
    answer_id: int
    judge: str
    """Which model, and where."""
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class FindingRaised:
    at_ms: int
    answer_id: int
    finding: StoredFinding


@dataclass(frozen=True, slots=True)
class Reminded:
    """Something from before that is worth a word after this answer."""

    at_ms: int
    answer_id: int
    reminder: Reminder


@dataclass(frozen=True, slots=True)
class NamesRecalled:
    """Whom of a panel the answer named; one for each of them."""

    at_ms: int
    answer_id: int
    recalled: tuple[Recalled, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Something our voice said, or would have said where there is no voice."""

    at_ms: int
    text: str
    kind: SaidKind


@dataclass(frozen=True, slots=True)
class CommandHeard:
    """The person asked for something; `heard` is what the recogniser wrote, for spoken ones."""

    at_ms: int
    command: Command
    way: Way
    heard: str | None = None


@dataclass(frozen=True, slots=True)
class ChoiceOpened:
    """A moment that is the person's has begun: commands are listened for, nothing is recorded."""

    at_ms: int
    window_ms: int | None
    """How long; None: until a command comes."""
    wants_reply: bool
    """A question of ours was asked; anything that is said is a reply to it."""


@dataclass(frozen=True, slots=True)
class AnswerReopened:
    """The answer was not complete after all; what comes now is appended to it."""

    at_ms: int
    answer_id: int


@dataclass(frozen=True, slots=True)
class Paused:
    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    at_ms: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A place in the answer's audio is remembered."""

    at_ms: int
    answer_id: int
    answer_ms: int


@dataclass(frozen=True, slots=True)
class NoteSaved:
    """A memo is stored; its text is None when nobody could write it down."""

    at_ms: int
    note_id: int
    text: str | None


@dataclass(frozen=True, slots=True)
class FindingSettled:
    """The person said which is right, or took that back: then it is open again."""

    at_ms: int
    finding: StoredFinding


@dataclass(frozen=True, slots=True)
class SessionSaved:
    at_ms: int
    session_id: str
    state: SessionState
    answers: int
    findings: int


SessionEvent = (
    StateChanged
    | QuestionAsked
    | ListeningStarted
    | AnswerStarted
    | Progress
    | CountdownStarted
    | CountdownCancelled
    | TargetReached
    | Warned
    | AnswerEnded
    | Transcribed
    | Analysed
    | StructureRead
    | Judged
    | FindingRaised
    | Reminded
    | NamesRecalled
    | Said
    | CommandHeard
    | ChoiceOpened
    | AnswerReopened
    | Paused
    | Resumed
    | Marked
    | NoteSaved
    | FindingSettled
    | SessionSaved
)
