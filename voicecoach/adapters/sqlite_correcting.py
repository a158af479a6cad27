"""What becomes of stored words that turn out to be wrong, or are to go for good."""

from collections.abc import Sequence

from voicecoach.adapters.recording_files import RecordingFiles
from voicecoach.adapters.session_locks import SessionLocks
from voicecoach.adapters.sqlite_alone import alone_in
from voicecoach.adapters.sqlite_database import Database
from voicecoach.adapters.sqlite_findings import forget_unquoted, replace_findings_after
from voicecoach.adapters.sqlite_reading import recording_of
from voicecoach.adapters.sqlite_redacting import redact_rows
from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Finding
from voicecoach.core.removal import RedactionEffects, Removal
from voicecoach.core.sessions import StoredFinding


class SqliteCorrecting:
    """CorrectingStore as a part of the store."""

    _database: Database
    _files: RecordingFiles
    _locks: SessionLocks

    def replace_findings_after(
        self, answer_id: int, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        with self._database.transaction() as connection:
            shown = replace_findings_after(connection, answer_id, findings)
            forget_unquoted(connection)
        return shown

    def redact(
        self, session_id: str, removal: Removal, *, dry_run: bool = False
    ) -> RedactionEffects:
        with alone_in(self._database, self._locks, session_id):
            if dry_run:
                with self._database.rehearsal() as connection:
                    effects = redact_rows(connection, session_id, removal).effects
            else:
                effects = self._redacted(session_id, removal)
        self._locks.let_go(session_id)
        return effects

    def _redacted(self, session_id: str, removal: Removal) -> RedactionEffects:
        with self._database.transaction() as connection:
            made = redact_rows(connection, session_id, removal)
            # Files before the commit: if one resists, the words still name what is to go.
            own = recording_of(connection, removal.answer_id)
            silent = {} if own is None else {own.path: removal.silent}
            silent |= {each.path: (Span(0, each.duration_ms),) for each in made.memos}
            self._files.silence(silent)
        self._database.forget_deleted()
        return made.effects
