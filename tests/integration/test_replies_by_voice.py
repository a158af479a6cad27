"""A debrief and a rehearsal by voice: a synthetic voice in files and the real recogniser."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.integration.commands import run_program
from tests.integration.sound_card_desk import Desk
from tests.virtual_sound_card import VirtualSoundCard
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.errors import EXIT_OK

pytestmark = [pytest.mark.model, pytest.mark.voice]

Say = Callable[[Sequence[str]], Path]


@pytest.fixture
def say(tmp_path: Path) -> Say:
    """Speak each text into a file of its own, with a second of a quiet room around it."""
    voice = Pyttsx3Speaker(None, 130, 20)
    room = np.random.default_rng(3)

    def spoken(texts: Sequence[str]) -> Path:
        folder = tmp_path / "spoken"
        folder.mkdir()
        for place, text in enumerate(texts):
            clip = voice.render(text)
            sound = np.frombuffer(clip.pcm, np.int16)
            quiet = room.normal(0, 6, clip.format.rate_hz).astype(np.int16)
            pcm = np.concatenate([quiet, sound, quiet])
            soundfile.write(folder / f"{place:02}.wav", pcm, clip.format.rate_hz)
        return folder

    return spoken


def in_home(home: Path, *arguments: str) -> Any:
    done = run_program(home, *arguments, "--json")
    assert done.returncode == EXIT_OK, done.stderr
    return json.loads(done.stdout)


def test_a_debrief_by_voice(tmp_path: Path, say: Say) -> None:
    home = tmp_path / "home"
    in_home(home, "applications", "add", "Acme")
    in_home(home, "rounds", "add", "acme", "--kind", "first", "--date", "2026-11-02")
    folder = say(
        [
            "Why did you leave your last company?",
            "I wanted to work in a bigger team.",
            "That's all.",
            "I promised to send the report by Friday.",
            "Nothing.",
            "Nobody.",
            "They are opening a new office in March.",
            "Nothing.",
        ]
    )
    told = in_home(
        home, "debrief", "acme/first", "--voice", "--mic", f"wav:{folder}", "--out", "none", "--yes"
    )
    assert len(told["asked"]) == len(told["answered"]) == 1
    assert "company" in told["asked"][0]
    assert "team" in told["answered"][0]["text"]
    (promised,) = told["promised"]
    assert promised["due"] == "2026-11-06"
    assert told["doubted"] == told["names"] == told["not_to_mention"] == []
    assert "office" in told["learnt"][0]
    assert len(told["items"]) == 4
    store = SqliteStore(home / "data")
    try:
        session = store.session(told["session_id"])
        assert session.start.source == "debrief"
        assert len(session.notes) == 8
        assert all(
            note.recording and store.audio_path(note.recording).stat().st_size > 44
            for note in session.notes
        )
        assert [each.context.source for each in store.statements()] == ["interview"]
    finally:
        store.close()


def test_own_questions_are_rehearsed_aloud(tmp_path: Path, say: Say) -> None:
    home = tmp_path / "home"
    in_home(home, "applications", "add", "Acme")
    in_home(home, "ask", "add", "How do you measure success in the first half year?")
    in_home(home, "ask", "add", "What is the most important task this month?")
    folder = say(["How do you measure success in the first half year?", "What is the task?"])
    value = in_home(home, "ask", "rehearse", "--mic", f"wav:{folder}", "--out", "none")
    whole, half = value["rehearsed"]
    assert (whole["whole"], half["whole"]) == (True, False)
    assert 1_500 < whole["speech_ms"] < 6_000
    assert "important" in half["missing"]


@pytest.mark.audio
def test_a_question_is_rehearsed_at_a_microphone(
    tmp_path: Path, say: Say, own_sound_card: VirtualSoundCard
) -> None:
    question = "How do you measure success in the first half year?"
    (sound,) = say([question]).glob("*.wav")
    desk = Desk(tmp_path, own_sound_card)
    desk.run("applications", "add", "Acme")
    desk.run("ask", "add", question)
    program = subprocess.Popen(
        [sys.executable, "-m", "voicecoach", "ask", "rehearse", "--end-silence", "2", "--json"],
        env=desk.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stderr is not None
        assert any("Listening" in line for line in program.stderr)
        desk.speak(sound)
        out, _ = program.communicate(timeout=60)
    finally:
        program.kill()
        program.wait()
        desk.leave()
    (rehearsed,) = json.loads(out)["rehearsed"]
    assert rehearsed["whole"] is True
    assert 1_500 < rehearsed["speech_ms"] < 6_000
