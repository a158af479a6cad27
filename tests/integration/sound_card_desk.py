"""The real program at a virtual sound card: started, listened to, spoken to, and ended."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from whisper_normalizer.english import EnglishTextNormalizer

from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
WITHIN_S = 90.0

BANK = """
[[question]]
id = "years"
text = "How long have you worked in logistics?"
target = { low_s = 5, high_s = 60 }
"""


def in_figures(heard: str) -> str:
    """What was heard in lower case and figures; the recogniser writes numbers either way."""
    figures: str = EnglishTextNormalizer()(heard)
    return figures


def tape_answer() -> npt.NDArray[np.int16]:
    """The answer about seven years of the demo's second tape, without the silence around it."""
    tape, rate_hz = soundfile.read(FIXTURES / "round-two.opus", dtype="int16")
    assert rate_hz == RATE_HZ
    loud = np.flatnonzero(np.abs(tape) > 1_500)
    gaps = np.flatnonzero(np.diff(loud) > 5 * RATE_HZ)
    first, last = loud[gaps[0] + 1], loud[gaps[1]]
    sound: npt.NDArray[np.int16] = tape[first - RATE_HZ // 2 : last + RATE_HZ // 2]
    return sound


@dataclass
class Program:
    """One running `voicecoach practice --json`."""

    process: "subprocess.Popen[str]"
    told: list[dict[str, Any]] = field(default_factory=list)

    def wait_for(self, event: str) -> dict[str, Any]:
        """Read on until this event comes."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.told.append(json.loads(line))
            if self.told[-1]["event"] == event:
                return self.told[-1]
        pytest.fail(f"{event} never came; told {self.told}; stderr: {self.error_text()}")

    def finish(self) -> int:
        """Read to the end and return the exit status."""
        assert self.process.stdout is not None
        self.told += [json.loads(line) for line in self.process.stdout]
        return self.process.wait(WITHIN_S)

    def error_text(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read()

    def all(self, event: str) -> list[dict[str, Any]]:
        return [each for each in self.told if each["event"] == event]


class Desk:
    """A home folder, a bank of one question, and a card to sit at."""

    def __init__(self, folder: Path, card: VirtualSoundCard) -> None:
        self.folder = folder
        self.card = card
        self.environment = card.environment | {"VOICECOACH_HOME": str(folder / "home")}
        (folder / "bank.toml").write_text(BANK, encoding="utf-8")
        self.programs: list[Program] = []
        self.players: list[subprocess.Popen[bytes]] = []

    def speak(self, sound_file: Path) -> None:
        """Begin to play a file into the microphone."""
        self.players.append(self.card.play_into_microphone(sound_file))

    def leave(self) -> None:
        """End everything that still runs."""
        for player in self.players:
            player.kill()
            player.wait()
        for program in self.programs:
            if program.process.poll() is None:
                os.killpg(program.process.pid, signal.SIGKILL)
            program.process.wait()
            for pipe in (program.process.stdout, program.process.stderr):
                if pipe is not None:
                    pipe.close()

    def practise(self, *options: str, typed: str | None = None) -> Program:
        bank = str(self.folder / "bank.toml")
        command = [sys.executable, "-m", "voicecoach", "practice", "--bank", bank, "--json"]
        process = subprocess.Popen(
            [*command, *options],
            env=self.environment,
            stdin=subprocess.PIPE if typed else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        if typed:
            assert process.stdin is not None
            process.stdin.write(typed)
            process.stdin.close()
        self.programs.append(Program(process))
        return self.programs[-1]

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "voicecoach", *arguments]
        return subprocess.run(
            command,
            check=False,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=WITHIN_S,
        )

    def session(self, session_id: str = "20") -> dict[str, Any]:
        shown = self.run("sessions", "show", session_id, "--json")
        session: dict[str, Any] = json.loads(shown.stdout)["session"]
        return session

    def recording(self) -> Path:
        return next((self.folder / "home" / "data" / "recordings").rglob("*.wav"))
