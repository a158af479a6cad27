"""Which words and which claims changed between two answers to one question."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.attempts import DAY, an_attempt
from voicecoach.core.attempts import Attempt
from voicecoach.core.claims.models import Statement
from voicecoach.core.comparing import (
    Change,
    ClaimChanges,
    WordRun,
    claim_changes,
    compare_sessions,
    histories,
    pair_of,
    word_runs,
)
from voicecoach.core.searching import read_query

FIVE = "I have worked in logistics for five years and I left because the depot closed."
SEVEN = "I have worked in logistics for seven years. We cut late deliveries by 30 percent."
LATER = "I have worked in logistics for seven years."
some_words = st.lists(st.sampled_from("a b c, C d - – ü".split()), max_size=12).map(" ".join)


def spoken(change: Change, words: str) -> WordRun:
    return WordRun(change, tuple(words.split()))


def asked(attempt: Attempt, key: str, text: str = "Why?") -> Attempt:
    return replace(attempt, question=replace(attempt.question, id=key, text=text))


class TestWords:
    def test_what_went_and_what_came(self) -> None:
        assert word_runs("for five years now", "So, for seven years") == (
            spoken(Change.ADDED, "So,"),
            spoken(Change.SAME, "for"),
            spoken(Change.REMOVED, "five"),
            spoken(Change.ADDED, "seven"),
            spoken(Change.SAME, "years"),
            spoken(Change.REMOVED, "now"),
        )

    def test_case_and_signs_make_no_difference(self) -> None:
        assert word_runs("Yes I led it.", "yes, I led it") == (
            spoken(Change.SAME, "yes, I led it"),
        )

    @given(some_words, some_words)
    def test_both_answers_can_be_read_from_the_runs(self, before: str, after: str) -> None:
        runs = word_runs(before, after)
        came = [word for run in runs if run.change is not Change.REMOVED for word in run.words]
        went = [word for run in runs if run.change is not Change.ADDED for word in run.words]
        assert came == after.split()
        assert len(went) == len(before.split())

    def test_a_word_that_is_frequent_in_a_long_answer_is_not_thrown_away(self) -> None:
        text = "the " * 300
        assert word_runs(text, f"{text}end")[-1] == spoken(Change.ADDED, "end")


class TestClaims:
    def test_what_does_not_fit_is_no_addition(self) -> None:
        changes = claim_changes(Statement(FIVE), Statement(SEVEN))
        (finding,) = changes.findings
        assert "five years" in finding.earlier.quote
        assert "seven years" in finding.later.quote
        assert [each.quote for each in changes.dropped] == [
            "because the depot closed",
            "and I left",
        ]
        assert {each.quote for each in changes.added} == {"We cut late deliveries by 30 percent"}

    def test_the_same_words_change_nothing(self) -> None:
        changes = claim_changes(Statement(FIVE), Statement(FIVE.upper().capitalize()))
        assert changes == ClaimChanges(changes.kept, (), (), ())
        assert claim_changes(Statement(FIVE), Statement(FIVE)).kept >= 2
        assert claim_changes(Statement(FIVE), Statement(FIVE)).is_empty

    def test_without_words_nothing_is_compared(self) -> None:
        pair = pair_of(an_attempt(None), an_attempt(FIVE))
        assert (pair.runs, pair.claims) == ((), None)


class TestSessions:
    def test_the_last_attempt_with_words_counts(self) -> None:
        first, again = an_attempt("one"), an_attempt("two", number=2)
        unwritten = an_attempt(None, number=3)
        comparison = compare_sessions([first, again, unwritten], [an_attempt("new", number=9)])
        (pair,) = comparison.pairs
        assert (pair.before.text, pair.after.text) == ("two", "new")

    def test_questions_of_one_session_alone_are_named(self) -> None:
        comparison = compare_sessions(
            [asked(an_attempt(), "a"), asked(an_attempt(), "b")], [asked(an_attempt(), "b")]
        )
        assert [each.id for each in comparison.only_before] == ["a"]
        assert comparison.only_after == ()
        assert len(comparison.pairs) == 1

    def test_the_same_id_in_another_bank_is_another_question(self) -> None:
        other = replace(an_attempt(), question=replace(an_attempt().question, bank="own"))
        assert compare_sessions([an_attempt()], [other]).pairs == ()


class TestHistory:
    def test_changes_are_those_since_the_attempt_before(self) -> None:
        attempts = [
            an_attempt(LATER, number=2),
            an_attempt(FIVE, DAY - timedelta(days=90)),
            an_attempt(LATER, DAY + timedelta(days=1), 3),
        ]
        (history,) = histories(attempts, "leave", read_query(["leave"]))
        first, second, third = history.steps
        assert first.claims is None
        assert second.claims is not None
        assert len(second.claims.findings) == 1
        assert third.claims is not None
        assert third.claims.is_empty

    def test_an_id_is_rather_taken_than_words(self) -> None:
        by_id, by_words = asked(an_attempt(), "leave"), asked(an_attempt(), "x", "Why leave us?")
        found = histories([by_words, by_id], "leave", read_query(["leave"]))
        assert [each.question.id for each in found] == ["leave"]
        found = histories([by_words, by_id], "why us", read_query(["us", "why"]))
        assert [each.question.id for each in found] == ["x"]
        assert histories([by_id], "salary", read_query(["salary"])) == ()
