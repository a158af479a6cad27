import pytest

from voicecoach.core.audio import Span
from voicecoach.core.delivery import (
    TargetFit,
    count_words,
    fit_to_target,
    measure_delivery,
    speaking_ms,
)
from voicecoach.core.models import (
    AnswerTiming,
    EndReason,
    FillerMeasure,
    Fillers,
    TargetRange,
    Transcript,
    Word,
)
from voicecoach.core.timing import answer_timing, joined_timing


def transcript(
    text: str, *, measured: FillerMeasure = "lower_bound", confidence: float | None = 0.9
) -> Transcript:
    words = tuple(
        Word(piece, place * 400, place * 400 + 300, confidence)
        for place, piece in enumerate(text.split())
    )
    return Transcript(text, words, "engine", "model", "en", measured)


def timing(*speech: tuple[int, int]) -> AnswerTiming:
    spans = [Span(start_ms, end_ms) for start_ms, end_ms in speech]
    return answer_timing(spans, 60_000, EndReason.SILENCE)


def test_pace_counts_from_onset_to_last_speech_and_articulation_only_speech() -> None:
    delivery = measure_delivery(
        transcript("word " * 75), timing((5_000, 10_000), (25_000, 30_000), (30_000, 35_000))
    )

    assert delivery.words == 75
    assert delivery.pace_wpm == 150
    assert delivery.articulation_wpm == 300


def test_um_and_uh_are_no_words() -> None:
    spoken = transcript("Um, I built uh two big data pipelines, hmm, there.")

    delivery = measure_delivery(spoken, timing((0, 7_000)))

    assert delivery.words == 7
    assert delivery.pace_wpm == 60
    assert delivery.fillers.count == 3
    assert dict(delivery.fillers.by_word) == {"um": 1, "uh": 1, "hmm": 1}
    assert [word.start_ms for word in delivery.fillers.heard] == [0, 1200, 3200]


def test_markers_are_counted_apart_from_fillers() -> None:
    delivery = measure_delivery(
        transcript("um,like you know it was, you know, fine"), timing((0, 9_000))
    )

    assert delivery.fillers.count == 1
    assert delivery.discourse_markers == (("you know", 2), ("like", 1))
    assert delivery.words == 8


def test_an_engine_that_drops_fillers_gives_no_count() -> None:
    delivery = measure_delivery(transcript("a b c d e f", measured="no"), timing((0, 3_000)))

    assert delivery.fillers == Fillers(measured="no", count=None)
    assert delivery.pace_wpm == 120


def test_typed_answers_have_no_delivery() -> None:
    typed = Transcript("I was, um, sort of new.", (), "typed", "", "en", "no", source="typed")

    delivery = measure_delivery(typed, None)

    assert delivery.words == 5
    assert delivery.pace_wpm is None
    assert delivery.articulation_wpm is None
    assert delivery.fillers.count is None
    assert delivery.hedges == ("sort of",)


@pytest.mark.parametrize(
    ("spoken", "heard"),
    [
        (transcript("It was fine"), timing((0, 3_000))),
        (transcript("one two three four five six"), timing((0, 900))),
        (transcript("asdf qwe rt zz po iu", confidence=0.2), timing((0, 3_000))),
        (transcript("one two three four five six"), timing()),
    ],
)
def test_too_little_or_too_unsure_is_not_assessed(spoken: Transcript, heard: AnswerTiming) -> None:
    delivery = measure_delivery(spoken, heard)

    assert delivery.pace_wpm is None
    assert delivery.articulation_wpm is None


def test_words_are_counted_as_they_are_said() -> None:
    assert count_words(["In", "1997,", "um,like", "uh,", "$1,200", "—", "done."]) == 11


@pytest.mark.parametrize(
    ("last_speech_ms", "fit"),
    [(50_000, TargetFit.SHORT), (65_000, TargetFit.IN_RANGE), (126_000, TargetFit.LONG)],
)
def test_length_against_the_target(last_speech_ms: int, fit: TargetFit) -> None:
    spans = [Span(5_000, last_speech_ms)]

    heard = answer_timing(spans, 200_000, EndReason.SILENCE)

    assert speaking_ms(heard) == last_speech_ms - 5_000
    assert fit_to_target(heard, TargetRange(60, 120)) is fit


def test_the_seam_of_an_answer_taken_up_again_slows_nothing() -> None:
    part = answer_timing([Span(4_000, 10_000)], 16_500, EndReason.SILENCE)
    whole = joined_timing(part, answer_timing([Span(1_000, 7_000)], 9_000, EndReason.COMMAND))

    assert speaking_ms(whole) == 12_000
    assert measure_delivery(transcript("word " * 30), whole).pace_wpm == 150.0


def test_silence_fits_no_target() -> None:
    assert fit_to_target(timing(), TargetRange(60, 120)) is None
    assert speaking_ms(timing()) == 0
