"""The store: one SQLite file, the recordings beside it, a lock for each session going on."""

from collections.abc import Sequence
from pathlib import Path

from voicecoach.adapters import sqlite_beside as beside
from voicecoach.adapters.recording_files import RecordingFiles
from voicecoach.adapters.session_locks import SessionLocks
from voicecoach.adapters.sqlite_alone import alone_in
from voicecoach.adapters.sqlite_codec import (
    delivery_columns,
    instant_columns,
    question_columns,
    start_columns,
    timing_columns,
    transcript_columns,
)
from voicecoach.adapters.sqlite_correcting import SqliteCorrecting
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_decisions import add_decision, add_implied, fingerprint_hash
from voicecoach.adapters.sqlite_findings import (
    add_findings,
    add_history,
    find_finding,
    forget_unquoted,
    read_findings,
    replace_findings,
)
from voicecoach.adapters.sqlite_own_words import SqliteOwnWords
from voicecoach.adapters.sqlite_preparation import SqlitePreparation
from voicecoach.adapters.sqlite_reading import (
    read_session,
    read_statements,
    read_summaries,
    session_ids,
)
from voicecoach.adapters.sqlite_recovery import close_as_interrupted
from voicecoach.adapters.sqlite_rows import require_belonging
from voicecoach.adapters.sqlite_search import SqliteSearch
from voicecoach.adapters.sqlite_states import (
    answer_state,
    next_attempt,
    next_number,
    open_session_ids,
    require_no_timing,
    require_recorded,
    session_state,
    set_answer_state,
)
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import AnswerTiming, Delivery, Instant, Question, Recording, Transcript
from voicecoach.core.session_notes import SaidLine
from voicecoach.core.sessions import (
    AnswerState,
    SessionRecord,
    SessionStart,
    SessionState,
    SessionSummary,
    StoredFinding,
    decidable,
    find_session_id,
    numbered_session_id,
    state_once_recorded,
    state_once_transcribed,
    with_decision,
)
from voicecoach.errors import DataError
from voicecoach.ports import NewAnswer, NewNote

DATABASE_FILE = "voicecoach.db"


