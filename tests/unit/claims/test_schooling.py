"""Education, in other words and occupations than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level

WHAT = "What did you study?"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("B.A. History, 2009", "my degree's in zoology"),
        ("MSc Nursing, 2016", "my master's is in education"),
        ("B.Sc. Geology", "my bachelor's is in law"),
    ],
)
def test_a_line_of_a_resume_against_an_answer(line: str, answer: str) -> None:
    assert level(said(line, source="resume"), said(answer, WHAT)) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("B.A. History, 2009", "my degree's in history"),
        ("B.A. History, 2009", "my master's is in education"),
        ("MSc Nursing, 2016", "my sister's degree is in law"),
    ],
)
def test_the_same_field_another_level_another_person(line: str, answer: str) -> None:
    assert level(said(line, source="resume"), said(answer, WHAT)) is None


def test_a_course_left_against_a_course_finished() -> None:
    earlier = said("I completed my apprenticeship as a joiner", "Are you qualified?")
    later = said("I left in the third year of the apprenticeship", "Are you qualified?")
    assert level(earlier, later) is Level.CONTRADICTION
