"""Finding speech with the real detector, in rooms and through microphones that make it hard."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.silero_voice_activity import QuietLift, SileroVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, AudioFormat, Samples
from voicecoach.core.earcons import Earcon, earcon_clip
from voicecoach.core.endpointing import Endpointer, EndPolicy
from voicecoach.core.models import AnswerTiming, EndReason

FIXTURE = Path(__file__).parents[2] / "audio_fixtures" / "round-two.opus"
ANSWER_MS = (1_250, 8_050)
"""Where the first answer in the fixture is heard; around it is silence. It begins softly."""
ONSET_TOLERANCE_MS = 200
END_TOLERANCE_MS = 150


@cache
def first_answer() -> Samples:
    sound, rate_hz = soundfile.read(FIXTURE, dtype="float32", frames=10 * 48_000)
    return np.asarray(soxr.resample(sound, rate_hz, ANALYSIS_RATE_HZ), dtype=np.float32)


def timing_of(samples: Samples) -> AnswerTiming:
    stream = SileroVoiceActivity().stream()
    endpointer = Endpointer(EndPolicy(silence=None, no_speech_ms=None), stream.frame_ms)
    endpointer.advance(stream.feed(samples))
    endpointer.finish(EndReason.EOF)
    return endpointer.timing()


def noise(seconds: float, level_dbfs: float) -> Samples:
    rng = np.random.default_rng(5)
    sound = rng.standard_normal(round(seconds * ANALYSIS_RATE_HZ)) * 10 ** (level_dbfs / 20)
    return sound.astype(np.float32)


def as_it_is(sound: Samples) -> Samples:
    return sound


def quiet(sound: Samples) -> Samples:
    gain = 10 ** (-45 / 20) / float(np.abs(sound).max())
    return sound * np.float32(gain)


def noisy(sound: Samples) -> Samples:
    return (sound + noise(10, -35)).astype(np.float32)


def after_long_thinking(sound: Samples) -> Samples:
    return np.concatenate((np.zeros(60 * ANALYSIS_RATE_HZ, dtype=np.float32), sound))


def through_a_device(rate_hz: int, channels: int) -> Callable[[Samples], Samples]:
    def captured(sound: Samples) -> Samples:
        source = AudioFormat(rate_hz, channels)
        mono = soxr.resample(sound, ANALYSIS_RATE_HZ, rate_hz)
        pcm = np.repeat((mono * 32767).astype("<i2"), channels).tobytes()
        resampler = StreamResampler(source)
        step = source.frame_bytes * rate_hz // 50
        chunks = [pcm[start : start + step] for start in range(0, len(pcm), step)]
        parts = [resampler.convert(AudioChunk(chunk, source)) for chunk in chunks]
        return np.concatenate((*parts, resampler.flush()))

    return captured


@pytest.mark.parametrize(
    ("microphone", "shift_ms"),
    [
        (as_it_is, 0),
        (quiet, 0),
        (noisy, 0),
        (after_long_thinking, 60_000),
        (through_a_device(8_000, 1), 0),
        (through_a_device(48_000, 2), 0),
        (through_a_device(44_100, 1), 0),
    ],
    ids=[
        "clean",
        "quiet",
        "noisy",
        "long thinking",
        "8 kHz",
        "48 kHz stereo",
        "44.1 kHz",
    ],
)
def test_the_answer_is_found_where_it_is(
    microphone: Callable[[Samples], Samples], shift_ms: int
) -> None:
    timing = timing_of(microphone(first_answer()))

    assert timing.onset_ms == pytest.approx(ANSWER_MS[0] + shift_ms, abs=ONSET_TOLERANCE_MS)
    assert timing.last_speech_ms == pytest.approx(ANSWER_MS[1] + shift_ms, abs=END_TOLERANCE_MS)


@pytest.mark.parametrize("level_dbfs", [-70, -50, -30])
def test_noise_alone_is_no_speech(level_dbfs: float) -> None:
    assert timing_of(noise(20, level_dbfs)).speech == ()


def test_coughs_and_clicks_are_no_speech() -> None:
    rng = np.random.default_rng(6)
    sound = noise(20, -70)
    for second in range(1, 20):
        length = int(rng.uniform(0.005, 0.3) * ANALYSIS_RATE_HZ)
        burst = rng.standard_normal(length) * np.exp(-np.arange(length) / (length / 3))
        start = second * ANALYSIS_RATE_HZ
        sound[start : start + length] += (0.3 * burst).astype(np.float32)

    assert timing_of(sound.clip(-1, 1)).speech == ()


@pytest.mark.parametrize("earcon", Earcon)
@pytest.mark.parametrize("gain", [0.2, 1.0, 4.0])
def test_our_own_earcons_are_not_speech(earcon: Earcon, gain: float) -> None:
    clip = earcon_clip(earcon)
    heard = StreamResampler(clip.format).convert(AudioChunk(clip.pcm, clip.format)) * gain
    sound = noise(12, -70)
    for second in range(1, 11):
        start = second * ANALYSIS_RATE_HZ
        sound[start : start + len(heard)] += heard

    assert timing_of(sound.clip(-1, 1)).speech == ()


def test_a_loud_voice_is_left_as_it_is_and_a_quiet_one_is_lifted() -> None:
    loud, soft = noise(0.032, -20), noise(0.032, -75)
    lift = QuietLift()

    assert np.array_equal(lift.lifted(loud), loud)
    assert np.abs(QuietLift().lifted(soft)).max() > 5 * np.abs(soft).max()
    assert np.array_equal(QuietLift().lifted(np.zeros(512, dtype=np.float32)), np.zeros(512))


def test_a_knock_hides_a_quiet_voice_for_two_seconds_at_most() -> None:
    lift = QuietLift()
    soft = [noise(0.032, -75)] * 62
    lift.lifted(soft[0])
    knock = lift.lifted(noise(0.032, -15))

    lifted = [float(np.abs(lift.lifted(frame)).max()) for frame in soft]

    assert np.abs(knock).max() <= 1.0
    assert lifted[0] == pytest.approx(float(np.abs(soft[0]).max()))
    assert lifted[-1] > 5 * lifted[0]
