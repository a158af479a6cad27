"""Postings as people copy them from pages: what is of the page, of the firm, and of the job."""

import pytest

from voicecoach.core.documents.plain_text import read_plain_text
from voicecoach.core.documents.posting import Posting, read_posting


def posting(text: str) -> Posting:
    return read_posting(read_plain_text(text))


ROWDY = """Skip to main content
Sign in
Lead Gardener (m/f/d) - Fernwick, Ghent
3 days ago
Easy Apply

About us
Fernwick is Flanders' oldest nursery.

What you bring
* 4 years of work in a nursery
* Pruning in winter
Nice to have: fluent Dutch

We offer a bicycle and boots. Fernwick is an equal opportunity employer.
Set alert for similar jobs
"""


def test_a_wish_in_a_line_is_a_wish_and_an_offer_is_no_requirement() -> None:
    read = posting(ROWDY)
    assert [(each.text, each.is_must) for each in read.requirements] == [
        ("4 years of work in a nursery", True),
        ("Pruning in winter", True),
        ("fluent Dutch", False),
    ]
    assert [each.text for each in read.benefits] == ["We offer a bicycle and boots."]


@pytest.mark.parametrize(
    "text",
    [
        ROWDY,
        "Lead Gardener\n\nAbout Fernwick\nWe grow trees.\n\nRequirements\n- Pruning",
        "Lead Gardener\nFernwick\nGhent\n\nRequirements\n- Pruning",
        "Fernwick\nLead Gardener\n\nFernwick grows 400 kinds of trees.\n\nRequirements\n- Pruning",
        "Lead Gardener\nCompany: Fernwick\n\nRequirements\n- Pruning",
    ],
)
def test_the_employer_is_who_the_posting_tells_of(text: str) -> None:
    assert posting(text).employer == "Fernwick"


@pytest.mark.parametrize(
    "text",
    [
        "Lead Gardener\nLondon\n\nRequirements\n- Pruning\n- Experience is welcome",
        "Lead Gardener - Remote\n\nThis job is fun.\n\nRequirements\n- Pruning",
    ],
)
def test_no_employer_is_made_up(text: str) -> None:
    assert posting(text).employer is None


def test_what_the_firm_says_of_itself_is_neither_duty_nor_requirement() -> None:
    read = posting(
        "Lead Gardener - Fernwick\n\nAbout the job\nFernwick moves 400 trees a day. "
        "You will lead six people.\n\nRequirements\n"
        "We are a small team. Two years of pruning. We don't mind your school."
    )
    assert [each.text for each in read.duties] == ["You will lead six people."]
    assert [each.text for each in read.requirements] == ["Two years of pruning."]


def test_a_paragraph_below_a_list_is_no_point_of_it() -> None:
    read = posting(
        "Gardener\n\nBenefits\n- Boots\n\nPeople from all walks of life have found a home with us."
    )
    assert [each.text for each in read.benefits] == ["Boots"]


def test_points_without_marks_are_no_headings() -> None:
    read = posting(
        "Gardener\n\nRequirements\nExperience in a nursery\nKnowledge of soils\n"
        "You have a driving licence\nYou'll fit right in if\nYou enjoy rain\n"
    )
    assert [each.text for each in read.requirements] == [
        "Experience in a nursery",
        "Knowledge of soils",
        "You have a driving licence",
        "You enjoy rain",
    ]


def test_essential_functions_are_duties() -> None:
    read = posting("Gardener\n\nESSENTIAL FUNCTIONS\n→ Waters plants\n\nEXTRA CREDIT\n→ Grafting")
    assert [each.text for each in read.duties] == ["Waters plants"]
    assert [(each.text, each.is_must) for each in read.requirements] == [("Grafting", False)]


def test_a_legal_form_names_the_employer_and_unknown_headings_end_a_list() -> None:
    read = posting(
        "Lead Gardener (f/m/x)\nYour mission\nPlant trees\nWhat you should bring along\n"
        "Two years of pruning\nWhat our gardeners love\nThe rain\n\nFernwick GmbH values trees.\n"
    )
    assert read.employer == "Fernwick GmbH"
    assert [each.text for each in read.duties] == ["Plant trees"]
    assert [each.text for each in read.requirements] == ["Two years of pruning"]


def test_what_is_essential_stays_so_beside_a_wish() -> None:
    read = posting(
        "Gardener\n\nOak Home is a nursery. Oak Home has six gardens.\n\nQualifications\n"
        "Pruning is essential; grafting would be a plus. Ideally two years."
    )
    assert read.employer == "Oak Home"
    assert [each.is_must for each in read.requirements] == [True, False]
