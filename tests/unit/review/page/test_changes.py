"""Answers side by side: which words are marked, and what each is put beside."""

from datetime import timedelta

from tests.attempts import DAY, an_attempt
from voicecoach.review.page.changes import changes_of
from voicecoach.review.page.models import ShownRun

FIRST = an_attempt("I led a team of five for two years", number=1)
SECOND = an_attempt("I led a team of seven for two years, at night", number=2)
SILENT = an_attempt(None, number=3)
BEFORE = an_attempt("I led five people", day=DAY - timedelta(days=30), number=0)


def test_an_attempt_alone_has_nothing_beside_it() -> None:
    assert changes_of([FIRST], {}) == ()
    assert changes_of([], {FIRST.key: BEFORE}) == ()
    assert changes_of([SILENT, FIRST], {}) == ()


def test_words_that_differ_are_marked_on_their_side() -> None:
    (change,) = changes_of([FIRST, SECOND], {})
    assert change.words_before == (
        ShownRun("", "I led a team of"),
        ShownRun("del", "five"),
        ShownRun("", "for two years,"),
    )
    assert change.words_after == (
        ShownRun("", "I led a team of"),
        ShownRun("ins", "seven"),
        ShownRun("", "for two years,"),
        ShownRun("ins", "at night"),
    )
    assert change.figures == ()
    assert change.kept == "8 of 11 words are as before."
    assert change.is_close
    assert any("five" in each and "seven" in each for each in change.claims)


def test_the_first_attempt_stands_beside_an_earlier_session() -> None:
    change, again = changes_of([FIRST, SECOND], {FIRST.key: BEFORE})
    assert change.from_elsewhere
    assert not again.from_elsewhere
    assert change.before == "26 October 2026, 12:00, session 2026-10-26-1"
    assert [row[0] for row in change.figures][:2] == ["Length", "Began after"]


def test_an_earlier_answer_to_another_question_is_not_put_beside() -> None:
    assert changes_of([FIRST], {("another", "question"): BEFORE}) == ()


def test_what_is_told_anew_is_not_close() -> None:
    other = an_attempt("We moved house and I painted every wall of it", number=2)
    (change,) = changes_of([FIRST, other], {})
    assert change.kept == "2 of 10 words are as before."
    assert not change.is_close