class SqliteStore(SqlitePreparation, SqliteSearch, SqliteCorrecting, SqliteOwnWords):
    """Store in a data folder, which is made when it is missing. Raises StoreError."""

    def __init__(self, data: Path) -> None:
        self._database = Database(data / DATABASE_FILE)
        self._files = RecordingFiles(data)
        self._locks = SessionLocks(data)

    def begin_session(self, start: SessionStart) -> str:
        day = start.started.local.date()
        with self._database.transaction() as connection:
            require_belonging(connection, start.application_id, start.round_id)
            new_id = numbered_session_id(day, next_number(connection, day.isoformat()))
            columns = {"id": new_id, "state": SessionState.OPEN.value, **start_columns(start)}
            insert(connection, "sessions", columns)
            for position, question in enumerate(start.questions):
                row = {"session_id": new_id, "position": position, **question_columns(question)}
                insert(connection, "session_questions", row)
            self._locks.take(new_id)
        return new_id

    def reopen_session(self, session_id: str) -> None:
        with (
            alone_in(self._database, self._locks, session_id),
            self._database.transaction() as connection,
        ):
            if session_state(connection, session_id) is SessionState.FINISHED:
                raise DataError(
                    f"Session {session_id} is finished.",
                    code="session_finished",
                    hint="Begin a new one: voicecoach practice",
                )
            connection.execute(
                "UPDATE sessions SET state = ?, ended_at_utc = NULL,"
                " ended_local_offset_min = NULL WHERE id = ?",
                (SessionState.OPEN, session_id),
            )

    def add_question(self, session_id: str, question: Question) -> int:
        with self._database.transaction() as connection:
            return beside.add_question(connection, session_id, question)

    def begin_answer(self, session_id: str, position: int, asked: Instant) -> NewAnswer:
        with self._database.transaction() as connection:
            if session_state(connection, session_id) is not SessionState.OPEN:
                raise RuntimeError("answers belong to open sessions")
            attempt = next_attempt(connection, session_id, position)
            audio_path = self._files.place(session_id, position, attempt)
            columns = {
                "session_id": session_id,
                "position": position,
                "attempt": attempt,
                "state": AnswerState.RECORDING.value,
                **instant_columns("asked", asked),
            }
            answer_id = insert(connection, "answers", columns)
        return NewAnswer(answer_id, audio_path, self._files.relative(audio_path))

    def save_recording(
        self, answer_id: int, recording: Recording | None, timing: AnswerTiming
    ) -> None:
        with self._database.transaction() as connection:
            if answer_state(connection, answer_id) is not AnswerState.RECORDING:
                raise RuntimeError("an answer is recorded once")
            if recording is not None:
                self._files.keep(recording)
            beside.replace_recording(connection, answer_id, recording)
            insert(connection, "timings", {"answer_id": answer_id, **timing_columns(timing)})
            set_answer_state(connection, answer_id, state_once_recorded(timing))

    def reopen_answer(self, answer_id: int) -> NewAnswer:
        with self._database.transaction() as connection:
            return beside.reopen_answer(connection, self._files, answer_id)

    def save_mark(self, answer_id: int, at_ms: int) -> None:
        with self._database.transaction() as connection:
            beside.add_mark(connection, answer_id, at_ms)

    def begin_note(self, session_id: str, position: int, noted: Instant) -> NewNote:
        with self._database.transaction() as connection:
            return beside.begin_note(connection, self._files, session_id, position, noted)

    def save_note(self, note_id: int, recording: Recording | None, text: str | None) -> None:
        with self._database.transaction() as connection:
            beside.save_note(connection, self._files, note_id, recording, text)

    def save_line(self, session_id: str, line: SaidLine) -> None:
        with self._database.transaction() as connection:
            beside.add_line(connection, session_id, line)

    def save_timing(self, answer_id: int, timing: AnswerTiming) -> None:
        with self._database.transaction() as connection:
            require_recorded(connection, answer_id)
            require_no_timing(connection, answer_id)
            insert(connection, "timings", {"answer_id": answer_id, **timing_columns(timing)})

    def save_transcript(self, answer_id: int, transcript: Transcript) -> int:
        with self._database.transaction() as connection:
            require_recorded(connection, answer_id)
            (newest,) = connection.execute(
                "SELECT COALESCE(MAX(version), 0) FROM transcripts WHERE answer_id = ?",
                (answer_id,),
            ).fetchone()
            version = int(newest) + 1
            row = {"answer_id": answer_id, "version": version, **transcript_columns(transcript)}
            insert(connection, "transcripts", row)
            set_answer_state(connection, answer_id, state_once_transcribed(transcript))
        return version

    def save_failure(self, answer_id: int) -> None:
        with self._database.transaction() as connection:
            require_recorded(connection, answer_id)
            set_answer_state(connection, answer_id, AnswerState.TRANSCRIPTION_FAILED)

    def save_analysis(
        self, answer_id: int, delivery: Delivery, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        with self._database.transaction() as connection:
            state = require_recorded(connection, answer_id)
            connection.execute("DELETE FROM deliveries WHERE answer_id = ?", (answer_id,))
            insert(connection, "deliveries", {"answer_id": answer_id, **delivery_columns(delivery)})
            shown = replace_findings(connection, answer_id, findings)
            forget_unquoted(connection)
            if state is not AnswerState.NO_SPEECH:
                set_answer_state(connection, answer_id, AnswerState.ANALYSED)
        return shown

    def save_history(
        self, statements: Sequence[Statement], findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        with self._database.transaction() as connection:
            add_history(connection, statements)
            return add_findings(connection, findings)

    def findings(self) -> tuple[StoredFinding, ...]:
        with self._database.reading() as connection:
            return read_findings(connection)

    def decide_finding(
        self,
        finding_id: int,
        resolution: Resolution | None,
        decided: Instant,
        implied: Sequence[int] = (),
    ) -> StoredFinding:
        with self._database.transaction() as connection:
            known = decidable(finding_id, find_finding(connection, finding_id), resolution)
            key = fingerprint_hash(known.finding)
            add_decision(connection, key, resolution, decided)
            for number in implied:
                other = decidable(
                    number, find_finding(connection, number), Resolution(Choice.IMPLIED)
                )
                add_implied(connection, fingerprint_hash(other.finding), key, decided)
        return with_decision(known, resolution, decided)

    def finish_session(self, session_id: str, state: SessionState, ended: Instant) -> None:
        if state is SessionState.OPEN:
            raise RuntimeError("a session ends as finished or interrupted")
        moment = instant_columns("ended", ended)
        with self._database.transaction() as connection:
            session_state(connection, session_id)
            connection.execute(
                "UPDATE sessions SET state = ?, ended_at_utc = ?, ended_local_offset_min = ?"
                " WHERE id = ?",
                (state, *moment.values(), session_id),
            )
        self._locks.let_go(session_id)

    def session(self, session_id: str) -> SessionRecord:
        with self._database.reading() as connection:
            exact = find_session_id(session_id, session_ids(connection))
            return read_session(connection, exact)

    def sessions(self) -> tuple[SessionSummary, ...]:
        with self._database.reading() as connection:
            return read_summaries(connection)

    def statements(self) -> tuple[Statement, ...]:
        with self._database.reading() as connection:
            return read_statements(connection)

    def delete_session(self, session_id: str) -> None:
        with (
            alone_in(self._database, self._locks, session_id),
            self._database.transaction() as connection,
        ):
            # Files first: if one resists, the session is still listed and can be deleted again.
            self._files.remove(session_id)
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))
            forget_unquoted(connection)
        self._locks.forget(session_id)
        self._database.forget_deleted()

    def recover(self) -> tuple[str, ...]:
        recovered: list[str] = []
        try:
            with self._database.transaction() as connection:
                for open_id in open_session_ids(connection):
                    if self._locks.take(open_id):
                        recovered.append(open_id)
                        close_as_interrupted(connection, self._files, open_id)
        finally:
            for each in recovered:
                self._locks.let_go(each)
        return tuple(recovered)

    def audio_path(self, recording: Recording) -> Path:
        return self._files.absolute(recording)

    def close(self) -> None:
        self._locks.let_go_of_all()
        self._database.close()
