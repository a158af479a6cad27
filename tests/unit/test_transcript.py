import pytest

from voicecoach.core.audio import Span
from voicecoach.core.models import Transcript, Word
from voicecoach.core.transcript import (
    coverage,
    is_ghost,
    is_whole,
    joined_transcript,
    text_of,
    time_of_quote,
    without_loops,
    without_words_in,
)


def spoken(text: str) -> list[Word]:
    return [Word(w, at * 100, at * 100 + 80) for at, w in enumerate(text.split())]


def test_text_is_single_spaced() -> None:
    assert text_of(spoken("I led  a team.")) == "I led a team."


def test_a_quote_leads_back_to_its_sound() -> None:
    words = spoken("I led a team of five.")
    start = text_of(words).index("a team")

    assert time_of_quote(words, start, start + len("a team")) == Span(200, 380)


def test_a_part_of_a_word_is_the_word() -> None:
    assert time_of_quote(spoken("thirty-five people"), 7, 9) == Span(0, 80)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (5, 6), (100, 110)])
def test_a_quote_of_nothing_has_no_time(start: int, end: int) -> None:
    assert time_of_quote(spoken("seven years"), start, end) is None


def test_loops_are_said_once() -> None:
    assert text_of(without_loops(spoken("so " + "I went. " * 6 + "home"))) == "so I went. home"


def test_a_few_repetitions_are_speech() -> None:
    words = spoken("no no no no I never I never did")

    assert list(without_loops(words)) == words


def test_known_ghosts_are_recognised_whole() -> None:
    assert is_ghost(spoken("Thank you."))
    assert not is_ghost(spoken("Thank you for the question."))
    assert not is_ghost([])


def test_coverage_counts_speech_without_words() -> None:
    words = spoken("only the first second here")

    assert coverage(words, (Span(0, 500),)) == 1.0
    assert coverage(words, (Span(0, 480), Span(5_000, 5_480))) == pytest.approx(0.5, abs=0.02)
    assert not is_whole(words, (Span(0, 480), Span(5_000, 5_480)))


def test_no_words_at_all_cover_nothing() -> None:
    assert coverage([], (Span(0, 4_000),)) == 0.0


def test_without_speech_nothing_is_missing() -> None:
    assert coverage([], ()) is None
    assert is_whole([], ())


def written(text: str) -> Transcript:
    return Transcript(text, tuple(spoken(text)), "engine", "model", "en", "lower_bound")


def test_words_of_a_command_are_taken_out() -> None:
    heard = written("It was June. Mark this. Then July.")

    left = without_words_in(heard, [Span(300, 500)])

    assert left.text == "It was June. Then July."
    assert [word.start_ms for word in left.words] == [0, 100, 200, 500, 600]
    assert without_words_in(heard, []) is heard


def test_two_parts_are_one_transcript_in_the_time_of_both() -> None:
    whole = joined_transcript(written("It was June."), written("Or July."), 5_000)

    assert whole.text == "It was June. Or July."
    assert [word.start_ms for word in whole.words] == [0, 100, 200, 5_000, 5_100]


def test_a_part_without_words_adds_nothing() -> None:
    assert joined_transcript(written(""), written("Or July."), 5_000).text == "Or July."
