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


ASKED = [
    (
        ("I was at home with our newborn", "There's a gap in 2021"),
        ("I walked the Camino and then some", "What about the gap in 2021?"),
    ),
    (
        ("the tannery went bust", "What happened at the tannery?"),
        ("they're still going strong, I handed in my notice", "Why did you leave the tannery?"),
    ),
    (
        ("I was made redundant", "Why did you leave Corrigan's?"),
        ("I left the foundry for more money", "Why did you leave the foundry?"),
    ),
]
NOT_COMPARED = [
    (
        ("I was sacked", "Why did you leave the tannery?"),
        ("I wanted more money", "And the foundry?"),
    ),
    (
        ("I was sacked", "Why did you leave?"),
        ("I'd like more responsibility", "Why do you want to leave your current job?"),
    ),
    (
        ("I took time off to travel", "Can you explain the gap?"),
        ("the mill closed", "Why did you leave?"),
    ),
    (
        ("I'd leave if I was asked to lie", "What would make you leave us?"),
        ("the mill closed", "Why did you leave?"),
    ),
]
Told = tuple[str, str]


@pytest.mark.parametrize(("one", "other"), ASKED)
def test_reasons_by_their_question(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), NOT_COMPARED)
def test_other_jobs_gaps_and_suppositions(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
