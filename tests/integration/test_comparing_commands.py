"""`sessions diff` and `questions history` as they are typed, on a real store."""

import json
from collections.abc import Callable
from contextlib import closing

import pytest

from tests.contract.test_store_search import say
from tests.stored_values import NOON, later
from voicecoach import compose
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK

Type = Callable[..., tuple[int, str, str]]
FIVE = "I have worked in logistics for five years"
SEVEN = "I have worked in logistics for seven years"


@pytest.fixture
def sessions(typed: Type) -> tuple[str, str]:
    """Two of them, ninety days apart; the first has one question more."""
    with closing(compose.open_store()) as store:
        return say(store, FIVE, "not asked again"), say(store, SEVEN, at=later(90 * 86_400, NOON))


def test_two_sessions_side_by_side(typed: Type, sessions: tuple[str, str]) -> None:
    status, out, _ = typed("sessions", "diff", *sessions)
    assert status == EXIT_OK
    assert "[-five-] {+seven+}" in out
    assert f"## Only in {sessions[0]}\n\n- Question number 2?" in out
    value = json.loads(typed("sessions", "diff", *sessions, "--json")[1])
    assert (value["before"], value["after"]) == sessions
    assert value["only_before"][0]["question_id"] == "q2"
    assert len(value["questions"][0]["changes"]["findings"]) == 1


def test_sessions_without_a_shared_question_say_so(typed: Type, sessions: tuple[str, str]) -> None:
    with closing(compose.open_store()) as store:
        empty = store.begin_session(store.session(sessions[0]).start)
    status, _, err = typed("sessions", "diff", sessions[0], empty)
    assert status == EXIT_OK
    assert "share no question" in err
    assert typed("sessions", "diff", sessions[0], "1999")[0] == EXIT_BAD_DATA


def test_a_question_over_months(typed: Type, sessions: tuple[str, str]) -> None:
    for words in (("q1",), ("number", "1"), ('"Question number 1?"',)):
        status, out, _ = typed("questions", "history", *words)
        assert status == EXIT_OK
        assert out.index(sessions[0]) < out.index(sessions[1])
        assert "Does not fit" in out
    value = json.loads(typed("questions", "history", "q1", "--since", "2027-01-01", "--json")[1])
    (question,) = value["questions"]
    assert [each["session_id"] for each in question["attempts"]] == [sessions[1]]


def test_a_question_nobody_answered_says_what_to_do(typed: Type, sessions: tuple[str, str]) -> None:
    status, out, err = typed("questions", "history", "salary")
    assert (status, out) == (EXIT_OK, "")
    assert "voicecoach questions list" in err
