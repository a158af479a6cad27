"""sessions, review and path as they are typed, on a real store in a home of their own."""

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.stored_values import (
    NOON,
    a_delivery,
    a_finding,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    later,
    write_wav,
)
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.sessions import SessionState
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_STORE, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]


@pytest.fixture
def session_id(home: Path) -> str:
    """A finished session with one answer and one warning."""
    store = SqliteStore(home / "data")
    new_id = store.begin_session(a_start())
    place = store.begin_answer(new_id, 0, NOON)
    write_wav(place.audio_path)
    store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
    store.save_transcript(place.answer_id, a_transcript("Zoë said seven years ✓"))
    now = a_statement("seven years", new_id, place.answer_id)
    store.save_analysis(place.answer_id, a_delivery(), [a_finding(a_statement("five years"), now)])
    store.finish_session(new_id, SessionState.FINISHED, later(60))
    store.close()
    return new_id


def only_object(output: str) -> Any:
    (line,) = output.splitlines()
    value = json.loads(line)
    assert value["schema_version"] == 1
    return value


class TestNothingYet:
    @pytest.mark.parametrize("command", [("sessions", "list"), ("review",)])
    def test_one_sentence_says_what_to_do(self, typed: Type, command: tuple[str, ...]) -> None:
        status, out, err = typed(*command)
        assert (status, out) == (EXIT_OK, "")
        assert err.splitlines() == [
            "There are no sessions yet. Begin with: voicecoach practice --bank second_round"
        ]

    def test_json_stays_json(self, typed: Type) -> None:
        assert only_object(typed("sessions", "list", "--json")[1])["sessions"] == []
        assert only_object(typed("review", "--json")[1])["session"] is None


class TestReading:
    def test_the_list_has_one_line_for_each(self, typed: Type, session_id: str) -> None:
        status, out, err = typed("sessions", "list")
        assert (status, err) == (EXIT_OK, "")
        assert (
            out.split()
            == (
                f"{session_id} 25 November 2026, 13:00 second_round"
                " 1 answer to 2 questions, 1 warning, finished, for Acme, round 2"
            ).split()
        )

    def test_the_list_as_json(self, typed: Type, session_id: str) -> None:
        (summary,) = only_object(typed("sessions", "list", "--json")[1])["sessions"]
        assert summary["id"] == session_id
        assert summary["started_at_utc"] == "2026-11-25T12:00:00.000+00:00"
        assert (summary["answers"], summary["questions"], summary["findings"]) == (1, 2, 1)

    def test_the_newest_session_is_reviewed(self, typed: Type, session_id: str) -> None:
        status, out, _ = typed("review")
        assert status == EXIT_OK
        assert f"# Session {session_id}" in out
        assert "Zoë said seven years ✓" in out
        assert "“five years”" in out
        assert "“seven years”" in out

    def test_show_and_review_read_the_same(self, typed: Type, session_id: str) -> None:
        assert typed("sessions", "show", "2026")[1] == typed("review", session_id)[1]
        shown = typed("sessions", "show", session_id, "--json")[1]
        assert shown == typed("review", "--json")[1]

    def test_the_json_holds_everything(self, typed: Type, session_id: str) -> None:
        session = only_object(typed("review", session_id, "--json")[1])["session"]
        (answer,) = session["answers"]
        assert answer["transcript"]["text"] == "Zoë said seven years ✓"
        assert answer["recording"]["path"] == f"recordings/{session_id}/01-1.wav"
        assert answer["timing"]["pauses"] == []
        (finding,) = answer["findings"]
        assert finding["earlier"]["quote"] == "five years"
        assert finding["earlier"]["date"] == "2026-11-20"
        assert finding["later"]["session_id"] == session_id
        assert finding["dismissed"] is False

    def test_an_unknown_id(self, typed: Type, session_id: str) -> None:
        status, out, err = typed("review", "1999")
        assert (status, out) == (EXIT_BAD_DATA, "")
        assert "There is no session '1999'." in err
        assert "voicecoach sessions list" in err


