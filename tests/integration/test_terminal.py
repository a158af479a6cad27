"""`practice` on a real terminal: what moves, what stays, and that everything is put back."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
WITHIN_S = 60.0
SHOW_CURSOR = "\x1b[?25h"
HIDE_CURSOR = "\x1b[?25l"
CONTROL_SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "voicecoach", *arguments],
            env=os.environ | {"VOICECOACH_HOME": str(home), "TERM": "xterm-256color"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self.shown = ""

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def interrupt(self) -> None:
        self._process.send_signal(signal.SIGINT)

    def wait_for(self, text: str) -> None:
        deadline_s = time.monotonic() + WITHIN_S
        while text not in self.shown:
            assert time.monotonic() < deadline_s, f"{text!r} never came: {self.shown[-600:]!r}"
            self._read()

    def finish(self) -> int:
        while self._read():
            pass
        status = self._process.wait(WITHIN_S)
        os.close(self._ours)
        return status

    def _read(self) -> bool:
        if not select.select([self._ours], [], [], WITHIN_S)[0]:
            return False
        try:
            self.shown += os.read(self._ours, 65_536).decode("utf-8", "replace")
        except OSError:  # the other side has closed
            return False
        return True


@pytest.mark.model
def test_the_live_line_shows_state_time_and_level_and_leaves_no_trace(tmp_path: Path) -> None:
    tape = f"wav:{FIXTURES / 'round-two.opus'}"
    options = ("--mic", tape, "--voice", "none", "--questions", "2", "--end-silence", "3")
    terminal = Terminal(tmp_path, "practice", *options)
    assert terminal.finish() == 0
    shown = CONTROL_SEQUENCE.sub("", terminal.shown)
    assert "Speaking" in shown
    assert "▮" in shown
    assert "Enter: finished" in shown
    assert "seven years" in shown
    assert HIDE_CURSOR in terminal.shown
    assert terminal.shown.rindex(SHOW_CURSOR) > terminal.shown.rindex(HIDE_CURSOR)


def test_plain_mode_never_moves_the_cursor_even_on_a_terminal(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "practice", "--text", "--plain", "--questions", "1")
    terminal.wait_for("Question 1 of 1")
    terminal.press("I enjoy it.\n")
    assert terminal.finish() == 0
    assert "\x1b" not in terminal.shown
    assert "is saved" in terminal.shown


@pytest.mark.parametrize("kind", [(), ("--hands-free",)])
def test_an_interrupt_does_not_wait_for_the_end_of_the_line(
    tmp_path: Path, kind: tuple[str, ...]
) -> None:
    terminal = Terminal(tmp_path, "practice", "--text", *kind, "--questions", "2")
    terminal.wait_for("Question 1 of 2")
    terminal.press("I enjoy it.\n")
    terminal.wait_for("Question 2 of 2")
    terminal.wait_for("(suggested")
    time.sleep(0.5)
    terminal.press("And half a li")
    terminal.interrupt()
    assert terminal.finish() == 130
    assert "saved as far as it got" in terminal.shown
