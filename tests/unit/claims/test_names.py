"""Names of people, clients and prizes, in other words than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

DIFFERENT = [
    ("the head at Elm Road was Mrs Osei all the years I was there", "the head teacher, Mr Quill"),
    ("I was supervised by Ravi Menon", "my supervisor was Greta Holm"),
    ("I had one foreman and that was Idris Vaughan", "our foreman was Carl"),
    (
        "the bandstand concert, that was for Orchard Dairies",
        "it was for Minster Brewery, the concert on the bandstand",
    ),
    ("I won the Silver Ladle award in 2019", "the only award I've won is the Copper Pan"),
]
FITTING = [
    ("my supervisor was C. Holm", "I was supervised by Greta Holm"),
    ("my mentor was Bob", "my mentor was Robert Fairlie"),
    ("on the harbour job my foreman was Carl", "on the stadium job my foreman was Idris"),
    ("I won the Silver Ladle award in 2019", "I won the Copper Pan award in 2021"),
    ("the concert was for Orchard Dairies", "the gala was for Minster Brewery"),
    ("I was a foreman at Kirby Steel", "my foreman was Carl"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_names_for_one_role(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_short_names_and_other_roles(one: str, other: str) -> None:
    assert level(said(one), said(other)) is None
    assert level(said(other), said(one)) is None


ASKED_APART = [
    (
        ("the CRM was Birdsong", "Which CRM?"),
        ("we were on Larkspur", "What CRM did you use?"),
    ),
    (
        ("we get nearly everything from Moorside", "Who supplied you?"),
        ("our main supplier was Tanfield Dairy", "Main supplier?"),
    ),
    (
        ("the surgeon we worked with was Doctor Obi", "Who did you assist?"),
        ("Doctor Hale was the only surgeon there", "Which surgeon was it?"),
    ),
    (
        ("I've only ever worked for Copperfield Vans", "Who have you worked for?"),
        ("before this I drove for Ravenswift", "Previous employers?"),
    ),
    (
        ("the project was called Kingfisher", "What was the project called?"),
        ("it was called Sandpiper", "What was the name of the project?"),
    ),
    (
        ("I reported to Angela Voss in purchasing", "Who did you report to?"),
        ("Tom Baker, he ran purchasing", "Who was your supervisor?"),
    ),
]
ASKED_TOGETHER = [
    (
        ("I worked at First Meridian", "Which bank?"),
        ("First Meridian Bank on Mill Street", "Where did you work?"),
    ),
    (
        ("the CRM was Birdsong", "Which CRM?"),
        ("the payroll package was Larkspur", "What payroll package?"),
    ),
]


@pytest.mark.parametrize(("one", "other"), ASKED_APART)
def test_two_names_for_what_both_were_asked(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION
    assert level(said(*other), said(*one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), ASKED_TOGETHER)
def test_a_longer_name_and_another_package(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert level(said(*one), said(*other)) is None
    assert level(said(*other), said(*one)) is None
