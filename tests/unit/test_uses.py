"""Uses in a round: days and people."""

from datetime import date

import pytest

from voicecoach.core.applications import Interviewer, Round, RoundKind
from voicecoach.core.preparation import Use
from voicecoach.core.uses import people_of, use_in_round

TODAY = date(2026, 11, 25)
PEOPLE = (Interviewer("Dana Hill", "hiring manager"), Interviewer("Lee Moss", "peer"))


def held(on: date | None) -> Round:
    return Round(7, 1, RoundKind.SECOND, on, PEOPLE)


@pytest.mark.parametrize(
    ("on", "used_on"),
    [
        (date(2026, 11, 2), date(2026, 11, 2)),
        (TODAY, TODAY),
        (date(2026, 12, 1), TODAY),
        (None, TODAY),
    ],
)
def test_it_was_on_the_day_of_the_round_unless_that_is_to_come(
    on: date | None, used_on: date
) -> None:
    assert use_in_round(held(on), (), TODAY) == Use(used_on, 7, None, "Dana Hill, Lee Moss")


def test_a_day_that_is_given_counts() -> None:
    given = date(2026, 10, 1)
    assert use_in_round(held(TODAY), (), TODAY, given).used_on == given


@pytest.mark.parametrize(
    ("names", "people"),
    [
        (("dana",), ("Dana Hill",)),
        (("moss", "hill"), ("Lee Moss", "Dana Hill")),
        (("dana", "Dana Hill"), ("Dana Hill",)),
        (("Priya Rao",), ("Priya Rao",)),
    ],
)
def test_a_beginning_names_an_interviewer(names: tuple[str, ...], people: tuple[str, ...]) -> None:
    assert people_of(use_in_round(held(TODAY), names, TODAY)) == people


def test_nobody_is_known_where_nobody_is_named() -> None:
    use = use_in_round(Round(7, 1, RoundKind.FIRST), (), TODAY)
    assert use.to_whom is None
    assert people_of(use) == ()
