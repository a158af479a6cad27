"""Research notes, and questions for the employer, in tables."""

import sqlite3
from datetime import date

from voicecoach.adapters.sqlite_codec import SqlValue
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_rows import delete_row, require_belonging, row_of, update_row
from voicecoach.adapters.sqlite_uses import add_use, uses_by
from voicecoach.core.preparation import (
    Discretion,
    NewOwnQuestion,
    NewResearchNote,
    OwnQuestion,
    ResearchNote,
    Use,
)


class SqliteResearch:
    """ResearchStore and OwnQuestionStore as a part of the store."""

    _database: Database

    def add_research(self, application_id: int | None, note: NewResearchNote) -> ResearchNote:
        with self._database.transaction() as connection:
            require_belonging(connection, application_id, None)
            columns = {"application_id": application_id, **_note_columns(note)}
            new_id = insert(connection, "research_notes", columns)
            return _note_from(row_of(connection, "research_notes", new_id))

    def research(self) -> tuple[ResearchNote, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM research_notes ORDER BY id").fetchall()
            return tuple(map(_note_from, rows))

    def change_research(self, note: ResearchNote) -> ResearchNote:
        with self._database.transaction() as connection:
            update_row(connection, "research_notes", note.id, _note_columns(note))
            return _note_from(row_of(connection, "research_notes", note.id))

    def delete_research(self, note_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "research_notes", note_id)
        self._database.forget_deleted()

    def add_own_question(self, application_id: int, question: NewOwnQuestion) -> OwnQuestion:
        with self._database.transaction() as connection:
            require_belonging(connection, application_id, None)
            columns: dict[str, SqlValue] = {
                "application_id": application_id,
                "text": question.text,
                "for_role": question.for_role,
            }
            return _read_question(connection, insert(connection, "own_questions", columns))

    def own_questions(self) -> tuple[OwnQuestion, ...]:
        with self._database.reading() as connection:
            uses = uses_by(connection, "own_question_id")
            rows = connection.execute("SELECT * FROM own_questions ORDER BY id").fetchall()
            return tuple(_question_from(row, uses.get(row["id"], ())) for row in rows)

    def change_own_question(self, question: OwnQuestion) -> OwnQuestion:
        columns = {
            "text": question.text,
            "for_role": question.for_role,
            "answer_text": question.answer_text,
        }
        with self._database.transaction() as connection:
            update_row(connection, "own_questions", question.id, columns)
            return _read_question(connection, question.id)

    def ask_own_question(
        self, question_id: int, use: Use, answer_text: str | None = None
    ) -> OwnQuestion:
        with self._database.transaction() as connection:
            row_of(connection, "own_questions", question_id)
            add_use(connection, "own_question_id", question_id, use)
            if answer_text is not None:
                update_row(connection, "own_questions", question_id, {"answer_text": answer_text})
            return _read_question(connection, question_id)

    def delete_own_question(self, question_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "own_questions", question_id)
        self._database.forget_deleted()


def _note_columns(note: NewResearchNote | ResearchNote) -> dict[str, SqlValue]:
    return {
        "text": note.text,
        "source": note.source,
        "noted_on": note.noted_on.isoformat(),
        "discretion": note.discretion.value,
    }


def _note_from(row: sqlite3.Row) -> ResearchNote:
    return ResearchNote(
        id=row["id"],
        application_id=row["application_id"],
        text=row["text"],
        source=row["source"],
        noted_on=date.fromisoformat(row["noted_on"]),
        discretion=Discretion(row["discretion"]),
    )


def _read_question(connection: sqlite3.Connection, question_id: int) -> OwnQuestion:
    uses = uses_by(connection, "own_question_id").get(question_id, ())
    return _question_from(row_of(connection, "own_questions", question_id), uses)


def _question_from(row: sqlite3.Row, uses: tuple[Use, ...]) -> OwnQuestion:
    return OwnQuestion(
        id=row["id"],
        application_id=row["application_id"],
        text=row["text"],
        for_role=row["for_role"],
        asked=uses,
        answer_text=row["answer_text"],
    )
