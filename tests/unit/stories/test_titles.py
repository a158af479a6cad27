"""Titles in the words of whoever told the story."""

import pytest

from voicecoach.core.stories import propose_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("So I called the mill and asked why.", "Called the mill"),
        (
            "We then repaired the old greenhouse roof, which took weeks.",
            "Repaired the old greenhouse roof",
        ),
        ("Gardening at the palm house.", "Gardening at the palm house"),
        ("...", "Untitled"),
    ],
)
def test_it_names_what_was_done(text: str, title: str) -> None:
    assert propose_title(text) == title


def test_it_prefers_what_says_something_on_its_own() -> None:
    text = "I put it there. I moved the flour order from Friday to Tuesday."
    assert propose_title(text) == "Moved the flour order from Friday to Tuesday"


def test_it_stays_short_and_ends_on_a_word_that_carries() -> None:
    text = "I wrote down the names of all the people in the whole of the big old building."
    assert propose_title(text) == "Wrote down the names of all the people"
