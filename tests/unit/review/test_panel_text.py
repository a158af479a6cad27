"""What is said of and by a panel."""

import pytest

from voicecoach.core.applications import Interviewer
from voicecoach.core.panel.recall import Recalled
from voicecoach.review.panel_text import introduction, opening, recalled

DANA = Interviewer("Dana Hill", "hiring manager")
TOM = Interviewer("Tom Reed", "colleague in the team")


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("hiring manager", "I'm Kim Ashe, the hiring manager."),
        ("head of sales, north", "I'm Kim Ashe, the head of sales, north."),
        ("colleague in the team", "I'm Kim Ashe, a colleague in the team."),
        ("associate", "I'm Kim Ashe, associate."),
        ("HR", "I'm Kim Ashe, HR."),
        ("the owner", "I'm Kim Ashe, the owner."),
        (None, "I'm Kim Ashe."),
    ],
)
def test_people_say_who_they_are(role: str | None, told: str) -> None:
    assert introduction(Interviewer("Kim Ashe", role)) == told


def test_the_opening_names_everybody_and_says_how_to_answer() -> None:
    said = opening((DANA, TOM, Interviewer("Jan")))
    assert said.startswith(
        "You will meet 3 people: Dana Hill, the hiring manager; "
        "Tom Reed, a colleague in the team; Jan. "
    )
    assert "Answer the person who asked first, then look at the others." in said


def test_who_was_named_and_whom_to_thank() -> None:
    found = (
        Recalled(DANA, named=True, role_told=True),
        Recalled(TOM, named=True, role_told=False),
        Recalled(Interviewer("Jan"), named=False, role_told=None),
    )
    assert recalled(found) == (
        "You named 2 of 3 people: Dana and Tom. Not named: Jan. "
        "I did not catch what these are responsible for: Tom Reed, colleague in the team. "
        "As you leave, thank each of them by name: Dana, Tom and Jan."
    )


def test_nobody_named() -> None:
    said = recalled((Recalled(DANA, named=False, role_told=None),))
    assert said.startswith("You named 0 of 1 people. Not named: Dana Hill, hiring manager.")
