"""Other words in a transcript: what changes, and that nothing else does."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.told_sessions import heard, typed
from voicecoach.core.correcting import (
    TextRange,
    WordRange,
    corrected,
    pieces_of,
    place_of_words,
    places_of,
    range_of,
)
from voicecoach.core.models import Origin, Transcript, Word
from voicecoach.core.passes import doubted_numbers
from voicecoach.core.transcript import text_of
from voicecoach.errors import DataError


def changed(transcript: Transcript, wanted: str, written: str) -> Transcript:
    return corrected(transcript, place_of_words(transcript, wanted), written)


@pytest.mark.parametrize(
    ("text", "wanted", "written", "made"),
    [
        (
            "At Three Logistics, I led",
            "three logistics",
            "Shree Logistics",
            "At Shree Logistics, I led",
        ),
        ("a team (of five).", "FIVE", "nine", "a team (of nine)."),
        ("I left Acme.", "acme", "Akme!", "I left Akme!"),
        ("I ran cooper netties daily", "cooper, netties", "Kubernetes", "I ran Kubernetes daily"),
        ("well-known firm", "known", "run", "well-run firm"),
        ("um I left", "um", "", "I left"),
        ("I left, um, early", "um", "", "I left, early"),
        ("It cost $12.5 million", "12.5", "13", "It cost $13 million"),
    ],
)
def test_words_are_written_and_marks_stay(text: str, wanted: str, written: str, made: str) -> None:
    assert changed(heard(text), wanted, written).text == made
    assert changed(typed(text), wanted, written).text == made


def test_words_around_stay_as_they_were() -> None:
    before = heard("At Three Logistics we grew")
    after = changed(before, "three logistics", "Shree")
    assert after.words[0] == before.words[0]
    assert after.words[2:] == before.words[3:]
    assert after.words[1] == Word("Shree", 400, 1160)
    assert after.text == text_of(after.words)
    assert (after.origin, after.engine) == (Origin.BY_HAND, before.engine)


def test_a_corrected_or_confirmed_number_is_no_longer_doubted() -> None:
    before = heard("I had fifteen people", confidence=0.3)
    assert doubted_numbers(before.words)
    assert doubted_numbers(changed(before, "fifteen", "fifty").words) == ()
    confirmed = changed(before, "fifteen people", "fifteen people")
    assert confirmed.text == before.text
    assert doubted_numbers(confirmed.words) == ()
    assert confirmed.words[3] == before.words[3]


def test_what_says_so_already_is_refused() -> None:
    for text in (heard("I had fifteen people"), typed("I had fifteen people")):
        with pytest.raises(DataError) as refused:
            changed(text, "fifteen people", "fifteen people")
        assert refused.value.code == "nothing_to_correct"


def test_the_only_word_may_go() -> None:
    for text in (heard("Um."), typed(" Um. ")):
        gone = changed(text, "um", "")
        assert (gone.text.strip(), gone.words, gone.no_speech) == ("", (), not gone.text)


def test_a_place_must_be_there_once() -> None:
    text = heard("tea and tea")
    for wanted, code in (
        ("coffee", "words_not_found"),
        ("tea", "words_ambiguous"),
        ("…", "words_not_found"),
    ):
        with pytest.raises(DataError) as refused:
            place_of_words(text, wanted)
        assert refused.value.code == code
    assert place_of_words(text, "and TEA") == TextRange(4, 11)
    assert places_of("teas tea", "tea") == (TextRange(5, 8),)


def test_words_are_named_by_number_too() -> None:
    text = typed("I left  early")
    assert range_of(text, WordRange(1, 3)) == TextRange(2, 13)
    assert corrected(text, range_of(text, WordRange(2, 3)), "late").text == "I left  late"
    for bad in (WordRange(0, 0), WordRange(2, 1), WordRange(-1, 1), WordRange(0, 4)):
        with pytest.raises(DataError) as refused:
            range_of(text, bad)
        assert refused.value.code == "no_such_words"


some_words = st.lists(
    st.text("abc'-.,", min_size=1, max_size=6).filter(lambda word: any(map(str.isalpha, word))),
    min_size=1,
    max_size=8,
)


@given(some_words, some_words, st.data())
def test_a_correction_changes_its_place_alone(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    before = heard(" ".join(old))
    first = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(first + 1, len(old)))
    place = range_of(before, WordRange(first, end))
    try:
        after = corrected(before, place, " ".join(new))
    except DataError:
        assert old[first:end] == new
        return
    rest = len(old) - end
    assert [word.text for word in after.words] == [*old[:first], *new, *old[end:]]
    assert after.words[:first] == before.words[:first]
    assert after.words[len(after.words) - rest :] == before.words[end:]
    assert after.text == text_of(after.words)
    assert len(pieces_of(after)) == len(after.words)
    assert replace(after, text=before.text, words=before.words, origin=Origin.GIVEN) == before
