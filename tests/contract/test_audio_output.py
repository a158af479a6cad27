"""The AudioOutput contract, on the fake, on files, on nothing and on the virtual loudspeaker."""

import time
from pathlib import Path

import pytest

from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.speaker import hum
from voicecoach.adapters.file_output import FileOutput, NullOutput
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.core.audio import SpeechClip
from voicecoach.ports import AudioOutput


@pytest.fixture(
    params=["fake", "file", "null", pytest.param("sounddevice", marks=pytest.mark.audio)]
)
def output(request: pytest.FixtureRequest, tmp_path: Path) -> AudioOutput:
    match request.param:
        case "fake":
            return FakeAudioOutput()
        case "file":
            return FileOutput(tmp_path)
        case "null":
            return NullOutput()
        case _:
            request.getfixturevalue("virtual_sound_card")
            return SounddeviceOutput("spk")


def never() -> bool:
    return False


def test_a_clip_is_heard_in_full(output: AudioOutput) -> None:
    clip = hum(400)

    assert output.play(clip, never) == clip.duration_ms


def test_one_clip_after_another(output: AudioOutput) -> None:
    assert [output.play(hum(length_ms), never) for length_ms in (300, 200)] == [300, 200]


def test_an_empty_clip_takes_no_time(output: AudioOutput) -> None:
    assert output.play(SpeechClip(b"", hum(100).format), never) == 0


def test_a_cancelled_clip_is_cut_short(output: AudioOutput) -> None:
    started_s = time.monotonic()

    heard_ms = output.play(hum(5_000), lambda: True)

    assert heard_ms < 500
    assert time.monotonic() - started_s < 2.0  # opening a device takes its time


def test_closing_twice_is_harmless(output: AudioOutput) -> None:
    output.play(hum(100), never)
    output.close()
    output.close()
