"""Names and roles from a few words."""

import pytest

from voicecoach.core.applications import Interviewer
from voicecoach.core.people_reading import newcomers, read_people, with_roles


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Dana Hill, hiring manager", [("Dana Hill", "hiring manager")]),
        ("dana hill, hiring manager", [("dana hill", "hiring manager")]),
        ("Kim Ashe", [("Kim Ashe", None)]),
        (
            "Dana Hill, hiring manager, and Tom Reed (CFO)",
            [("Dana Hill", "hiring manager"), ("Tom Reed", "CFO")],
        ),
        (
            "Dana Hill, CFO and Jo van der Berg, head of sales",
            [("Dana Hill", "CFO"), ("Jo van der Berg", "head of sales")],
        ),
        (
            "Dana Hill, Hiring Manager; Tom Reed, Chief Financial Officer",
            [("Dana Hill", "Hiring Manager"), ("Tom Reed", "Chief Financial Officer")],
        ),
        (
            "I met Priya Nair, who is the team lead. And Sam, the recruiter.",
            [("Priya Nair", "team lead"), ("Sam", "recruiter")],
        ),
        ("I met Dana, she's the manager, and Tom from finance.",
         [("Dana", "manager"), ("Tom", "finance")]),
        ("Dr. Maria López (HR)", [("Dr. Maria López", "HR")]),
        ("met with Sarah Connolly (ops director) + Jamal from the floor team",
         [("Sarah Connolly", "ops director"), ("Jamal", "floor team")]),
        ("Met Sam and Lee", [("Sam", None), ("Lee", None)]),
    ],
)  # fmt: skip
def test_names_with_their_roles(told: str, people: list[tuple[str, str | None]]) -> None:
    assert [(each.name, each.role) for each in read_people(told)] == people


@pytest.mark.parametrize("told", ["nobody new", "the manager", "a man from personnel", ""])
def test_without_a_name_there_is_nobody(told: str) -> None:
    assert read_people(told) == ()


def test_a_first_name_is_enough_to_be_known() -> None:
    known = (Interviewer("Dana Hill"), Interviewer("Kim Ashe", "recruiter"))
    met = (Interviewer("dana", "manager"), Interviewer("Tom Reed"), Interviewer("Tom"))
    assert newcomers(met, known) == (Interviewer("Tom Reed"),)


def test_a_role_that_was_not_known_is_added() -> None:
    known = (Interviewer("Dana Hill"), Interviewer("Kim Ashe", "recruiter"))
    met = (Interviewer("Dana", "manager"), Interviewer("Kim", "somebody else"))
    assert with_roles(known, met) == (Interviewer("Dana Hill", "manager"), known[1])
