"""The way to work and days in the office: minutes, miles, shares of a week."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (
        ("I'm ten minutes away on foot", "How far away do you live?"),
        ("it'd be well over an hour each way", "How far away do you live?"),
    ),
    (
        ("I live two miles from you", "Where do you live?"),
        ("I'm a good forty miles away", "How far is it for you?"),
    ),
    (
        ("I'm in the office four days a week", "How often are you in?"),
        ("I work from home four days a week", "What's your week like?"),
    ),
    (
        ("I'm about eighty percent remote", "How much are you at home?"),
        ("I'm in the office five days a week", "How often are you in?"),
    ),
]
TOGETHER: list[tuple[Told, Told]] = [
    (
        ("I'm ten minutes away on foot", "How far away do you live?"),
        ("I'm very close, a short walk", "How far away do you live?"),
    ),
    (
        ("I work from home three days a week", "What's your week like?"),
        ("I'm about sixty percent remote", "How much are you at home?"),
    ),
    (
        ("I'm in the office two days a week", "How often are you in?"),
        ("I work from home three days a week", "What's your week like?"),
    ),
    (
        ("my last job was an hour each way", "What was your commute?"),
        ("I'm ten minutes away on foot", "How far away do you live?"),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_ways_or_weeks(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_one_way_or_week_in_other_words(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
