"""Who sits on a panel."""

from dataclasses import replace

import pytest

from voicecoach.core.applications import Interviewer
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.panel.people import (
    FEWEST_PEOPLE,
    USUAL_PEOPLE,
    asker_of,
    label,
    people_of,
    seat_panel,
)

KIM = Interviewer("Kim Ashe", "recruiter")
JAN = Interviewer("Jan de Vries")
QUESTION = Question("q", "Why?", "own", "motivation", TargetRange(20, 60))


def test_missing_roles_are_filled_with_invented_people() -> None:
    people = seat_panel((), None, 1)
    assert len(people) == USUAL_PEOPLE
    assert len({role_of(each.role) for each in people}) == USUAL_PEOPLE
    assert len({each.name.split()[0][0] for each in people}) == USUAL_PEOPLE, "easily confused"


def test_those_named_come_first_as_they_are() -> None:
    people = seat_panel((KIM, JAN), 4, 1)
    assert people[:2] == (KIM, JAN)
    assert [role_of(each.role) for each in people[2:]] == [
        InterviewerRole.MANAGER,
        InterviewerRole.PEER,
    ], "there is somebody from HR already"


def test_nobody_named_is_left_out() -> None:
    named = tuple(Interviewer(f"{letter}na Lee", "engineer") for letter in "ABCDEF")
    assert seat_panel(named, 3, 1) == named


def test_two_people_are_no_panel() -> None:
    assert len(seat_panel((KIM, JAN), 1, 1)) == FEWEST_PEOPLE


@pytest.mark.parametrize("count", [3, 5, 7])
def test_the_seed_decides(count: int) -> None:
    panels = [seat_panel((), count, seed) for seed in range(5)]
    assert [len(each) for each in panels] == [count] * 5
    assert panels == [seat_panel((), count, seed) for seed in range(5)]
    assert len(set(panels)) > 1


@pytest.mark.parametrize("person", [KIM, JAN, Interviewer("Dana", "head of sales, north")])
def test_who_asks_is_read_back_from_the_question(person: Interviewer) -> None:
    assert asker_of(replace(QUESTION, asked_by=label(person))) == person


def test_people_are_told_in_the_order_in_which_they_ask() -> None:
    asked = [replace(QUESTION, asked_by=label(each)) for each in (JAN, KIM, JAN)]
    assert people_of((QUESTION, *asked)) == (JAN, KIM)
