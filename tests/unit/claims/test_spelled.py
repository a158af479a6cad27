"""Letters said one by one, by name too; words cut apart that name a tool."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level
from voicecoach.core.claims.spelled import letters_at
from voicecoach.core.claims.words import read_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("p l c", ("plc", 3)),
        ("ess cue l", ("sql", 3)),
        ("double u h o", ("who", 4)),
        ("t v i led that", ("tv", 2)),
        ("m r i scans", ("mri", 3)),
        ("x r a day", ("xr", 2)),
        ("i a", ("", 2)),
        ("a bee", ("", 2)),
        ("pee", ("", 1)),
    ],
)
def test_letters_make_a_word(text: str, expected: tuple[str, int]) -> None:
    assert letters_at(text.split(), 0) == expected


def test_a_plural_of_letters_is_its_singular() -> None:
    assert [word.lemma for word in read_words("m r eyes and c v gees")][-1] == "cvg"


def test_a_person_is_no_programming_language() -> None:
    denied = said("I don't know Ruby at all", "Languages?")
    assert level(denied, said("my boss Ruby ran the floor", "Your boss?")) is None
    assert level(denied, said("I wrote Ruby every day", "Code?")) is Level.CONTRADICTION
