"""Every voice activity detector keeps these rules, the fake included."""

import numpy as np
import pytest

from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.ports import VoiceActivity

DETECTORS: dict[str, type[LevelVoiceActivity] | type[SileroVoiceActivity]] = {
    "fake": LevelVoiceActivity,
    "silero": SileroVoiceActivity,
}


@pytest.fixture(params=DETECTORS)
def voice_activity(request: pytest.FixtureRequest) -> VoiceActivity:
    return DETECTORS[request.param]()


def vowel(seconds: float) -> Samples:
    """A buzz with formants: near enough to a voice to move any detector's state."""
    t = np.arange(int(seconds * ANALYSIS_RATE_HZ)) / ANALYSIS_RATE_HZ
    harmonics = sum(
        np.sin(2 * np.pi * 120 * k * t) * np.exp(-(((120 * k - 700) / 600) ** 2))
        for k in range(1, 25)
    )
    swing = 0.5 + 0.5 * np.sin(2 * np.pi * 4 * t)
    return (0.1 * np.asarray(harmonics) * swing).astype(np.float32)


def frame_samples(voice_activity: VoiceActivity) -> int:
    return voice_activity.stream().frame_ms * ANALYSIS_RATE_HZ // 1000


def test_gives_one_probability_for_each_whole_frame(voice_activity: VoiceActivity) -> None:
    size = frame_samples(voice_activity)
    stream = voice_activity.stream()

    assert len(stream.feed(np.zeros(size * 3 + size // 2, dtype=np.float32))) == 3
    assert len(stream.feed(np.zeros(size - size // 2, dtype=np.float32))) == 1
    assert len(stream.feed(np.zeros(0, dtype=np.float32))) == 0


def test_probabilities_lie_between_zero_and_one(voice_activity: VoiceActivity) -> None:
    probabilities = voice_activity.stream().feed(vowel(1.0))

    assert all(0.0 <= p <= 1.0 for p in probabilities)


def test_the_size_of_the_chunks_makes_no_difference(voice_activity: VoiceActivity) -> None:
    sound = vowel(1.0)
    in_pieces = voice_activity.stream()

    pieces = [
        p for start in range(0, len(sound), 333) for p in in_pieces.feed(sound[start : start + 333])
    ]

    assert pieces == list(voice_activity.stream().feed(sound))


def test_a_stream_shares_nothing_with_another(voice_activity: VoiceActivity) -> None:
    sound = vowel(1.0)
    alone = voice_activity.stream().feed(sound)
    first, second = voice_activity.stream(), voice_activity.stream()

    first.feed(vowel(2.0))

    assert second.feed(sound) == alone


def test_digital_silence_is_no_speech(voice_activity: VoiceActivity) -> None:
    silence = np.zeros(ANALYSIS_RATE_HZ * 3, dtype=np.float32)

    assert max(voice_activity.stream().feed(silence)) < 0.3


def test_leaves_the_samples_as_they_were(voice_activity: VoiceActivity) -> None:
    sound = vowel(0.5)
    before = sound.copy()

    voice_activity.stream().feed(sound)

    assert np.array_equal(sound, before)
