"""Where somebody stood at work, what they studied how far, and what became of things."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

Told = tuple[str, str]
"""What was said and the question it answers."""

EXCLUDE_EACH_OTHER: list[tuple[Told, Told]] = [
    (
        ("I was the bakery manager", "Role at the bakery"),
        ("I was washing up, trays mostly", "What did you do at the bakery?"),
    ),
    (
        ("I choreographed the pageant", "Role in the pageant"),
        ("somebody else choreographed it, I sewed", "What did you do on the pageant?"),
    ),
    (
        ("I'm a staff photographer at the gazette", "Current job"),
        ("I'm freelance, they ring me for weddings", "What's your role at the gazette?"),
    ),
    (
        ("I've got my level five in youth work", "Qualifications"),
        ("I've only got the level two in youth work", "What level are you qualified to?"),
    ),
    (("my GPA was three point nine", "GPA?"), ("about a two point seven", "How were your grades?")),
    (
        ("I'm an accredited falconer", "Training"),
        ("I'm not accredited yet", "Are you an accredited falconer?"),
    ),
    (("Keele", "Where did you study?"), ("I did geology at Hull", "University")),
    (
        ("I finished ballet school, all five years", "Ballet school"),
        ("I left ballet school after the first term", "Tell me about ballet school"),
    ),
    (
        ("the petition for the ferry was turned down", "How did the petition go?"),
        ("we won the ferry petition", "Tell me about the petition"),
    ),
    (
        ("breakages fell after we changed the crates", "Tell me about a change"),
        ("breakages shot up with the new crates", "What didn't work?"),
    ),
    (
        ("the derailment was down to black ice", "What caused the derailment?"),
        ("the derailment was due to a brake failure", "Tell me about the derailment"),
    ),
    (
        ("we released the almanac in June", "Tell me about the almanac"),
        ("we never released the almanac", "What came of the almanac?"),
    ),
]
FIT_TOGETHER: list[tuple[Told, Told]] = [
    (
        ("I was a shop assistant at the florist's", "Job at the florist's"),
        ("I was on the till at the florist's", "What did you do at the florist's?"),
    ),
    (
        ("I was shift manager at the rink", "Job at the rink"),
        ("I ran the rink and I'd jump on the till", "What did you do at the rink?"),
    ),
    (
        ("I've got my level three in childcare", "Qualifications"),
        ("I've only got level two in food hygiene", "Food hygiene?"),
    ),
    (("it was a three point eight", "GPA?"), ("a three point eight five", "What was your GPA?")),
    (("Keele, for geology", "Where did you study?"), ("I did geology at Keele", "University")),
    (
        ("complaints went down by half", "Tell me about a change"),
        ("we had far fewer complaints", "What did you achieve?"),
    ),
    (
        ("the derailment was down to black ice", "What caused the derailment?"),
        ("it was the weather, the track was like glass", "Tell me about the derailment"),
    ),
]


@pytest.mark.parametrize(("one", "other"), EXCLUDE_EACH_OTHER)
def test_two_accounts_exclude_each_other(one: Told, other: Told) -> None:
    assert level(said(one[0], one[1]), said(other[0], other[1])) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FIT_TOGETHER)
def test_two_accounts_fit_together(one: Told, other: Told) -> None:
    assert level(said(one[0], one[1]), said(other[0], other[1])) is not Level.CONTRADICTION