class TestDeleting:
    def test_a_dry_run_only_tells(self, typed: Type, session_id: str) -> None:
        status, out, _ = typed("sessions", "delete", session_id, "--dry-run")
        assert status == EXIT_OK
        assert out == f"Would delete session {session_id} with 1 answer and 1 recording.\n"
        assert session_id in typed("sessions", "list")[1]

    def test_nobody_to_ask_is_a_no(self, typed: Type, session_id: str) -> None:
        status, _, err = typed("sessions", "delete", session_id, "--no-input")
        assert status == EXIT_USAGE
        assert "--yes" in err
        assert session_id in typed("sessions", "list")[1]

    def test_yes_deletes_recordings_too(self, typed: Type, home: Path, session_id: str) -> None:
        status, out, _ = typed("sessions", "delete", session_id, "--yes", "--json")
        assert status == EXIT_OK
        assert only_object(out)["deleted"] is True
        assert not list((home / "data").rglob("*.wav"))
        assert typed("sessions", "list")[1] == ""


class TestTrouble:
    def test_a_session_whose_program_died_is_recovered_and_named(
        self, typed: Type, home: Path
    ) -> None:
        store = SqliteStore(home / "data")
        session_id = store.begin_session(a_start())
        store.close()
        status, out, err = typed("sessions", "list")
        assert status == EXIT_OK
        assert "interrupted" in out
        assert f"voicecoach sessions resume {session_id}" in err

    def test_what_cannot_be_written_now_can_still_be_read(
        self, typed: Type, home: Path, session_id: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("voicecoach.adapters.sqlite_database.BUSY_TIMEOUT_S", 0.05)
        writer = sqlite3.connect(home / "data" / DATABASE_FILE, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        status, out, err = typed("sessions", "list")
        assert status == EXIT_OK
        assert session_id in out
        assert err.startswith("Note: ")
        writer.close()

    def test_a_damaged_database_is_one_sentence_and_status_5(self, typed: Type, home: Path) -> None:
        (home / "data").mkdir()
        (home / "data" / DATABASE_FILE).write_bytes(b"not a database" * 100)
        status, out, err = typed("sessions", "list")
        assert (status, out) == (EXIT_STORE, "")
        assert "is damaged and was left as it is." in err
        assert "Traceback" not in err

    def test_a_folder_that_cannot_be_made_is_one_sentence_and_status_5(
        self, typed: Type, home: Path
    ) -> None:
        (home / "data").write_text("in the way")
        status, _, err = typed("review")
        assert status == EXIT_STORE
        assert "VOICECOACH_HOME" in err


class TestPath:
    @pytest.mark.parametrize("what", ["data", "config", "cache"])
    def test_one_line(self, typed: Type, home: Path, what: str) -> None:
        assert typed("path", what) == (EXIT_OK, f"{home / what}{os.linesep}", "")

    def test_data_is_the_default_and_recordings_lie_in_it(self, typed: Type, home: Path) -> None:
        assert typed("path")[1].strip() == str(home / "data")
        assert typed("path", "recordings")[1].strip() == str(home / "data" / "recordings")

    def test_asking_makes_nothing(self, typed: Type, home: Path) -> None:
        typed("path", "data")
        assert list(home.iterdir()) == []


def test_review_writes_a_page(typed: Type, session_id: str, tmp_path: Path) -> None:
    file = tmp_path / "session.html"
    status, out, err = typed("review", session_id, "--html", str(file))
    assert (status, out) == (EXIT_OK, "")
    assert "Written: session.html, " in err
    page = file.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count("application/octet-stream") == 1
    assert "“five years”" in page
    status, out, _ = typed("review", "--html", str(file), "--json")
    assert status == EXIT_OK
    assert json.loads(out)["bytes"] == file.stat().st_size


def test_a_page_can_be_written_when_a_recording_is_gone(
    typed: Type, session_id: str, home: Path
) -> None:
    for recording in (home / "data").rglob("*.wav"):
        recording.unlink()
    file = home / "session.html"
    assert typed("review", session_id, "--html", str(file))[0] == EXIT_OK
    page = file.read_text(encoding="utf-8")
    assert "octet-stream" not in page
    assert "✓" in page


@pytest.mark.parametrize("place", ["nowhere/session.html", "."])
def test_a_page_that_cannot_be_written_is_one_sentence(
    typed: Type, session_id: str, home: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(home)
    status, out, err = typed("review", session_id, "--html", place)
    assert status in {EXIT_BAD_DATA, EXIT_USAGE}
    assert out == ""
    assert "Traceback" not in err
    assert place in err


def test_without_sessions_there_is_no_page(typed: Type, home: Path) -> None:
    status, _, err = typed("review", "--html", str(home / "session.html"))
    assert status == EXIT_BAD_DATA
    assert "There are no sessions yet." in err
