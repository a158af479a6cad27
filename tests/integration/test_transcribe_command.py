import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.fakes.transcriber import ToneTranscriber, silence, tone
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach import compose
from voicecoach.cli.app import run
from voicecoach.ports import Transcriber


@pytest.fixture
def tones(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command with fakes for recogniser and voice activity; files are read for real."""

    def build(engine: str | None = None, model: str | None = None) -> Transcriber:
        return ToneTranscriber()

    monkeypatch.setattr(compose, "build_transcriber", build)
    monkeypatch.setattr(compose, "build_voice_activity", LevelVoiceActivity)


def recording(path: Path, rate_hz: int = 16_000, channels: int = 1) -> Path:
    sound = np.concatenate([silence(500), tone(400, 600), silence(800), tone(500, 600)])
    length = len(sound) * rate_hz // 16_000
    resampled = np.interp(np.arange(length) * 16_000 / rate_hz, np.arange(len(sound)), sound)
    soundfile.write(path, np.tile(resampled[:, None], (1, channels)), rate_hz)
    return path


def objects(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.usefixtures("tones")
@pytest.mark.parametrize(("rate_hz", "channels"), [(16_000, 1), (48_000, 2), (8_000, 1)])
def test_json_holds_text_words_and_duration(
    rate_hz: int, channels: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recording(tmp_path / "one.wav", rate_hz, channels)

    assert run(["transcribe", "--json", str(path)]) == 0

    (made,) = objects(capsys.readouterr().out)
    assert made["schema_version"] == 1
    assert made["file"] == str(path)
    assert made["text"] == "tone400 tone500"
    assert made["duration_ms"] == pytest.approx(2_500, abs=1)
    assert made["words"][1]["start_ms"] == pytest.approx(1_900, abs=60)
    assert made["no_speech"] is False


@pytest.mark.usefixtures("tones")
def test_a_bad_file_is_named_in_its_place_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = recording(tmp_path / "good.flac")
    cut = tmp_path / "cut.flac"
    cut.write_bytes(good.read_bytes()[:400])
    empty = tmp_path / "empty.wav"
    empty.touch()
    files = [str(cut), str(empty), str(tmp_path / "missing.wav"), str(good)]

    assert run(["transcribe", "--json", *files]) == 4

    made = objects(capsys.readouterr().out)
    assert [each["file"] for each in made] == files
    assert ["error" in each for each in made] == [True, True, True, False]


@pytest.mark.usefixtures("tones")
def test_text_goes_to_stdout_and_messages_to_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quiet = tmp_path / "quiet.wav"
    soundfile.write(quiet, silence(1_000), 16_000)

    assert run(["transcribe", str(recording(tmp_path / "a.wav"))]) == 0
    assert capsys.readouterr().out == "tone400 tone500\n"

    assert run(["transcribe", "--json", str(quiet)]) == 0
    printed = capsys.readouterr()
    assert objects(printed.out)[0]["no_speech"] is True
    assert "no speech" in printed.err


@pytest.mark.usefixtures("tones")
def test_all_formats_go_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = recording(tmp_path / "one.wav")
    folder = tmp_path / "out" / "deep"

    assert run(["transcribe", "-f", "all", "-o", str(folder), str(path)]) == 0

    assert capsys.readouterr().out == ""
    names = {file.name for file in folder.iterdir()}
    assert names == {f"one.{suffix}" for suffix in ("txt", "json", "srt", "vtt", "tsv", "md")}
    assert (folder / "one.txt").read_text(encoding="utf-8") == "tone400 tone500\n"


@pytest.mark.usefixtures("tones")
def test_files_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    files = [str(recording(tmp_path / "one.wav")), str(recording(tmp_path / "one.flac"))]

    assert run(["transcribe", "-o", str(tmp_path / "out"), *files]) == 0

    assert len(list((tmp_path / "out").iterdir())) == 2


@pytest.mark.usefixtures("tones")
def test_all_formats_need_a_folder(tmp_path: Path) -> None:
    assert run(["transcribe", "-f", "all", str(recording(tmp_path / "one.wav"))]) == 2


def test_an_unknown_engine_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recording(tmp_path / "one.wav")

    assert run(["transcribe", "--engine", "parrot", str(path)]) == 2
    assert "whisper-tiny.en" in capsys.readouterr().err
