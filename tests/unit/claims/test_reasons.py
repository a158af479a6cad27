"""Reasons for leaving, in other words and occupations than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

WHY = "Why did you leave?"
LONG_ANSWER = (
    "It was the nights, that's why. I loved the bakery, I loved the people. The pay was fine. "
    "I had a nice boss. He gave me a watch. I still go in for bread. The dog likes it there."
)
EXCLUDING = [
    ("I left because nothing ever happened at the depot", "they kept reorganising, too much chaos"),
    ("my knee gave out and the doctor wouldn't let me carry on", "I'd had enough of being bored"),
    ("the salon went into liquidation", "I left because the owner was bullying us"),
    ("I'd gone as far as I could go there", "honestly, it was the bus, two hours each way"),
    ("it was a summer job, only for the season", "they gave me the boot after a row"),
    (
        LONG_ANSWER,
        "the bakery shut",
    ),
]
FITTING = [
    ("the shop shut", "they closed the store, so we were all let go"),
    ("I wanted a step up", "there was no progression and it had got too easy"),
    ("I had a newborn at home", "I couldn't do the nights with a baby"),
]
OTHER_JOB = [
    ("I left school because my mother was ill", "I left the abattoir because it closed"),
    ("I left the laundry because of the pay", "I left the bank because I was made redundant"),
]


@pytest.mark.parametrize(("one", "other"), EXCLUDING)
def test_reasons_that_exclude_each_other(one: str, other: str) -> None:
    assert level(said(one, WHY), said(other, WHY)) is Level.CONTRADICTION
    assert level(said(other, WHY), said(one, WHY)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), [*FITTING, *OTHER_JOB])
def test_reasons_that_go_together_or_belong_to_other_jobs(one: str, other: str) -> None:
    assert level(said(one, WHY), said(other, WHY)) is None
