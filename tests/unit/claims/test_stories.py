"""How stories end, in other words and occupations than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

OPPOSITE_ENDINGS = [
    (
        "the tasting menu I started on Thursdays was packed every week and it's still going",
        "nobody came to the tasting menu on Thursdays so we dropped it",
    ),
    (
        "the pump kept leaking, I changed the seal and it's never leaked since",
        "I changed the seal on the pump and it made no difference, we scrapped it",
    ),
    (
        "a passenger complained about my driving and it was dropped, they found nothing",
        "one passenger complained about my driving and the complaint was upheld",
    ),
    (
        "I did the whole mural from start to finish",
        "the mural, I never saw the end of it, someone else finished it",
    ),
    (
        "the bride with the wrong flowers has been a customer ever since",
        "the bride with the wrong flowers, we lost her to another florist",
    ),
]
FITTING_ENDINGS = [
    ("the first rota went badly", "the second rota worked straight away"),
    ("if we had been late we'd have lost the bride", "the bride came back the next year"),
    ("the complaint was not upheld", "the complaint about my tone was dropped"),
    ("nobody came to the open day in March", "the food festival was packed"),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITE_ENDINGS)
def test_opposite_endings_of_one_story(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING_ENDINGS)
def test_other_stories_and_the_same_ending(one: str, other: str) -> None:
    assert level(said(one), said(other)) is None
    assert level(said(other), said(one)) is None
