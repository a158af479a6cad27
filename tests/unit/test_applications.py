"""How people name applications and rounds, and what belongs to them."""

from datetime import date

import pytest

from tests.stored_values import a_start, a_statement
from voicecoach.core.applications import (
    Application,
    Belonging,
    Interviewer,
    Round,
    RoundKind,
    came_before,
    find_application,
    find_belonging,
    find_round,
    in_order,
    read_interviewer,
)
from voicecoach.errors import DataError

SECOND = Round(4, 1, RoundKind.SECOND, date(2026, 12, 1))
PANEL = Round(5, 1, RoundKind.PANEL)
ACME = Application(1, "Acme Foods", "Sales lead", (SECOND, PANEL))
ACCENT = Application(2, "Accent")
DIGITS = Application(3, "1 Hotel")
KNOWN = (ACME, ACCENT, DIGITS)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("acm", ACME),
        ("ACME FOODS", ACME),
        ("1", ACME),
        ("1 h", DIGITS),
        ("2", ACCENT),
        ("accent", ACCENT),
    ],
)
def test_an_application_goes_by_number_employer_or_beginning(
    wanted: str, found: Application
) -> None:
    assert find_application(wanted, KNOWN) == found


@pytest.mark.parametrize("wanted", ["ac", "", "x", "foods"])
def test_what_names_none_or_several_is_said(wanted: str) -> None:
    with pytest.raises(DataError):
        find_application(wanted, KNOWN)


@pytest.mark.parametrize(
    ("wanted", "found"), [("second", SECOND), ("SEC", SECOND), ("2", PANEL), ("p", PANEL)]
)
def test_a_round_goes_by_kind_or_place(wanted: str, found: Round) -> None:
    assert find_round(wanted, ACME) == found


@pytest.mark.parametrize("wanted", ["", "3", "0", "final"])
def test_a_round_that_is_not_there_is_said(wanted: str) -> None:
    with pytest.raises(DataError):
        find_round(wanted, ACME)


def test_application_and_round_together() -> None:
    assert find_belonging("acme/second", KNOWN) == Belonging(ACME, SECOND)
    assert find_belonging("acme", KNOWN) == Belonging(ACME)


def test_rounds_come_by_day_and_those_without_one_last() -> None:
    first = Round(9, 1, RoundKind.FIRST, date(2026, 11, 2))
    assert in_order([PANEL, SECOND, first]) == (first, SECOND, PANEL)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Dana Hill, hiring manager", Interviewer("Dana Hill", "hiring manager")),
        ("  Dana   Hill ", Interviewer("Dana Hill")),
        ("Sam, ", Interviewer("Sam")),
        ("Kim, head of sales, north", Interviewer("Kim", "head of sales, north")),
        (", boss", None),
        ("", None),
    ],
)
def test_an_interviewer_is_a_name_and_perhaps_a_role(text: str, person: Interviewer | None) -> None:
    assert read_interviewer(text) == person


class TestBelonging:
    def test_what_is_said_here_names_employer_and_round(self) -> None:
        said = Belonging(ACME, SECOND).of_statement(a_statement("I led five people"))
        assert (said.application_id, said.round_id) == (1, 4)
        assert (said.context.employer, said.context.round) == ("Acme Foods", "second")
        start = Belonging(ACME, SECOND).of_session(a_start())
        assert (start.employer, start.round, start.round_id) == ("Acme Foods", "second", 4)

    def test_a_round_told_in_words_stays_where_none_is_named(self) -> None:
        said = Belonging(ACME).of_statement(a_statement("I led five people"))
        assert (said.context.round, said.round_id) == ("1", None)

    def test_a_statement_that_names_another_employer_or_round_is_not_taken(self) -> None:
        said = a_statement("I led five people")
        assert not Belonging(ACME).can_take(said)
        ours = Belonging(ACME).of_statement(said)
        assert Belonging(ACME).can_take(ours)
        assert not Belonging(ACME, SECOND).can_take(ours)

    def test_an_application_holds_what_belongs_to_any_of_its_rounds(self) -> None:
        said = Belonging(ACME, SECOND).of_statement(a_statement("I led five people"))
        assert Belonging(ACME).holds(said)
        assert Belonging(ACME, SECOND).holds(said)
        assert not Belonging(ACME, PANEL).holds(said)
        assert not Belonging(ACCENT).holds(said)


def test_the_second_round_goes_by_two_though_it_is_the_only_one_kept() -> None:
    assert find_round("2", Application(4, "Moor", rounds=(SECOND,))) == SECOND


@pytest.mark.parametrize(
    ("kind", "day", "came"),
    [
        (RoundKind.FIRST, date(2026, 11, 12), True),
        (RoundKind.FIRST, date(2026, 12, 12), False),
        (RoundKind.PHONE, None, True),
        (RoundKind.FINAL, None, False),
        (RoundKind.OTHER, None, True),
    ],
)
def test_rounds_before_another(kind: RoundKind, day: date | None, came: bool) -> None:
    assert came_before(Round(9, 1, kind, day), SECOND) is came


def test_no_round_comes_before_itself() -> None:
    other = Round(7, 1, RoundKind.OTHER)
    assert not came_before(SECOND, SECOND)
    assert not came_before(other, other)
