"""Figures told out of their usual frame: how often, at what age, as a share, as a part."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]

APART: list[tuple[Told, Told]] = [
    (
        ("I was on standby once a month", "How often were you on standby?"),
        ("I was on standby every weekend", "Tell me about standby"),
    ),
    (
        ("I came to Galway when I was nine", "When did you come to Galway?"),
        ("I moved to Galway at twenty six", "When did you move?"),
    ),
    (
        ("that was in my second year there", "When did you get promoted?"),
        ("I was promoted after seven years", "When were you promoted?"),
    ),
    (
        ("we ran at ninety seven occupancy all winter", "Occupancy?"),
        ("occupancy was about seventy percent", "How full was the lodge?"),
    ),
    (
        ("I could approve up to four thousand", "What could you approve?"),
        ("anything over three hundred went to the registrar", "Spending authority?"),
    ),
    (
        ("I painted the whole chapel single handed", "Who painted the chapel?"),
        ("a few of us painted the chapel", "Tell me about the chapel"),
    ),
    (
        ("they were ten hour shifts on Juniper", "What were the shifts like on Juniper?"),
        ("on Juniper we did six hour shifts", "Shift length?"),
    ),
    (
        ("we had the flood in 2014", "Tell me about the flood"),
        ("the flood was in 2019", "When was the flood?"),
    ),
    (
        ("I hold a single patent", "Patents?"),
        ("there are five patents in my name", "How many patents have you got?"),
    ),
    (
        ("2013 was when I qualified", "When did you qualify?"),
        ("I qualified as a vet in 2018", "When did you qualify as a vet?"),
    ),
]
TOGETHER: list[tuple[Told, Told]] = [
    (
        ("four kennels in all, three at the farm and one at the house", "How many kennels?"),
        ("I cleaned the three farm kennels myself", "Tell me about the kennels"),
    ),
    (
        ("we test the alarms every week", "How often do you test the alarms?"),
        ("we test the alarms weekly, more in winter", "Alarm tests"),
    ),
    (
        ("I came to Galway when I was nine", "When did you come to Galway?"),
        ("I joined the choir in Galway at twenty six", "When did you join the choir?"),
    ),
    (
        ("we had the flood in 2014", "Tell me about the flood"),
        ("we repainted after the flood, in 2016", "When did you repaint?"),
    ),
    (
        ("I joined in the autumn of 2021", "When did you join the orchestra?"),
        ("October twenty one I think", "When did you join the orchestra?"),
    ),
]


@pytest.mark.parametrize(("earlier", "later"), APART)
def test_figures_of_one_thing_contradict_however_they_are_told(earlier: Told, later: Told) -> None:
    assert level(said(*earlier), said(*later)) is Level.CONTRADICTION


@pytest.mark.parametrize(("earlier", "later"), TOGETHER)
def test_parts_other_events_and_loose_figures_fit_together(earlier: Told, later: Told) -> None:
    assert level(said(*earlier), said(*later)) is not Level.CONTRADICTION
