"""Taking in statements made elsewhere: what is new is compared with everything, then stored."""

from collections.abc import Sequence
from dataclasses import dataclass

from voicecoach.core.claims.history import check_history, new_statements
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.sessions import settlement_of
from voicecoach.ports import AnswerStore, ReadingCache
from voicecoach.session.read_ahead import read_all


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the statements that were handed in."""

    added: int
    known: int
    """How many were left out because they were there already."""
    findings: tuple[tuple[int | None, Finding], ...]
    """Each with its number; without one when nothing was stored."""


def take_in_history(
    store: AnswerStore,
    statements: Sequence[Statement],
    near: Nearness | None = None,
    *,
    cache: ReadingCache | None = None,
    dry_run: bool = False,
) -> TakenIn:
    """Store the new ones of these statements with what they disagree with, in one transaction.

    With `dry_run` everything is compared and nothing is stored.
    """
    known = store.statements()
    added = new_statements(statements, known)
    read_all(known if dry_run else (*known, *added), cache)
    findings = check_history(added, known, settlement_of(store.findings()), near)
    if dry_run:
        return TakenIn(len(added), len(statements) - len(added), _unnumbered(findings))
    stored = store.save_history(added, findings)
    numbered = tuple((each.id, each.finding) for each in stored)
    return TakenIn(len(added), len(statements) - len(added), numbered)


def _unnumbered(findings: Sequence[Finding]) -> tuple[tuple[None, Finding], ...]:
    """As the store would number them: two findings with the same quotes are one."""
    return tuple((None, each) for each in {f.fingerprint: f for f in findings}.values())
