"""The migration that adds what is kept beside answers.

A part of `sqlite_schema`, whose rules hold here: released, it is never edited.
"""

MARKS_NOTES_AND_LINES: tuple[str, ...] = (
    """
    CREATE TABLE marks (
        answer_id INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (answer_id, at_ms)
    )
    """,
    # The recording's columns are empty while the memo is recorded, and for a typed one.
    """
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        noted_at_utc TEXT NOT NULL,
        noted_local_offset_min INTEGER NOT NULL,
        saved INTEGER NOT NULL DEFAULT 0,
        path TEXT,
        rate_hz INTEGER,
        channels INTEGER,
        duration_ms INTEGER,
        gaps_json TEXT,
        text TEXT,
        FOREIGN KEY (session_id, position)
            REFERENCES session_questions (session_id, position) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE said_lines (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        at_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    "CREATE INDEX notes_by_session ON notes (session_id)",
    "CREATE INDEX said_lines_by_session ON said_lines (session_id)",
)
