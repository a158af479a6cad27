"""Requirements, doubts, promises and questions as they are said aloud."""

import pytest

from voicecoach.core.planning.spoken import (
    MOST_WORDS,
    asked_again,
    doubt_in_short,
    promise_in_short,
    single_requirements,
    spoken_requirement,
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Excellent SQL and Python", "Excellent SQL and Python"),
        ("Nice to have: fluent Dutch", "fluent Dutch"),
        ("A driving licence would be helpful", "A driving licence"),
        ("You have run a shop (ideally two).", "having run a shop"),
        ("You have led a team and have trained it", "having led a team and trained it"),
        ("Full driving licence, as our sites are rural", "Full driving licence"),
        ("Bookkeeping, ideally with Xero", "Bookkeeping"),
        (
            "Degree in business, with a focus on one of accounting, controlling, or a like field",
            "Degree in business, with a focus on one of accounting, controlling",
        ),
    ],
)
def test_a_requirement_is_short_enough_to_be_said(written: str, said: str) -> None:
    assert spoken_requirement(written) == said
    assert len(said.split()) <= MOST_WORDS


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("They doubted my people management experience.", "your people management experience"),
        ("She wasn't sure about my German", "your German"),
        ("They seemed worried that I've never led a team.", "that you've never led a team"),
        ("Col wasn't sure that I've run an appeal", "whether you've run an appeal"),
        ("Col pushed back on my Go", "your Go"),
        ("no ITIL certificate", "no ITIL certificate"),
    ],
)
def test_a_doubt_is_told_to_the_person(noted: str, said: str) -> None:
    assert doubt_in_short(noted) == said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("send them the case study by Friday", "to send us the case study by Friday"),
        ("I'll send her my logbook.", "to send her your logbook."),
        ("a portfolio", "a portfolio"),
    ],
)
def test_a_promise_is_told_to_the_person(noted: str, said: str) -> None:
    assert promise_in_short(noted) == said


@pytest.mark.parametrize(
    ("noted", "asked"),
    [
        ("Why do you want to leave?", "Why do you want to leave?"),
        ("tell me about a conflict", "Tell me about a conflict."),
        ("how would you help us?", "How would you help us?"),
        ("biggest rota I've run?", "Biggest rota you've run?"),
        (
            "They asked about my experience with budgets.",
            "Last time we asked about your experience with budgets. What do you say to that today?",
        ),
    ],
)
def test_a_question_of_notes_is_put_again(noted: str, asked: str) -> None:
    assert asked_again(noted) == asked


def test_a_sentence_may_ask_for_two_things() -> None:
    assert single_requirements(
        "You need two years of selling, and you must be calm on the telephone."
    ) == ("You need two years of selling", "you must be calm on the telephone.")
    assert single_requirements("SQL and Python") == ("SQL and Python",)
