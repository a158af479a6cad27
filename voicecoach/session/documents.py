"""Taking in a document: what it says about the person is compared with everything said before."""

from collections.abc import Sequence
from dataclasses import dataclass

from voicecoach.core.claims.history import check_history
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.documents.models import Document, NewDocument
from voicecoach.core.sessions import settlement_of
from voicecoach.ports import Store


@dataclass(frozen=True, slots=True)
class TakenInDocument:
    """What became of a document."""

    document: Document
    replaced: bool
    """Whether it took the place of an earlier version."""
    findings: tuple[tuple[int, Finding], ...]
    """Each with its number."""


def compare_document(
    store: Store,
    document: NewDocument,
    statements: Sequence[Statement],
    near: Nearness | None = None,
) -> tuple[Finding, ...]:
    """What the statements of a document disagree with.

    Its lines are not compared with one another, since each is about another time of a life, nor
    with an earlier version of the same document, whose place it takes.
    """
    known = _others(store, document)
    settlement = settlement_of(store.findings())
    found = (
        finding
        for statement in statements
        for finding in check_history([statement], known, settlement, near)
    )
    return tuple({each.fingerprint: each for each in found}.values())


def take_in_document(
    store: Store,
    document: NewDocument,
    statements: Sequence[Statement],
    findings: Sequence[Finding],
) -> TakenInDocument:
    """Keep a document with its statements and what they disagree with, in one transaction."""
    saved = store.save_document(document, statements, findings)
    numbered = tuple((each.id, each.finding) for each in saved.findings)
    return TakenInDocument(saved.document, saved.replaced, numbered)


def _others(store: Store, document: NewDocument) -> list[Statement]:
    """Every statement but those of an earlier version of this document."""
    own = {
        statement
        for each in store.documents()
        if _is_version(each, document)
        for statement in store.statements_of(each.id)
    }
    return [statement for statement in store.statements() if statement not in own]


def _is_version(earlier: Document, document: NewDocument) -> bool:
    return (earlier.kind, earlier.name, earlier.application_id, earlier.round_id) == (
        document.kind, document.name, document.application_id, document.round_id,
    )  # fmt: skip
