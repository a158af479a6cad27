"""`voicecoach practice` as a person uses it: a sound card, a voice, a real recogniser.

A recorded answer is played into the virtual microphone while the program runs in a process of its
own.
"""

import json
import signal
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from tests.alignment import lag_of
from tests.integration.sound_card_desk import Desk, in_figures, tape_answer
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard

pytestmark = [pytest.mark.audio, pytest.mark.model, pytest.mark.voice]

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
NOTICED_WITHIN_S = 4.0


@pytest.fixture
def desk(tmp_path: Path, own_sound_card: VirtualSoundCard) -> Iterator[Desk]:
    desk = Desk(tmp_path, own_sound_card)
    yield desk
    desk.leave()


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, npt.NDArray[np.int16]]:
    """The tape's answer about seven years, as a file and as samples at 48 kHz."""
    sound = tape_answer()
    path = tmp_path_factory.mktemp("answer") / "answer.wav"
    soundfile.write(path, sound, RATE_HZ)
    return path, sound


def stored_sound(path: Path) -> npt.NDArray[np.int16]:
    with wave.open(str(path), "rb") as stored:
        assert (stored.getframerate(), stored.getnchannels(), stored.getsampwidth()) == (
            RATE_HZ,
            1,
            2,
        )
        return np.frombuffer(stored.readframes(stored.getnframes()), dtype="<i2")


def test_a_spoken_answer_is_stored_whole_understood_timed_and_compared(
    desk: Desk, answer: tuple[Path, npt.NDArray[np.int16]]
) -> None:
    path, played = answer
    first = desk.practise("--text", typed="I have worked in logistics for four years.\n")
    assert first.finish() == 0

    program = desk.practise("--mic", "mic", "--out", "spk")
    program.wait_for("listening")
    thinking_s = 1.5
    time.sleep(thinking_s)
    desk.speak(path)
    ended = program.wait_for("answer_ended")
    assert program.finish() == 0, program.error_text()

    (asked,) = program.all("question_asked")
    assert asked["spoken"]
    assert ended["reason"] == "silence"
    (said,) = program.all("transcribed")
    assert "7 years" in in_figures(said["text"])
    assert "4" not in in_figures(said["text"])

    stored = stored_sound(desk.recording())
    lag = lag_of(played, stored)
    assert np.count_nonzero(stored[lag : lag + played.size] != played) == 0

    onset_s = lag / RATE_HZ + np.flatnonzero(np.abs(played) > 1_500)[0] / RATE_HZ
    guard_s = 0.3
    assert ended["thinking_ms"] / 1000 == pytest.approx(onset_s + guard_s, abs=0.25)

    (finding,) = program.all("finding")
    assert finding["level"] == "contradiction"
    assert "4 years" in in_figures(finding["earlier"]["quote"])
    assert "7 years" in in_figures(finding["later"]["quote"])
    assert finding["earlier"]["date"]
    assert finding["earlier"]["session_id"] != finding["later"]["session_id"]


def test_a_device_that_goes_away_in_mid_answer_costs_nothing_that_was_said(
    desk: Desk, answer: tuple[Path, npt.NDArray[np.int16]]
) -> None:
    path, _ = answer
    program = desk.practise("--mic", "mic", "--voice", "none")
    program.wait_for("listening")
    desk.speak(path)
    program.wait_for("answer_started")
    time.sleep(4.0)
    desk.card.kill()
    gone_s = time.monotonic()
    ended = program.wait_for("answer_ended")
    assert time.monotonic() - gone_s < NOTICED_WITHIN_S
    assert ended["reason"] == "device_lost"
    assert program.finish() == 3
    assert "microphone" in program.error_text().lower()
    assert ended["duration_ms"] >= 2_000
    assert stored_sound(desk.recording()).size / RATE_HZ >= 2.0
    assert "7 years" in in_figures(program.all("transcribed")[0]["text"])


def test_ctrl_c_in_mid_answer_saves_it_and_says_where(
    desk: Desk, answer: tuple[Path, npt.NDArray[np.int16]]
) -> None:
    path, _ = answer
    program = desk.practise("--mic", "mic", "--voice", "none")
    program.wait_for("listening")
    desk.speak(path)
    program.wait_for("answer_started")
    time.sleep(3.0)
    program.process.send_signal(signal.SIGINT)
    ended = program.wait_for("answer_ended")
    saved = program.wait_for("session_saved")
    assert program.finish() == 130
    assert ended["reason"] == "interrupted"
    assert saved["state"] == "interrupted"
    assert saved["session_id"] in program.error_text()
    assert stored_sound(desk.recording()).size / RATE_HZ >= 2.5


def test_a_kill_in_mid_answer_leaves_a_recording_that_the_next_start_finds(
    desk: Desk, answer: tuple[Path, npt.NDArray[np.int16]]
) -> None:
    path, _ = answer
    program = desk.practise("--mic", "mic", "--voice", "none")
    program.wait_for("listening")
    desk.speak(path)
    program.wait_for("answer_started")
    time.sleep(3.0)
    program.process.kill()
    program.finish()
    assert stored_sound(desk.recording()).size / RATE_HZ >= 2.5

    listed = desk.run("sessions", "list", "--json")
    (summary,) = json.loads(listed.stdout)["sessions"]
    assert summary["state"] == "interrupted"
    assert summary["id"] in listed.stderr
    (kept,) = desk.session()["answers"]
    assert kept["recording"]["duration_ms"] >= 2_500

    written = desk.run("transcribe", summary["id"], "--json")
    assert "7 years" in in_figures(json.loads(written.stdout)["text"])
    (kept,) = desk.session()["answers"]
    assert kept["state"] == "analysed"
    assert kept["timing"]["end_reason"] == "interrupted"


def test_a_microphone_of_zeros_is_mentioned_within_two_seconds_and_capture_goes_on(
    desk: Desk,
) -> None:
    program = desk.practise("--mic", "mic", "--voice", "none", "--end-silence", "1")
    listening = program.wait_for("listening")
    warned = program.wait_for("warning")
    assert warned["code"] == "microphone_mute"
    assert warned["at_ms"] - listening["at_ms"] <= 2_000
    program.process.send_signal(signal.SIGINT)
    assert program.finish() == 130
