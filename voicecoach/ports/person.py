"""The time, and what the person wants besides answering."""

from enum import StrEnum
from typing import Protocol

from voicecoach.core.models import Instant


class Clock(Protocol):
    """Time. Monotonic never goes back; UTC and the local offset are both kept."""

    def monotonic_s(self) -> float: ...

    def now(self) -> Instant: ...


class Control(StrEnum):
    """What the person wants, besides answering."""

    END_ANSWER = "end_answer"
    REPEAT = "repeat"
    SKIP = "skip"
    STOP = "stop"  # finish and save, as if the questions were used up
    INTERRUPT = "interrupt"  # save what there is and leave at once (Ctrl-C, a polite kill)


class Controls(Protocol):
    """Keys or typed words; never blocks."""

    def poll(self) -> Control | None: ...

    def close(self) -> None: ...
