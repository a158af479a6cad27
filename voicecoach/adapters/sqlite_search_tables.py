"""The migration that adds a full-text index over everything said, kept right by triggers.

A part of `sqlite_schema`, whose rules hold here: released, it is never edited. A row of the index
is numbered by what it stands for: its own number times eight, plus one digit for its kind.
"""

from voicecoach.core.searching import SaidIn

KINDS = 8
"""What the numbers of things are multiplied by."""
DIGITS: dict[SaidIn, int] = {
    SaidIn.ANSWER: 0,
    SaidIn.NOTE: 1,
    SaidIn.STATEMENT: 2,
    SaidIn.DEBRIEF: 3,
    SaidIn.STORY: 4,
}

_NEWEST_OF_NEW = """
    DELETE FROM said_words WHERE rowid = NEW.answer_id * 8;
    INSERT INTO said_words (rowid, text)
        SELECT answer_id * 8, text FROM transcripts
        WHERE answer_id = NEW.answer_id AND text <> '' AND version = (
            SELECT MAX(version) FROM transcripts WHERE answer_id = NEW.answer_id
        );
"""
_NEWEST_OF_OLD = _NEWEST_OF_NEW.replace("NEW.", "OLD.")


def _triggers(table: str, digit: int, condition: str = "") -> tuple[str, ...]:
    """Keep one text of a table in the index."""
    forget = f"DELETE FROM said_words WHERE rowid = OLD.id * 8 + {digit};"  # noqa: S608 - our own names
    learn = (
        f"INSERT INTO said_words (rowid, text) SELECT NEW.id * 8 + {digit}, NEW.text"
        f" WHERE NEW.text <> ''{condition};"
    )
    return (
        f"CREATE TRIGGER {table}_said AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {table}_resaid AFTER UPDATE OF text ON {table} BEGIN {forget} {learn} END",
        f"CREATE TRIGGER {table}_unsaid AFTER DELETE ON {table} BEGIN {forget} END",
    )


# Statements of a debrief say what its items say; those only quoted are found where they were said.
WORDS_TO_SEARCH: tuple[str, ...] = (
    """
    CREATE VIRTUAL TABLE said_words USING fts5 (
        text, tokenize = "unicode61 remove_diacritics 2"
    )
    """,
    f"CREATE TRIGGER transcripts_said AFTER INSERT ON transcripts BEGIN {_NEWEST_OF_NEW} END",
    f"""
    CREATE TRIGGER transcripts_resaid AFTER UPDATE OF text ON transcripts
    BEGIN {_NEWEST_OF_NEW} END
    """,
    f"CREATE TRIGGER transcripts_unsaid AFTER DELETE ON transcripts BEGIN {_NEWEST_OF_OLD} END",
    *_triggers("notes", 1),
    *_triggers("statements", 2, " AND NEW.kind = 'history' AND NEW.debrief_item_id IS NULL"),
    *_triggers("debrief_items", 3),
    *_triggers("stories", 4),
    """
    INSERT INTO said_words (rowid, text)
        SELECT answer_id * 8, text FROM transcripts AS newest
        WHERE text <> '' AND version = (
            SELECT MAX(version) FROM transcripts WHERE answer_id = newest.answer_id
        )
        UNION ALL SELECT id * 8 + 1, text FROM notes WHERE text <> ''
        UNION ALL SELECT id * 8 + 2, text FROM statements
            WHERE text <> '' AND kind = 'history' AND debrief_item_id IS NULL
        UNION ALL SELECT id * 8 + 3, text FROM debrief_items WHERE text <> ''
        UNION ALL SELECT id * 8 + 4, text FROM stories WHERE text <> ''
    """,
)
