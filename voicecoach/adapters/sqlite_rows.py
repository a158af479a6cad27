"""Rows with a number of their own: asked for, changed, deleted; a number nobody has is said."""

import sqlite3
from collections.abc import Mapping
from datetime import date

from voicecoach.adapters.sqlite_codec import SqlValue, storable
from voicecoach.errors import DataError

_NOUNS = {
    "answers": "stored answer",
    "applications": "application",
    "debrief_items": "debrief item",
    "documents": "document",
    "own_questions": "question of your own",
    "own_words": "entry of the vocabulary",
    "research_notes": "research note",
    "rounds": "round",
    "sessions": "session",
    "stories": "story",
    "tasks": "task",
    "work_samples": "work sample",
}
_SEE = {
    "applications": "See which there are: voicecoach applications list",
    "rounds": "See which there are: voicecoach applications list",
    "sessions": "See which there are: voicecoach sessions list",
    "own_words": "See which there are: voicecoach vocabulary list",
}


def row_of(connection: sqlite3.Connection, table: str, key: int | str) -> sqlite3.Row:
    """The row with this number; raises DataError when there is none."""
    row: sqlite3.Row | None = connection.execute(
        f"SELECT * FROM {table} WHERE id = ?",  # noqa: S608 - the table's name is our own
        (storable(key),),
    ).fetchone()
    if row is None:
        noun = _NOUNS[table]
        raise DataError(
            f"There is no {noun} {key}.",
            code=f"unknown_{noun.replace(' ', '_')}",
            hint=_SEE.get(table),
        )
    return row


def update_row(
    connection: sqlite3.Connection, table: str, key: int, columns: Mapping[str, SqlValue]
) -> None:
    """Replace these columns of one row; raises DataError when there is none."""
    row_of(connection, table, key)
    named = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE {table} SET {named} WHERE id = ?",  # noqa: S608 - names are our own
        [*map(storable, columns.values()), key],
    )


def delete_row(connection: sqlite3.Connection, table: str, key: int) -> None:
    """Remove one row with what hangs on it; raises DataError when there is none."""
    row_of(connection, table, key)
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))  # noqa: S608 - the table's name is our own


def require_belonging(
    connection: sqlite3.Connection, application_id: int | None, round_id: int | None
) -> None:
    """Raises DataError for what is not stored, RuntimeError for a round of something else."""
    if application_id is not None:
        row_of(connection, "applications", application_id)
    if round_id is not None:
        held = row_of(connection, "rounds", round_id)
        if held["application_id"] != application_id:
            raise RuntimeError("a round comes with its own application")


def day_column(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def day_from(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
