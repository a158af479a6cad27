import numpy as np
import pytest

from voicecoach.adapters.resampling import StreamResampler
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, AudioFormat, Samples


def tone(source: AudioFormat, seconds: float) -> bytes:
    t = np.arange(int(seconds * source.rate_hz)) / source.rate_hz
    mono = (8000 * np.sin(2 * np.pi * 440 * t)).astype("<i2")
    return np.repeat(mono, source.channels).tobytes()


def converted(source: AudioFormat, pcm: bytes, chunk_frames: int) -> Samples:
    resampler = StreamResampler(source)
    step = chunk_frames * source.frame_bytes
    parts = [
        resampler.convert(AudioChunk(pcm[start : start + step], source))
        for start in range(0, len(pcm), step)
    ]
    return np.concatenate([*parts, resampler.flush()])


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_keeps_the_length_and_the_tone(rate_hz: int, channels: int) -> None:
    source = AudioFormat(rate_hz, channels)

    sound = converted(source, tone(source, 2.0), chunk_frames=rate_hz // 50)

    assert len(sound) == pytest.approx(2 * ANALYSIS_RATE_HZ, abs=1)
    spectrum = np.abs(np.fft.rfft(sound))
    assert np.argmax(spectrum) * ANALYSIS_RATE_HZ / len(sound) == pytest.approx(440, abs=1)
    assert np.abs(sound[4000:-4000]).max() == pytest.approx(8000 / 32768, rel=0.02)


def test_the_size_of_the_chunks_makes_no_difference() -> None:
    source = AudioFormat(48_000, 2)
    pcm = tone(source, 1.0)

    assert np.allclose(
        converted(source, pcm, chunk_frames=480),
        converted(source, pcm, chunk_frames=48_000),
        atol=1e-6,
    )
