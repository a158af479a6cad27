"""Every Controls: poll() never waits, close() gives back what was taken."""

import os
import pty
import signal
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes.controls import FakeControls
from voicecoach.adapters.interrupts import InterruptControls
from voicecoach.adapters.keyboard import JoinedControls, KeyboardControls
from voicecoach.core.commands import KEYS, Command
from voicecoach.ports import Controls

Press = Callable[[str], None]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """A real terminal as standard input; call it to press keys."""
    ours, theirs = pty.openpty()
    stdin = os.fdopen(theirs, "r", encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)

    def press(keys: str) -> None:
        os.write(ours, keys.encode())

    yield press
    stdin.close()
    os.close(ours)


@pytest.fixture(params=["fake", "keyboard", "interrupts", "joined"])
def controls(request: pytest.FixtureRequest, terminal: Press) -> Iterator[Controls]:
    builders: dict[str, Callable[[], Controls]] = {
        "fake": FakeControls,
        "keyboard": KeyboardControls,
        "interrupts": InterruptControls,
        "joined": lambda: JoinedControls(InterruptControls(), KeyboardControls()),
    }
    built = builders[request.param]()
    yield built
    built.close()


class TestControls:
    def test_nothing_is_wanted_while_nothing_is_pressed(self, controls: Controls) -> None:
        assert [controls.poll() for _ in range(50)] == [None] * 50

    def test_closing_twice_is_harmless(self, controls: Controls) -> None:
        controls.close()
        controls.close()


@pytest.mark.parametrize(("key", "control"), KEYS.items())
def test_every_key_of_the_table_is_understood(terminal: Press, key: str, control: Command) -> None:
    keyboard = KeyboardControls()
    terminal(key)
    assert keyboard.poll() is control
    assert keyboard.poll() is None
    keyboard.close()


@pytest.mark.parametrize("keys", ["z", "\x1b[A", "é"])
def test_other_keys_mean_nothing(terminal: Press, keys: str) -> None:
    keyboard = KeyboardControls()
    terminal(keys)
    assert keyboard.poll() is None
    keyboard.close()


def test_the_terminal_is_put_back(terminal: Press) -> None:
    before = termios.tcgetattr(sys.stdin)
    keyboard = KeyboardControls()
    assert termios.tcgetattr(sys.stdin) != before
    keyboard.close()
    assert termios.tcgetattr(sys.stdin) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_becomes_a_wish_and_its_handler_is_put_back(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    interrupts = InterruptControls()
    signal.raise_signal(number)
    assert interrupts.poll() is Command.INTERRUPT
    assert interrupts.poll() is Command.INTERRUPT
    interrupts.close()
    assert signal.getsignal(number) is before


def test_a_second_signal_ends_the_program_at_once(tmp_path: Path) -> None:
    pid = os.fork()
    if pid == 0:
        InterruptControls()
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 130
