import numpy as np
import pytest

from voicecoach.core.earcons import LEVEL, Earcon, earcon_clip
from voicecoach.core.speech import SpeechRules


@pytest.mark.parametrize("earcon", Earcon)
def test_an_earcon_is_shorter_than_speech_and_quiet(earcon: Earcon) -> None:
    clip = earcon_clip(earcon)
    samples = np.frombuffer(clip.pcm, dtype="<i2") / 32767

    assert 30 <= clip.duration_ms < SpeechRules().min_speech_ms
    assert np.abs(samples).max() <= LEVEL
    assert abs(samples[0]) < 0.001
    assert abs(samples[-1]) < 0.001


def test_no_two_earcons_sound_the_same() -> None:
    assert len({earcon_clip(earcon).pcm for earcon in Earcon}) == len(Earcon)
