"""Stored words that turn out to be wrong, or are to go for good."""

from collections.abc import Sequence
from typing import Protocol

from voicecoach.core.claims.models import Finding
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
