"""Telling words, and how much of one text another says."""

import pytest

from voicecoach.core.telling import pieces_of, said_of, telling_words

SAID = "We had a rota once. I asked every picker about nights. It helped."


def test_telling_words_are_base_forms_without_small_words() -> None:
    assert telling_words("We asked the pickers about it.") == {"ask", "picker"}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("12 people", "twelve people"),
        ("$400,000", "four hundred thousand"),
        ("a third", "one third"),
    ],
)
def test_numbers_are_the_same_however_they_are_written(written: str, said: str) -> None:
    assert telling_words(written) == telling_words(said)


def test_what_is_said_has_its_place() -> None:
    share, place = said_of("Asked each picker about their nights", pieces_of(SAID), SAID)
    assert share == 1.0
    assert place is not None
    assert place.quote == "I asked every picker about nights."
    assert SAID[place.start_char : place.end_char] == place.quote


def test_two_sentences_in_a_row_can_say_it_together() -> None:
    share, place = said_of("A rota for pickers", pieces_of(SAID), SAID)
    assert share == 1.0
    assert place is not None
    assert place.quote == "We had a rota once. I asked every picker about nights."


def test_nothing_is_said_of_nothing() -> None:
    assert said_of("A rota", (), "") == (0.0, None)
    assert said_of("it is", pieces_of(SAID), SAID) == (0.0, None)
