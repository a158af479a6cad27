"""Words in lines with times: nothing is lost, and lines begin where a listener would expect."""

from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.models import Word
from voicecoach.review.time_marks import LONGEST_LINE_MS, audio_time, timed_lines


def spoken(text: str, start_ms: int = 0, word_ms: int = 300) -> list[Word]:
    return [
        Word(word, start_ms + place * word_ms, start_ms + (place + 1) * word_ms)
        for place, word in enumerate(text.split())
    ]


def test_times_are_minutes_and_seconds() -> None:
    assert [audio_time(ms) for ms in (0, 7_900, 61_000, 750_000)] == [
        "0:00",
        "0:07",
        "1:01",
        "12:30",
    ]


def test_a_pause_begins_a_line() -> None:
    words = [*spoken("I left"), *spoken("after five years", start_ms=3_000)]
    assert timed_lines(words) == ((0, "I left"), (3_000, "after five years"))


def test_a_long_line_ends_with_its_sentence() -> None:
    first = " ".join(["word"] * 39) + " end."
    lines = timed_lines(spoken(f"Short. {first} Then more."))
    assert [text.split()[-1] for _, text in lines] == ["end.", "more."]


def test_speech_without_sentences_is_broken_all_the_same() -> None:
    lines = timed_lines(spoken("word " * 200))
    assert len(lines) == -(-200 * 300 // LONGEST_LINE_MS)


@given(st.lists(st.builds(Word, st.text(min_size=1), st.integers(0, 10**6), st.integers(0, 10**6))))
def test_no_word_is_lost(words: list[Word]) -> None:
    lines = timed_lines(words)
    assert " ".join(text for _, text in lines) == " ".join(word.text for word in words)
