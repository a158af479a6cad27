"""The tables, as migrations that are only ever added to.

A released migration is never edited: the next change is a new one at the end. Each runs in one
transaction together with the record of its name. Lists without an identity of their own (words,
spans) are JSON; everything that is compared or counted has a column with its unit in the name.
Moments are a UTC text that sorts by time, and beside it the offset of the wall clock in minutes.
"""

import sqlite3
from dataclasses import dataclass

from voicecoach.adapters.sqlite_beside_tables import MARKS_NOTES_AND_LINES
from voicecoach.adapters.sqlite_correcting_tables import ORIGINS_AND_OWN_WORDS
from voicecoach.adapters.sqlite_decision_tables import HISTORY_AND_DECISIONS
from voicecoach.adapters.sqlite_preparation_tables import (
    APPLICATIONS_AND_PREPARATION,
    KINDS_OF_LINES,
    PANELS_AND_FOLLOW_UPS,
)
from voicecoach.adapters.sqlite_search_tables import WORDS_TO_SEARCH
from voicecoach.errors import StoreError


@dataclass(frozen=True, slots=True)
class Migration:
    """A named step from one schema to the next."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "0001_sessions_and_answers",
        (
            """
            CREATE TABLE session_days (
                local_date TEXT PRIMARY KEY,
                last_number INTEGER NOT NULL
            )
            """,
            """
            CREATE TABLE sessions (
                id TEXT PRIMARY KEY,
                state TEXT NOT NULL,
                bank TEXT NOT NULL,
                source TEXT NOT NULL,
                microphone TEXT,
                voice TEXT,
                engine TEXT,
                employer TEXT,
                round TEXT,
                started_at_utc TEXT NOT NULL,
                started_local_offset_min INTEGER NOT NULL,
                ended_at_utc TEXT,
                ended_local_offset_min INTEGER
            )
            """,
            """
            CREATE TABLE session_questions (
                session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                question_id TEXT NOT NULL,
                text TEXT NOT NULL,
                bank TEXT NOT NULL,
                topic TEXT NOT NULL,
                target_low_s INTEGER NOT NULL,
                target_high_s INTEGER NOT NULL,
                covers_json TEXT NOT NULL,
                end_silence_s REAL,
                PRIMARY KEY (session_id, position)
            )
            """,
            """
            CREATE TABLE answers (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL,
                position INTEGER NOT NULL,
                attempt INTEGER NOT NULL,
                state TEXT NOT NULL,
                asked_at_utc TEXT NOT NULL,
                asked_local_offset_min INTEGER NOT NULL,
                UNIQUE (session_id, position, attempt),
                FOREIGN KEY (session_id, position)
                    REFERENCES session_questions (session_id, position) ON DELETE CASCADE
            )
            """,
            """
            CREATE TABLE recordings (
                answer_id INTEGER PRIMARY KEY REFERENCES answers (id) ON DELETE CASCADE,
                path TEXT NOT NULL UNIQUE,
                rate_hz INTEGER NOT NULL,
                channels INTEGER NOT NULL,
                duration_ms INTEGER NOT NULL,
                gaps_json TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE timings (
                answer_id INTEGER PRIMARY KEY REFERENCES answers (id) ON DELETE CASCADE,
                duration_ms INTEGER NOT NULL,
                thinking_ms INTEGER,
                onset_ms INTEGER,
                last_speech_ms INTEGER,
                speech_ms INTEGER NOT NULL,
                speech_json TEXT NOT NULL,
                pauses_json TEXT NOT NULL,
                end_reason TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE transcripts (
                answer_id INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
                version INTEGER NOT NULL,
                text TEXT NOT NULL,
                words_json TEXT NOT NULL,
                engine TEXT NOT NULL,
                model TEXT NOT NULL,
                language TEXT NOT NULL,
                fillers_measured TEXT NOT NULL,
                source TEXT NOT NULL,
                PRIMARY KEY (answer_id, version)
            )
            """,
        ),
    ),
    Migration(
        "0002_delivery_and_findings",
        (
            """
            CREATE TABLE deliveries (
                answer_id INTEGER PRIMARY KEY REFERENCES answers (id) ON DELETE CASCADE,
                words INTEGER NOT NULL,
                pace_wpm REAL,
                articulation_wpm REAL,
                fillers_measured TEXT NOT NULL,
                fillers_count INTEGER,
                fillers_by_word_json TEXT NOT NULL,
                fillers_heard_json TEXT NOT NULL,
                hedges_json TEXT NOT NULL,
                discourse_markers_json TEXT NOT NULL
            )
            """,
            # kind "quoted": kept because a finding quotes it. kind "history": said or written
            # elsewhere and taken in on purpose; part of what later answers are compared with.
            """
            CREATE TABLE statements (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                kind TEXT NOT NULL CHECK (kind IN ('quoted', 'history')),
                text TEXT NOT NULL,
                question TEXT,
                said_on TEXT,
                source TEXT,
                employer TEXT,
                round TEXT,
                session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
                answer_id INTEGER REFERENCES answers (id) ON DELETE CASCADE
            )
            """,
            "CREATE INDEX statements_by_answer ON statements (answer_id)",
            "CREATE INDEX statements_by_session ON statements (session_id)",
            """
            CREATE TABLE findings (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                answer_id INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                level TEXT NOT NULL,
                severity TEXT NOT NULL,
                kind TEXT NOT NULL,
                rule TEXT NOT NULL,
                topic TEXT NOT NULL,
                fingerprint_sha256 TEXT NOT NULL,
                earlier_statement_id INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
                earlier_quote TEXT NOT NULL,
                earlier_start_char INTEGER NOT NULL,
                earlier_end_char INTEGER NOT NULL,
                earlier_value_json TEXT NOT NULL,
                later_statement_id INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
                later_quote TEXT NOT NULL,
                later_start_char INTEGER NOT NULL,
                later_end_char INTEGER NOT NULL,
                later_value_json TEXT NOT NULL,
                UNIQUE (answer_id, fingerprint_sha256)
            )
            """,
            "CREATE INDEX findings_by_earlier ON findings (earlier_statement_id)",
            "CREATE INDEX findings_by_later ON findings (later_statement_id)",
            "CREATE TABLE dismissals (fingerprint_sha256 TEXT PRIMARY KEY)",
        ),
    ),
    Migration("0003_history_and_decisions", HISTORY_AND_DECISIONS),
    Migration("0004_marks_notes_and_lines", MARKS_NOTES_AND_LINES),
    Migration("0005_applications_and_preparation", APPLICATIONS_AND_PREPARATION),
    Migration("0006_kinds_of_lines", KINDS_OF_LINES),
    Migration("0007_panels_and_follow_ups", PANELS_AND_FOLLOW_UPS),
    Migration("0008_words_to_search", WORDS_TO_SEARCH),
    Migration("0009_origins_and_own_words", ORIGINS_AND_OWN_WORDS),
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database up to date, each step in a transaction of its own.

    One that is up to date is only read. Raises StoreError when the file belongs to another
    program or to a newer version of this one.
    """
    _refuse_others(connection)
    for migration in MIGRATIONS:
        if migration.name not in _applied(connection):
            _apply(connection, migration)


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
        # Asked again inside the transaction: another program may have done it a moment ago.
        if migration.name not in _applied(connection):
            for statement in migration.statements:
                connection.execute(statement)
            connection.execute("INSERT INTO migrations (name) VALUES (?)", (migration.name,))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _refuse_others(connection: sqlite3.Connection) -> None:
    tables = _tables(connection)
    if tables and "migrations" not in tables:
        raise StoreError(
            "The database file belongs to another program.",
            code="store_foreign",
            hint="Move it away, or set VOICECOACH_HOME to another folder.",
        )
    if _applied(connection) - {migration.name for migration in MIGRATIONS}:
        raise StoreError(
            "Your sessions were written by a newer version of voicecoach.",
            code="store_newer",
            hint="Update voicecoach; nothing was changed.",
        )


def _applied(connection: sqlite3.Connection) -> frozenset[str]:
    if "migrations" not in _tables(connection):
        return frozenset()
    return frozenset(name for (name,) in connection.execute("SELECT name FROM migrations"))


def _tables(connection: sqlite3.Connection) -> frozenset[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return frozenset(name for (name,) in rows)
