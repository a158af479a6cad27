"""How far sessions and answers have come, asked before every step."""

import sqlite3

from voicecoach.core.sessions import AnswerState, SessionState
from voicecoach.errors import DataError, StoreError


def session_state(connection: sqlite3.Connection, session_id: str) -> SessionState:
    """Raises DataError when there is no such session."""
    row = connection.execute("SELECT state FROM sessions WHERE id = ?", (session_id,)).fetchone()
    if row is None:
        raise DataError(
            f"There is no session {session_id!r}.",
            code="unknown_session",
            hint="See which there are: voicecoach sessions list",
        )
    return SessionState(row["state"])


def open_session_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Sessions that were not finished, oldest first."""
    rows = connection.execute(
        "SELECT id FROM sessions WHERE state = ? ORDER BY started_at_utc, rowid",
        (SessionState.OPEN,),
    )
    return tuple(row["id"] for row in rows)


def answer_state(connection: sqlite3.Connection, answer_id: int) -> AnswerState:
    """Raises StoreError when the answer is gone."""
    row = connection.execute("SELECT state FROM answers WHERE id = ?", (answer_id,)).fetchone()
    if row is None:
        raise StoreError(
            "This answer is no longer stored.",
            code="answer_gone",
            hint="Its session was deleted meanwhile.",
        )
    return AnswerState(row["state"])


def require_recorded(connection: sqlite3.Connection, answer_id: int) -> AnswerState:
    """The answer's state; a RuntimeError while its recording is not committed."""
    state = answer_state(connection, answer_id)
    if state is AnswerState.RECORDING:
        raise RuntimeError("the recording is committed before anything else")
    return state


def require_no_timing(connection: sqlite3.Connection, answer_id: int) -> None:
    """A RuntimeError when the answer was timed already."""
    (timed,) = connection.execute(
        "SELECT COUNT(*) FROM timings WHERE answer_id = ?", (answer_id,)
    ).fetchone()
    if timed:
        raise RuntimeError("an answer is timed once")


def set_answer_state(connection: sqlite3.Connection, answer_id: int, state: AnswerState) -> None:
    connection.execute("UPDATE answers SET state = ? WHERE id = ?", (state, answer_id))


def next_number(connection: sqlite3.Connection, local_date: str) -> int:
    """The number of the next session of a day, from 1; never the same twice."""
    connection.execute(
        "INSERT INTO session_days VALUES (?, 1)"
        " ON CONFLICT (local_date) DO UPDATE SET last_number = last_number + 1",
        (local_date,),
    )
    (number,) = connection.execute(
        "SELECT last_number FROM session_days WHERE local_date = ?", (local_date,)
    ).fetchone()
    return int(number)


def next_attempt(connection: sqlite3.Connection, session_id: str, position: int) -> int:
    """The number of the next try at a question, from 1; a RuntimeError when it is not planned."""
    (planned,) = connection.execute(
        "SELECT COUNT(*) FROM session_questions WHERE session_id = ? AND position = ?",
        (session_id, position),
    ).fetchone()
    if not planned:
        raise RuntimeError("the session has no question at this position")
    (last,) = connection.execute(
        "SELECT COALESCE(MAX(attempt), 0) FROM answers WHERE session_id = ? AND position = ?",
        (session_id, position),
    ).fetchone()
    return int(last) + 1
