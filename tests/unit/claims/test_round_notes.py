"""A page of notes tells of the post as well as of the person."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

SPOKEN = Context(question="How many vans do you look after?", source="interview")
NOTES = Context(question="Round one notes", source="notes")
VANS = Statement("I look after nine vans, and I know each of them by its rattle.", SPOKEN)


@pytest.mark.parametrize("line", ["40 vans, 3 yards", "their yard: 40 vans", "asked: 40 vans?"])
def test_what_the_others_have_is_not_compared(line: str) -> None:
    page = Statement(f"met the transport lead\n{line}\nfree parking", NOTES)

    assert verdict(check_statements(page, VANS)) is None


@pytest.mark.parametrize("line", ["told them 40 vans", "I look after 40 vans"])
def test_what_was_said_of_oneself_is_compared(line: str) -> None:
    page = Statement(f"met the transport lead\n{line}\nfree parking", NOTES)

    assert verdict(check_statements(page, VANS)) is Level.CONTRADICTION


def test_a_note_of_one_line_is_about_the_person() -> None:
    assert verdict(check_statements(Statement("40 vans", NOTES), VANS)) is Level.CONTRADICTION
