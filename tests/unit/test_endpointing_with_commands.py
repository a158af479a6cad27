"""Answers in which commands are given: silences that are held, speech that is left out."""

from tests.unit.test_endpointing import BY_HAND, endpointer, frames
from voicecoach.core.audio import Span
from voicecoach.core.endpoint_events import AnswerOver, CountdownCancelled, SpeechStarted
from voicecoach.core.endpointing import EndPolicy, SilenceRule, exact_silence
from voicecoach.core.models import EndReason


def test_holding_gives_a_silence_more_time_and_the_next_speech_ends_it() -> None:
    one = endpointer(EndPolicy(silence=exact_silence(2)))
    one.advance(frames([(1, 2), (0, 1.5)]))
    one.hold(10_000)
    one.advance(frames([(0, 8)]))
    assert one.over is None
    one.advance(frames([(1, 1), (0, 3)]))
    assert one.over == AnswerOver(EndReason.SILENCE, 14_500)


def test_holding_takes_a_countdown_back() -> None:
    one = endpointer(EndPolicy(silence=SilenceRule(1_000, 1_000, 3_000, 4_000, barely_begun_ms=0)))
    one.advance(frames([(1, 2), (0, 2)]))
    one.hold(5_000)
    assert one.advance(frames([(0, 0.1)])) == (CountdownCancelled(4_020),)


def test_what_was_a_command_is_no_part_of_the_answer() -> None:
    one = endpointer(BY_HAND)
    one.advance(frames([(0, 1), (1, 2), (0, 1), (1, 1), (0, 1), (1, 2)]))
    one.leave_out(Span(4_000, 5_000))
    one.finish(EndReason.KEY)
    assert one.timing().speech == (Span(1_000, 3_000), Span(6_000, 8_000))
    assert one.heard == (Span(1_000, 3_000), Span(4_000, 5_000), Span(6_000, 8_000))


def test_an_answer_begins_only_after_the_command_it_was_taken_for() -> None:
    one = endpointer(BY_HAND)
    one.advance(frames([(1, 1), (0, 1)]))
    one.leave_out(Span(0, 1_000))
    assert one.speech == ()
    assert one.advance(frames([(0, 1), (1, 1)])) == (SpeechStarted(3_000),)


def test_a_command_alone_leaves_an_answer_in_which_nobody_spoke() -> None:
    one = endpointer(EndPolicy(silence=exact_silence(2), no_speech_ms=5_000))
    one.advance(frames([(1, 1), (0, 1)]))
    one.leave_out(Span(0, 1_000))
    one.advance(frames([(0, 3.9)]))
    assert one.over is None
    one.advance(frames([(0, 1)]))
    assert one.over == AnswerOver(EndReason.NO_SPEECH, 6_000)


def test_the_end_of_an_answer_may_be_a_command() -> None:
    """The person says without a pause that this was the answer."""
    one = endpointer(BY_HAND)
    one.advance(frames([(1, 5)]))
    one.leave_out(Span(4_000, 5_000))
    one.finish(EndReason.COMMAND)
    assert one.timing().last_speech_ms == 4_000
