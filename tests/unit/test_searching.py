"""What is looked for, its places in a text, and the words around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stored_values import a_transcript, texts
from voicecoach.core.searching import (
    SNIPPET_AFTER,
    SNIPPET_BEFORE,
    Passage,
    Phrase,
    Place,
    SaidIn,
    find_hits,
    matches,
    read_query,
    read_typed_line,
    snippet_of,
    time_of_hit,
)
from voicecoach.errors import UsageError
from voicecoach.review.search_text import marked


def hits(text: str, *words: str) -> list[str]:
    return [text[each.start_char : each.end_char] for each in find_hits(text, read_query(words))]


class TestQuery:
    def test_words_and_phrases(self) -> None:
        assert read_query(["led", "a team of", '"four"', "us", "up*"]) == (
            Phrase(("led",), is_open=True),
            Phrase(("a", "team", "of"), is_open=False),
            Phrase(("four",), is_open=False),
            Phrase(("us",), is_open=False),
            Phrase(("up",), is_open=True),
        )

    @pytest.mark.parametrize("typed", [[], [""], ["+"], ["*", '"', '""'], ["—", "(…)"], ["\x00"]])
    def test_signs_alone_are_refused_in_words(self, typed: list[str]) -> None:
        with pytest.raises(UsageError, match="no word"):
            read_query(typed)

    @given(st.lists(texts, max_size=3))
    def test_whatever_is_typed_is_words_of_letters_and_digits(self, typed: list[str]) -> None:
        try:
            phrases = read_query(typed)
        except UsageError:
            return
        assert all(phrase.words for phrase in phrases)
        assert '"' not in "".join(word for phrase in phrases for word in phrase.words)


class TestHits:
    def test_every_place_in_order(self) -> None:
        text = "Ships, a ship, SHIPS; friendships"
        assert hits(text, "ship") == ["Ships", "ship", "SHIPS"]

    def test_accents_written_either_way(self) -> None:
        assert hits("Zoë, Zoe\u0308 and zoe", "zoë") == ["Zoë", "Zoe\u0308", "zoe"]

    def test_overlapping_places_are_one(self) -> None:
        assert hits("in a team of four", "team", "a team of") == ["a team of"]

    def test_a_phrase_goes_over_signs(self) -> None:
        assert hits("the team, of four", "team of") == ["team, of"]

    @given(texts, st.sampled_from(["a", "long", "ל", "東京"]))
    def test_places_lie_in_the_text_one_after_the_other(self, text: str, word: str) -> None:
        found = find_hits(text, [Phrase((word,), is_open=True)])
        edges = [edge for each in found for edge in (each.start_char, each.end_char)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(text) for edge in edges)
        assert bool(found) == matches(text, [Phrase((word,), is_open=True)])


class TestSnippet:
    def test_a_short_text_is_whole(self) -> None:
        text = "I led the team"
        snippet = snippet_of(text, find_hits(text, read_query(["led"])))
        assert (snippet.text, snippet.is_cut_before, snippet.is_cut_after) == (text, False, False)
        assert marked(snippet) == "I [led] the team"

    def test_a_long_one_is_cut_between_words_around_the_first_hit(self) -> None:
        text = f"{'before ' * 50}needle {'after ' * 50}needle"
        snippet = snippet_of(text, find_hits(text, read_query(["needle"])))
        assert marked(snippet).startswith("… before before")
        assert marked(snippet).endswith("after …")
        assert "[needle] after" in marked(snippet)
        assert len(snippet.text) <= SNIPPET_BEFORE + len("needle") + SNIPPET_AFTER

    def test_without_a_hit_it_is_the_beginning(self) -> None:
        assert marked(snippet_of("word " * 100, ())).startswith("word word")

    @given(st.lists(st.sampled_from(["ship", "ships", "a", "–", "\n", "東京" * 90]), max_size=99))
    def test_hits_stay_on_their_words(self, said: list[str]) -> None:
        text = " ".join(said)
        found = find_hits(text, read_query(["ship", "東京"]))
        snippet = snippet_of(text, found)
        assert snippet.text in text
        assert bool(snippet.hits) == bool(found)
        for hit, inside in zip(found, snippet.hits, strict=False):
            shown = snippet.text[inside.start_char : inside.end_char]
            assert shown
            assert text[hit.start_char : hit.end_char].startswith(shown)


def test_the_time_is_that_of_the_first_word_of_the_first_hit() -> None:
    transcript = a_transcript("we moved the old depot and the new depot")
    passage = Passage(Place(SaidIn.ANSWER, 1), transcript.text, transcript.words)
    found = find_hits(passage.text, read_query(["old depot"]))
    assert time_of_hit(passage, found) == 300
    assert time_of_hit(passage, ()) is None
    assert time_of_hit(Passage(passage.place, passage.text), found) is None


def test_a_line_is_words_and_what_is_quoted() -> None:
    """As the same words typed one after the other at a command line."""
    typed = read_typed_line('migration "a team of" twelve')
    assert typed == read_query(["migration", '"a team of"', "twelve"])
    assert typed[1] == Phrase(("a", "team", "of"), is_open=False)


def test_a_quote_that_is_left_open_goes_to_the_end() -> None:
    assert read_typed_line('x "cold store')[1].words == ("cold", "store")
