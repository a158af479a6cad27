"""One session on its way into the database: its rows, under numbers that are free here."""

import sqlite3
from collections.abc import Mapping
from dataclasses import replace

from voicecoach.adapters.sqlite_codec import (
    delivery_columns,
    instant_columns,
    question_columns,
    recording_columns,
    start_columns,
    timing_columns,
    transcript_columns,
)
from voicecoach.adapters.sqlite_database import insert
from voicecoach.adapters.sqlite_decisions import (
    fingerprint_hash,
    restore_decision,
)
from voicecoach.adapters.sqlite_findings import insert_finding
from voicecoach.core.claims.models import Finding, Side, Statement
from voicecoach.core.kept_sessions import KeptSession
from voicecoach.core.models import Recording
from voicecoach.core.sessions import (
    SessionStart,
)


class SessionRestoring:
    """One session on its way into the database."""

    def __init__(self, connection: sqlite3.Connection, kept: KeptSession, new_id: str) -> None:
        self._connection = connection
        self.kept = kept
        self.new_id = new_id
        self.kept_numbers = True
        self._answers_here: dict[int, int] = {}
        ids = [answer.id for answer in kept.session.answers]
        self._keep_answer_ids = self.are_free("answers", ids)

    def add(self, table: str, columns: Mapping[str, str | int | float | None]) -> int:
        return insert(self._connection, table, columns)

    def are_free(self, table: str, ids: list[int]) -> bool:
        """Whether none of these numbers is used; all stay or none, so that their order does."""
        return not any(is_there(self._connection, table, each) for each in ids)

    def session(self) -> None:
        session = self.kept.session
        start = _belonging_here(self._connection, session.start)
        ended = {} if session.ended is None else instant_columns("ended", session.ended)
        columns = {"id": self.new_id, "state": session.state.value, **start_columns(start), **ended}
        self.add("sessions", columns)
        for position, question in enumerate(start.questions):
            row = {"session_id": self.new_id, "position": position, **question_columns(question)}
            self.add("session_questions", row)
        for line in session.said:
            said = {"at_ms": line.at_ms, "kind": line.kind.value, "text": line.text}
            self.add("said_lines", {"session_id": self.new_id, **said})

    def answer(self, number: int) -> int:
        """Everything of one answer but its sound and its findings."""
        answer = self.kept.session.answers[number]
        columns = {
            "id": answer.id if self._keep_answer_ids else None,
            "session_id": self.new_id,
            "position": answer.position,
            "attempt": answer.attempt,
            "state": answer.state.value,
            **instant_columns("asked", answer.asked),
        }
        answer_id = self._answers_here[answer.id] = self.add("answers", columns)
        of_it = {"answer_id": answer_id}
        if answer.timing is not None:
            self.add("timings", {**of_it, **timing_columns(answer.timing)})
        for version, transcript in enumerate(answer.versions, start=1):
            self.add("transcripts", {**of_it, "version": version, **transcript_columns(transcript)})
        if answer.delivery is not None:
            self.add("deliveries", {**of_it, **delivery_columns(answer.delivery)})
        for at_ms in answer.marks_ms:
            self.add("marks", {**of_it, "at_ms": at_ms})
        return answer_id

    def note_sound(self, note_id: int, recording: Recording) -> None:
        columns = recording_columns(recording)
        named = ", ".join(f"{name} = ?" for name in columns)
        self._connection.execute(
            f"UPDATE notes SET {named} WHERE id = ?",  # noqa: S608 - the names are our own
            (*columns.values(), note_id),
        )

    def findings(self) -> None:
        """With what was decided about them, where nothing else has been decided here."""
        answers = self.kept.session.answers
        ids = [stored.id for answer in answers for stored in answer.findings]
        self.kept_numbers = self.are_free("findings", ids)
        implied = {each.finding_id: each.by_sha256 for each in self.kept.implied}
        for answer in answers:
            for place, stored in enumerate(answer.findings):
                finding = self._finding(stored.finding)
                known = stored.id if self.kept_numbers else None
                answer_id = self._answers_here[answer.id]
                insert_finding(self._connection, answer_id, place, finding, known)
                if stored.resolution is not None:
                    key, by = fingerprint_hash(finding), implied.get(stored.id)
                    restore_decision(self._connection, key, stored.resolution, stored.decided, by)

    def _finding(self, finding: Finding) -> Finding:
        return replace(
            finding, earlier=self._side(finding.earlier), later=self._side(finding.later)
        )

    def _side(self, side: Side) -> Side:
        return replace(side, statement=self._statement(side.statement))

    def _statement(self, statement: Statement) -> Statement:
        application_id, round_id = _known_belonging(
            self._connection,
            (statement.application_id, statement.context.employer),
            (statement.round_id, statement.context.round),
        )
        statement = replace(statement, application_id=application_id, round_id=round_id)
        if statement.session_id == self.kept.session.id:
            here = self._answers_here.get(statement.answer_id or 0)
            return replace(statement, session_id=self.new_id, answer_id=here)
        if _is_said_here(self._connection, statement):
            return statement
        return replace(statement, session_id=None, answer_id=None)


def is_there(connection: sqlite3.Connection, table: str, key: int | str) -> bool:
    query = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608 - the table's name is our own
    return connection.execute(query, (key,)).fetchone() is not None


def _belonging_here(connection: sqlite3.Connection, start: SessionStart) -> SessionStart:
    application_id, round_id = _known_belonging(
        connection, (start.application_id, start.employer), (start.round_id, start.round)
    )
    return replace(start, application_id=application_id, round_id=round_id)


def _known_belonging(
    connection: sqlite3.Connection,
    application: tuple[int | None, str | None],
    held: tuple[int | None, str | None],
) -> tuple[int | None, int | None]:
    """The numbers when they mean the same here: number and name of application and round agree."""
    here = connection.execute(
        "SELECT id FROM applications WHERE id = ? AND employer = ?", application
    ).fetchone()
    if here is None:
        return None, None
    known = connection.execute(
        "SELECT id FROM rounds WHERE id = ? AND kind = ? AND application_id = ?",
        (*held, here["id"]),
    ).fetchone()
    return here["id"], None if known is None else known["id"]


def _is_said_here(connection: sqlite3.Connection, statement: Statement) -> bool:
    """Whether the answer that is quoted is stored here, with these words in some version."""
    return (
        connection.execute(
            "SELECT 1 FROM transcripts JOIN answers ON answers.id = transcripts.answer_id"
            " WHERE answers.id = ? AND session_id = ? AND text = ?",
            (statement.answer_id, statement.session_id, statement.text),
        ).fetchone()
        is not None
    )
