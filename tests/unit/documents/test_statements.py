"""What documents say about the person, and the names a recogniser should know."""

from datetime import date

from voicecoach.core.documents.notes import read_notes
from voicecoach.core.documents.plain_text import read_plain_text
from voicecoach.core.documents.posting import read_posting
from voicecoach.core.documents.resume import read_resume
from voicecoach.core.documents.statements import notes_statements, resume_statements
from voicecoach.core.documents.vocabulary import vocabulary_of

DAY = date(2026, 3, 1)
RESUME = """Ann Lee
ann@example.org | 07700 900123

EXPERIENCE
Mar 2019 – present
Store Manager
Shree Logistics, Leeds
- Lead 14 people in the Vantage programme

SKILLS
Excel
"""


def test_a_job_is_one_statement_with_its_dates_in_the_first_line() -> None:
    statements = resume_statements(read_resume(read_plain_text(RESUME)), DAY)
    assert [each.text for each in statements] == [
        "\n- ".join(
            (
                "Store Manager, Shree Logistics, Leeds, Mar 2019 – present",
                "Lead 14 people in the Vantage programme",
            )
        ),
        "Excel",
    ]
    assert {each.context.source for each in statements} == {"resume"}
    assert {each.context.said_on for each in statements} == {DAY}


def test_of_notes_only_answers_are_the_persons() -> None:
    notes = read_notes(
        read_plain_text("Asked: why sales?\nAnswered: I sold bikes.\nDoubts: no degree\nNice place")
    )
    (statement,) = notes_statements(notes, DAY)
    assert (statement.text, statement.context.question) == ("I sold bikes.", "why sales?")
    assert statement.context.source == "notes"


def test_names_and_skills_become_vocabulary() -> None:
    words = vocabulary_of(read_resume(read_plain_text(RESUME)))
    assert {"Ann Lee", "Shree Logistics", "Store Manager", "Excel", "Vantage"} <= set(words)
    assert len(words) == len(set(words))


def test_a_posting_gives_its_names_too() -> None:
    posting = read_posting(
        read_plain_text(
            "Store Manager\nCompany: Old Mill Ltd\n\nRequirements:\n- skilled in Opera PMS"
        )
    )
    assert {"Old Mill Ltd", "Store Manager", "Opera PMS"} <= set(vocabulary_of(posting))
