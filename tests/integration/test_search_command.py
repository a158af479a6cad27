"""`voicecoach search` as it is typed, on a real store in a home of its own."""

import json
from collections.abc import Callable
from contextlib import closing

import pytest

from tests.contract.test_store_search import answer_of, say
from voicecoach import compose
from voicecoach.core.preparation import NewStory
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]


def fill() -> str:
    with closing(compose.open_store()) as store:
        session_id = say(store, "nothing", "we moved the old depot in March", employer="Acme")
        store.add_story(NewStory("Moving", "The depot moved \x1b[31mat night."))
        return session_id


def test_hits_are_marked_and_lead_to_the_audio(typed: Type) -> None:
    session_id = fill()
    status, out, _ = typed("search", "depot")
    assert status == EXIT_OK
    assert "we moved the old [depot] in March" in out
    where = f"Answer, 25 November 2026, session {session_id}, question 2, at 0:00, for Acme"
    assert where in " ".join(out.split())
    assert "Asked: Question number 2?" in out
    assert f"Read it at 0:00: voicecoach review {session_id}\n" in out
    assert "2. Story, no day known" in out
    assert "\x1b" not in out


def test_json_has_offsets_and_times(typed: Type) -> None:
    session_id = fill()
    status, out, _ = typed("search", "old depot", "--employer", "acme", "--json")
    value = json.loads(out)
    assert (status, value["total"]) == (EXIT_OK, 1)
    (found,) = value["found"]
    (hit,) = found["hits"]
    assert found["text"][hit["start_char"] : hit["end_char"]] == "old depot"
    assert hit["start_ms"] == 300
    assert (found["session_id"], found["position"], found["said_on"]) == (
        session_id, 1, "2026-11-25",
    )  # fmt: skip


def test_the_id_of_the_answer_is_that_of_the_session(typed: Type) -> None:
    session_id = fill()
    _, out, _ = typed("search", "nothing", "--json")
    with closing(compose.open_store()) as store:
        assert json.loads(out)["found"][0]["id"] == answer_of(store, session_id)


def test_filters_narrow_and_nothing_found_says_what_to_do(typed: Type) -> None:
    session_id = fill()
    assert typed("search", "depot", "--since", "2026-11-25", "--until", "2026-11-25")[1]
    assert typed("search", "depot", "--session", session_id[:8])[1]
    status, out, err = typed("search", "depot", "--since", "2026-11-26")
    assert (status, out) == (EXIT_OK, "")
    assert "Nothing was found" in err


def test_more_than_is_shown_is_counted(typed: Type) -> None:
    fill()
    _, out, err = typed("search", "depot", "--most", "1")
    assert out.count("[depot]") == 1
    assert "2 texts found, the latest 1 shown" in err


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("search",), EXIT_USAGE),
        (("search", "+"), EXIT_USAGE),
        (("search", "depot", "--since", "yesterday"), EXIT_USAGE),
        (("search", "depot", "--session", "1999"), EXIT_BAD_DATA),
        (("search", "depot", "--application", "nobody"), EXIT_BAD_DATA),
        (("search", '"unfinished', "AND", "NEAR(", "\udcff"), EXIT_OK),
    ],
)
def test_what_makes_no_sense_is_said_in_a_sentence(
    typed: Type, arguments: tuple[str, ...], status: int
) -> None:
    fill()
    actual, _, err = typed(*arguments)
    assert actual == status
    assert err
    assert "Traceback" not in err
