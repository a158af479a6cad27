"""analyze as it is typed, on recordings with known times and on files that are none."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import soxr

from voicecoach.cli.app import run
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

FIXTURE = Path(__file__).parents[2] / "audio_fixtures" / "round-one.opus"
RATE_HZ = 48_000
FIRST_ANSWER_MS = (1_230, 10_220)
"""Where the first answer in the fixture is heard, to a twentieth of a second."""

CONTRACT = {
    "schema_version",
    "file",
    "duration_ms",
    "thinking_ms",
    "speech_ms",
    "pauses",
    "pace_wpm",
    "articulation_wpm",
    "fillers",
    "hedges",
    "end_reason",
    "answers",
}

Analyze = Callable[..., tuple[int, str, str]]


@pytest.fixture
def analyze(capsys: pytest.CaptureFixture[str]) -> Analyze:
    """Type `voicecoach analyze …`; get exit status, stdout and stderr."""

    def type_command(*arguments: object) -> tuple[int, str, str]:
        status = run(["analyze", *map(str, arguments)])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return type_command


@pytest.fixture
def found(analyze: Analyze) -> Callable[..., dict[str, Any]]:
    def analyze_json(*arguments: object) -> dict[str, Any]:
        status, out, err = analyze(*arguments, "--json")
        assert (status, err) == (EXIT_OK, "")
        [line] = out.splitlines()
        analysis: dict[str, Any] = json.loads(line)
        return analysis

    return analyze_json


def answer_then_pause_then_answer(path: Path, pause_s: float, tail_s: float) -> Path:
    """The fixture's first answer twice, at 48 kHz stereo, with this long a pause between."""
    sound, _ = soundfile.read(FIXTURE, dtype="float32", frames=12 * RATE_HZ)
    voice = sound[RATE_HZ : round(FIRST_ANSWER_MS[1] * RATE_HZ / 1000)]
    pause = np.zeros(round((pause_s - FIRST_ANSWER_MS[0] / 1000 + 1) * RATE_HZ))
    tail = np.zeros(round(tail_s * RATE_HZ))
    mono = np.concatenate((voice, pause, voice, tail))
    soundfile.write(path, np.column_stack((mono, mono)), RATE_HZ)
    return path


@pytest.mark.model
def test_an_answer_is_timed_and_its_delivery_measured(
    found: Callable[..., dict[str, Any]],
) -> None:
    analysis = found(FIXTURE)

    assert set(analysis) >= CONTRACT
    assert analysis["thinking_ms"] == pytest.approx(FIRST_ANSWER_MS[0], abs=100)
    first, second = analysis["answers"]
    assert first["end_ms"] == pytest.approx(FIRST_ANSWER_MS[1], abs=150)
    assert second["start_ms"] > first["end_ms"] + 7_000
    assert analysis["end_reason"] == "eof", "7.6 s of silence are not enough so early"
    assert analysis["speech_ms"] == pytest.approx(15_500, abs=700)
    assert analysis["fillers"]["count"] == 0
    assert analysis["fillers"]["measured"] in {"lower_bound", "exact", "no"}


@pytest.mark.model
@pytest.mark.parametrize(
    ("end_silence", "answers", "reason"),
    [
        ((), 1, "silence"),
        (("--end-silence", "1"), 2, "silence"),
        (("--end-silence", "manual"), 1, "eof"),
    ],
)
def test_the_end_silence_decides_how_many_answers_there_are(
    found: Callable[..., dict[str, Any]],
    tmp_path: Path,
    end_silence: tuple[str, ...],
    answers: int,
    reason: str,
) -> None:
    file = answer_then_pause_then_answer(tmp_path / "two.wav", pause_s=6, tail_s=12)

    analysis = found(file, *end_silence)

    assert len(analysis["answers"]) == answers
    assert analysis["end_reason"] == reason
    longest = max(analysis["pauses"], key=lambda pause: pause["end_ms"] - pause["start_ms"])
    assert longest["end_ms"] - longest["start_ms"] == pytest.approx(6_000, abs=150)


@pytest.mark.model
def test_pace_comes_from_the_words_and_the_speech(
    found: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    file = answer_then_pause_then_answer(tmp_path / "two.wav", pause_s=6, tail_s=1)

    analysis = found(file)

    words = 2 * 27
    speaking_min = 2 * (FIRST_ANSWER_MS[1] - FIRST_ANSWER_MS[0]) / 60_000
    assert analysis["pace_wpm"] == pytest.approx(words / (speaking_min + 0.1), rel=0.05)
    voiced_min = analysis["speech_ms"] / 60_000
    assert voiced_min < speaking_min
    assert analysis["articulation_wpm"] == pytest.approx(words / voiced_min, rel=0.05)


@pytest.mark.parametrize("rate_hz", [8_000, 48_000])
def test_silence_gives_nulls_instead_of_numbers(
    found: Callable[..., dict[str, Any]], tmp_path: Path, rate_hz: int
) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(rate_hz * 4), rate_hz)

    analysis = found(tmp_path / "silence.wav")

    assert analysis["duration_ms"] == 4_000
    assert analysis["end_reason"] == "no_speech"
    assert analysis["answers"] == []
    for unknown in ("thinking_ms", "pace_wpm", "articulation_wpm"):
        assert analysis[unknown] is None
    assert analysis["fillers"]["count"] is None


@pytest.mark.model
def test_the_page_is_plain_text(analyze: Analyze) -> None:
    status, out, err = analyze(FIXTURE)

    assert (status, err) == (EXIT_OK, "")
    assert "You began after 1.2 s." in out
    assert "2 answers:" in out
    assert "\x1b" not in out


def test_a_file_that_is_no_recording_is_one_sentence(analyze: Analyze, tmp_path: Path) -> None:
    whole = tmp_path / "whole.wav"
    soundfile.write(whole, soxr.resample(np.zeros(RATE_HZ), RATE_HZ, 8_000), 8_000)
    (tmp_path / "empty.wav").write_bytes(b"")
    (tmp_path / "text.wav").write_text("This is no sound.", encoding="utf-8")
    (tmp_path / "cut.wav").write_bytes(whole.read_bytes()[:5_000])
    (tmp_path / "folder.wav").mkdir()

    for name in ("missing.wav", "empty.wav", "text.wav", "cut.wav", "folder.wav"):
        status, out, err = analyze(tmp_path / name, "--json")

        assert status == EXIT_BAD_DATA, name
        assert name in json.loads(out)["error"]
        assert name in err
        assert "Traceback" not in err


@pytest.mark.parametrize("silence", ["0", "-1", "soon", "nan"])
def test_a_senseless_end_silence_is_refused(analyze: Analyze, silence: str) -> None:
    status, out, err = analyze(FIXTURE, "--end-silence", silence)

    assert (status, out) == (EXIT_USAGE, "")
    assert "--end-silence" in err
