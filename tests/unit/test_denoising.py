import numpy as np
import pytest

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.denoising import LEAST_GAIN, is_noisy, without_steady_noise

SECOND = ANALYSIS_RATE_HZ


def tone(seconds: int) -> Samples:
    t = np.arange(seconds * SECOND) / ANALYSIS_RATE_HZ
    return (0.2 * np.sin(2 * np.pi * 440 * t)).astype(np.float32)


def hiss(seconds: int) -> Samples:
    random = np.random.default_rng(7)
    return (0.02 * random.standard_normal(seconds * SECOND)).astype(np.float32)


def rms(samples: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))


def test_noise_goes_down_and_sound_that_comes_and_goes_stays() -> None:
    quiet = np.zeros(SECOND, dtype=np.float32)
    clean = np.concatenate([quiet, tone(1), quiet])

    found = without_steady_noise(clean + hiss(3))

    beside, within = slice(SECOND // 2), slice(SECOND * 5 // 4, SECOND * 7 // 4)
    assert rms(found[beside]) < 1.3 * LEAST_GAIN * rms(hiss(3)[beside])
    assert rms(found[within]) == pytest.approx(rms(clean[within]), rel=0.05)
    assert rms(found[within] - clean[within]) < 0.8 * rms(hiss(3)[within])


def test_sound_without_noise_is_left_as_it_is() -> None:
    quiet = np.zeros(SECOND, dtype=np.float32)
    clean = np.concatenate([quiet, tone(1), quiet])

    found = without_steady_noise(clean)

    assert rms(found - clean) < 0.02 * rms(clean)


@pytest.mark.parametrize("length", [0, 1, 511, 512, 513, 16_000, 16_001])
def test_the_length_stays(length: int) -> None:
    assert len(without_steady_noise(np.ones(length, dtype=np.float32))) == length


def test_silence_stays_silence() -> None:
    assert not without_steady_noise(np.zeros(SECOND, dtype=np.float32)).any()


def test_noise_close_below_the_sound_is_noticed() -> None:
    quiet = np.zeros(SECOND, dtype=np.float32)
    clean = np.concatenate([quiet, tone(1), quiet])

    assert is_noisy(clean + 2 * hiss(3))
    assert not is_noisy(clean + 0.1 * hiss(3))
    assert not is_noisy(clean)
    assert not is_noisy(clean[:100])
