import pytest

from voicecoach.core.spoken_length import spoken_words
from voicecoach.core.wording import discourse_markers, filler_in, hedges, tokenise


def markers_in(text: str) -> tuple[str, ...]:
    return discourse_markers(tokenise(text.split()))


def hedges_in(text: str) -> tuple[str, ...]:
    return hedges(tokenise(text.split()))


def fillers_in(text: str) -> list[str]:
    return [token.filler for token in tokenise(text.split()) if token.filler]


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("um", "um"),
        ("Umm,", "um"),
        ("uhm", "um"),
        ("erm.", "um"),
        ("Uh,", "uh"),
        ("uhh", "uh"),
        ("er", "uh"),
        ("Hmm.", "hmm"),
        ("hm", "hmm"),
        ("um-", "um"),
        ("uh-huh", None),
        ("mm-hmm", None),
        ("ER", None),
        ("umbrella", None),
        ("em", None),
        ("her", None),
        ("ah", None),
    ],
)
def test_fillers_by_their_spellings(word: str, name: str | None) -> None:
    assert filler_in(word) == name


def test_only_isolated_like_and_right_are_markers() -> None:
    text = "I like SQL. It was, like, hard. Turn right. We did it the right way, right?"

    assert markers_in(text) == ("like", "right")


def test_markers_are_found_across_punctuation_and_without_spaces() -> None:
    text = "um,like you know it was, you know, fine"

    assert fillers_in(text) == ["um"]
    assert markers_in(text) == ("like", "you know", "you know")


@pytest.mark.parametrize(
    "literal",
    [
        "Do you know the answer?",
        "As you know, we shipped it.",
        "I wanted to see if you know him.",
        "You know what they say.",
        "I felt like a beginner.",
        "What I mean is simple.",
        "It looks like rain, right there.",
    ],
)
def test_literal_uses_are_left_alone(literal: str) -> None:
    assert markers_in(literal) == ()


def test_hedges_come_in_order_and_fillers_do_not_hide_them() -> None:
    text = "Maybe, uh, ten people. It sort, um, of worked, I guess. I’m not sure."

    assert hedges_in(text) == ("maybe", "I guess", "I'm not sure")
    assert hedges_in("I sort uh of guessed, kind of.") == ("sort of", "kind of")


@pytest.mark.parametrize(
    "literal", ["What kind of database?", "It was a sort of index.", "Two kinds of users."]
)
def test_kinds_and_sorts_of_things_are_no_hedges(literal: str) -> None:
    assert hedges_in(literal) == ()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("hello,", 1),
        ("don't", 1),
        ("-", 0),
        ("...", 0),
        ("7", 1),
        ("20", 1),
        ("25", 2),
        ("1,200", 4),
        ("1997", 3),
        ("1900", 2),
        ("1905", 3),
        ("2008", 3),
        ("2000", 2),
        ("2024", 3),
        ("$5", 2),
        ("50%", 2),
        ("2.5", 3),
        ("1,000,000", 2),
        ("3rd", 1),
        ("0180", 4),
        ("0.5", 3),
        ("cold-hearted", 2),
        ("twenty-five", 2),
        ("e-mail", 1),
        ("mm-hmm", 1),
        ("30-year", 2),
        ("7" * 5_000, 5_000),
    ],
)
def test_numbers_take_the_words_it_takes_to_say_them(written: str, words: int) -> None:
    assert spoken_words(written) == words
