"""Marks, memos, lines our voice said, and answers that are taken up again, in tables."""

import sqlite3
from collections import defaultdict

from voicecoach.adapters.recording_files import RecordingFiles
from voicecoach.adapters.sqlite_codec import (
    instant_columns,
    instant_from,
    question_columns,
    recording_columns,
    recording_from,
)
from voicecoach.adapters.sqlite_database import insert
from voicecoach.adapters.sqlite_states import require_recorded, session_state, set_answer_state
from voicecoach.core.models import Instant, Question, Recording
from voicecoach.core.session_notes import SaidKind, SaidLine, SpokenNote
from voicecoach.core.sessions import AnswerState, SessionState
from voicecoach.errors import StoreError
from voicecoach.ports import NewAnswer, NewNote


def reopen_answer(
    connection: sqlite3.Connection, files: RecordingFiles, answer_id: int
) -> NewAnswer:
    """Make a recorded answer one that is being recorded again."""
    require_recorded(connection, answer_id)
    row = connection.execute(
        "SELECT session_id, position, attempt FROM answers WHERE id = ?", (answer_id,)
    ).fetchone()
    if session_state(connection, row["session_id"]) is not SessionState.OPEN:
        raise RuntimeError("answers are reopened in open sessions")
    set_answer_state(connection, answer_id, AnswerState.RECORDING)
    audio_path = files.place(row["session_id"], row["position"], row["attempt"])
    return NewAnswer(answer_id, audio_path, files.relative(audio_path))


def replace_recording(
    connection: sqlite3.Connection, answer_id: int, recording: Recording | None
) -> None:
    """Put in how long an answer's recording is now; its timing is forgotten with the old length."""
    for table in ("recordings", "timings"):
        connection.execute(f"DELETE FROM {table} WHERE answer_id = ?", (answer_id,))  # noqa: S608 - our own names
    if recording is not None:
        row = {"answer_id": answer_id, **recording_columns(recording)}
        insert(connection, "recordings", row)


def add_question(connection: sqlite3.Connection, session_id: str, question: Question) -> int:
    """Put a question at the end of an open session's plan; returns its position."""
    if session_state(connection, session_id) is not SessionState.OPEN:
        raise RuntimeError("questions are added to open sessions")
    [position] = connection.execute(
        "SELECT COUNT(*) FROM session_questions WHERE session_id = ?", (session_id,)
    ).fetchone()
    row = {"session_id": session_id, "position": position, **question_columns(question)}
    insert(connection, "session_questions", row)
    return int(position)


def add_mark(connection: sqlite3.Connection, answer_id: int, at_ms: int) -> None:
    known = connection.execute("SELECT 1 FROM answers WHERE id = ?", (answer_id,)).fetchone()
    if known is None:
        raise StoreError(
            "This answer is no longer stored.",
            code="answer_gone",
            hint="Its session was deleted meanwhile.",
        )
    connection.execute("INSERT OR IGNORE INTO marks VALUES (?, ?)", (answer_id, at_ms))


def begin_note(
    connection: sqlite3.Connection,
    files: RecordingFiles,
    session_id: str,
    position: int,
    noted: Instant,
) -> NewNote:
    if session_state(connection, session_id) is not SessionState.OPEN:
        raise RuntimeError("notes belong to open sessions")
    columns = {
        "session_id": session_id,
        "position": position,
        **instant_columns("noted", noted),
    }
    note_id = insert(connection, "notes", columns)
    audio_path = files.note_place(session_id, note_id)
    return NewNote(note_id, audio_path, files.relative(audio_path))


def save_note(
    connection: sqlite3.Connection,
    files: RecordingFiles,
    note_id: int,
    recording: Recording | None,
    text: str | None,
) -> None:
    known = connection.execute("SELECT id FROM notes WHERE id = ?", (note_id,)).fetchone()
    if known is None:
        raise StoreError(
            "This note is no longer stored.",
            code="note_gone",
            hint="Its session was deleted meanwhile.",
        )
    if recording is not None:
        files.keep(recording)
        _put_note_recording(connection, note_id, recording)
    connection.execute(
        "UPDATE notes SET saved = 1, text = COALESCE(?, text) WHERE id = ?", (text, note_id)
    )


def adopt_notes(connection: sqlite3.Connection, files: RecordingFiles, session_id: str) -> None:
    """Keep what a program that died left of memos; those without sound are dropped."""
    rows = connection.execute(
        "SELECT id FROM notes WHERE session_id = ? AND saved = 0", (session_id,)
    ).fetchall()
    for row in rows:
        recording = files.rescue(files.note_place(session_id, row["id"]))
        if recording is None:
            connection.execute("DELETE FROM notes WHERE id = ?", (row["id"],))
        else:
            _put_note_recording(connection, row["id"], recording)
            connection.execute("UPDATE notes SET saved = 1 WHERE id = ?", (row["id"],))


def add_line(connection: sqlite3.Connection, session_id: str, line: SaidLine) -> None:
    session_state(connection, session_id)
    insert(
        connection,
        "said_lines",
        {"session_id": session_id, "at_ms": line.at_ms, "kind": line.kind, "text": line.text},
    )


def read_marks(connection: sqlite3.Connection, session_id: str) -> dict[int, tuple[int, ...]]:
    """By answer, in order."""
    rows = connection.execute(
        "SELECT marks.* FROM marks JOIN answers ON answers.id = marks.answer_id"
        " WHERE session_id = ? ORDER BY at_ms",
        (session_id,),
    )
    marks: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    for row in rows:
        marks[row["answer_id"]] = (*marks[row["answer_id"]], row["at_ms"])
    return dict(marks)


def read_notes(connection: sqlite3.Connection, session_id: str) -> tuple[SpokenNote, ...]:
    rows = connection.execute(
        "SELECT * FROM notes WHERE session_id = ? AND saved = 1 ORDER BY id", (session_id,)
    )
    return tuple(
        SpokenNote(
            id=row["id"],
            position=row["position"],
            noted=instant_from(row, "noted"),
            recording=None if row["path"] is None else recording_from(row),
            text=row["text"],
        )
        for row in rows
    )


def read_lines(connection: sqlite3.Connection, session_id: str) -> tuple[SaidLine, ...]:
    rows = connection.execute(
        "SELECT * FROM said_lines WHERE session_id = ? ORDER BY id", (session_id,)
    )
    return tuple(SaidLine(row["at_ms"], SaidKind(row["kind"]), row["text"]) for row in rows)


def _put_note_recording(connection: sqlite3.Connection, note_id: int, recording: Recording) -> None:
    columns = recording_columns(recording)
    named = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE notes SET {named} WHERE id = ?",  # noqa: S608 - the names are our own
        (*columns.values(), note_id),
    )
