"""Facts of two poles, in other words than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

AT_ODDS = [
    ("we'd move tomorrow, there's nothing keeping us", "I'm staying put, the children are settled"),
    ("the gallery was slap on the high street", "the gallery was out on a trading estate"),
    ("I passed my diving exam first time", "my diving exam took me three attempts"),
    ("I went to boarding school at nine", "just the local comp for me"),
    ("I worked at the orchard through an agency", "at the orchard I had a permanent contract"),
]
FITTING = [
    ("the gallery was on the high street", "the framing workshop was on a trading estate"),
    ("I passed my diving exam first time", "my crane exam took me three attempts"),
    ("my son went to boarding school", "just the local comp for me"),
]


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_opposite_poles(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_other_jobs_and_other_people(one: str, other: str) -> None:
    assert level(said(one), said(other)) is not Level.CONTRADICTION
    assert level(said(other), said(one)) is not Level.CONTRADICTION


def test_a_no_answers_what_the_question_asks() -> None:
    earlier = said("I spent two years working overseas", "Where have you worked?")
    later = said("No, I never have", "Have you worked abroad?")
    assert level(earlier, later) is Level.CONTRADICTION
