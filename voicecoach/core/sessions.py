"""Sessions and answers as they are stored and read back."""

from dataclasses import dataclass
from enum import StrEnum

from voicecoach.core.claims.models import Finding
from voicecoach.core.models import AnswerTiming, Delivery, Instant, Question, Recording, Transcript


class SessionState(StrEnum):
    OPEN = "open"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"  # Ctrl-C, a kill or a crash; everything recorded is kept


class AnswerState(StrEnum):
    """How far an answer has come; each step is committed before the next begins."""

    RECORDING = "recording"
    RECORDED = "recorded"
    TRANSCRIBED = "transcribed"
    TRANSCRIPTION_FAILED = "transcription_failed"
    ANALYSED = "analysed"
    NO_SPEECH = "no_speech"


@dataclass(frozen=True, slots=True)
class SessionStart:
    """What is known when a session begins."""

    bank: str
    questions: tuple[Question, ...]
    started: Instant
    source: str = "practice"
    microphone: str | None = None
    voice: str | None = None
    engine: str | None = None
    employer: str | None = None
    round: str | None = None


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding with the number it is known by."""

    id: int
    finding: Finding
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """One attempt at one question, with everything known about it so far."""

    id: int
    session_id: str
    position: int
    """Place of the question in the session, from 0."""
    attempt: int
    """1 for the first try at this question in this session."""
    question: Question
    asked: Instant
    state: AnswerState
    recording: Recording | None = None
    timing: AnswerTiming | None = None
    transcript: Transcript | None = None
    delivery: Delivery | None = None
    findings: tuple[StoredFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session read back whole."""

    id: str
    state: SessionState
    start: SessionStart
    ended: Instant | None
    answers: tuple[AnswerRecord, ...]


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session as one line of a list."""

    id: str
    state: SessionState
    started: Instant
    bank: str
    source: str
    questions: int
    answers: int
    spoken_ms: int
    findings: int
