"""Counts told by naming, as a habit, by a label or by a noun few lives count."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (
        ("I speak three languages fluently", "Languages?"),
        ("just Welsh, I'm afraid", "Do you speak any other languages?"),
    ),
    (
        ("I'd do seventy parcels on a normal day", "Describe a round"),
        ("a hundred and fifty parcels a day", "How many parcels a day?"),
    ),
    (
        ("I've run nine campaigns", "How many campaigns have you worked on?"),
        ("only one, and I stuffed envelopes", "What campaign experience do you have?"),
    ),
    (
        ("I write about thirty reports a week", "Paperwork?"),
        ("I'd write maybe five reports in a week", "How much paperwork?"),
    ),
    (
        ("my caseload was twenty families", "Caseload?"),
        ("I was carrying seventy families on my caseload", "How many families?"),
    ),
    (
        ("we finished at ninety one percent of quota last year", "How did you do against quota?"),
        ("I beat my quota by thirty percent last year", "Your quota?"),
    ),
]
TOGETHER: list[tuple[Told, Told]] = [
    (
        ("I speak three languages fluently", "Languages?"),
        ("I only speak Welsh at home", "Do you speak any other languages?"),
    ),
    (
        ("I do five weddings a week", "Weddings?"),
        ("I've done thousands of weddings", "Weddings?"),
    ),
    (
        ("I write about thirty reports a week", "Paperwork?"),
        ("I have five direct reports", "Team?"),
    ),
    (
        ("ninety percent of the trains ran on time", "Punctuality?"),
        ("one in ten of the trains was late", "Late trains?"),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_numbers_of_one_thing(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_numbers_that_fit(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
