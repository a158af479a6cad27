"""Heard phrases written the way the person wants them, and nothing else touched."""

import pytest

from tests.told_sessions import heard, typed
from voicecoach.core.models import Origin, Word
from voicecoach.core.own_words import OwnWord, checked_own_word, with_own_words
from voicecoach.errors import DataError

SHREE = OwnWord(1, "three logistics", "Shree Logistics")
KUBE = OwnWord(2, "cooper netties", "Kubernetes")
GIT = OwnWord(3, "github", "GitHub")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("At three logistics, I", "At Shree Logistics, I"),
        ("Three Logistics's depot", "Shree Logistics's depot"),
        ("“three logistics”", "“Shree Logistics”"),
        ("We ran Cooper-Netties there", "We ran Kubernetes there"),
        ("coopernetties", "Kubernetes"),
        ("I had three. Logistics was", "I had three. Logistics was"),
        ("I had three, logistics aside", "I had three, logistics aside"),
        ("three logisticians", "three logisticians"),
        ("on github, daily", "on GitHub, daily"),
        ("on GitHub, daily", "on GitHub, daily"),
        ("three three logistics", "three Shree Logistics"),
    ],
)
def test_heard_phrases_are_written_their_way(text: str, written: str) -> None:
    before = heard(text)
    after = with_own_words(before, [KUBE, SHREE, GIT])
    assert after.text == written
    assert after.text == " ".join(word.text for word in after.words)
    assert after.origin is (Origin.GIVEN if text == written else Origin.VOCABULARY)
    assert (after is before) == (text == written)


def test_nothing_is_written_twice() -> None:
    longer = OwnWord(1, "Harbor", "Harbor Street Bank")
    once = with_own_words(heard("I left Harbor early"), [longer])
    assert once.text == "I left Harbor Street Bank early"
    assert with_own_words(once, [longer]) is once


def test_the_longest_phrase_wins() -> None:
    both = [OwnWord(1, "terra", "Tara"), OwnWord(2, "terra form", "Terraform")]
    assert with_own_words(heard("terra form and terra"), both).text == "Terraform and Tara"


def test_times_are_shared_and_doubt_stays() -> None:
    made = with_own_words(heard("we ran cooper netties", confidence=0.3), [KUBE])
    assert made.words[2] == Word("Kubernetes", 800, 1560, 0.3)


def test_typed_words_are_left() -> None:
    text = typed("three logistics")
    assert with_own_words(text, [SHREE]) is text


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("", "X"), "own_word_empty"),
        (("acme", " . "), "own_word_empty"),
        (("three", "Shree"), "own_word_ordinary"),
        (("of the", "Ove"), "own_word_ordinary"),
        (("twenty five", "25"), "own_word_ordinary"),
        (("x" * 81, "X"), "own_word_long"),
    ],
)
def test_what_would_harm_is_refused(given: tuple[str, str], code: str) -> None:
    with pytest.raises(DataError) as refused:
        checked_own_word(*given)
    assert refused.value.code == code


def test_an_entry_is_single_spaced() -> None:
    assert checked_own_word(" three\n logistics ", "Shree  Logistics") == (
        "three logistics",
        "Shree Logistics",
    )
