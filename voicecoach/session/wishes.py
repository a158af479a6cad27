"""What the person asks for besides answering, from whichever way it comes."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from voicecoach.core.audio import Samples, Span
from voicecoach.core.commands import Command, SpokenCommand
from voicecoach.ports import Controls


class Way(StrEnum):
    """How a command reached us."""

    VOICE = "voice"
    KEY = "key"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Wish:
    """A command that was given."""

    command: Command
    way: Way
    heard: str | None = None
    """What the recogniser wrote, for a spoken one."""
    stretch: Span | None = None
    """Where it was said, in the time of the sound it was said in."""


class CommandEar(Protocol):
    """Listens for commands in one stretch of sound; fresh for each. feed() never waits."""

    def feed(self, samples: Samples, speech: Sequence[Span]) -> None:
        """Take more sound (16 kHz mono) and all speech found so far; the last span may grow."""
        ...

    def poll(self) -> SpokenCommand | None: ...

    def settle(self) -> None:
        """Wait until everything fed so far has been judged: for recordings, which do not wait."""
        ...

    def close(self) -> None: ...


class KeysAndAfterthoughts:
    """Controls that take a command back, to be given again at the next poll.

    What is pressed while our voice speaks belongs to whatever comes after it.
    """

    def __init__(self, controls: Controls) -> None:
        self._controls = controls
        self._waiting: deque[Wish] = deque()
        self._polled: Wish | None = None

    @property
    def is_waiting(self) -> bool:
        """Something was put back and nobody has taken it yet."""
        return bool(self._waiting)

    def poll(self) -> Command | None:
        self._polled = self.wish()
        return self._polled.command if self._polled else None

    def put_back_polled(self) -> None:
        """Give the command that poll() answered last again."""
        if self._polled is not None:
            self._waiting.append(self._polled)

    def wish(self) -> Wish | None:
        """The next command with the way it was given."""
        if self._waiting:
            return self._waiting.popleft()
        command = self._controls.poll()
        return None if command is None else Wish(command, Way.KEY)

    def put_back(self, wish: Wish) -> None:
        self._waiting.append(wish)

    def close(self) -> None:
        self._controls.close()
