"""Statements made elsewhere: which are new, and in which order they are compared."""

from datetime import date

from voicecoach.core.claims import Context, Statement
from voicecoach.core.claims.history import check_history, new_statements
from voicecoach.core.claims.resolutions import NOTHING_DECIDED


def said(text: str, day: int | None = None, answer_id: int | None = None) -> Statement:
    said_on = None if day is None else date(2026, 5, day)
    return Statement(text, Context(said_on=said_on, source="notes"), answer_id=answer_id)


def sides(added: list[Statement], known: list[Statement]) -> list[tuple[str, str]]:
    findings = check_history(added, known, NOTHING_DECIDED)
    return [(each.earlier.statement.text, each.later.statement.text) for each in findings]


def test_the_same_statement_is_known_however_it_is_spaced() -> None:
    known = [said("I ran five  shops.", 1)]
    again = said("I ran\nfive shops.", 1)
    other_day, other_text = said("I ran five shops.", 2), said("I ran six shops.", 1)
    assert new_statements([again, other_day, other_text, other_day], known) == (
        other_day,
        other_text,
    )


def test_an_answer_that_comes_back_as_history_is_known() -> None:
    assert new_statements([said("seven years", 1)], [said("seven years", 1, answer_id=4)]) == ()


def test_the_date_decides_which_side_is_earlier_whatever_the_order_of_the_file() -> None:
    five, nine = said("I ran five shops.", 1), said("I ran nine shops.", 2)
    assert sides([nine, five], []) == [(five.text, nine.text)]
    assert sides([five], [nine]) == [(five.text, nine.text)]
    assert sides([nine], [five]) == [(five.text, nine.text)]


def test_what_has_no_date_was_said_first() -> None:
    resume, answer = said("Ran five shops."), said("I ran nine shops.", 1, answer_id=1)
    assert sides([resume], [answer]) == [(resume.text, answer.text)]


def test_known_statements_are_not_compared_again() -> None:
    known = [said("I ran five shops.", 1), said("I ran nine shops.", 2)]
    assert sides([said("I like tea.", 3)], known) == []
