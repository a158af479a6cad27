"""Wishes and aversions, in other words and occupations than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

OPPOSITE = [
    ("I'm a city person through and through", "I prefer the countryside, I always have"),
    ("I want my feedback in writing", "I prefer feedback face to face"),
    ("I prefer a nine to five", "I really prefer irregular hours"),
    ("I like to plan everything", "I prefer to play it by ear"),
    ("I'm happiest on my feet", "I prefer to sit at a desk"),
    ("I love being front of house", "I'd rather be back of house"),
]
COMPATIBLE = [
    ("I like working with children best", "I enjoy the adults as well"),
    ("I like the city", "I like the countryside too"),
    ("my sister hates the countryside", "I prefer the countryside"),
    ("customers prefer it in writing", "I like it face to face"),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_opposite_wishes(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), COMPATIBLE)
def test_wishes_that_leave_room(one: str, other: str) -> None:
    assert level(said(one), said(other)) is None
    assert level(said(other), said(one)) is None
