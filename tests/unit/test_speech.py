from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.audio import Span
from voicecoach.core.speech import SpeechDetector, SpeechRules

FRAME_MS = 32
PLAIN = SpeechRules(end_lag_ms=0, onset_reach_ms=0)


def detector_after(*parts: tuple[float, int], rules: SpeechRules = PLAIN) -> SpeechDetector:
    """Parts are (probability, frames)."""
    detector = SpeechDetector(FRAME_MS, rules)
    for probability, frames in parts:
        for _ in range(frames):
            detector.feed(probability)
    return detector


def span(start_frame: int, end_frame: int) -> Span:
    return Span(start_frame * FRAME_MS, end_frame * FRAME_MS)


def test_silence_is_no_speech() -> None:
    detector = detector_after((0.0, 100))

    assert detector.spans == ()
    assert detector.onset_ms is None
    assert detector.last_speech_ms is None


def test_speech_is_confirmed_once_it_has_lasted() -> None:
    assert not detector_after((0.0, 10), (0.9, 4)).is_speaking
    assert detector_after((0.0, 10), (0.9, 4)).is_undecided
    assert detector_after((0.0, 10), (0.9, 5)).is_speaking
    assert detector_after((0.0, 10), (0.9, 5)).onset_ms == 320


def test_a_click_is_forgotten() -> None:
    detector = detector_after((0.0, 10), (0.9, 3), (0.0, 20))

    assert detector.spans == ()
    assert not detector.is_undecided


def test_a_doubtful_frame_keeps_speech_going_but_starts_none() -> None:
    assert detector_after((0.4, 30)).spans == ()
    assert detector_after((0.9, 10), (0.4, 10), (0.0, 20)).spans == (span(0, 20),)


def test_a_joint_of_fluent_speech_does_not_divide_it() -> None:
    assert detector_after((0.9, 10), (0.0, 7), (0.9, 10)).spans == (span(0, 27),)
    assert detector_after((0.9, 10), (0.0, 8), (0.9, 10)).spans == (span(0, 10), span(18, 28))


def test_the_onset_is_dated_back_over_the_rise_before_it() -> None:
    rules = SpeechRules(end_lag_ms=0)

    assert detector_after((0.0, 10), (0.2, 3), (0.9, 10), rules=rules).onset_ms == 320
    assert detector_after((0.2, 30), (0.9, 10), rules=rules).onset_ms == 30 * 32 - 256


def test_the_onset_never_reaches_into_earlier_speech() -> None:
    rules = SpeechRules(end_lag_ms=0)

    first, second = detector_after((0.9, 10), (0.2, 9), (0.9, 10), rules=rules).spans

    assert second.start_ms >= first.end_ms


def test_the_end_is_corrected_for_the_detector_s_lag() -> None:
    rules = SpeechRules(end_lag_ms=48)

    assert detector_after((0.9, 10), rules=rules).last_speech_ms == 320
    assert detector_after((0.9, 10), (0.0, 1), rules=rules).last_speech_ms == 272


@given(st.lists(st.floats(0, 1), max_size=400))
def test_spans_are_ordered_apart_and_inside_the_sound(probabilities: list[float]) -> None:
    detector = SpeechDetector(FRAME_MS)
    confirmed: list[Span] = []

    for probability in probabilities:
        detector.feed(probability)
        spans = detector.spans
        assert list(spans[: len(confirmed)]) == confirmed
        confirmed = list(spans[:-1])

    for before, after in zip(detector.spans, detector.spans[1:], strict=False):
        assert before.end_ms <= after.start_ms
    for one in detector.spans:
        assert 0 <= one.start_ms < one.end_ms <= detector.position_ms
