"""Where somebody grew up and was trained, in other words than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

DIFFERENT = [
    ("I grew up in Bergen, by the harbour", "I was raised in Aarhus"),
    ("I trained in Galway as a joiner", "I trained here in Oporto as a joiner"),
    ("the call centre was in Bergen", "the call centre was in Aarhus, by the docks"),
    ("our head office was in Bergen", "head office was in Aarhus"),
    ("I grew up on a farm outside Bergen", "I grew up in Aarhus, in the city"),
    ("my apprenticeship was down in Bergen", "I did my apprenticeship in Aarhus"),
]
FITTING = [
    ("I grew up in Kent", "I grew up in Whitstable"),
    ("I trained in Galway as a joiner", "I trained in Oporto as a diver"),
    ("my wife grew up in Bergen", "I grew up in Aarhus"),
    ("I grew up in Bergen", "I live in Aarhus"),
    ("I grew up in Bergen", "I was born in Aarhus"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_places_for_one_time_of_life(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_regions_other_trades_other_people(one: str, other: str) -> None:
    assert level(said(one), said(other)) is None
    assert level(said(other), said(one)) is None
