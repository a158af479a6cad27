"""Sessions, answers and statements read back as values."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from voicecoach.adapters.sqlite_beside import read_lines, read_marks, read_notes
from voicecoach.adapters.sqlite_codec import (
    delivery_from,
    instant_from,
    question_from,
    recording_from,
    start_from,
    statement_from,
    timing_from,
    transcript_from,
    words_from,
)
from voicecoach.adapters.sqlite_decisions import DECIDED
from voicecoach.adapters.sqlite_findings import findings_by_answer
from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.models import Question, QuestionKind, Recording
from voicecoach.core.passes import doubted_numbers
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    SessionSummary,
)

_NEWEST_TRANSCRIPT = """
    transcripts.answer_id = answers.id AND transcripts.version = (
        SELECT MAX(version) FROM transcripts AS other WHERE other.answer_id = answers.id
    )
"""


def session_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Every id, newest first."""
    rows = connection.execute("SELECT id FROM sessions ORDER BY started_at_utc DESC, rowid DESC")
    return tuple(row["id"] for row in rows)


def read_session(connection: sqlite3.Connection, session_id: str) -> SessionRecord:
    """One session whole; the id is exact and exists."""
    row = connection.execute("SELECT * FROM sessions WHERE id = ?", (session_id,)).fetchone()
    questions = _questions(connection, session_id)
    ended = None if row["ended_at_utc"] is None else instant_from(row, "ended")
    return SessionRecord(
        id=session_id,
        state=SessionState(row["state"]),
        start=start_from(row, tuple(questions.values())),
        ended=ended,
        answers=_answers(connection, session_id, questions),
        notes=read_notes(connection, session_id),
        said=read_lines(connection, session_id),
    )


def recording_of(connection: sqlite3.Connection, answer_id: int) -> Recording | None:
    """Where the sound of an answer lies; None for a typed one."""
    row = connection.execute(
        "SELECT * FROM recordings WHERE answer_id = ?", (answer_id,)
    ).fetchone()
    return None if row is None else recording_from(row)


def _questions(connection: sqlite3.Connection, session_id: str) -> dict[int, Question]:
    rows = connection.execute(
        "SELECT * FROM session_questions WHERE session_id = ? ORDER BY position", (session_id,)
    )
    return {row["position"]: question_from(row) for row in rows}


def _answers(
    connection: sqlite3.Connection, session_id: str, questions: dict[int, Question]
) -> tuple[AnswerRecord, ...]:
    recordings = _rows_by_answer(connection, session_id, "recordings")
    timings = _rows_by_answer(connection, session_id, "timings")
    transcripts = _rows_by_answer(connection, session_id, "transcripts")
    deliveries = _rows_by_answer(connection, session_id, "deliveries")
    findings = findings_by_answer(connection, session_id)
    marks = read_marks(connection, session_id)
    rows = connection.execute(
        "SELECT * FROM answers WHERE session_id = ? ORDER BY id", (session_id,)
    ).fetchall()
    return tuple(
        AnswerRecord(
            id=key,
            session_id=session_id,
            position=row["position"],
            attempt=row["attempt"],
            question=questions[row["position"]],
            asked=instant_from(row, "asked"),
            state=AnswerState(row["state"]),
            recording=recording_from(recordings[key][-1]) if key in recordings else None,
            timing=timing_from(timings[key][-1]) if key in timings else None,
            transcript=transcript_from(transcripts[key][-1]) if key in transcripts else None,
            earlier=tuple(map(transcript_from, transcripts.get(key, ())[:-1])),
            delivery=delivery_from(deliveries[key][-1]) if key in deliveries else None,
            findings=findings.get(key, ()),
            marks_ms=marks.get(key, ()),
        )
        for row in rows
        for key in (row["id"],)
    )


