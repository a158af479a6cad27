import numpy as np

from tests.fakes.transcriber import tone
from voicecoach.core.slowing import SLOWER, slowed


def test_lasts_longer_and_sounds_as_loud() -> None:
    sound = tone(400, 1_000)

    slow = slowed(sound)

    assert slow.dtype == np.float32
    assert len(slow) == round(len(sound) * SLOWER)
    assert np.isclose(np.std(slow), np.std(sound), rtol=0.02)


def test_is_deeper_by_as_much() -> None:
    sound = slowed(tone(460, 1_000))

    spectrum = np.abs(np.fft.rfft(sound))
    pitch_hz = np.argmax(spectrum) * 16_000 / len(sound)

    assert np.isclose(pitch_hz, 400, atol=2)
