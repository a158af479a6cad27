"""Documents in tables, and the statements they give."""

import sqlite3
from collections.abc import Sequence

from voicecoach.adapters.sqlite_codec import (
    SqlValue,
    instant_columns,
    instant_from,
    statement_from,
    storable,
    texts_from,
    texts_json,
)
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_findings import add_findings, forget_unquoted
from voicecoach.adapters.sqlite_given import replace_given
from voicecoach.adapters.sqlite_rows import delete_row, require_belonging, row_of, update_row
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.documents.lines import LineKind
from voicecoach.core.documents.models import Document, DocumentKind, NewDocument
from voicecoach.ports import SavedDocument


class SqliteDocuments:
    """DocumentStore as a part of the store."""

    _database: Database

    def save_document(
        self,
        document: NewDocument,
        statements: Sequence[Statement] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDocument:
        with self._database.transaction() as connection:
            require_belonging(connection, document.application_id, document.round_id)
            columns = _columns(document)
            known = _earlier_version(connection, document)
            if known is None:
                document_id = insert(connection, "documents", columns)
            else:
                document_id = known
                update_row(connection, "documents", document_id, columns)
            replace_given(connection, "document_id", document_id, statements)
            shown = add_findings(connection, findings)
            forget_unquoted(connection)
            saved = _document_from(row_of(connection, "documents", document_id))
        if known is not None:
            self._database.forget_deleted()
        return SavedDocument(saved, known is not None, shown)

    def documents(self) -> tuple[Document, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM documents ORDER BY id").fetchall()
            return tuple(map(_document_from, rows))

    def statements_of(self, document_id: int) -> tuple[Statement, ...]:
        with self._database.reading() as connection:
            row_of(connection, "documents", document_id)
            rows = connection.execute(
                "SELECT * FROM statements WHERE document_id = ? ORDER BY id", (document_id,)
            )
            return tuple(map(statement_from, rows))

    def delete_document(self, document_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "documents", document_id)
            forget_unquoted(connection)
        self._database.forget_deleted()


def _earlier_version(connection: sqlite3.Connection, document: NewDocument) -> int | None:
    row = connection.execute(
        "SELECT id FROM documents WHERE kind = ? AND name = ? AND application_id IS ?"
        " AND round_id IS ? ORDER BY id DESC",
        (document.kind, storable(document.name), document.application_id, document.round_id),
    ).fetchone()
    return None if row is None else int(row["id"])


def _columns(document: NewDocument) -> dict[str, SqlValue]:
    return {
        "kind": document.kind.value,
        "name": document.name,
        "lines_json": texts_json(document.lines),
        "kinds_json": texts_json(document.kinds),
        "application_id": document.application_id,
        "round_id": document.round_id,
        **instant_columns("added", document.added),
    }


def _document_from(row: sqlite3.Row) -> Document:
    return Document(
        id=row["id"],
        kind=DocumentKind(row["kind"]),
        name=row["name"],
        lines=texts_from(row["lines_json"]),
        added=instant_from(row, "added"),
        application_id=row["application_id"],
        round_id=row["round_id"],
        kinds=tuple(map(LineKind, texts_from(row["kinds_json"]))),
    )
