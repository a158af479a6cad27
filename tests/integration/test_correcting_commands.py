"""`voicecoach correct`, `redact` and `vocabulary` as they are typed."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.stored_values import later
from tests.told_sessions import answer, silent_spans, tell
from voicecoach import compose
from voicecoach.core.audio import Span
from voicecoach.core.sessions import SessionRecord
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_STORE, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]
TOLD = "At Three Logistics I managed a team of twelve people."


@pytest.fixture
def told(home: Path) -> str:
    """A session whose answer says TOLD, after one that fits it badly."""
    with closing(compose.open_store()) as store:
        tell(store, [TOLD.replace("twelve", "five")], later(-90_000))
        return tell(store, [TOLD])


def stored(session_id: str) -> SessionRecord:
    with closing(compose.open_store()) as store:
        return store.session(session_id)


def words_of(session_id: str) -> str:
    transcript = stored(session_id).answers[0].transcript
    assert transcript is not None
    return transcript.text


def test_words_are_corrected_and_every_version_is_named(typed: Type, told: str) -> None:
    status, out, _ = typed("correct", f"{told}/1", "three logistics", "Shree Logistics")
    assert status == EXIT_OK
    assert "version 2 counts now (whisper (tiny.en), corrected by hand)" in " ".join(out.split())
    assert "--back-to 1" in out
    assert words_of(told) == TOLD.replace("Three", "Shree")
    for line in (("review", told), ("sessions", "show", told)):
        shown = " ".join(typed(*line)[1].split())
        assert "Words: version 2 (whisper (tiny.en), corrected by hand); before it 1 (" in shown
    _, listed, _ = typed("correct", f"{told}/1")
    assert listed == (
        f"Version 1, whisper (tiny.en):\n{TOLD}\n\n"
        f"Version 2, whisper (tiny.en), corrected by hand (this one counts):\n{words_of(told)}\n"
    )


def test_json_has_the_versions_and_what_became_of_warnings(typed: Type, told: str) -> None:
    [warning] = stored(told).answers[0].findings
    status, out, _ = typed("correct", f"{told}/1", "twelve", "five", "--json")
    value = json.loads(out)
    assert (status, value["gone"], value["raised"]) == (EXIT_OK, [warning.id], [])
    assert [each["origin"] for each in value["versions"]] == ["given", "by_hand"]
    assert (value["version"], value["always"]) == (2, None)
    back = json.loads(typed("correct", f"{told}/1", "--back-to", "1", "--json")[1])
    assert len(back["raised"]) == 1
    assert back["versions"][-1]["origin"] == "taken_back"
    [shown] = json.loads(typed("sessions", "show", told, "--json")[1])["session"]["answers"]
    assert [each["version"] for each in shown["versions"]] == [1, 2, 3]
    assert shown["transcript"]["origin"] == "taken_back"


def test_always_writes_it_so_from_then_on(typed: Type, told: str) -> None:
    _, out, _ = typed(
        "correct", f"{told}/1", "three logistics", "Shree Logistics", "--always", "--json"
    )
    entry = {"id": 1, "heard": "Three Logistics", "written": "Shree Logistics"}
    assert json.loads(out)["always"] == entry
    assert json.loads(typed("vocabulary", "list", "--json")[1])["vocabulary"] == [entry]
    assert "Three Logistics" in typed("vocabulary", "list")[1]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("{}/1", "nowhere said", "x"), EXIT_BAD_DATA, "do not stand in this answer"),
        (("{}/1", "a"), EXIT_USAGE, "is missing"),
        (("{}/1", "five", "six", "--back-to", "1"), EXIT_USAGE, "--back-to goes without words"),
        (("{}/1", "--always"), EXIT_USAGE, "--always only with them"),
        (("{}/1", "--back-to", "1"), EXIT_BAD_DATA, "no earlier version 1"),
        (("{}/9", "five", "six"), EXIT_BAD_DATA, "no answer to question 9"),
        (("{}/1", "five", "six", "--attempt", "3"), EXIT_BAD_DATA, "no attempt 3 at question 1"),
        (("{}", "five", "six"), EXIT_USAGE, "names no answer"),
        (("{}/1", "twelve", "9", "--always"), EXIT_BAD_DATA, "too ordinary"),
        (("{}/1", "team of twelve", "team of twelve"), EXIT_BAD_DATA, "says just this already"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(
    typed: Type, told: str, arguments: tuple[str, ...], status: int, message: str
) -> None:
    before = stored(told)
    given, out, err = typed("correct", *(each.format(told) for each in arguments))
    assert (given, out) == (status, "")
    assert message in " ".join(err.split())
    assert stored(told) == before
    assert json.loads(typed("vocabulary", "list", "--json")[1])["vocabulary"] == []


def test_redacting_asks_first_and_tells_what_went(typed: Type, told: str, home: Path) -> None:
    asked = ("redact", f"{told}/1", "--words", "team of twelve")
    status, out, _ = typed(*asked, "--dry-run")
    assert status == EXIT_OK
    assert "- words: “team of twelve”\n- sound: 0:02.2 to 0:03.6\n- 1 warning that quotes it" in out
    status, _, err = typed(*asked)
    assert (status, "nobody could be asked" in err) == (EXIT_USAGE, True)
    assert words_of(told) == TOLD

    status, _, err = typed(*asked, "--yes")
    assert (status, "Done." in err) == (EXIT_OK, True)
    assert words_of(told) == "At Three Logistics I managed a [redacted] people."
    assert stored(told).answers[0].findings == ()
    assert typed(*asked, "--yes", "--json")[:2] == (EXIT_BAD_DATA, "")


def test_redacting_by_time_and_in_json(typed: Type, told: str) -> None:
    asked = ("redact", f"{told}/1", "--from", "0:00.4", "--to", "1.1", "--json", "--yes")
    status, out, _ = typed(*asked)
    value = json.loads(out)
    assert (status, value["redacted"], value["silent"]) == (
        EXIT_OK,
        True,
        [{"start_ms": 280, "end_ms": 1280}],
    )
    assert "three" not in out.casefold()
    [redacted] = stored(told).answers
    assert words_of(told).startswith("At [redacted] I managed")
    assert redacted.recording is not None
    with closing(compose.open_store()) as store:
        assert silent_spans(store.audio_path(redacted.recording)) == [Span(280, 1280)]


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        ((), EXIT_USAGE, "Say what is to go"),
        (("--words", "x", "--from", "1", "--to", "2"), EXIT_USAGE, "Say what is to go"),
        (("--from", "1"), EXIT_USAGE, "Say what is to go"),
        (("--from", "soon", "--to", "2"), EXIT_USAGE, "no time in a recording"),
        (("--from", "2", "--to", "1"), EXIT_BAD_DATA, "nothing between these times"),
        (("--words", "nowhere said"), EXIT_BAD_DATA, "do not stand in this answer"),
    ],
)
def test_a_redaction_that_does_not_fit_changes_nothing(
    typed: Type, told: str, options: tuple[str, ...], status: int, message: str
) -> None:
    before = stored(told)
    given, _, err = typed("redact", f"{told}/1", *options, "--yes")
    assert given == status
    assert message in " ".join(err.split())
    assert stored(told) == before


def test_a_session_going_on_is_left_alone(typed: Type, told: str) -> None:
    with closing(compose.open_store()) as store:
        other = store.begin_session(stored(told).start)
        answer(store, other, 0, "I like tea.", later(0))
        for line in (
            ("correct", f"{other}/1", "tea", "coffee"),
            ("redact", f"{other}/1", "--words", "tea", "--yes"),
            ("transcribe", f"{other}/1"),
        ):
            status, _, err = typed(*line)
            assert (status, "going on right now" in err) == (EXIT_STORE, True)


def test_entries_are_added_changed_and_deleted(typed: Type, home: Path) -> None:
    assert typed("vocabulary", "add", "cooper netties", "Kubernetis")[0] == EXIT_OK
    status, out, _ = typed("vocabulary", "add", "Coopernetties", "Kubernetes")
    assert (status, out) == (EXIT_OK, "“Coopernetties” is written “Kubernetes”.\n")
    listed = json.loads(typed("vocabulary", "list", "--json")[1])["vocabulary"]
    assert listed == [{"id": 1, "heard": "Coopernetties", "written": "Kubernetes"}]
    assert typed("vocabulary", "add", "one", "won")[0] == EXIT_BAD_DATA
    assert typed("vocabulary", "delete", "1", "--dry-run")[0] == EXIT_OK
    assert typed("vocabulary", "delete", "7", "--yes")[0] == EXIT_BAD_DATA
    assert typed("vocabulary", "delete", "1", "--yes")[0] == EXIT_OK
    status, out, err = typed("vocabulary", "list")
    assert (status, out, "nothing in your vocabulary" in err) == (EXIT_OK, "", True)
    files = [each for each in home.rglob("*") if each.is_file()]
    assert not any(b"coopernetties" in each.read_bytes() for each in files)
