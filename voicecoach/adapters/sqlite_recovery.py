"""Closing sessions whose program died; what was recorded is kept."""

import sqlite3

from voicecoach.adapters.recording_files import RecordingFiles
from voicecoach.adapters.sqlite_beside import adopt_notes, replace_recording
from voicecoach.adapters.sqlite_states import set_answer_state
from voicecoach.core.sessions import AnswerState, SessionState


def close_as_interrupted(
    connection: sqlite3.Connection, files: RecordingFiles, session_id: str
) -> None:
    """Adopt the recordings of an open session that no program is in, and close it."""
    _adopt_answers(connection, files, session_id)
    adopt_notes(connection, files, session_id)
    connection.execute(
        "UPDATE sessions SET state = ? WHERE id = ?", (SessionState.INTERRUPTED, session_id)
    )


def _adopt_answers(connection: sqlite3.Connection, files: RecordingFiles, session_id: str) -> None:
    rows = connection.execute(
        "SELECT id, position, attempt FROM answers WHERE session_id = ? AND state = ?",
        (session_id, AnswerState.RECORDING),
    ).fetchall()
    for answer_id, position, attempt in rows:
        recording = files.rescue(files.place(session_id, position, attempt))
        if recording is not None:
            replace_recording(connection, answer_id, recording)
            set_answer_state(connection, answer_id, AnswerState.RECORDED)
        elif _has_words(connection, answer_id):
            set_answer_state(connection, answer_id, AnswerState.TRANSCRIBED)
        else:
            connection.execute("DELETE FROM answers WHERE id = ?", (answer_id,))


def _has_words(connection: sqlite3.Connection, answer_id: int) -> bool:
    """A typed answer that was taken up again keeps what it had."""
    (count,) = connection.execute(
        "SELECT COUNT(*) FROM transcripts WHERE answer_id = ?", (answer_id,)
    ).fetchone()
    return bool(count)
