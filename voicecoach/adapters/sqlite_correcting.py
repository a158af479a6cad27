"""What becomes of stored words that turn out to be wrong, or are to go for good."""

from collections.abc import Sequence

from voicecoach.adapters.sqlite_database import Database
from voicecoach.adapters.sqlite_findings import forget_unquoted, replace_findings_after
from voicecoach.core.claims.models import Finding
from voicecoach.core.sessions import StoredFinding


class SqliteCorrecting:
    """CorrectingStore as a part of the store."""

    _database: Database

    def replace_findings_after(
        self, answer_id: int, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        with self._database.transaction() as connection:
            shown = replace_findings_after(connection, answer_id, findings)
            forget_unquoted(connection)
        return shown
