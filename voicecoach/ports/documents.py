"""Documents, kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.documents.models import Document, NewDocument
from voicecoach.core.sessions import StoredFinding


@dataclass(frozen=True, slots=True)
class SavedDocument:
    """A document that was kept, and the warnings its lines raised."""

    document: Document
    replaced: bool
    """Whether an earlier version of the same file made room."""
    findings: tuple[StoredFinding, ...]
    """Those decided before are left out."""


class DocumentStore(Protocol):
    """Documents with the statements they give. Rules as for AnswerStore; raises StoreError."""

    def save_document(
        self,
        document: NewDocument,
        statements: Sequence[Statement] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDocument:
        """Keep a document, what it says about the person, and what that disagrees with.

        A document of the same kind, name and belonging is replaced and keeps its number; its
        statements that are not given again go, with the findings that quote them. A finding
        belongs to the answer it quotes as its later side, if there is one. Raises DataError when
        what it belongs to is unknown.
        """
        ...

    def documents(self) -> tuple[Document, ...]:
        """All of them, by number."""
        ...

    def statements_of(self, document_id: int) -> tuple[Statement, ...]:
        """The statements a document gives, in the order they were saved. Raises DataError."""
        ...

    def delete_document(self, document_id: int) -> None:
        """Remove it with its statements, and the findings that quote them. Raises DataError."""
        ...
