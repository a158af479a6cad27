"""Single keys from the terminal while a session runs; the terminal is restored on close()."""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Protocol

from voicecoach.core.commands import KEYS, Command
from voicecoach.ports import Controls

KEYS_HELP = "Enter: finished · r: again · s: skip · q: stop"


class _Terminal(Protocol):
    def read_key(self) -> str | None: ...

    def restore(self) -> None: ...


class KeyboardControls:
    """Reads keys without waiting. Needs a terminal as standard input."""

    def __init__(self) -> None:
        self._terminal: _Terminal = (
            _WindowsTerminal() if sys.platform == "win32" else _PosixTerminal()
        )

    @staticmethod
    def is_available() -> bool:
        return sys.stdin is not None and sys.stdin.isatty()

    def poll(self) -> Command | None:
        key = self._terminal.read_key()
        return KEYS.get(key.lower()) if key else None

    def close(self) -> None:
        self._terminal.restore()


class _PosixTerminal:
    """Keys arrive at once and unseen; Ctrl-C keeps its meaning (cbreak, not raw)."""

    def __init__(self) -> None:
        import termios
        import tty

        self._descriptor = sys.stdin.fileno()
        saved = termios.tcgetattr(self._descriptor)
        tty.setcbreak(self._descriptor, termios.TCSANOW)
        self._restore: Callable[[], None] | None = lambda: termios.tcsetattr(
            self._descriptor, termios.TCSADRAIN, saved
        )

    def read_key(self) -> str | None:
        import os
        import select

        if not select.select([self._descriptor], [], [], 0)[0]:
            return None
        typed = os.read(self._descriptor, 16).decode("utf-8", "replace")
        return typed[:1] if not typed.startswith("\x1b") else None

    def restore(self) -> None:
        if self._restore is not None:
            self._restore()
            self._restore = None


class _WindowsTerminal:
    def __init__(self) -> None:
        from importlib import import_module

        self._console: ModuleType = import_module("msvcrt")

    def read_key(self) -> str | None:
        if not self._console.kbhit():
            return None
        key: str = self._console.getwch()
        return key

    def restore(self) -> None:
        return None


class JoinedControls:
    """Several sources as one; the first that has something to say is heard."""

    def __init__(self, *sources: Controls) -> None:
        self._sources = sources

    def poll(self) -> Command | None:
        for source in self._sources:
            control = source.poll()
            if control is not None:
                return control
        return None

    def close(self) -> None:
        for source in self._sources:
            source.close()
