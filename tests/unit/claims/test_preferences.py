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


BY_QUESTION = [
    (
        ("no, not at all", "Would night trawling bother you?"),
        ("I can't stand nights", "How do you feel about nights?"),
    ),
    (
        ("Back, every time", "Front of house or back?"),
        ("serving people is what I get up for", "How do you find the public?"),
    ),
    (
        ("the ledgers, I can't bear them", "How do you find paperwork?"),
        ("paperwork is my idea of heaven", "What do you enjoy?"),
    ),
    (
        ("I'd take lambing over lectures any day", "How do you learn best?"),
        ("sit me in a classroom, I learn best from theory", "How should we train you?"),
    ),
    (
        ("just don't ring me", "How should we reach you?"),
        ("pick up the phone, I love a phone call", "How do you like to be reached?"),
    ),
]
NOT_THE_SPEAKERS = [
    (
        ("I like to be praised quietly", "How do you like to be praised?"),
        ("most of them want praise in public", "How do you motivate your staff?"),
    ),
    (
        ("I hate competition at work", "Are you competitive?"),
        ("I race greyhounds and I love to win", "What do you do in your spare time?"),
    ),
]
Told = tuple[str, str]


@pytest.mark.parametrize(("one", "other"), BY_QUESTION)
def test_the_question_tells_what_is_liked(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), NOT_THE_SPEAKERS)
def test_what_others_like_and_hobbies(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
