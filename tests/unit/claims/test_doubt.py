from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Severity, Statement, check_statements
from voicecoach.core.models import Word
from voicecoach.core.passes import doubted_numbers
from voicecoach.review.finding_text import finding_message

BEFORE = "I looked after fourteen horses at the stud farm."
NOW = "I looked after ninety horses at the stud farm."
QUESTION = "How many horses did you look after?"


def statement(text: str, doubted: str | None = None) -> Statement:
    context = Context(question=QUESTION, said_on=date(2026, 3, 4))
    if doubted is None:
        return Statement(text, context)
    start = text.index(doubted)
    return Statement(text, context, doubted=((start, start + len(doubted)),))


def test_a_number_heard_surely_contradicts() -> None:
    [finding] = check_statements(statement(BEFORE), statement(NOW))

    assert finding.level is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later", "asked"),
    [
        (statement(BEFORE), statement(NOW, "ninety"), "ninety"),
        (statement(BEFORE, "fourteen"), statement(NOW), "fourteen"),
    ],
)
def test_a_number_heard_unsurely_is_asked_about(
    earlier: Statement, later: Statement, asked: str
) -> None:
    [finding] = check_statements(earlier, later)

    assert (finding.level, finding.severity) == (Level.UNCLEAR, Severity.LOW)
    last_line = finding_message(finding).splitlines()[-1]
    assert "Did you say" in last_line
    assert asked in last_line


def test_another_number_in_doubt_changes_nothing() -> None:
    earlier = statement(f"{BEFORE} The yard had three gates.", "three")
    [finding] = check_statements(
        earlier, statement("I looked after ninety horses at the stud farm.")
    )

    assert finding.level is Level.CONTRADICTION


def test_numbers_in_doubt_are_placed_in_the_text() -> None:
    words = [
        Word("about", 0, 200, 0.3),
        Word("nineteen", 200, 500, 0.4),
        Word("of", 500, 600, 0.9),
        Word("20", 600, 900, 0.8),
    ]

    assert doubted_numbers(words) == ((6, 14),)
