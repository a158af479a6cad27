"""What the runner gets for one attempt at an answer, whether it was spoken or typed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from voicecoach.core.models import AnswerTiming, Question, Recording, Transcript
from voicecoach.errors import CaptureError
from voicecoach.ports import NewAnswer


class Follow(StrEnum):
    """What the person wants next."""

    NEXT = "next"
    REPEAT = "repeat"
    STOP = "stop"
    INTERRUPT = "interrupt"
    LOST = "lost"  # the microphone went away; nothing more can be taken


@dataclass(frozen=True, slots=True)
class Take:
    """One attempt, as far as it got."""

    timing: AnswerTiming
    recording: Recording | None
    anything_said: bool
    follow: Follow
    transcribe: Callable[[], Transcript]
    """Wait for the words; raises RecognitionError. Only for answers in which something was said,
    and for typed ones."""
    problem: CaptureError | None = None
    """Why the microphone was lost."""


class AnswerTaker(Protocol):
    """Where answers come from."""

    def start(self) -> None:
        """Open what is needed; raises CaptureError or DataError."""
        ...

    def ready(self) -> bool:
        """Make ready for an answer; False when there is nothing left to take."""
        ...

    def take(self, question: Question, place: NewAnswer) -> Take: ...

    @property
    def at_ms(self) -> int:
        """Audio time since the session began."""
        ...

    def add_playback_ms(self, played_ms: int) -> None:
        """Count what the voice took, where the microphone does not count it by itself."""
        ...

    def close(self) -> None: ...
