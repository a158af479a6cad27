"""Lines of a résumé belong to the job they stand under."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict
from voicecoach.core.claims.jobs import job_lines
from voicecoach.core.claims.reading import read_statement

RESUME = """Odile Marsh, florist
Fern & Vale, Truro, shop manager, 2021 to present
- Lead a team of three florists
- Weddings for 90 guests
Petal House, Exeter
florist, 2016 to 2021
- Lead a team of nine
- Trained to drive the van
"""


def said(text: str, question: str | None = None) -> Statement:
    return Statement(text, Context(question=question, source="practice"))


def written(text: str) -> Statement:
    return Statement(text, Context(source="resume"))


def test_a_line_stands_under_the_last_heading_with_a_period() -> None:
    lines = job_lines(written(RESUME))
    assert [line.job.is_current for line in lines] == [True, True, True, False, False, False]
    assert lines[0].job.names.isdisjoint(lines[0].elsewhere)
    assert lines[3].job.names == lines[0].elsewhere


def test_only_a_resume_has_jobs() -> None:
    assert job_lines(said(RESUME)) == ()


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ("At Fern and Vale I lead a team of eight.", Level.CONTRADICTION),
        ("At Petal House I led a team of nine.", None),
        ("At Fern and Vale I lead a team of three.", None),
    ],
)
def test_a_team_is_compared_with_that_of_its_employer(answer: str, level: Level | None) -> None:
    assert verdict(check_statements(written(RESUME), said(answer))) is level


def test_somebody_else_in_one_line_is_not_the_subject_of_the_next() -> None:
    reading = read_statement(written("- Mentor to two juniors\n- Ran nine shops"))
    assert {clause.who.value for clause in reading.clauses} == {"self"}
    reading = read_statement(written("My manager left early\nRan nine shops"))
    assert [clause.who.value for clause in reading.clauses] == ["other", "self"]
