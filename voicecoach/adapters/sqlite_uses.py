"""When a story was told, work was shown, or a question was asked."""

import sqlite3
from collections import defaultdict
from datetime import date
from typing import Literal

from voicecoach.adapters.sqlite_database import insert
from voicecoach.adapters.sqlite_rows import row_of
from voicecoach.core.preparation import Use

UsedColumn = Literal["story_id", "work_sample_id", "own_question_id"]


def add_use(connection: sqlite3.Connection, column: UsedColumn, key: int, use: Use) -> None:
    """One told twice is kept once. Raises DataError when its round or session is not stored."""
    if use.round_id is not None:
        row_of(connection, "rounds", use.round_id)
    if use.session_id is not None:
        row_of(connection, "sessions", use.session_id)
    columns = {
        column: key,
        "used_on": use.used_on.isoformat(),
        "round_id": use.round_id,
        "session_id": use.session_id,
        "to_whom": use.to_whom,
    }
    if use not in uses_by(connection, column).get(key, ()):
        insert(connection, "uses", columns)


def uses_by(connection: sqlite3.Connection, column: UsedColumn) -> dict[int, tuple[Use, ...]]:
    """By what was used, in the order of days."""
    rows = connection.execute(
        f"SELECT * FROM uses WHERE {column} IS NOT NULL ORDER BY used_on, id"  # noqa: S608 - our own names
    )
    uses: defaultdict[int, tuple[Use, ...]] = defaultdict(tuple)
    for row in rows:
        use = Use(
            used_on=date.fromisoformat(row["used_on"]),
            round_id=row["round_id"],
            session_id=row["session_id"],
            to_whom=row["to_whom"],
        )
        uses[row[column]] = (*uses[row[column]], use)
    return dict(uses)
