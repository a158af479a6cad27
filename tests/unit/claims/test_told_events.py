"""Dates of events that the clause beside, the question or a cleft names; when one could start."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (
        ("it was 2004 when I took over the ferry", "How long have you had the ferry?"),
        ("I took over the ferry in 2016", "When did you take over the ferry?"),
    ),
    (
        ("since 2003", "How long have you been registered as a diver?"),
        ("I got registered as a diver in 2017", "When were you registered?"),
    ),
    (
        ("I passed the surveyor exam in 2018", "When did you qualify?"),
        ("I've been a chartered surveyor since 1996", "When were you chartered?"),
    ),
    (
        ("I could start tomorrow", "Start date?"),
        ("I wouldn't be free until the middle of October", "When could you start?"),
    ),
]
TOGETHER: list[tuple[Told, Told]] = [
    (
        ("since 2004 I've been on the ferries", "Tell me about yourself"),
        ("I've been the purser since 2019 in twenty years on the ferries", "What's your job?"),
    ),
    (
        ("it was 2004 when she took over the ferry", "Tell me about your aunt"),
        ("I took over the ferry in 2016", "When did you take over the ferry?"),
    ),
    (
        ("since 2017", "How long have you been registered as a diver?"),
        ("I got registered as a diver in 2017", "When were you registered?"),
    ),
    (
        ("I passed the surveyor exam in 2018", "When did you qualify?"),
        ("I passed my driving test in 1996", "Do you drive?"),
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_dates_of_one_event(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_other_events_and_other_people(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
