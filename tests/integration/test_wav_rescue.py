"""Recordings whose writer was killed: every whole frame is kept and readable."""

import struct
import wave
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from voicecoach.adapters.wav_rescue import rescue_wav

RATE_HZ = 48_000
DATA_AT = 44


def write(file: Path, frames: int, channels: int = 2, width: int = 2) -> bytes:
    """Write a good WAV and return its sound."""
    pcm = bytes(number % 251 for number in range(frames * channels * width))
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(width)
        sound.setframerate(RATE_HZ)
        sound.writeframes(pcm)
    return pcm


def read(file: Path) -> bytes:
    with wave.open(str(file), "rb") as sound:
        return sound.readframes(sound.getnframes())


def with_sizes(content: bytes, riff_bytes: int, data_bytes: int) -> bytes:
    sized = bytearray(content)
    struct.pack_into("<I", sized, 4, riff_bytes)
    struct.pack_into("<I", sized, DATA_AT - 4, data_bytes)
    return bytes(sized)


@pytest.mark.parametrize("stated", [0, 400, 0xFFFFFFFF - 44])
def test_stale_sizes_are_put_right(tmp_path: Path, stated: int) -> None:
    file = tmp_path / "a.wav"
    pcm = write(file, frames=RATE_HZ)
    file.write_bytes(with_sizes(file.read_bytes(), stated + 36, stated))
    sound = rescue_wav(file)
    assert sound is not None
    assert (sound.rate_hz, sound.channels, sound.duration_ms) == (RATE_HZ, 2, 1000)
    assert read(file) == pcm


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.integers(0, DATA_AT + 100 * 6), channels=st.integers(1, 3))
def test_cut_anywhere_every_whole_frame_is_kept(tmp_path: Path, kept: int, channels: int) -> None:
    file = tmp_path / "a.wav"
    pcm = write(file, frames=100, channels=channels)
    file.write_bytes(file.read_bytes()[:kept])
    frame_bytes = 2 * channels
    whole = min(max(kept - DATA_AT, 0), len(pcm)) // frame_bytes
    sound = rescue_wav(file)
    if whole == 0:
        assert sound is None
    else:
        assert sound is not None
        assert sound.frames == whole
        assert read(file) == pcm[: whole * frame_bytes]


def test_a_good_header_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    write(file, frames=100)
    chunk = b"LIST" + struct.pack("<I", 4) + b"INFO"
    content = file.read_bytes() + chunk
    good = with_sizes(content, len(content) - 8, 400)
    file.write_bytes(good)
    sound = rescue_wav(file)
    assert sound is not None
    assert sound.frames == 100
    assert file.read_bytes() == good


@pytest.mark.parametrize("content", [b"", b"RIFF", b"ID3 not a wave file at all", b"\x00" * 200])
def test_what_is_no_wave_holds_no_sound(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(content)
    assert rescue_wav(file) is None
    assert file.read_bytes() == content
