"""Answers that are given more time, and speakers who need it."""

from tests.unit.test_endpointing import answers_in, events_of
from voicecoach.core.endpoint_events import AnswerOver, SoftEnd, SpeechStarted
from voicecoach.core.endpointing import EndPolicy, SilenceRule, stretched
from voicecoach.core.models import EndReason, TargetRange


def test_an_answer_that_has_barely_begun_is_given_more_time() -> None:
    policy = EndPolicy(target=TargetRange(60, 120))

    assert events_of(policy, (1, 29), (0, 8.9)) == (SpeechStarted(0), SoftEnd(32_000, 6_000))
    assert answers_in(policy, (1, 29), (0, 8), (1, 2)) == 1
    assert answers_in(policy, (1, 31), (0, 8), (1, 2)) == 2
    assert answers_in(EndPolicy(), (1, 19), (0, 8), (1, 2)) == 1
    assert answers_in(EndPolicy(), (1, 21), (0, 8), (1, 2)) == 2


def test_a_short_target_has_begun_sooner() -> None:
    policy = EndPolicy(target=TargetRange(10, 30))

    assert events_of(policy, (1, 12), (0, 4.9)) == (SpeechStarted(0), SoftEnd(15_000, 2_000))


def test_a_speaker_who_came_back_from_a_long_pause_is_given_more_time() -> None:
    assert answers_in(EndPolicy(), (1, 30), (0, 8), (1, 2)) == 2
    assert answers_in(EndPolicy(), (1, 30), (0, 2.6), (1, 9), (0, 8), (1, 2)) == 1
    assert answers_in(EndPolicy(), (1, 30), (0, 2.2), (1, 9), (0, 8), (1, 2)) == 2


def test_patience_stretches_every_wait() -> None:
    policy = EndPolicy(silence=stretched(SilenceRule(), 2))

    assert events_of(policy, (1, 30), (0, 14)) == (
        SpeechStarted(0),
        SoftEnd(36_000, 4_000),
        AnswerOver(EndReason.SILENCE, 40_000),
    )
