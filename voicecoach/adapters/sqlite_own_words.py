"""The person's own vocabulary in a table."""

import sqlite3

from voicecoach.adapters.sqlite_codec import storable
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_rows import delete_row, update_row
from voicecoach.core.own_words import OwnWord, letters_of


class SqliteOwnWords:
    """OwnWordStore as a part of the store."""

    _database: Database

    def add_own_word(self, heard: str, written: str) -> OwnWord:
        columns = {"letters": letters_of(heard), "heard": heard, "written": written}
        with self._database.transaction() as connection:
            known = connection.execute(
                "SELECT id FROM own_words WHERE letters = ?", (storable(columns["letters"]),)
            ).fetchone()
            if known is None:
                return OwnWord(insert(connection, "own_words", columns), heard, written)
            update_row(connection, "own_words", known["id"], columns)
            return OwnWord(known["id"], heard, written)

    def own_words(self) -> tuple[OwnWord, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM own_words ORDER BY id")
            return tuple(map(_own_word_from, rows))

    def delete_own_word(self, own_word_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "own_words", own_word_id)
        self._database.forget_deleted()


def _own_word_from(row: sqlite3.Row) -> OwnWord:
    return OwnWord(row["id"], row["heard"], row["written"])
