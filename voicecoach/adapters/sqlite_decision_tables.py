"""The migration that lets findings belong to no answer, and keeps decisions as events.

A part of `sqlite_schema`, whose rules hold here: released, it is never edited.
"""

HISTORY_AND_DECISIONS: tuple[str, ...] = (
    # answer_id is empty where no answer is the later side. SQLite cannot relax a column,
    # so the table is made anew; its last number is carried over, none is used twice.
    """
    CREATE TABLE findings_anew (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        answer_id INTEGER REFERENCES answers (id) ON DELETE CASCADE,
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
    "INSERT INTO findings_anew SELECT * FROM findings",
    """
    INSERT INTO sqlite_sequence (name, seq)
    SELECT 'findings_anew', seq FROM sqlite_sequence WHERE name = 'findings'
        AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'findings_anew')
    """,
    """
    UPDATE sqlite_sequence SET seq = (
        SELECT MAX(seq) FROM sqlite_sequence WHERE name IN ('findings', 'findings_anew')
    ) WHERE name = 'findings_anew'
    """,
    "DROP TABLE findings",
    "ALTER TABLE findings_anew RENAME TO findings",
    "CREATE INDEX findings_by_earlier ON findings (earlier_statement_id)",
    "CREATE INDEX findings_by_later ON findings (later_statement_id)",
    "CREATE INDEX findings_by_fingerprint ON findings (fingerprint_sha256)",
    # One event a row, the newest of a fingerprint counts. A dismissal carried over from
    # the older table has no moment. implied_by_sha256 names the finding whose decision left
    # nothing to ask about this one.
    """
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint_sha256 TEXT NOT NULL,
        choice TEXT NOT NULL,
        which TEXT,
        why TEXT,
        implied_by_sha256 TEXT,
        decided_at_utc TEXT,
        decided_local_offset_min INTEGER
    )
    """,
    "CREATE INDEX decisions_by_fingerprint ON decisions (fingerprint_sha256)",
    """
    INSERT INTO decisions (fingerprint_sha256, choice)
    SELECT fingerprint_sha256, 'dismissed' FROM dismissals
    """,
    "DROP TABLE dismissals",
)
