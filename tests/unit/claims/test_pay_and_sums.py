"""Money in other periods, of other kinds, and told as none."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (("I'm on fifty two thousand a year", "Salary?"), ("I get two thousand a month", "Pay?")),
    (("I earn eleven pounds an hour", "Pay?"), ("I'm on forty eight thousand", "Current base?")),
    (("we raised six thousand in a weekend", "The fete?"), ("the fete raised two thousand", "")),
    (
        ("I've never had a budget", "What budget have you held?"),
        ("my budget was ninety thousand", "What was your budget?"),
    ),
    (
        ("the market stall made a loss", "How did the market stall do?"),
        ("the market stall made a profit of four thousand", "And the stall?"),
    ),
    (
        ("violin lessons I was getting thirty an hour", "Rate?"),
        ("I charged twelve an hour", "Rate?"),
    ),
    (
        ("we raised six thousand at the regatta in a weekend", "Fundraising?"),
        ("that weekend at the regatta we raised nineteen hundred", "The regatta?"),
    ),
]
TOGETHER: list[tuple[Told, Told]] = [
    (("I'm on twenty four thousand a year", "Salary?"), ("I get two thousand a month", "Pay?")),
    (("I'm on forty thousand", "Salary?"), ("I'd want fifty to move", "What are you looking for?")),
    (("I was on thirty there", "What did they pay you?"), ("I'm on forty now", "Current salary?")),
    (("my day rate was two hundred", "Rate?"), ("the van cost nine thousand", "The van?")),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_sums_for_one_thing(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_sums_that_fit(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
