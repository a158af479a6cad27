"""The list of decisions a page saves: what is read, and what is refused."""

import json
from typing import Any

import pytest

from voicecoach.core.claims.decisions import Decision
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.review.decision_file import BadDecision, read_decision_file


def a_file(*decisions: Any, **changed: Any) -> bytes:
    whole = {
        "schema_version": 1,
        "kind": "decisions",
        "session_id": "2026-11-25-1",
        "decisions": list(decisions),
    }
    return json.dumps(whole | changed).encode()


def an_entry(choice: Any = "right", which: Any = "later", **changed: Any) -> dict[str, Any]:
    return {"finding": 3, "seal": "ab", "choice": choice, "which": which} | changed


@pytest.mark.parametrize(
    ("entry", "resolution"),
    [
        (an_entry(), Resolution(Choice.RIGHT, Which.LATER)),
        (an_entry("misheard", "earlier"), Resolution(Choice.MISHEARD, Which.EARLIER)),
        (an_entry("changed", None), Resolution(Choice.CHANGED)),
        (an_entry("dismissed", None), Resolution(Choice.DISMISSED)),
        (an_entry("both_true", None), Resolution(Choice.BOTH_TRUE)),
        (
            an_entry("both_true", None, why="two jobs", command="…"),
            Resolution(Choice.BOTH_TRUE, why="two jobs"),
        ),
    ],
)
def test_each_choice_of_the_page_is_read(entry: dict[str, Any], resolution: Resolution) -> None:
    read = read_decision_file(a_file(entry))
    assert read.decisions == (Decision(3, "ab", resolution),)
    assert read.bad == ()
    assert read.session_id == "2026-11-25-1"


@pytest.mark.parametrize(
    "entry",
    [
        7,
        an_entry(finding="3"),
        an_entry(finding=True),
        an_entry(seal=None),
        an_entry("right", None),
        an_entry("changed", "later"),
        an_entry("implied", None),
        an_entry("burn", None),
        an_entry(None, None),
        an_entry("right", ["later"]),
        an_entry("both_true", None, why=7),
    ],
)
def test_what_says_nothing_is_named_and_the_others_are_read(entry: Any) -> None:
    read = read_decision_file(a_file(entry, an_entry()))
    assert [each.number for each in read.bad] == [1]
    assert len(read.decisions) == 1
    assert isinstance(read.bad[0], BadDecision)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"[" * 100_000,
        a_file(kind="bundle"),
        a_file(schema_version=2),
        a_file(decisions=None),
        a_file(session_id=7),
    ],
)
def test_what_is_no_list_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        read_decision_file(raw)
