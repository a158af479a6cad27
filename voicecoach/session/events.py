"""What a session tells whoever watches it. Finished values, in the order things happened.

`at_ms` is audio time from the start of the session: what the device delivered, or, for
recordings, what was played and read.
"""

from dataclasses import dataclass

from voicecoach.core.claims.judging import Judgement
from voicecoach.core.models import AnswerTiming, Delivery, Question, Transcript
from voicecoach.core.sessions import SessionState, StoredFinding
from voicecoach.session.machine import State


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
    | Judged
    | FindingRaised
    | SessionSaved
)
