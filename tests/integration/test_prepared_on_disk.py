"""What is prepared, on disk: kept when the program ends, all or nothing, and gone when deleted."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.stored_values import NOON, a_statement
from voicecoach.adapters import sqlite_debriefs
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.applications import Belonging, RoundKind
from voicecoach.core.claims.models import Finding
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.core.preparation import (
    DebriefKind,
    NewDebriefItem,
    NewOwnQuestion,
    NewResearchNote,
    NewTask,
)
from voicecoach.errors import StoreError

RARE_WORDS = "xylophone quartet"
DAY = date(2026, 12, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path)
    yield opened
    opened.close()


def a_round(store: SqliteStore) -> Belonging:
    acme = store.add_application("Acme", RARE_WORDS)
    return Belonging(acme, store.add_round(acme.id, RoundKind.SECOND, DAY))


def resume(store: SqliteStore, belonging: Belonging, line: str) -> int:
    document = NewDocument(
        DocumentKind.RESUME, "cv.pdf", (line,), NOON, belonging.application.id, belonging.round_id
    )
    said = belonging.of_statement(a_statement(line))
    return store.save_document(document, [said]).document.id


def holds(folder: Path, words: str) -> bool:
    files = [each for each in folder.rglob("*") if each.is_file()]
    assert files
    return any(words.encode() in each.read_bytes() for each in files)


def test_everything_is_there_when_the_store_is_opened_again(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path)
    belonging = a_round(store)
    resume(store, belonging, "Team lead")
    known = (store.applications(), store.documents(), store.statements())
    store.close()
    again = SqliteStore(tmp_path)
    assert (again.applications(), again.documents(), again.statements()) == known
    again.close()


def test_a_deleted_application_is_in_no_file(store: SqliteStore, tmp_path: Path) -> None:
    belonging = a_round(store)
    number, round_id = belonging.application.id, belonging.round_id
    assert round_id is not None
    resume(store, belonging, f"Led the {RARE_WORDS}")
    answered = belonging.of_statement(a_statement(f"I led the {RARE_WORDS}"))
    item = NewDebriefItem(DebriefKind.ANSWERED, f"That I led the {RARE_WORDS}", answered)
    store.save_debrief(round_id, DAY, [item], [NewTask(f"Send the {RARE_WORDS}")])
    store.add_research(number, NewResearchNote(f"They have a {RARE_WORDS}", "news", DAY))
    store.add_own_question(number, NewOwnQuestion(f"Who leads the {RARE_WORDS}?"))
    assert holds(tmp_path, RARE_WORDS)
    store.delete_application(number)
    assert not holds(tmp_path, RARE_WORDS)


def test_nor_are_the_lines_of_an_earlier_version(store: SqliteStore, tmp_path: Path) -> None:
    belonging = a_round(store)
    store.change_application(belonging.application.id, "Acme", None)
    resume(store, belonging, f"Led the {RARE_WORDS}")
    resume(store, belonging, "Team lead")
    assert not holds(tmp_path, RARE_WORDS)


def test_a_debrief_is_kept_whole_or_not_at_all(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = a_round(store).round_id
    assert round_id is not None

    def fail(connection: sqlite3.Connection, findings: tuple[Finding, ...]) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(sqlite_debriefs, "add_findings", fail)
    item = NewDebriefItem(DebriefKind.ANSWERED, "Five", a_statement("Five people"))
    with pytest.raises(StoreError):
        store.save_debrief(round_id, DAY, [item], [NewTask("Send the plan")])
    assert (store.debrief_items(), store.tasks(), store.statements()) == ((), (), ())


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE rounds SET kind = 'seventh'",
        "UPDATE rounds SET held_on = 'soon'",
        "UPDATE documents SET lines_json = 'x'",
    ],
)
def test_a_row_that_makes_no_sense_is_a_store_error(tmp_path: Path, damage: str) -> None:
    store = SqliteStore(tmp_path)
    resume(store, a_round(store), "Team lead")
    store.close()
    with sqlite3.connect(tmp_path / DATABASE_FILE) as connection:
        connection.execute(damage)
    connection.close()
    again = SqliteStore(tmp_path)
    with pytest.raises(StoreError, match="damaged"):
        (again.applications(), again.documents())
    again.close()


def test_half_a_character_pair_does_not_stop_a_document(store: SqliteStore) -> None:
    belonging = a_round(store)
    resume(store, belonging, "Led \ud83d a team")
    (document,) = store.documents()
    assert document.lines == ("Led \ufffd a team",)
    (said,) = store.statements()
    assert said.text == "Led \ufffd a team"
    assert replace(said, text="") == belonging.of_statement(a_statement(""))
