"""Sessions taken out of the store whole, and put into one."""

import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from voicecoach.adapters.sqlite_codec import (
    instant_columns,
    recording_columns,
)
from voicecoach.adapters.sqlite_decisions import (
    fingerprint_hash,
    implied_by_hash,
)
from voicecoach.adapters.sqlite_reading import read_session, session_ids
from voicecoach.adapters.sqlite_restoring import SessionRestoring, is_there
from voicecoach.adapters.sqlite_states import next_number
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.kept_sessions import ImpliedDecision, KeptSession, RestoredSession
from voicecoach.core.models import Recording
from voicecoach.core.sessions import (
    AnswerRecord,
    SessionRecord,
    SessionState,
    find_session_id,
    numbered_session_id,
)
from voicecoach.errors import DataError


class SqliteArchive(SqliteStore):
    """A store that can also hand over a session and take one in. Raises StoreError."""

    def kept_session(self, session_id: str) -> KeptSession:
        """All of one session; a unique beginning of the id is enough.

        Raises DataError when it is unknown or going on.
        """
        with self._database.reading() as connection:
            exact = find_session_id(session_id, session_ids(connection))
            session = read_session(connection, exact)
            if session.state is SessionState.OPEN:
                raise DataError(
                    f"Session {exact} is going on right now.",
                    code="session_in_use",
                    hint="Finish it first, in the window where it runs.",
                )
            return KeptSession(session, _implied(connection, session))

    def restore_session(self, kept: KeptSession, sounds: Mapping[str, Path]) -> RestoredSession:
        """Put in a session with its sound, all or nothing; files are copied, not moved.

        `sounds` are WAV files by the path of their recording, one for each. Numbers of the
        session, its answers and its warnings stay when they are free. Links to what is not here
        (an application, an answer that a warning quotes) are dropped; its words stay.
        """
        with self._database.transaction() as connection:
            new_id = self._free_id(connection, kept.session)
            try:
                restoring = SessionRestoring(connection, kept, new_id)
                restoring.session()
                for number, answer in enumerate(kept.session.answers):
                    answer_id = restoring.answer(number)
                    self._restore_sound(restoring, answer, answer_id, sounds)
                self._restore_notes(restoring, sounds)
                restoring.findings()
            except BaseException:
                self._files.remove(new_id)
                raise
        return RestoredSession(new_id, new_id == kept.session.id, restoring.kept_numbers)

    def _free_id(self, connection: sqlite3.Connection, session: SessionRecord) -> str:
        """The session's own id, or the next of its day."""
        day, _, number = session.id.rpartition("-")
        if not is_there(connection, "sessions", session.id) and not self._files.holds(session.id):
            connection.execute(
                "INSERT INTO session_days VALUES (?, ?) ON CONFLICT (local_date)"
                " DO UPDATE SET last_number = MAX(last_number, excluded.last_number)",
                (day, int(number)),
            )
            return session.id
        while True:
            new_id = numbered_session_id(date.fromisoformat(day), next_number(connection, day))
            if not self._files.holds(new_id):
                return new_id

    def _restore_sound(
        self,
        restoring: SessionRestoring,
        answer: AnswerRecord,
        answer_id: int,
        sounds: Mapping[str, Path],
    ) -> None:
        if answer.recording is None:
            return
        place = self._files.place(restoring.new_id, answer.position, answer.attempt)
        recording = self._copied(answer.recording, sounds, place)
        restoring.add("recordings", {"answer_id": answer_id, **recording_columns(recording)})

    def _restore_notes(self, restoring: SessionRestoring, sounds: Mapping[str, Path]) -> None:
        keep = restoring.are_free("notes", [note.id for note in restoring.kept.session.notes])
        for note in restoring.kept.session.notes:
            columns = {
                "id": note.id if keep else None,
                "session_id": restoring.new_id,
                "position": note.position,
                "saved": 1,
                "text": note.text,
                **instant_columns("noted", note.noted),
            }
            note_id = restoring.add("notes", columns)
            if note.recording is not None:
                place = self._files.note_place(restoring.new_id, note_id)
                restoring.note_sound(note_id, self._copied(note.recording, sounds, place))

    def _copied(self, recording: Recording, sounds: Mapping[str, Path], place: Path) -> Recording:
        shutil.copyfile(sounds[recording.path], place)
        here = replace(recording, path=self._files.relative(place))
        self._files.keep(here)
        return here


def _implied(connection: sqlite3.Connection, session: SessionRecord) -> tuple[ImpliedDecision, ...]:
    by_hash = implied_by_hash(connection)
    findings = (stored for answer in session.answers for stored in answer.findings)
    known = ((each.id, by_hash.get(fingerprint_hash(each.finding))) for each in findings)
    return tuple(ImpliedDecision(number, by) for number, by in known if by is not None)
