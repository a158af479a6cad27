from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.audio import Span
from voicecoach.core.segmentation import (
    Segment,
    SegmentRules,
    plan_segments,
    quietest_offset_ms,
)

RULES = SegmentRules()


def middle(span: Span) -> int:
    return (span.start_ms + span.end_ms) // 2


def plan(*speech: Span, duration_ms: int = 600_000) -> tuple[Segment, ...]:
    return plan_segments(speech, duration_ms, middle)


def test_nobody_spoke() -> None:
    assert plan() == ()


def test_short_speech_is_one_segment_with_padding() -> None:
    (segment,) = plan(Span(1_000, 3_000))

    assert segment.pieces == (Span(700, 3_300),)
    assert segment.joined_speech == (Span(300, 2_300),)


def test_padding_stays_inside_the_recording() -> None:
    (segment,) = plan(Span(100, 3_000), duration_ms=3_050)

    assert segment.pieces == (Span(0, 3_050),)


def test_a_silence_cuts_once_there_is_enough_speech() -> None:
    segments = plan(Span(0, 11_000), Span(11_600, 14_000))

    assert [segment.speech for segment in segments] == [
        (Span(0, 11_000),),
        (Span(11_600, 14_000),),
    ]


def test_a_silence_does_not_cut_too_little_speech() -> None:
    assert len(plan(Span(0, 5_000), Span(5_600, 7_000))) == 1


def test_a_short_silence_does_not_cut() -> None:
    assert len(plan(Span(0, 11_000), Span(11_400, 14_000))) == 1


def test_long_silences_are_shortened_and_times_find_back() -> None:
    (segment,) = plan(Span(1_000, 2_000), Span(12_000, 13_000))

    assert segment.pieces == (Span(700, 2_300), Span(11_700, 13_300))
    assert segment.duration_ms == 3_200
    assert segment.joined_speech == (Span(300, 1_300), Span(1_900, 2_900))
    assert segment.to_recording_ms(300) == 1_000
    assert segment.to_recording_ms(1_900) == 12_000
    assert segment.to_recording_ms(99_000) == 13_300


def test_speech_without_silence_is_cut_at_its_quietest() -> None:
    segments = plan(Span(0, 60_000))

    assert len(segments) == 3
    assert all(segment.duration_ms <= RULES.max_ms for segment in segments)
    assert segments[0].speech[-1].end_ms == segments[1].speech[0].start_ms


def test_short_gaps_only_still_keep_to_the_limit() -> None:
    speech = [Span(start, start + 4_700) for start in range(0, 100_000, 5_000)]

    assert all(s.duration_ms <= RULES.max_ms for s in plan_segments(speech, 100_000, middle))


@given(
    st.lists(st.tuples(st.integers(250, 9_000), st.integers(32, 40_000)), min_size=1, max_size=25)
)
def test_every_plan_covers_the_speech_in_short_enough_segments(
    lengths: list[tuple[int, int]],
) -> None:
    speech = []
    at_ms = 0
    for gap_ms, speech_ms in lengths:
        speech.append(Span(at_ms + gap_ms, at_ms + gap_ms + speech_ms))
        at_ms += gap_ms + speech_ms
    segments = plan_segments(speech, at_ms, middle)
    spoken = [span for segment in segments for span in segment.speech]

    assert sum(s.duration_ms for s in spoken) == sum(s.duration_ms for s in speech)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(spoken))
    assert all(segment.duration_ms <= RULES.max_ms for segment in segments)
    pieces = [piece for segment in segments for piece in segment.pieces]
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(pieces))
    assert all(
        any(p.start_ms <= s.start_ms and s.end_ms <= p.end_ms for p in pieces) for s in spoken
    )


@given(st.lists(st.integers(300, 3_000), min_size=2, max_size=30), st.data())
def test_what_is_settled_while_speaking_does_not_change(
    pauses_ms: list[int], data: st.DataObject
) -> None:
    speech = []
    at_ms = 0
    for pause_ms in pauses_ms:
        speech.append(Span(at_ms + pause_ms, at_ms + pause_ms + 2_500))
        at_ms += pause_ms + 2_500
    known = data.draw(st.integers(1, len(speech)))
    live = plan_segments(speech[:known], speech[known - 1].end_ms, middle)

    assert plan_segments(speech, at_ms, middle)[: len(live) - 1] == live[:-1]


def test_the_quietest_moment_is_found() -> None:
    samples = np.ones(16_000, dtype=np.float32)
    samples[7_680:8_320] = 0.0

    assert quietest_offset_ms(samples) == 500


def test_the_quietest_moment_of_nothing_is_its_beginning() -> None:
    assert quietest_offset_ms(np.zeros(10, dtype=np.float32)) == 0
