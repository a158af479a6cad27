"""Debriefs and tasks in tables."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from voicecoach.adapters.sqlite_codec import SqlValue
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_findings import add_findings, forget_unquoted
from voicecoach.adapters.sqlite_given import replace_given
from voicecoach.adapters.sqlite_rows import day_column, day_from, delete_row, row_of, update_row
from voicecoach.core.claims.models import Finding
from voicecoach.core.preparation import DebriefItem, DebriefKind, NewDebriefItem, NewTask, Task
from voicecoach.ports import SavedDebrief


class SqliteDebriefs:
    """DebriefStore as a part of the store."""

    _database: Database

    def save_debrief(
        self,
        round_id: int,
        noted_on: date,
        items: Sequence[NewDebriefItem],
        tasks: Sequence[NewTask] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDebrief:
        with self._database.transaction() as connection:
            application_id = row_of(connection, "rounds", round_id)["application_id"]
            return SavedDebrief(
                items=tuple(_add_item(connection, round_id, noted_on, each) for each in items),
                tasks=tuple(_add_task(connection, application_id, each) for each in tasks),
                findings=add_findings(connection, findings),
            )

    def debrief_items(self) -> tuple[DebriefItem, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM debrief_items ORDER BY id").fetchall()
            return tuple(map(_item_from, rows))

    def delete_debrief_item(self, item_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "debrief_items", item_id)
            forget_unquoted(connection)
        self._database.forget_deleted()

    def add_task(self, application_id: int, task: NewTask) -> Task:
        with self._database.transaction() as connection:
            row_of(connection, "applications", application_id)
            return _add_task(connection, application_id, task)

    def tasks(self) -> tuple[Task, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM tasks ORDER BY id").fetchall()
            return tuple(map(_task_from, rows))

    def mark_task(self, task_id: int, done_on: date | None) -> Task:
        with self._database.transaction() as connection:
            update_row(connection, "tasks", task_id, {"done_on": day_column(done_on)})
            return _task_from(row_of(connection, "tasks", task_id))

    def delete_task(self, task_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "tasks", task_id)
        self._database.forget_deleted()


def _add_item(
    connection: sqlite3.Connection, round_id: int, noted_on: date, item: NewDebriefItem
) -> DebriefItem:
    columns = {
        "round_id": round_id,
        "kind": item.kind.value,
        "text": item.text,
        "noted_on": noted_on.isoformat(),
    }
    item_id = insert(connection, "debrief_items", columns)
    given = () if item.statement is None else (item.statement,)
    replace_given(connection, "debrief_item_id", item_id, given)
    return _item_from(row_of(connection, "debrief_items", item_id))


def _add_task(connection: sqlite3.Connection, application_id: int, task: NewTask) -> Task:
    columns: dict[str, SqlValue] = {
        "application_id": application_id,
        "text": task.text,
        "why": task.why,
        "due_on": day_column(task.due_on),
    }
    return _task_from(row_of(connection, "tasks", insert(connection, "tasks", columns)))


def _item_from(row: sqlite3.Row) -> DebriefItem:
    return DebriefItem(
        id=row["id"],
        round_id=row["round_id"],
        kind=DebriefKind(row["kind"]),
        text=row["text"],
        noted_on=date.fromisoformat(row["noted_on"]),
    )


def _task_from(row: sqlite3.Row) -> Task:
    return Task(
        id=row["id"],
        application_id=row["application_id"],
        text=row["text"],
        why=row["why"],
        due_on=day_from(row["due_on"]),
        done_on=day_from(row["done_on"]),
    )
