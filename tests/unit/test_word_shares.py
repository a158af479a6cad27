"""Times of replaced words, given to those that stand for them."""

from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.models import Word
from voicecoach.core.word_shares import shared_out


def spoken(*words: tuple[str, int, int]) -> list[Word]:
    return [Word(text, start_ms, end_ms, 0.8) for text, start_ms, end_ms in words]


def times(words: list[Word]) -> list[tuple[str, int, int]]:
    return [(word.text, word.start_ms, word.end_ms) for word in words]


def test_as_many_words_take_the_times_one_by_one() -> None:
    old = spoken(("three", 100, 400), ("logistics", 500, 900))
    assert times(shared_out(old, ["Shree", "Logistics"])) == [
        ("Shree", 100, 400),
        ("Logistics", 500, 900),
    ]


def test_fewer_words_have_the_whole_time() -> None:
    old = spoken(("cooper", 100, 400), ("netties", 500, 900))
    assert times(shared_out(old, ["Kubernetes"])) == [("Kubernetes", 100, 900)]


def test_more_words_share_the_time_by_their_letters() -> None:
    old = spoken(("postgrass", 100, 1000))
    assert times(shared_out(old, ["Postgres", "QL"])) == [("Postgres", 100, 820), ("QL", 820, 1000)]


def test_words_that_stay_keep_their_times() -> None:
    old = spoken(("the", 0, 90), ("three", 100, 400), ("firm", 420, 800), ("grew", 900, 1000))
    assert times(shared_out(old, ["the", "Shree", "Logistics", "firm", "grew"])) == [
        ("the", 0, 90),
        ("Shree", 100, 207),
        ("Logistics", 207, 400),
        ("firm", 420, 800),
        ("grew", 900, 1000),
    ]


def test_an_added_word_takes_the_gap_it_stands_in() -> None:
    old = spoken(("I", 0, 100), ("went", 700, 900))
    assert times(shared_out(old, ["I", "never", "went"])) == [
        ("I", 0, 100),
        ("never", 100, 700),
        ("went", 700, 900),
    ]


def test_without_a_gap_it_takes_a_part_of_its_neighbour() -> None:
    assert times(shared_out(spoken(("team", 100, 400)), ["my", "team"])) == [
        ("my", 100, 200),
        ("team", 200, 400),
    ]
    assert times(shared_out(spoken(("team", 100, 400)), ["team", "of"])) == [
        ("team", 100, 300),
        ("of", 300, 400),
    ]


def test_a_word_is_as_sure_as_the_least_sure_it_stands_for() -> None:
    old = [Word("cooper", 0, 400, 0.9), Word("netties", 400, 800, 0.3), Word("ran", 800, 900, 0.7)]
    made = shared_out(old, ["Kubernetes", "ran"])
    assert [word.confidence for word in made] == [0.3, 0.7]
    assert shared_out([Word("a", 0, 9, None)], ["b", "c"])[0].confidence is None


lines = st.lists(st.sampled_from(["a", "the", "team", "Team,", "forty", "x", "–"]), min_size=1)


@given(lines, lines, st.lists(st.integers(0, 200), min_size=1))
def test_every_word_is_there_in_order_within_the_time(
    old: list[str], new: list[str], gaps: list[int]
) -> None:
    words, at = [], 0
    for number, text in enumerate(old):
        at += gaps[number % len(gaps)]
        words.append(Word(text, at, at + 200))
        at += 200
    made = shared_out(words, new)
    assert [word.text for word in made] == new
    edges = [edge for word in made for edge in (word.start_ms, word.end_ms)]
    assert edges == sorted(edges)
    assert words[0].start_ms <= edges[0]
    assert edges[-1] <= words[-1].end_ms
