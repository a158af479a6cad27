from voicecoach.core.audio import Span
from voicecoach.core.models import Word
from voicecoach.core.passes import (
    is_number,
    with_doubted_numbers,
    with_fillers,
    without_filler_loops,
)


def said(*words: tuple[str, int, int, float]) -> tuple[Word, ...]:
    return tuple(Word(*word) for word in words)


def texts(words: tuple[Word, ...]) -> list[str]:
    return [word.text for word in words]


PLAIN = said(
    ("I", 0, 200, 0.9),
    ("led", 200, 500, 0.9),
    ("a", 1_200, 1_300, 0.9),
    ("team", 1_300, 1_700, 0.9),
)
SPEECH = (Span(0, 500), Span(700, 1_700))


def test_a_filler_goes_where_speech_belongs_to_no_word() -> None:
    prompted = said(
        ("I", 0, 200, 0.9),
        ("led,", 200, 500, 0.9),
        ("um,", 900, 900, 0.7),
        ("a", 1_200, 1_300, 0.9),
        ("team.", 1_300, 1_700, 0.9),
    )

    merged = with_fillers(PLAIN, prompted, SPEECH)

    assert texts(merged) == ["I", "led", "um,", "a", "team"]
    assert (merged[2].start_ms, merged[2].end_ms) == (700, 1_200)


def test_a_filler_without_room_is_not_believed() -> None:
    prompted = said(
        ("I,", 0, 200, 0.9),
        ("uh,", 200, 200, 0.6),
        ("led", 200, 500, 0.9),
        ("a", 1_200, 1_300, 0.9),
        ("team", 1_300, 1_700, 0.9),
    )

    assert texts(with_fillers(PLAIN, prompted, (Span(0, 500), Span(1_200, 1_700)))) == texts(PLAIN)


def test_a_filler_is_cut_out_of_the_word_that_swallowed_it() -> None:
    plain = said(
        ("we", 0, 200, 0.9),
        ("shipped", 200, 700, 0.9),
        ("and", 700, 1_900, 0.5),
        ("won", 1_900, 2_100, 0.9),
    )
    prompted = said(
        ("we", 0, 200, 0.9),
        ("shipped.", 200, 700, 0.9),
        ("Um,", 800, 1_500, 0.8),
        ("and", 1_700, 1_900, 0.9),
        ("won", 1_900, 2_100, 0.9),
    )

    merged = with_fillers(plain, prompted, (Span(0, 2_100),))

    assert texts(merged) == ["we", "shipped", "um,", "and", "won"]
    assert merged[2].end_ms == merged[3].start_ms
    assert 1_500 <= merged[3].start_ms < 1_900


def test_a_certain_filler_needs_no_room() -> None:
    plain = said(("so", 0, 200, 0.9), ("that", 200, 450, 0.9))
    prompted = said(("so,", 0, 200, 0.9), ("uh,", 200, 200, 0.99), ("that", 200, 450, 0.9))

    assert texts(with_fillers(plain, prompted, (Span(0, 450),))) == ["so", "uh,", "that"]


def test_a_filler_that_both_heard_is_not_doubled() -> None:
    plain = said(("um,", 0, 400, 0.9), ("yes", 700, 900, 0.9))
    prompted = said(("Uh,", 0, 400, 0.9), ("yes", 700, 900, 0.9))

    assert with_fillers(plain, prompted, (Span(0, 900),)) == plain


def test_a_guessed_word_gives_way_to_a_surer_filler() -> None:
    plain = said(("had", 0, 200, 0.9), ("time", 200, 700, 0.1), ("off", 700, 900, 0.9))
    prompted = said(("had", 0, 200, 0.9), ("um,", 200, 700, 0.6), ("off", 700, 900, 0.9))

    assert texts(with_fillers(plain, prompted, (Span(0, 900),))) == ["had", "um,", "off"]


def test_a_number_never_gives_way() -> None:
    plain = said(("had", 0, 200, 0.9), ("two", 200, 700, 0.1), ("off", 700, 900, 0.9))
    prompted = said(("had", 0, 200, 0.9), ("um,", 200, 700, 0.6), ("off", 700, 900, 0.9))

    assert "two" in texts(with_fillers(plain, prompted, (Span(0, 900),)))


def test_nothing_but_fillers_of_the_other_pass_is_taken_over() -> None:
    prompted = said(("I", 0, 200, 0.9), ("lead", 200, 500, 0.9), ("the", 1_200, 1_300, 0.9))

    assert with_fillers(PLAIN, prompted, SPEECH) == PLAIN


def test_a_filler_begins_with_a_capital_only_where_a_sentence_begins() -> None:
    plain = said(("Right.", 0, 300, 0.9), ("Yes", 1_000, 1_300, 0.9))
    prompted = said(("Right", 0, 300, 0.9), ("um,", 600, 600, 0.9), ("yes", 1_000, 1_300, 0.9))

    assert texts(with_fillers(plain, prompted, (Span(0, 1_300),)))[1] == "Um,"


def test_loops_of_fillers_are_no_fillers() -> None:
    uh = ("uh,", 0, 0, 0.3)

    assert texts(without_filler_loops(said(("of", 0, 1, 0.9), uh, uh))) == ["of", "uh,"]
    assert texts(without_filler_loops(said(("of", 0, 1, 0.9), uh, uh, uh, uh))) == ["of"]


def test_numbers_the_passes_disagree_about_are_doubted() -> None:
    plain = said(("about", 0, 1, 0.9), ("fifteen", 1, 2, 0.8), ("people", 2, 3, 0.9))
    prompted = said(("about", 0, 1, 0.9), ("fifty", 1, 2, 0.8), ("people", 2, 3, 0.9))

    assert [w.confidence for w in with_doubted_numbers(plain, prompted)] == [0.9, 0.4, 0.9]
    assert texts(with_doubted_numbers(plain, prompted)) == texts(plain)


def test_digits_and_words_are_the_same_number() -> None:
    plain = said(("8.", 0, 1, 0.9), ("people", 1, 2, 0.9))
    prompted = said(("Eight", 0, 1, 0.9), ("people", 1, 2, 0.9))

    assert with_doubted_numbers(plain, prompted) == plain


def test_what_is_a_number() -> None:
    assert all(is_number(word) for word in ("15", "$2.5", "fifty-five", "Half,", "two"))
    assert not any(is_number(word) for word in ("to", "people", "won"))
