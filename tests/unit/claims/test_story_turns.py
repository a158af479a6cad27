"""Whose doing, whose mistake, which of two turns: stories in words of their own."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

OPPOSITE = [
    (
        ("the regatta sold out and we had to turn people away", "How did the regatta go?"),
        ("hardly a soul came to the regatta, the gazebo sat half empty", "The regatta?"),
    ),
    (
        ("yes, they did", "Did the harbour board approve the pontoon?"),
        ("the harbour board threw the pontoon out", "What became of the pontoon?"),
    ),
    (
        ("the pontoon drawings, that's my design", "Who designed the pontoon?"),
        ("a consultant from Malmö drew up the pontoon", "Where did the pontoon come from?"),
    ),
    (
        ("I forgot to close the sluice on the millpond", "Tell me about a mistake"),
        ("the lad on nights forgot the millpond sluice", "What caused the millpond accident?"),
    ),
]
APART = [
    (
        ("the first litter all lived", "How did the first litter of spaniels do?"),
        ("we lost most of the second litter of spaniels", "And the second?"),
    ),
    (
        ("the regatta sold out", "How did the regatta go?"),
        ("that was the sailing club next door, theirs was half empty", "A regatta that flopped?"),
    ),
    (
        ("the harbour board rejected the pontoon", "What became of the pontoon?"),
        ("I see clients on a Monday and nothing goes wrong", "Describe your week"),
    ),
]
Told = tuple[str, str]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_one_story_told_in_two_ways(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), APART)
def test_stories_that_are_not_one(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
