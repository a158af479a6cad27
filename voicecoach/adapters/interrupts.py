"""Ctrl-C and a polite kill, turned into a wish that the session can honour without losing sound."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from voicecoach.core.commands import Command
from voicecoach.errors import EXIT_INTERRUPTED

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class _BrokenOff(Exception):
    """A signal came while a line was waited for."""


class InterruptControls:
    """Answers INTERRUPT once the first signal has come; the second ends the program at once."""

    def __init__(self) -> None:
        self._requested = False
        self._is_reading = False
        self._previous = {number: signal.signal(number, self._on_signal) for number in _SIGNALS}

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self._requested:
            os._exit(EXIT_INTERRUPTED)
        self._requested = True
        if self._is_reading:
            raise _BrokenOff

    def poll(self) -> Command | None:
        return Command.INTERRUPT if self._requested else None

    def read_line(self, read: Callable[[], str]) -> str | None:
        """The next line; None at the end of the input, and at once when a signal comes."""
        if self._requested:
            return None
        self._is_reading = True
        try:
            return read() or None
        except _BrokenOff:
            return None
        finally:
            self._is_reading = False

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous = {}
