"""Applications, rounds and interviewers in tables."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from voicecoach.adapters.sqlite_codec import SqlValue
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_findings import forget_unquoted
from voicecoach.adapters.sqlite_rows import (
    day_column,
    day_from,
    delete_row,
    require_belonging,
    row_of,
    update_row,
)
from voicecoach.adapters.sqlite_states import session_state
from voicecoach.core.applications import Application, Interviewer, Round, RoundKind, in_order
from voicecoach.core.preparation import ApplicationContents

_OF_APPLICATION = """
    SELECT
        (SELECT COUNT(*) FROM rounds WHERE application_id = :id) AS rounds,
        (SELECT COUNT(*) FROM documents WHERE application_id = :id) AS documents,
        (SELECT COUNT(*) FROM statements JOIN documents ON documents.id = document_id
            WHERE documents.application_id = :id) AS document_statements,
        (SELECT COUNT(*) FROM debrief_items JOIN rounds ON rounds.id = round_id
            WHERE application_id = :id) AS debrief_items,
        (SELECT COUNT(*) FROM tasks WHERE application_id = :id) AS tasks,
        (SELECT COUNT(*) FROM research_notes WHERE application_id = :id) AS research_notes,
        (SELECT COUNT(*) FROM own_questions WHERE application_id = :id) AS own_questions,
        (SELECT COUNT(*) FROM sessions WHERE application_id = :id) AS sessions,
        (SELECT COUNT(*) FROM statements WHERE application_id = :id AND kind = 'history'
            AND document_id IS NULL AND debrief_item_id IS NULL) AS statements
"""
_OF_ROUND = """
    SELECT
        1 AS rounds,
        (SELECT COUNT(*) FROM documents WHERE round_id = :id) AS documents,
        (SELECT COUNT(*) FROM statements JOIN documents ON documents.id = document_id
            WHERE documents.round_id = :id) AS document_statements,
        (SELECT COUNT(*) FROM debrief_items WHERE round_id = :id) AS debrief_items,
        0 AS tasks,
        0 AS research_notes,
        0 AS own_questions,
        (SELECT COUNT(*) FROM sessions WHERE round_id = :id) AS sessions,
        (SELECT COUNT(*) FROM statements WHERE round_id = :id AND kind = 'history'
            AND document_id IS NULL AND debrief_item_id IS NULL) AS statements
"""


class SqliteApplications:
    """ApplicationStore as a part of the store."""

    _database: Database

    def add_application(self, employer: str, role: str | None = None) -> Application:
        with self._database.transaction() as connection:
            new_id = insert(connection, "applications", {"employer": employer, "role": role})
            return _read_one(connection, new_id)

    def change_application(
        self, application_id: int, employer: str, role: str | None
    ) -> Application:
        with self._database.transaction() as connection:
            update_row(
                connection, "applications", application_id, {"employer": employer, "role": role}
            )
            for table in ("sessions", "statements"):
                connection.execute(
                    f"UPDATE {table} SET employer = (SELECT employer FROM applications"  # noqa: S608 - our own names
                    " WHERE id = application_id) WHERE application_id = ?",
                    (application_id,),
                )
            return _read_one(connection, application_id)

    def applications(self) -> tuple[Application, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM applications ORDER BY id").fetchall()
            return tuple(_applications_from(connection, rows))

    def assign_session(
        self, session_id: str, application_id: int | None, round_id: int | None = None
    ) -> None:
        with self._database.transaction() as connection:
            session_state(connection, session_id)
            require_belonging(connection, application_id, round_id)
            for table, key in (("sessions", "id"), ("statements", "session_id")):
                connection.execute(
                    f"UPDATE {table} SET application_id = :application, round_id = :round,"  # noqa: S608 - our own names
                    " employer = (SELECT employer FROM applications WHERE id = :application),"
                    " round = (SELECT kind FROM rounds WHERE id = :round)"
                    f" WHERE {key} = :session",
                    {"application": application_id, "round": round_id, "session": session_id},
                )

    def contents(self, application_id: int, round_id: int | None = None) -> ApplicationContents:
        with self._database.reading() as connection:
            row_of(connection, "applications", application_id)
            if round_id is None:
                row = connection.execute(_OF_APPLICATION, {"id": application_id}).fetchone()
            else:
                row_of(connection, "rounds", round_id)
                row = connection.execute(_OF_ROUND, {"id": round_id}).fetchone()
            return ApplicationContents(**dict(row))

    def delete_application(self, application_id: int) -> None:
        self._delete("applications", application_id)

    def add_round(
        self,
        application_id: int,
        kind: RoundKind,
        held_on: date | None = None,
        interviewers: Sequence[Interviewer] = (),
    ) -> Round:
        with self._database.transaction() as connection:
            row_of(connection, "applications", application_id)
            columns = {
                "application_id": application_id,
                "kind": kind.value,
                "held_on": day_column(held_on),
            }
            new_id = insert(connection, "rounds", columns)
            _put_interviewers(connection, new_id, interviewers)
            return _read_round(connection, new_id)

    def change_round(self, changed: Round) -> Round:
        with self._database.transaction() as connection:
            columns = {"kind": changed.kind.value, "held_on": day_column(changed.held_on)}
            update_row(connection, "rounds", changed.id, columns)
            connection.execute("DELETE FROM interviewers WHERE round_id = ?", (changed.id,))
            _put_interviewers(connection, changed.id, changed.interviewers)
            for table in ("sessions", "statements"):
                connection.execute(
                    f"UPDATE {table} SET round = ? WHERE round_id = ?",  # noqa: S608 - our own names
                    (changed.kind.value, changed.id),
                )
            return _read_round(connection, changed.id)

    def delete_round(self, round_id: int) -> None:
        self._delete("rounds", round_id)

    def _delete(self, table: str, key: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, table, key)
            forget_unquoted(connection)
        self._database.forget_deleted()


def _read_one(connection: sqlite3.Connection, application_id: int) -> Application:
    row = row_of(connection, "applications", application_id)
    (application,) = _applications_from(connection, [row])
    return application


def _read_round(connection: sqlite3.Connection, round_id: int) -> Round:
    (held,) = _rounds_from(connection, [row_of(connection, "rounds", round_id)])
    return held


def _applications_from(
    connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]
) -> Iterable[Application]:
    by_application: defaultdict[int, list[Round]] = defaultdict(list)
    for held in _rounds_from(connection, connection.execute("SELECT * FROM rounds").fetchall()):
        by_application[held.application_id].append(held)
    return [
        Application(row["id"], row["employer"], row["role"], in_order(by_application[row["id"]]))
        for row in rows
    ]


def _rounds_from(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> Iterable[Round]:
    by_round: defaultdict[int, list[Interviewer]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM interviewers ORDER BY round_id, place"):
        by_round[row["round_id"]].append(Interviewer(row["name"], row["role"]))
    return [
        Round(
            id=row["id"],
            application_id=row["application_id"],
            kind=RoundKind(row["kind"]),
            held_on=day_from(row["held_on"]),
            interviewers=tuple(by_round[row["id"]]),
        )
        for row in rows
    ]


def _put_interviewers(
    connection: sqlite3.Connection, round_id: int, interviewers: Iterable[Interviewer]
) -> None:
    for place, each in enumerate(interviewers):
        columns: dict[str, SqlValue] = {
            "round_id": round_id,
            "place": place,
            "name": each.name,
            "role": each.role,
        }
        insert(connection, "interviewers", columns)
