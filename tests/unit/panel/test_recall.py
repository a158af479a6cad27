"""Which names and roles an answer has, as a recogniser wrote it."""

import pytest

from voicecoach.core.applications import Interviewer
from voicecoach.core.panel.recall import read_recall

PEOPLE = (
    Interviewer("Dana Hill", "hiring manager"),
    Interviewer("Marcus Webb", "HR partner"),
    Interviewer("Priya Sharma", "specialist"),
    Interviewer("Tom Reed", "colleague in the team"),
)
ALL = (True, True, True, True)


def named(text: str) -> tuple[bool, ...]:
    return tuple(each.named for each in read_recall(text, PEOPLE))


def roles(text: str) -> tuple[bool | None, ...]:
    return tuple(each.role_told for each in read_recall(text, PEOPLE))


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dana Hill is the hiring manager, Marcus is from human resources, Priya Sharma is the "
            "specialist and Tom works with me in the team."
        ),
        (
            "There was Donna, the hiring manager, Markus from HR, Pria who is the technical "
            "specialist, and Thomas, a colleague."
        ),
        (
            "The hiring manager was Dana, the HR partner was Marcus, the specialist was Priya and "
            "my colleague was Tom."
        ),
        (
            "dana hill the hiring manager mark us web the hr partner preya charmer the specialist "
            "and tom read a colleague in the team"
        ),
    ],
)
def test_names_and_roles_are_known_again(text: str) -> None:
    assert named(text) == ALL
    assert roles(text) == ALL


def test_last_names_will_do() -> None:
    assert named("Mrs. Hill, Mr. Webb, Miss Sharma and Mr. Reed.") == ALL


@pytest.mark.parametrize(
    "text",
    [
        "I don't remember anybody, sorry.",
        "It was the manager and the HR lady and two others from the team.",
        "There was a director, and somebody with numbers and data.",
        "",
    ],
)
def test_nobody_is_named_by_other_words(text: str) -> None:
    assert named(text) == (False, False, False, False)


def test_a_role_counts_for_the_name_it_is_told_with() -> None:
    assert roles("Dana is the HR partner and Marcus is the hiring manager.")[:2] == (False, False)


def test_a_missed_first_name_leaves_the_roles_of_the_others() -> None:
    text = "There was audio, the hiring manager, Marcus, the HR partner, and Priya, the specialist."
    assert named(text) == (False, True, True, False)
    assert roles(text) == (None, True, True, None)


def test_without_a_role_there_is_none_to_tell() -> None:
    [found] = read_recall("That was Sophia, I think.", [Interviewer("Sofia")])
    assert (found.named, found.role_told) == (True, None)


def test_a_role_is_no_name_that_sounds_like_it() -> None:
    people = [Interviewer("Peter Novak", "colleague"), Interviewer("Gabriel Moreau", "manager")]
    found = read_recall("Gabriel Moreau was the hiring manager, and Victor.", people)
    assert [each.named for each in found] == [False, True]


def test_one_place_is_one_person() -> None:
    people = [Interviewer("Maria Santos", "director"), Interviewer("Mario Rossi", "HR")]
    assert [each.named for each in read_recall("Maria was there.", people)] == [True, False]
