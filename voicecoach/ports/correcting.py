"""Stored words that turn out to be wrong, or are to go for good."""

from collections.abc import Sequence
from typing import Protocol

from voicecoach.core.claims.models import Finding
from voicecoach.core.removal import RedactionEffects, Removal
from voicecoach.core.sessions import StoredFinding


class CorrectingStore(Protocol):
    """Each call is one transaction and durable when it returns. Raises StoreError."""

    def replace_findings_after(
        self, answer_id: int, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        """What was said later and does not fit this answer, in place of what was stored of it.

        All findings have this answer as their earlier side. A finding found again keeps its
        number, a decided one stays, and those decided before come back left out, as in
        AnswerStore.save_analysis().
        """
        ...

    def redact(
        self, session_id: str, removal: Removal, *, dry_run: bool = False
    ) -> RedactionEffects:
        """Take a passage out of one of the session's answers, and out of what quotes it, for good.

        Its words go from every version of the transcript, from warnings of every session (those
        that quote it go whole, with what was decided), from stories grown from the answer, notes
        and follow-up questions of its session, and lines our voice said where it was quoted. Its
        sound goes from the recording; a memo that tells it falls silent. No file of the store has
        the words afterwards. Delivery and warnings are then to be made anew; until then the answer
        has no delivery. With `dry_run` nothing is changed.

        The id is exact. Raises DataError when it is unknown or the answer has other versions now,
        StoreError while the session is going on or the recording cannot be read; then everything
        is as it was.
        """
        ...
