"""A passage taken out of the tables: of the answer, and of everything that quotes it."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from voicecoach.adapters.sqlite_beside import read_notes
from voicecoach.adapters.sqlite_codec import storable, transcript_columns
from voicecoach.adapters.sqlite_decisions import fingerprint_hash
from voicecoach.adapters.sqlite_findings import finding_from, forget_unquoted, insert_finding
from voicecoach.adapters.sqlite_states import answer_state, set_answer_state
from voicecoach.core.claims.models import Finding
from voicecoach.core.models import Recording
from voicecoach.core.removal import (
    RedactionEffects,
    Removal,
    finding_without,
    line_without,
    text_without,
)
from voicecoach.core.sessions import AnswerState
from voicecoach.errors import DataError

_QUOTING = """
    SELECT * FROM findings
    WHERE earlier_statement_id IN (SELECT id FROM statements WHERE answer_id = :answer)
        OR later_statement_id IN (SELECT id FROM statements WHERE answer_id = :answer)
    ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class RedactedRows:
    """What was done, and which memos have to fall silent."""

    effects: RedactionEffects
    memos: tuple[Recording, ...]


def redact_rows(connection: sqlite3.Connection, session_id: str, removal: Removal) -> RedactedRows:
    """Take a passage out of all texts. Raises DataError when the answer has other versions."""
    _redact_versions(connection, removal)
    before = [
        finding_from(connection, row)
        for row in connection.execute(_QUOTING, {"answer": removal.answer_id}).fetchall()
    ]
    gone = _redact_findings(connection, removal)
    sessions = {session_id, *_sessions_of(before)}
    quotes = [
        side.quote
        for each in gone
        for side in (each.earlier, each.later)
        if side.statement.answer_id == removal.answer_id
    ]
    stories = _redact_stories(connection, removal)
    memos, notes = _redact_notes(connection, session_id, removal)
    lines = _redact_questions(connection, session_id, removal)
    lines += _redact_lines(connection, sessions, removal, quotes)
    connection.execute("INSERT INTO said_words (said_words) VALUES ('optimize')")
    effects = RedactionEffects(warnings=len(gone), stories=stories, notes=notes, lines=lines)
    return RedactedRows(effects, memos)


def _redact_versions(connection: sqlite3.Connection, removal: Removal) -> None:
    of_answer = {"answer": removal.answer_id}
    [(stored,)] = connection.execute(
        "SELECT COUNT(*) FROM transcripts WHERE answer_id = :answer", of_answer
    )
    if stored != len(removal.versions):
        raise DataError(
            "The words of this answer were changed meanwhile.",
            code="answer_changed",
            hint="Read it again, and then say what is to go.",
        )
    for number, version in enumerate(removal.versions, start=1):
        columns = transcript_columns(version.after)
        connection.execute(
            "UPDATE transcripts SET text = :text, words_json = :words_json"
            " WHERE answer_id = :answer AND version = :version",
            {
                "text": storable(columns["text"]),
                "words_json": storable(columns["words_json"]),
                "version": number,
                **of_answer,
            },
        )
    connection.execute("DELETE FROM deliveries WHERE answer_id = :answer", of_answer)
    if answer_state(connection, removal.answer_id) is AnswerState.ANALYSED:
        set_answer_state(connection, removal.answer_id, AnswerState.TRANSCRIBED)


def _redact_findings(connection: sqlite3.Connection, removal: Removal) -> list[Finding]:
    """Those that are gone, since a quote of theirs was touched; what was decided goes with them."""
    gone: list[Finding] = []
    for row in connection.execute(_QUOTING, {"answer": removal.answer_id}).fetchall():
        finding = finding_from(connection, row)
        left = finding_without(finding, removal)
        connection.execute("DELETE FROM findings WHERE id = ?", (row["id"],))
        if left is None:
            gone.append(finding)
            continue
        insert_finding(connection, row["answer_id"], row["place"], left, row["id"])
        _redact_reason(connection, fingerprint_hash(left), removal)
    for finding in gone:
        key = fingerprint_hash(finding)
        connection.execute(
            "DELETE FROM decisions WHERE fingerprint_sha256 = ?"
            " AND fingerprint_sha256 NOT IN (SELECT fingerprint_sha256 FROM findings)",
            (key,),
        )
    forget_unquoted(connection)
    return gone


def _redact_reason(connection: sqlite3.Connection, key: str, removal: Removal) -> None:
    rows = connection.execute(
        "SELECT id, why FROM decisions WHERE fingerprint_sha256 = ? AND why IS NOT NULL", (key,)
    ).fetchall()
    for row in rows:
        _rewrite(connection, "decisions", row["id"], "why", text_without(row["why"], removal))


def _redact_stories(connection: sqlite3.Connection, removal: Removal) -> int:
    rows = connection.execute(
        "SELECT id, title, text FROM stories WHERE answer_id = ?", (removal.answer_id,)
    ).fetchall()
    changed = 0
    for row in rows:
        clean = {name: text_without(row[name], removal) for name in ("title", "text")}
        for name, text in clean.items():
            if text != row[name]:
                _rewrite(connection, "stories", row["id"], name, text)
        changed += any(text != row[name] for name, text in clean.items())
    return changed


def _redact_notes(
    connection: sqlite3.Connection, session_id: str, removal: Removal
) -> tuple[tuple[Recording, ...], int]:
    memos: list[Recording] = []
    changed = 0
    for note in read_notes(connection, session_id):
        clean = text_without(note.text or "", removal)
        if clean != (note.text or ""):
            _rewrite(connection, "notes", note.id, "text", clean)
            memos += [] if note.recording is None else [note.recording]
            changed += 1
    return tuple(memos), changed


def _redact_questions(connection: sqlite3.Connection, session_id: str, removal: Removal) -> int:
    """Follow-up questions may quote the answer they follow; statements name their question."""
    rows = connection.execute(
        "SELECT position, text FROM session_questions WHERE session_id = ? AND follows IS NOT NULL",
        (session_id,),
    ).fetchall()
    changed = 0
    for row in rows:
        clean = text_without(row["text"], removal)
        if clean != row["text"]:
            connection.execute(
                "UPDATE session_questions SET text = ? WHERE session_id = ? AND position = ?",
                (clean, session_id, row["position"]),
            )
            connection.execute(
                "UPDATE statements SET question = ? WHERE question = ?", (clean, row["text"])
            )
            changed += 1
    return changed


def _redact_lines(
    connection: sqlite3.Connection,
    sessions: Iterable[str],
    removal: Removal,
    quotes: Iterable[str],
) -> int:
    """What our voice said; questions of a plan are nobody's answer."""
    said_quotes = tuple(quotes)
    changed = 0
    for session_id in sorted(sessions):
        rows = connection.execute(
            "SELECT id, text FROM said_lines WHERE session_id = :session AND text NOT IN"
            " (SELECT text FROM session_questions WHERE session_id = :session"
            " AND follows IS NULL)",
            {"session": session_id},
        ).fetchall()
        for row in rows:
            clean = line_without(row["text"], removal, said_quotes)
            if clean != row["text"]:
                _rewrite(connection, "said_lines", row["id"], "text", clean)
                changed += 1
    return changed


def _sessions_of(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        for side in (finding.earlier, finding.later):
            if side.statement.session_id is not None:
                yield side.statement.session_id


def _rewrite(connection: sqlite3.Connection, table: str, key: int, name: str, text: str) -> None:
    connection.execute(
        f"UPDATE {table} SET {name} = ? WHERE id = ?",  # noqa: S608 - names are our own
        (storable(text), key),
    )
