"""Statements that are kept as long as what they stand in: a document, an item of a debrief."""

import sqlite3
from collections.abc import Iterable
from typing import Literal

from voicecoach.adapters.sqlite_codec import SqlValue, statement_columns, storable
from voicecoach.adapters.sqlite_database import insert
from voicecoach.core.claims.models import Statement

OwnerColumn = Literal["document_id", "debrief_item_id"]
_DAY = "said_on"


def replace_given(
    connection: sqlite3.Connection, owner: OwnerColumn, key: int, statements: Iterable[Statement]
) -> None:
    """Let a document or an item give these statements and no others.

    One that is given again stays the same row, on its new day, so that findings about it stay.
    """
    rows = connection.execute(f"SELECT * FROM statements WHERE {owner} = ?", (key,)).fetchall()  # noqa: S608 - our own names
    gone = {tuple(row[name] for name in _same_names()): row["id"] for row in rows}
    for statement in dict.fromkeys(statements):
        columns = statement_columns(statement)
        known = gone.pop(tuple(storable(columns[name]) for name in _same_names()), None)
        if known is None:
            insert(connection, "statements", {"kind": "history", owner: key, **columns})
        else:
            _move_to_day(connection, known, columns[_DAY])
    connection.executemany(
        "DELETE FROM statements WHERE id = ?", [(each,) for each in gone.values()]
    )


def _same_names() -> list[str]:
    """What two statements have in common that are one statement, made again on another day."""
    return [name for name in statement_columns(Statement("")) if name != _DAY]


def _move_to_day(connection: sqlite3.Connection, statement_id: int, day: SqlValue) -> None:
    connection.execute(f"UPDATE statements SET {_DAY} = ? WHERE id = ?", (day, statement_id))  # noqa: S608 - our own name
