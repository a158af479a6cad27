"""What an open question of an interview does not say of an answer."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Statement, check_statements
from voicecoach.core.claims.models import Level

WELCOME = (
    "Welcome back. Before we begin, is there anything from our first conversation that you would "
    "like to add or put right?"
)
AHEAD = "What would you like to be doing in five years, and how would this job bring you closer?"


def said(text: str, question: str | None) -> Statement:
    return Statement(text, Context(question, date(2026, 5, 4)))


@pytest.mark.parametrize("one", [None, WELCOME, AHEAD])
@pytest.mark.parametrize("other", [None, WELCOME, AHEAD])
@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I've led a team of nine for four years.", "I lead a team of four."),
        ("I manage twelve people.", "I manage a team of six people today."),
    ],
)
def test_the_people_one_leads_today_are_the_same_whatever_was_asked(
    one: str | None, other: str | None, earlier: str, later: str
) -> None:
    findings = check_statements(said(earlier, one), said(later, other))
    assert Level.CONTRADICTION in {finding.level for finding in findings}


def test_another_job_of_the_question_still_tells_two_teams_apart() -> None:
    before = said("I led a team of nine.", "How many people were in your team at the brewery?")
    now = said("I lead a team of four.", "How large is your team at the dairy?")
    assert check_statements(before, now) == ()
