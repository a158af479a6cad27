from collections.abc import Sequence

import numpy as np
import pytest

from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.endpointing import EndPolicy, SilenceRule, exact_silence
from voicecoach.core.models import EndReason, Transcript, Word
from voicecoach.session.analysis import RecordingAnalysis, analyse_recording

WORDS_A_SECOND = 2.5
FRAME_MS = 32
DEFAULT = SilenceRule()
BY_HAND: SilenceRule | None = None


def bursts(*seconds: float) -> Samples:
    """Silence and tone in turn, silence first."""
    parts = []
    for place, length_s in enumerate(seconds):
        t = np.arange(round(length_s * ANALYSIS_RATE_HZ)) / ANALYSIS_RATE_HZ
        parts.append((0.3 * np.sin(2 * np.pi * 300 * t) * (place % 2)).astype(np.float32))
    return np.concatenate(parts)


def transcribe(_samples: Samples, speech: Sequence[Span]) -> Transcript:
    """A recogniser that hears 2.5 words a second."""
    words = [
        Word("word", at_ms, at_ms + 300, 0.9)
        for span in speech
        for at_ms in range(span.start_ms, span.end_ms - 200, round(1000 / WORDS_A_SECOND))
    ]
    text = " ".join(word.text for word in words)
    return Transcript(text, tuple(words), "fake", "fake", "en", "lower_bound")


def never(_samples: Samples, _speech: Sequence[Span]) -> Transcript:
    raise AssertionError("nobody spoke, and the recogniser was asked")


def analysed(samples: Samples, silence: SilenceRule | None = DEFAULT) -> RecordingAnalysis:
    policy = EndPolicy(silence, cap_ms=None, no_speech_ms=None)
    return analyse_recording(samples, LevelVoiceActivity().stream(), policy, transcribe)


def near(ms: int) -> object:
    return pytest.approx(ms, abs=2 * FRAME_MS)


@pytest.mark.parametrize(
    ("silence", "answers", "reason"),
    [
        (SilenceRule(), 1, EndReason.SILENCE),
        (exact_silence(10), 1, EndReason.SILENCE),
        (exact_silence(1), 2, EndReason.SILENCE),
        (exact_silence(5), 2, EndReason.SILENCE),
        (BY_HAND, 1, EndReason.EOF),
    ],
)
def test_the_end_silence_decides_how_many_answers_there_are(
    silence: SilenceRule | None, answers: int, reason: EndReason
) -> None:
    analysis = analysed(bursts(0, 2, 6, 2, 12), silence)

    assert len(analysis.answers) == answers
    assert analysis.timing.end_reason is reason
    [pause] = analysis.timing.pauses
    assert pause.duration_ms == near(6_000)


def test_times_are_counted_from_the_start_of_the_file() -> None:
    analysis = analysed(bursts(3, 2, 9, 4, 10))

    first, second = analysis.answers
    assert analysis.timing.thinking_ms == near(3_000)
    assert (first.start_ms, first.end_ms) == (near(3_000), near(5_000))
    assert (second.start_ms, second.end_ms) == (near(14_000), near(18_000))
    assert analysis.timing.speech_ms == near(6_000)
    assert analysis.timing.duration_ms == 28_000


def test_pauses_to_think_stay_inside_one_answer() -> None:
    analysis = analysed(bursts(1, 2, 1, 2, 2, 2, 3.5, 2))

    assert len(analysis.answers) == 1
    assert analysis.timing.end_reason is EndReason.EOF
    assert analysis.timing.last_speech_ms == near(15_500)


def test_pace_is_over_the_answer_and_articulation_over_the_speech() -> None:
    analysis = analysed(bursts(5, 10, 2, 8, 8))

    assert analysis.delivery.words == 45
    assert analysis.delivery.pace_wpm == pytest.approx(135, rel=0.02)
    assert analysis.delivery.articulation_wpm == pytest.approx(150, rel=0.02)


@pytest.mark.parametrize("length_s", [0.0, 0.01, 3.0, 90.0])
def test_silence_holds_no_answer(length_s: float) -> None:
    analysis = analyse_recording(
        bursts(length_s), LevelVoiceActivity().stream(), EndPolicy(), never
    )

    assert analysis.answers == ()
    assert analysis.timing.end_reason is EndReason.NO_SPEECH
    assert analysis.timing.thinking_ms is None
    assert analysis.delivery.pace_wpm is None
    assert analysis.delivery.fillers.count is None


def test_speech_in_the_last_moments_is_heard() -> None:
    samples = bursts(1, 1.019)

    assert analysed(samples).timing.last_speech_ms == near(2_019)
    assert analysed(samples).timing.duration_ms == 2_019
