"""The words of the product as frozen values: questions, transcripts, answers, sessions.

Units stand in the names; None means unknown or not measured, never zero.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Literal

from voicecoach.core.audio import Span

FillerMeasure = Literal["exact", "lower_bound", "no"]
AnswerSource = Literal["spoken", "typed"]


class EndReason(StrEnum):
    """Why an answer ended."""

    SILENCE = "silence"  # end silence (with countdown, or exactly as asked)
    EOF = "eof"  # the recording that serves as microphone ended
    KEY = "key"  # the person pressed a key
    COMMAND = "command"  # the person said so
    CAP = "cap"  # hard limit; everything is kept
    NO_SPEECH = "no_speech"  # nobody spoke; an outcome, not an error
    DEVICE_LOST = "device_lost"  # the microphone went away; what came before is kept
    INTERRUPTED = "interrupted"  # Ctrl-C or a kill; what came before is kept
    TYPED = "typed"  # a line of text


@dataclass(frozen=True, slots=True)
class TargetRange:
    """How long an answer to this question should take; a band, not a verdict."""

    low_s: int
    high_s: int


class QuestionKind(StrEnum):
    """What a question is after; docs/question-banks.md says it for authors of banks."""

    GENERAL = "general"
    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    TECHNICAL = "technical"
    FACTUAL = "factual"
    MOTIVATION = "motivation"
    SELF_VIEW = "self_view"
    CURVEBALL = "curveball"
    PITCH = "pitch"
    OWN_QUESTION = "own_question"
    RECALL = "recall"  # about the interview itself; the answer holds no claims


@dataclass(frozen=True, slots=True)
class Question:
    """One interview question of a bank."""

    id: str
    text: str
    bank: str
    topic: str
    target: TargetRange
    covers: tuple[str, ...] = ()
    """What a strong answer touches, in short phrases."""
    end_silence_s: float | None = None
    """Overrides the session's end silence for this question; exactly this many seconds."""
    kind: str = QuestionKind.GENERAL
    """A value of QuestionKind; text, so that a question stored elsewhere can be read here."""
    tags: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    """What an interviewer is likely to ask next, whatever the answer was."""
    asked_by: str | None = None
    """Who asks, where several people do: "Dana Hill, hiring manager"."""
    follows: str | None = None
    """For a follow-up, the id of the question whose answer led to it."""


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word with its place in the answer's audio."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


class Origin(StrEnum):
    """How one version of a transcript came about."""

    GIVEN = "given"  # as the recogniser wrote it, or as it was typed
    VOCABULARY = "vocabulary"  # heard words written the way the person wants them
    BY_HAND = "by_hand"  # the person corrected words
    TAKEN_BACK = "taken_back"  # an earlier version once more


@dataclass(frozen=True, slots=True)
class Transcript:
    """What the engine wrote, verbatim. Finished: a correction is another Transcript.

    text is the words joined by single spaces; words is empty for typed answers.
    """

    text: str
    words: tuple[Word, ...]
    engine: str
    model: str
    language: str
    fillers_measured: FillerMeasure
    source: AnswerSource = "spoken"
    origin: Origin = Origin.GIVEN
    """Where its words were changed since, engine and model still say who wrote the others."""

    @property
    def no_speech(self) -> bool:
        return not self.text


@dataclass(frozen=True, slots=True)
class AnswerTiming:
    """When things happened in an answer's audio, from its first sample, by voice activity."""

    duration_ms: int
    thinking_ms: int | None
    """End of the question (or start of the file) to onset; None when nobody spoke."""
    onset_ms: int | None
    last_speech_ms: int | None
    speech_ms: int
    speech: tuple[Span, ...]
    pauses: tuple[Span, ...]
    end_reason: EndReason


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: UTC and, beside it, what the wall clock showed there."""

    at_utc: datetime
    local_offset_min: int

    @property
    def local(self) -> datetime:
        """Date and time as the wall clock showed them."""
        return self.at_utc.astimezone(timezone(timedelta(minutes=self.local_offset_min)))


@dataclass(frozen=True, slots=True)
class Recording:
    """Where an answer's sound lies, as it came from the device."""

    path: str
    """Relative to the data folder."""
    rate_hz: int
    channels: int
    duration_ms: int
    gaps: tuple[Span, ...] = field(default=())
    """Where samples were lost: position, and how much is missing there."""


@dataclass(frozen=True, slots=True)
class Fillers:
    """The "um" and "uh" of one answer, with how far the count can be trusted."""

    measured: FillerMeasure
    count: int | None
    """None when the engine drops fillers (measured "no")."""
    by_word: tuple[tuple[str, int], ...] = ()
    heard: tuple[Word, ...] = ()
    """Each with its time, so that it can be replayed."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer was spoken. None where it was not measured (typed, too short)."""

    words: int
    pace_wpm: float | None
    """Words per minute between onset and last speech, without um and uh."""
    articulation_wpm: float | None
    """The same over speech alone, pauses taken out."""
    fillers: Fillers
    hedges: tuple[str, ...] = ()
    """Wording that weakens commitment ("sort of", "I guess"), in order of appearance."""
    discourse_markers: tuple[tuple[str, int], ...] = ()
    """ "you know", "I mean", isolated "like" and "right", with how often; not fillers."""
