"""The migrations that keep applications, and what is prepared and remembered for them.

A part of `sqlite_schema`, whose rules hold here: released, they are never edited.
"""

APPLICATIONS_AND_PREPARATION: tuple[str, ...] = (
    """
    CREATE TABLE applications (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        employer TEXT NOT NULL,
        role TEXT
    )
    """,
    """
    CREATE TABLE rounds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        held_on TEXT
    )
    """,
    "CREATE INDEX rounds_by_application ON rounds (application_id)",
    """
    CREATE TABLE interviewers (
        round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        role TEXT,
        PRIMARY KEY (round_id, place)
    )
    """,
    # A document of a round that is deleted stays with the application.
    """
    CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        lines_json TEXT NOT NULL,
        application_id INTEGER REFERENCES applications (id) ON DELETE CASCADE,
        round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
        added_at_utc TEXT NOT NULL,
        added_local_offset_min INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE debrief_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        noted_on TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE tasks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        why TEXT,
        due_on TEXT,
        done_on TEXT
    )
    """,
    """
    CREATE TABLE research_notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER REFERENCES applications (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        source TEXT NOT NULL,
        noted_on TEXT NOT NULL,
        discretion TEXT NOT NULL
    )
    """,
    # A story keeps its words when the answer it grew from is deleted.
    """
    CREATE TABLE stories (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        competences_json TEXT NOT NULL,
        answer_id INTEGER REFERENCES answers (id) ON DELETE SET NULL
    )
    """,
    """
    CREATE TABLE work_samples (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        walk_through TEXT NOT NULL,
        tags_json TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE own_questions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        for_role TEXT,
        answer_text TEXT
    )
    """,
    # Exactly one of the first three is filled. That something was told, shown or asked stays
    # true when the round or the session is deleted.
    """
    CREATE TABLE uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        story_id INTEGER REFERENCES stories (id) ON DELETE CASCADE,
        work_sample_id INTEGER REFERENCES work_samples (id) ON DELETE CASCADE,
        own_question_id INTEGER REFERENCES own_questions (id) ON DELETE CASCADE,
        used_on TEXT NOT NULL,
        round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
        session_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
        to_whom TEXT
    )
    """,
    "CREATE INDEX uses_by_story ON uses (story_id)",
    "CREATE INDEX uses_by_work_sample ON uses (work_sample_id)",
    "CREATE INDEX uses_by_own_question ON uses (own_question_id)",
    # What was said outlives the application; its employer and round stay as text.
    """
    ALTER TABLE sessions ADD COLUMN
        application_id INTEGER REFERENCES applications (id) ON DELETE SET NULL
    """,
    "ALTER TABLE sessions ADD COLUMN round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL",
    """
    ALTER TABLE statements ADD COLUMN
        application_id INTEGER REFERENCES applications (id) ON DELETE SET NULL
    """,
    "ALTER TABLE statements ADD COLUMN round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL",
    # Filled where a statement is kept only as long as what it stands in.
    """
    ALTER TABLE statements ADD COLUMN
        document_id INTEGER REFERENCES documents (id) ON DELETE CASCADE
    """,
    """
    ALTER TABLE statements ADD COLUMN
        debrief_item_id INTEGER REFERENCES debrief_items (id) ON DELETE CASCADE
    """,
    "CREATE INDEX statements_by_document ON statements (document_id)",
    "CREATE INDEX statements_by_debrief_item ON statements (debrief_item_id)",
    "ALTER TABLE session_questions ADD COLUMN kind TEXT NOT NULL DEFAULT 'general'",
    "ALTER TABLE session_questions ADD COLUMN tags_json TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE session_questions ADD COLUMN follow_ups_json TEXT NOT NULL DEFAULT '[]'",
)

KINDS_OF_LINES: tuple[str, ...] = (
    # Empty where it is not known how the lines stood on the page.
    "ALTER TABLE documents ADD COLUMN kinds_json TEXT NOT NULL DEFAULT '[]'",
)

PANELS_AND_FOLLOW_UPS: tuple[str, ...] = (
    "ALTER TABLE session_questions ADD COLUMN asked_by TEXT",
    "ALTER TABLE session_questions ADD COLUMN follows TEXT",
)
