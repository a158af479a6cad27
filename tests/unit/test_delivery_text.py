from dataclasses import replace

import pytest

from voicecoach.core.audio import Span
from voicecoach.core.models import AnswerTiming, Delivery, EndReason, Fillers, TargetRange
from voicecoach.core.timing import answer_timing
from voicecoach.review.delivery_text import (
    delivery_sentences,
    end_sentence,
    filler_sentence,
    pace_sentence,
    pause_sentence,
    spoken_duration,
)

TARGET = TargetRange(60, 120)
DELIVERY = Delivery(
    words=280,
    pace_wpm=150.2,
    articulation_wpm=180.0,
    fillers=Fillers("lower_bound", 4, (("um", 4),)),
    hedges=("I guess", "maybe", "I guess"),
)


def timing(thinking_ms: int, length_ms: int) -> AnswerTiming:
    speech = [Span(thinking_ms, thinking_ms + length_ms)]
    return answer_timing(speech, thinking_ms + length_ms, EndReason.KEY)


def test_an_answer_in_full() -> None:
    assert delivery_sentences(timing(1_400, 112_000), DELIVERY, TARGET) == (
        "You spoke for 1 min 52 s; aim for 60 to 120 s here: right in the range.",
        "You began after 1.4 s.",
        "Your pace was 150 words a minute, easy to follow.",
        "About 4 um/uh heard, some may be missed.",
        'Softening words: "I guess", "maybe". Where you are sure, leave them out.',
    )


@pytest.mark.parametrize(
    ("length_ms", "ending"),
    [(30_000, "there is room for an example."), (130_000, "try to leave one part out.")],
)
def test_length_outside_the_range_comes_with_a_way_to_change_it(
    length_ms: int, ending: str
) -> None:
    assert delivery_sentences(timing(0, length_ms), DELIVERY, TARGET)[0].endswith(ending)


def test_silence_and_typing_have_little_to_say() -> None:
    nobody = answer_timing([], 60_000, EndReason.NO_SPEECH)

    assert delivery_sentences(nobody, DELIVERY, TARGET) == ("No speech was heard.",)
    assert delivery_sentences(None, DELIVERY, TARGET) == ()


def test_what_was_not_measured_is_not_a_number() -> None:
    unmeasured = replace(DELIVERY, pace_wpm=None, fillers=Fillers("no", None), hedges=())

    assert delivery_sentences(timing(900, 4_000), unmeasured, None) == (
        "You spoke for 4.0 s.",
        "You began after 0.9 s.",
        "Pace: not assessed, too little clear speech.",
    )


def test_fillers_carry_their_honesty_label() -> None:
    assert filler_sentence(Fillers("exact", 3), 60_000) == "3 um/uh heard."
    assert filler_sentence(Fillers("exact", 0), 60_000) == "No um or uh heard."
    assert filler_sentence(Fillers("lower_bound", 0), 60_000) == (
        "No um or uh heard, some may be missed."
    )
    many = filler_sentence(Fillers("lower_bound", 9), 60_000)
    assert many == (
        "About 9 um/uh heard, some may be missed. "
        "A silent breath in their place sounds more certain."
    )


@pytest.mark.parametrize(
    ("pace_wpm", "sentence"),
    [
        (95.2, "Your pace was 95 words a minute, on the calm side; 120 to 170 is easy to follow."),
        (119.6, "Your pace was 120 words a minute, easy to follow."),
        (170.4, "Your pace was 170 words a minute, easy to follow."),
        (
            188.0,
            (
                "Your pace was 188 words a minute, quick; "
                "a breath between sentences helps listeners keep up."
            ),
        ),
    ],
)
def test_the_pace_that_is_shown_is_the_pace_that_is_judged(pace_wpm: float, sentence: str) -> None:
    assert pace_sentence(replace(DELIVERY, pace_wpm=pace_wpm)) == sentence


def test_only_long_pauses_are_mentioned() -> None:
    assert pause_sentence((Span(0, 800),)) is None
    assert pause_sentence((Span(65_000, 71_000),)) == "One long pause: 6.0 s at 1:05."
    assert pause_sentence((Span(0, 1_200), Span(5_000, 8_000))) == (
        "2 pauses of a second or more; the longest was 3.0 s at 0:05."
    )


def test_durations_as_people_say_them() -> None:
    spoken = [spoken_duration(ms) for ms in (0, 2_449, 48_000, 60_000, 112_000, 59_999)]

    assert spoken == ["0.0 s", "2.4 s", "48 s", "1 min", "1 min 52 s", "1 min"]


def test_every_end_has_a_sentence() -> None:
    assert len({end_sentence(reason) for reason in EndReason}) == len(EndReason)
