"""Migrations: from the oldest schema on, whole or not at all, never backwards."""

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from tests.stored_values import NOON, a_finding, a_question, a_statement
from voicecoach.adapters import sqlite_schema
from voicecoach.adapters.sqlite_schema import MIGRATIONS, Migration, migrate
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.sessions import AnswerState, SessionState
from voicecoach.errors import StoreError

RELEASED = {
    "0001_sessions_and_answers": "cbb05dcea8970963",
    "0002_delivery_and_findings": "8481c27539077cc8",
    "0003_history_and_decisions": "9abeca7f753629c0",
    "0004_marks_notes_and_lines": "c09bceb768bc783d",
    "0005_applications_and_preparation": "6d2a1946190a9e70",
    "0006_kinds_of_lines": "4db99aa6188412de",
    "0007_panels_and_follow_ups": "4335da6d672f1714",
    "0008_words_to_search": "785d354bd61686ae",
    "0009_origins_and_own_words": "f190d3bbb66dfe54",
}
"""Name and hash of every migration a person may already have run. Lines are only ever added."""

OLDEST_ROWS = (
    "INSERT INTO session_days VALUES ('2026-11-25', 1)",
    """
    INSERT INTO sessions (id, state, bank, source, started_at_utc, started_local_offset_min)
    VALUES ('2026-11-25-1', 'finished', 'second_round', 'practice',
        '2026-11-25T12:00:00.000000+00:00', 60)
    """,
    """
    INSERT INTO session_questions VALUES
        ('2026-11-25-1', 0, 'leave', 'Why do you want to leave?', 'second_round', 'motivation',
         60, 120, '[]', NULL)
    """,
    """
    INSERT INTO answers VALUES
        (1, '2026-11-25-1', 0, 1, 'transcribed', '2026-11-25T12:00:00.000000+00:00', 60)
    """,
    """
    INSERT INTO transcripts VALUES
        (1, 1, 'seven years', '[["seven",0,90,0.5],["years",100,190,null]]',
         'whisper', 'tiny.en', 'en', 'lower_bound', 'spoken')
    """,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / DATABASE_FILE


def apply_first(file: Path, count: int, monkeypatch: pytest.MonkeyPatch) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_schema, "MIGRATIONS", MIGRATIONS[:count])
        migrate(connection)
    return connection


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_released_migrations_are_never_edited() -> None:
    actual = {
        each.name: sha256("\n".join(each.statements).encode()).hexdigest()[:16]
        for each in MIGRATIONS
    }
    assert actual == RELEASED


@pytest.mark.parametrize("count", range(1, len(MIGRATIONS) + 1))
def test_every_older_schema_ends_as_the_newest(
    tmp_path: Path, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = apply_first(tmp_path / "old.db", count, monkeypatch)
    new = apply_first(tmp_path / "new.db", len(MIGRATIONS), monkeypatch)
    migrate(old)
    assert schema_of(old) == schema_of(new)
    old.close()
    new.close()


def test_what_the_oldest_schema_held_is_read_by_the_newest(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = apply_first(file, 1, monkeypatch)
    for statement in OLDEST_ROWS:
        connection.execute(statement)
    connection.close()

    store = SqliteStore(file.parent)
    session = store.session("2026-11-25-1")
    (answer,) = session.answers
    assert (session.state, session.start.started) == (SessionState.FINISHED, NOON)
    assert answer.question == a_question()
    assert answer.state is AnswerState.TRANSCRIBED
    assert answer.transcript is not None
    assert [word.text for word in answer.transcript.words] == ["seven", "years"]
    assert answer.findings == ()
    assert [each.text for each in store.statements()] == ["seven years"]
    store.close()


SECOND_ROWS = (
    "INSERT INTO statements (id, kind, text) VALUES (1, 'quoted', 'five'), (2, 'quoted', 'seven')",
    """
    INSERT INTO findings VALUES
        (9, 1, 0, 'contradiction', 'high', 'duration', 'gap', 'years', 'hash of the gone',
            1, 'five', 0, 4, '["duration",5.0,5.0,"year",null]',
            2, 'seven', 0, 5, '["duration",7.0,7.0,"year",null]'),
        (4, 1, 0, 'contradiction', 'high', 'duration', 'gap', 'years', 'hash of the kept',
            1, 'five', 0, 4, '["duration",5.0,5.0,"year",null]',
            2, 'seven', 0, 5, '["duration",7.0,7.0,"year",null]')
    """,
    "DELETE FROM findings WHERE id = 9",
    "INSERT INTO dismissals VALUES ('hash of the kept')",
)


def test_findings_and_dismissals_are_carried_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = apply_first(file, 2, monkeypatch)
    for statement in (*OLDEST_ROWS, *SECOND_ROWS):
        connection.execute(statement)
    connection.close()

    store = SqliteStore(file.parent)
    (stored,) = store.findings()
    assert (stored.id, stored.dismissed, stored.decided) == (4, True, None)
    assert (stored.finding.earlier.quote, stored.finding.later.quote) == ("five", "seven")
    assert store.session("2026-11-25-1").answers[0].findings == (stored,)
    one, other = a_statement("five shops"), a_statement("nine shops")
    (next_one,) = store.save_history([one, other], [a_finding(one, other)])
    assert next_one.id == 10
    store.close()


def test_a_migration_that_fails_leaves_nothing_behind(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = apply_first(file, len(MIGRATIONS), monkeypatch)
    before = schema_of(connection)
    broken = Migration("9999_broken", ("CREATE TABLE half (id INTEGER)", "CREATE NONSENSE"))
    monkeypatch.setattr(sqlite_schema, "MIGRATIONS", (*MIGRATIONS, broken))
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert schema_of(connection) == before
    connection.close()


def test_a_database_that_is_up_to_date_is_opened_while_another_program_writes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("voicecoach.adapters.sqlite_database.BUSY_TIMEOUT_S", 0.05)
    SqliteStore(file.parent).close()
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    store = SqliteStore(file.parent)
    assert store.sessions() == ()
    store.close()
    writer.close()


def test_a_newer_schema_is_refused_and_left_alone(file: Path) -> None:
    SqliteStore(file.parent).close()
    with sqlite3.connect(file) as connection:
        connection.execute("INSERT INTO migrations VALUES ('0999_from_the_future')")
    connection.close()
    with pytest.raises(StoreError, match=r"newer version .* Update voicecoach"):
        SqliteStore(file.parent)


def test_another_programs_database_is_refused_and_left_alone(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        before = schema_of(connection)
    connection.close()
    with pytest.raises(StoreError, match="another program"):
        SqliteStore(file.parent)
    with sqlite3.connect(file) as connection:
        assert schema_of(connection) == before
    connection.close()


def test_a_sqlite_without_full_text_search_is_named_and_nothing_is_changed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_first(file, 7, monkeypatch).close()
    lacking = Migration(
        "0008_words_to_search", ("CREATE VIRTUAL TABLE said_words USING nofts5 (a)",)
    )
    monkeypatch.setattr(sqlite_schema, "MIGRATIONS", (*MIGRATIONS[:7], lacking))
    with pytest.raises(StoreError, match="no full-text search"):
        SqliteStore(file.parent)
    monkeypatch.undo()
    SqliteStore(file.parent).close()


def test_every_name_says_its_place() -> None:
    assert [each.name[:4] for each in MIGRATIONS] == [
        f"{number:04d}" for number in range(1, len(MIGRATIONS) + 1)
    ]
