from voicecoach.core.audio import Span
from voicecoach.core.models import EndReason
from voicecoach.core.timing import answer_timing, breaks_in, joined_timing


def test_pauses_are_the_silences_inside() -> None:
    speech = [Span(2_000, 4_000), Span(4_400, 5_000), Span(11_000, 12_000)]

    timing = answer_timing(speech, 20_000, EndReason.SILENCE)

    assert timing.pauses == (Span(5_000, 11_000),)
    assert timing.speech_ms == 3_600
    assert (timing.onset_ms, timing.last_speech_ms) == (2_000, 12_000)


def test_speech_beyond_the_kept_sound_is_cut() -> None:
    timing = answer_timing([Span(0, 2_000), Span(2_500, 9_000)], 3_000, EndReason.CAP)

    assert timing.speech == (Span(0, 2_000), Span(2_500, 3_000))
    assert answer_timing([Span(4_000, 5_000)], 3_000, EndReason.CAP).onset_ms is None


def test_nobody_spoke() -> None:
    timing = answer_timing([], 60_000, EndReason.NO_SPEECH)

    assert timing.thinking_ms is None
    assert timing.last_speech_ms is None
    assert timing.speech_ms == 0
    assert timing.pauses == ()


def test_speech_before_the_end_of_the_question_is_no_negative_thinking() -> None:
    timing = answer_timing([Span(100, 900)], 1_000, EndReason.KEY, question_end_ms=300)

    assert timing.thinking_ms == 0


def test_an_answer_taken_up_again_is_timed_as_one() -> None:
    first = answer_timing([Span(1_000, 3_000)], 6_000, EndReason.SILENCE, question_end_ms=-300)
    second = answer_timing([Span(500, 2_000)], 4_000, EndReason.KEY)

    whole = joined_timing(first, second)

    assert whole.speech == (Span(1_000, 3_000), Span(6_500, 8_000))
    assert whole.pauses == ()
    assert breaks_in(whole) == (Span(3_000, 6_500),)
    assert (whole.thinking_ms, whole.duration_ms) == (1_300, 10_000)
    assert whole.end_reason is EndReason.KEY


def test_pauses_of_both_parts_stay_pauses_however_often_an_answer_is_taken_up_again() -> None:
    part = answer_timing([Span(1_000, 2_000), Span(4_000, 5_000)], 6_000, EndReason.SILENCE)

    whole = joined_timing(joined_timing(part, part), part)

    assert whole.pauses == (Span(2_000, 4_000), Span(8_000, 10_000), Span(14_000, 16_000))
    assert breaks_in(whole) == (Span(5_000, 7_000), Span(11_000, 13_000))


def test_a_silence_in_which_something_else_happened_is_no_pause() -> None:
    speech = [Span(0, 2_000), Span(5_000, 6_000), Span(8_000, 9_000)]

    timing = answer_timing(speech, 10_000, EndReason.KEY, broken_at_ms=[3_000])

    assert timing.pauses == (Span(6_000, 8_000),)
    assert breaks_in(timing) == (Span(2_000, 5_000),)


def test_who_spoke_only_in_the_second_part_thought_through_the_first() -> None:
    first = answer_timing([], 6_000, EndReason.NO_SPEECH)
    second = answer_timing([Span(500, 2_000)], 4_000, EndReason.KEY)

    assert joined_timing(first, second).thinking_ms == 6_500
