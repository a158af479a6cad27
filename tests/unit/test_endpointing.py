from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.endpoint_events import (
    AnswerOver,
    CountdownCancelled,
    EndpointEvent,
    OverTarget,
    SoftEnd,
    SpeechStarted,
    TargetReached,
)
from voicecoach.core.endpointing import (
    Endpointer,
    EndPolicy,
    exact_silence,
)
from voicecoach.core.models import EndReason, TargetRange
from voicecoach.core.speech import SpeechRules

FRAME_MS = 20
RULES = SpeechRules(end_lag_ms=0, onset_reach_ms=0)
BY_HAND = EndPolicy(silence=None, no_speech_ms=None)

Part = tuple[float, float]
"""Probability of speech, seconds."""


def frames(parts: Sequence[Part]) -> list[float]:
    return [p for p, seconds in parts for _ in range(round(seconds * 1000 / FRAME_MS))]


def endpointer(policy: EndPolicy) -> Endpointer:
    return Endpointer(policy, FRAME_MS, RULES)


def events_of(policy: EndPolicy, *parts: Part) -> tuple[EndpointEvent, ...]:
    return endpointer(policy).advance(frames(parts))


def answers_in(policy: EndPolicy, *parts: Part) -> int:
    """How many answers somebody gives who speaks on after each end."""
    sound, answers = frames(parts), 0
    while sound:
        one = endpointer(policy)
        one.advance(sound)
        answers += bool(one.speech)
        if one.over is None:
            break
        sound = sound[one.position_ms // FRAME_MS :]
    return answers


def test_a_pause_below_the_limit_stays_inside_the_answer() -> None:
    one = endpointer(EndPolicy(silence=exact_silence(10)))

    one.advance(frames([(1, 2), (0, 6), (1, 2), (0, 12)]))

    assert one.over == AnswerOver(EndReason.SILENCE, 20_000)
    [pause] = one.timing().pauses
    assert pause.duration_ms == 6_000
    assert answers_in(EndPolicy(silence=exact_silence(10)), (1, 2), (0, 6), (1, 2), (0, 12)) == 1


@pytest.mark.parametrize(
    ("policy", "answers"),
    [
        (EndPolicy(silence=exact_silence(1)), 2),
        (EndPolicy(silence=exact_silence(5)), 2),
        (BY_HAND, 1),
    ],
)
def test_an_explicit_silence_means_exactly_that(policy: EndPolicy, answers: int) -> None:
    assert answers_in(policy, (1, 2), (0, 6), (1, 2), (0, 12)) == answers


def test_pauses_to_think_do_not_end_an_answer_by_default() -> None:
    parts = [(1.0, 2.0), (0.0, 1.0), (1.0, 2.0), (0.0, 2.0), (1.0, 2.0), (0.0, 3.5), (1.0, 2.0)]

    assert answers_in(EndPolicy(), *parts) == 1
    assert answers_in(EndPolicy(), (1, 2), (0, 6), (1, 2)) == 1


def test_the_soft_end_counts_down_and_then_ends() -> None:
    assert events_of(EndPolicy(), (0, 1), (1, 30), (0, 10)) == (
        SpeechStarted(1_000),
        SoftEnd(34_000, 2_000),
        AnswerOver(EndReason.SILENCE, 36_000),
    )


def test_speech_cancels_the_countdown() -> None:
    started, soft, cancelled, again = events_of(EndPolicy(), (1, 2), (0, 6), (1, 2), (0, 4))

    assert (started, soft) == (SpeechStarted(0), SoftEnd(5_000, 6_000))
    assert isinstance(cancelled, CountdownCancelled)
    assert again == SoftEnd(13_000, 6_000)


def test_a_click_does_not_cancel_the_countdown() -> None:
    events = events_of(EndPolicy(), (1, 2), (0, 4), (1, 0.1), (0, 8))

    assert events[-1] == AnswerOver(EndReason.SILENCE, 11_000)
    assert not any(isinstance(event, CountdownCancelled) for event in events)


def test_speech_that_begins_just_before_the_limit_saves_the_answer() -> None:
    events = events_of(EndPolicy(silence=exact_silence(2)), (1, 2), (0, 1.98), (1, 2))

    assert events == (SpeechStarted(0),)


def test_an_unfinished_word_gets_two_more_seconds() -> None:
    one = endpointer(EndPolicy())
    one.advance(frames([(1, 2)]))
    one.hint_unfinished(unfinished=True)

    assert one.advance(frames([(0, 10)])) == (
        SoftEnd(7_000, 4_000),
        AnswerOver(EndReason.SILENCE, 11_000),
    )


def test_a_hint_that_comes_late_takes_the_soft_end_back() -> None:
    one = endpointer(EndPolicy())
    assert one.advance(frames([(1, 2), (0, 3.5)])) == (SpeechStarted(0), SoftEnd(5_000, 6_000))
    assert one.ends_in_ms == 5_500

    one.hint_unfinished(unfinished=True)

    assert one.advance(frames([(0, 2)])) == (
        CountdownCancelled(5_520),
        SoftEnd(7_000, 4_000),
    )


def test_a_hint_counts_only_until_the_next_speech() -> None:
    one = endpointer(EndPolicy())
    one.advance(frames([(1, 2)]))
    one.hint_unfinished(unfinished=True)

    assert one.advance(frames([(0, 1), (1, 2), (0, 3)])) == (SoftEnd(8_000, 6_000),)


def test_noise_taken_for_speech_stops_at_the_cap() -> None:
    policy = EndPolicy(cap_ms=180_000)

    assert events_of(policy, (1, 600))[-1] == AnswerOver(EndReason.CAP, 180_000)
    assert events_of(BY_HAND, (0, 901)) == (AnswerOver(EndReason.CAP, 900_000),)


def test_nobody_speaks() -> None:
    one = endpointer(EndPolicy())

    assert one.advance(frames([(0, 70)])) == (AnswerOver(EndReason.NO_SPEECH, 60_000),)
    assert one.timing().thinking_ms is None
    assert one.timing().speech_ms == 0


def test_a_recording_is_ended_by_its_end_alone() -> None:
    one = endpointer(EndPolicy(silence=None, cap_ms=None, no_speech_ms=None))

    assert one.advance(frames([(0, 90), (1, 2), (0, 30), (1, 2), (0, 20)])) == (
        SpeechStarted(90_000),
    )
    assert one.finish(EndReason.EOF) == (AnswerOver(EndReason.EOF, 144_000),)
    assert one.finish(EndReason.KEY) == ()
    assert one.timing(144_010).duration_ms == 144_010


def test_the_target_is_told_once_and_again_at_half_as_much() -> None:
    policy = EndPolicy(target=TargetRange(60, 120))

    events = events_of(policy, (0, 5), (1, 200))

    assert events == (SpeechStarted(5_000), TargetReached(125_000), OverTarget(185_000))


def test_timing_of_an_answer_that_goes_on_is_our_mistake() -> None:
    with pytest.raises(RuntimeError):
        endpointer(EndPolicy()).timing()


def test_thinking_is_counted_from_the_end_of_the_question() -> None:
    one = endpointer(EndPolicy())
    one.advance(frames([(0, 3), (1, 2), (0, 10)]))

    assert one.timing().thinking_ms == 3_000
    assert one.timing(question_end_ms=1_000).thinking_ms == 2_000
    assert one.timing(question_end_ms=-300).thinking_ms == 3_300


SOUND = st.lists(st.tuples(st.sampled_from([0.0, 0.4, 1.0]), st.integers(1, 500)), max_size=12)
POLICIES = st.builds(
    EndPolicy,
    silence=st.one_of(
        st.just(EndPolicy().silence), st.floats(0.5, 8).map(exact_silence), st.none()
    ),
    cap_ms=st.sampled_from([None, 30_000]),
    no_speech_ms=st.sampled_from([None, 10_000]),
)


def heard(sound: list[tuple[float, int]]) -> list[float]:
    return [probability for probability, count in sound for _ in range(count)]


@given(SOUND, POLICIES)
def test_silence_ends_an_answer_only_after_the_whole_wait(
    sound: list[tuple[float, int]], policy: EndPolicy
) -> None:
    one = endpointer(policy)
    one.advance(heard(sound))

    if one.over is None or one.over.reason is not EndReason.SILENCE:
        return
    assert policy.silence is not None
    waited_ms = one.over.at_ms - one.speech[-1].end_ms
    rule = policy.silence
    assert waited_ms in {rule.after_ms + rule.countdown_ms, rule.patient_ms}
    assert not one.is_speaking


@given(SOUND, POLICIES, st.integers(1, 50))
def test_the_size_of_the_steps_makes_no_difference(
    sound: list[tuple[float, int]], policy: EndPolicy, step: int
) -> None:
    at_once, in_steps = endpointer(policy), endpointer(policy)
    probabilities = heard(sound)

    events = at_once.advance(probabilities)
    stepped = [
        event
        for start in range(0, len(probabilities), step)
        for event in in_steps.advance(probabilities[start : start + step])
    ]

    assert list(events) == stepped


@given(SOUND, POLICIES)
def test_every_countdown_ends_or_is_cancelled(
    sound: list[tuple[float, int]], policy: EndPolicy
) -> None:
    counting = False
    for event in endpointer(policy).advance(heard(sound)):
        match event:
            case SoftEnd():
                assert not counting
                counting = True
            case CountdownCancelled():
                assert counting
                counting = False
            case AnswerOver(reason=EndReason.SILENCE):
                assert counting or (policy.silence and policy.silence.countdown_ms == 0)


@given(SOUND, POLICIES)
def test_the_times_of_an_answer_add_up(sound: list[tuple[float, int]], policy: EndPolicy) -> None:
    one = endpointer(policy)
    one.advance(heard(sound))
    one.finish(EndReason.EOF)

    timing = one.timing()

    inside_ms = sum(pause.duration_ms for pause in timing.pauses)
    assert (timing.thinking_ms or 0) + timing.speech_ms + inside_ms <= timing.duration_ms
    if timing.onset_ms is not None and timing.last_speech_ms is not None:
        assert timing.onset_ms < timing.last_speech_ms <= timing.duration_ms
