from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.audio import Span
from voicecoach.core.models import Word
from voicecoach.core.word_times import fit_to_speech, in_order


def test_a_word_does_not_swallow_the_pause_before_it() -> None:
    words = (Word("well", 0, 500), Word("then", 500, 3_400))

    assert fit_to_speech(words, (Span(0, 520), Span(3_000, 3_500))) == (
        Word("well", 0, 500),
        Word("then", 3_000, 3_400),
    )


def test_a_word_does_not_swallow_the_pause_after_it() -> None:
    (word,) = fit_to_speech((Word("so", 100, 2_000),), (Span(0, 600), Span(1_950, 3_000)))

    assert word == Word("so", 100, 600)


def test_a_word_outside_all_speech_stays() -> None:
    assert fit_to_speech((Word("a", 600, 700),), (Span(0, 500),)) == (Word("a", 600, 700),)


def test_soft_edges_are_left() -> None:
    assert fit_to_speech((Word("a", 0, 600),), (Span(50, 550),)) == (Word("a", 0, 600),)


def test_words_without_length_get_one() -> None:
    words = in_order((Word("a", 100, 100), Word("b", 100, 100), Word("c", 500, 600)), 1_000)

    assert [(w.start_ms, w.end_ms) for w in words] == [(100, 120), (120, 140), (500, 600)]


@given(
    st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 2_500)), max_size=20),
    st.integers(100, 2_000),
)
def test_words_end_up_in_order_and_inside(times: list[tuple[int, int]], duration_ms: int) -> None:
    words = in_order([Word("a", start, end) for start, end in times], duration_ms)

    assert len(words) == len(times)
    assert all(0 <= word.start_ms < word.end_ms <= duration_ms for word in words)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(words))
