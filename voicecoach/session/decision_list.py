"""Carrying out decisions that were made elsewhere, as far as they mean what is stored here."""

from collections.abc import Iterable, Iterator

from voicecoach.core.claims.decisions import CarriedOut, Decision, Standing, standing_of
from voicecoach.core.models import Instant
from voicecoach.core.sessions import StoredFinding
from voicecoach.ports import AnswerStore
from voicecoach.session.settling import settle, settled_along


def carry_out(
    store: AnswerStore, decisions: Iterable[Decision], decided: Instant, *, dry_run: bool
) -> Iterator[CarriedOut]:
    """One after the other: what one of them settles is seen by the next, but in a dry run."""
    for decision in decisions:
        stored = store.findings()
        found = next((each for each in stored if each.id == decision.finding_id), None)
        yield _one(store, stored, found, decision, decided, dry_run=dry_run)


def _one(
    store: AnswerStore,
    stored: tuple[StoredFinding, ...],
    found: StoredFinding | None,
    decision: Decision,
    decided: Instant,
    *,
    dry_run: bool,
) -> CarriedOut:
    before = None if found is None else found.resolution
    standing = standing_of(decision, None if found is None else found.finding, before)
    if standing is not Standing.NEW:
        return CarriedOut(decision, standing)
    if dry_run:
        implied = settled_along(stored, decision.finding_id, decision.resolution)
    else:
        _, implied = settle(store, decision.finding_id, decision.resolution, decided)
    return CarriedOut(decision, standing, before, implied)
