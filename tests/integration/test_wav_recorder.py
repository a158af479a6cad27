"""Recordings are readable while they grow and after the program was killed."""

import os
import signal
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from voicecoach.adapters.wav_recorder import WavContinuation, WavRecorder
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import StoreError

STEREO = AudioFormat(48_000, 2)


def chunk(frames: int, audio_format: AudioFormat = STEREO) -> AudioChunk:
    return AudioChunk(b"\x01" * (frames * audio_format.frame_bytes), audio_format)


def frames_in(path: Path) -> int:
    """As the header tells, and never more than there is."""
    with wave.open(str(path), "rb") as file:
        stated = file.getnframes()
        read = len(file.readframes(stated)) // (file.getnchannels() * file.getsampwidth())
    assert read == stated
    return stated


@pytest.mark.parametrize(
    "audio_format", [STEREO, AudioFormat(16_000, 1), AudioFormat(44_100, 2, 4)]
)
def test_it_is_readable_at_every_moment(tmp_path: Path, audio_format: AudioFormat) -> None:
    path = tmp_path / "answer.wav"
    recorder = WavRecorder(path, audio_format)
    seen = [frames_in(path)]
    for _ in range(3):
        recorder.append(chunk(960, audio_format))
        seen.append(frames_in(path))
    recorder.close()

    assert [*seen, frames_in(path)] == [0, 960, 1920, 2880, 2880]
    with wave.open(str(path), "rb") as file:
        assert file.getparams()[:3] == (
            audio_format.channels,
            audio_format.sample_width_bytes,
            audio_format.rate_hz,
        )


def test_it_tells_how_long_it_is(tmp_path: Path) -> None:
    with WavRecorder(tmp_path / "answer.wav", STEREO) as recorder:
        recorder.append(chunk(48_000))

        assert recorder.duration_ms == 1_000


def test_an_earlier_recording_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    with WavRecorder(path, STEREO) as recorder:
        recorder.append(chunk(960))
    with pytest.raises(StoreError):
        WavRecorder(path, STEREO)

    assert frames_in(path) == 960


def test_a_chunk_in_another_format_is_a_bug(tmp_path: Path) -> None:
    with (
        WavRecorder(tmp_path / "answer.wav", STEREO) as recorder,
        pytest.raises(ValueError, match="does not belong"),
    ):
        recorder.append(chunk(10, AudioFormat(16_000, 1)))


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    recorder = WavRecorder(tmp_path / "answer.wav", STEREO)
    recorder.close()
    recorder.close()


def test_a_recording_can_be_gone_on_with_and_is_readable_all_along(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    with WavRecorder(path, STEREO) as recorder:
        recorder.append(chunk(960))
    with WavContinuation(path, STEREO) as recorder:
        assert recorder.duration_ms == 20
        seen = [frames_in(path)]
        recorder.append(AudioChunk(b"\x02" * 960 * STEREO.frame_bytes, STEREO))
        seen.append(frames_in(path))

    assert seen == [960, 1920]
    with wave.open(str(path), "rb") as file:
        sound = file.readframes(1920)
    assert sound == b"\x01" * 960 * STEREO.frame_bytes + b"\x02" * 960 * STEREO.frame_bytes


def test_only_a_recording_in_the_same_format_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    with WavRecorder(path, STEREO) as recorder:
        recorder.append(chunk(960))
    with pytest.raises(StoreError, match="another format"):
        WavContinuation(path, AudioFormat(16_000, 1))
    with pytest.raises(StoreError):
        WavContinuation(tmp_path / "none.wav", STEREO)

    assert frames_in(path) == 960


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    WavRecorder(path, STEREO).close()

    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_explained(tmp_path: Path) -> None:
    recorder = WavRecorder(tmp_path / "answer.wav", STEREO)
    descriptor = recorder._file.fileno()
    kept = os.dup(descriptor)
    with Path("/dev/full").open("r+b", buffering=0) as full:
        os.dup2(full.fileno(), descriptor)
    with pytest.raises(StoreError, match="No space left"):
        recorder.append(chunk(48_000))
    os.dup2(kept, descriptor)
    os.close(kept)
    recorder.close()


RECORD_UNTIL_KILLED = """
import sys, time
from pathlib import Path
from voicecoach.adapters.wav_recorder import WavRecorder
from voicecoach.core.audio import AudioChunk, AudioFormat
audio_format = AudioFormat(48_000, 2)
recorder = WavRecorder(Path(sys.argv[1]), audio_format)
while True:
    recorder.append(AudioChunk(bytes(960 * audio_format.frame_bytes), audio_format))
    print(recorder.duration_ms, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_killed_program_loses_at_most_the_last_chunk(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    recording = subprocess.Popen(
        [sys.executable, "-c", RECORD_UNTIL_KILLED, path], stdout=subprocess.PIPE, text=True
    )
    assert recording.stdout is not None
    for _ in range(150):
        told_ms = int(recording.stdout.readline())
    recording.send_signal(signal.SIGKILL)
    recording.communicate()

    assert told_ms == 3_000
    assert frames_in(path) / 48 >= told_ms