def _rows_by_answer(
    connection: sqlite3.Connection, session_id: str, table: str
) -> dict[int, list[sqlite3.Row]]:
    """Rows of a table about answers, oldest version first."""
    rows = connection.execute(
        f"""
        SELECT {table}.* FROM {table} JOIN answers ON answers.id = {table}.answer_id
        WHERE answers.session_id = ? ORDER BY {table}.rowid
        """,  # noqa: S608 - the table's name is our own
        (session_id,),
    )
    grouped: defaultdict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in rows:
        grouped[row["answer_id"]].append(row)
    return dict(grouped)


def read_summaries(connection: sqlite3.Connection) -> tuple[SessionSummary, ...]:
    """One line for each session, newest first."""
    rows = connection.execute(
        f"""
        SELECT sessions.*,
            (SELECT COUNT(*) FROM session_questions WHERE session_id = sessions.id) AS questions,
            (SELECT COUNT(*) FROM answers
                WHERE session_id = sessions.id AND state NOT IN (?, ?)) AS answers,
            (SELECT COALESCE(SUM(speech_ms), 0) FROM timings
                JOIN answers ON answers.id = timings.answer_id
                WHERE session_id = sessions.id) AS spoken_ms,
            (SELECT COUNT(*) FROM findings JOIN answers ON answers.id = findings.answer_id
                WHERE session_id = sessions.id AND fingerprint_sha256 NOT IN
                    ({DECIDED})) AS findings
        FROM sessions ORDER BY started_at_utc DESC, sessions.rowid DESC
        """,  # noqa: S608 - the subquery is our own
        (AnswerState.RECORDING, AnswerState.NO_SPEECH),
    )
    return tuple(
        SessionSummary(
            id=row["id"],
            state=SessionState(row["state"]),
            started=instant_from(row, "started"),
            bank=row["bank"],
            source=row["source"],
            questions=row["questions"],
            answers=row["answers"],
            spoken_ms=row["spoken_ms"],
            findings=row["findings"],
            employer=row["employer"],
            round=row["round"],
            application_id=row["application_id"],
            round_id=row["round_id"],
        )
        for row in rows
    )


def read_statements(connection: sqlite3.Connection) -> tuple[Statement, ...]:
    """History and the newest transcript of every answer, by the day they were said."""
    return tuple(sorted((*_history(connection), *_said(connection)), key=_day_said))


def _day_said(statement: Statement) -> date:
    return statement.context.said_on or date.min


def _history(connection: sqlite3.Connection) -> Sequence[Statement]:
    rows = connection.execute("SELECT * FROM statements WHERE kind = 'history' ORDER BY id")
    return list(dict.fromkeys(map(statement_from, rows)))


def _said(connection: sqlite3.Connection) -> Sequence[Statement]:
    rows = connection.execute(
        f"""
        SELECT transcripts.text, transcripts.words_json, answers.id AS answer_id,
            asked_at_utc, asked_local_offset_min,
            session_questions.text AS question, sessions.id AS session_id,
            sessions.source AS source, sessions.employer AS employer, sessions.round AS round,
            sessions.application_id AS application_id, sessions.round_id AS round_id
        FROM answers
        JOIN transcripts ON {_NEWEST_TRANSCRIPT}
        JOIN sessions ON sessions.id = answers.session_id
        JOIN session_questions ON session_questions.session_id = answers.session_id
            AND session_questions.position = answers.position
        WHERE transcripts.text <> '' AND session_questions.kind <> ?
        ORDER BY asked_at_utc, answers.id
        """,  # noqa: S608 - the condition is our own
        (QuestionKind.RECALL,),
    )
    return [
        Statement(
            text=row["text"],
            context=Context(
                question=row["question"],
                said_on=instant_from(row, "asked").local.date(),
                source=row["source"],
                employer=row["employer"],
                round=row["round"],
            ),
            session_id=row["session_id"],
            answer_id=row["answer_id"],
            doubted=doubted_numbers(words_from(row["words_json"])),
            application_id=row["application_id"],
            round_id=row["round_id"],
        )
        for row in rows
    ]
