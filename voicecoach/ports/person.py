"""The time, and what the person wants besides answering."""

from typing import Protocol

from voicecoach.core.commands import Command
from voicecoach.core.models import Instant


class Clock(Protocol):
    """Time. Monotonic never goes back; UTC and the local offset are both kept."""

    def monotonic_s(self) -> float: ...

    def now(self) -> Instant: ...


class Controls(Protocol):
    """Keys or typed words; never blocks."""

    def poll(self) -> Command | None: ...

    def close(self) -> None: ...
