"""The migration that keeps how versions of a transcript came about, and the person's own words.

A part of `sqlite_schema`, whose rules hold here: released, it is never edited.
"""

ORIGINS_AND_OWN_WORDS: tuple[str, ...] = (
    "ALTER TABLE transcripts ADD COLUMN origin TEXT NOT NULL DEFAULT 'given'",
    # letters is the heard phrase without capitals and marks: what makes two of them the same.
    """
    CREATE TABLE own_words (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        letters TEXT NOT NULL UNIQUE,
        heard TEXT NOT NULL,
        written TEXT NOT NULL
    )
    """,
)
