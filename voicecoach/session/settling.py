"""Deciding about a warning, and about those of which nothing is left to ask then."""

from collections.abc import Iterable

from voicecoach.core.claims.resolutions import Resolution, Resolved, Settlement
from voicecoach.core.models import Instant
from voicecoach.core.sessions import StoredFinding
from voicecoach.ports import AnswerStore


def settle(
    store: AnswerStore, finding_id: int, resolution: Resolution, decided: Instant
) -> tuple[StoredFinding, tuple[int, ...]]:
    """The finding as it is now, and the numbers of others that are settled with it.

    Raises DataError when there is no finding with this number.
    """
    implied = settled_along(store.findings(), finding_id, resolution)
    return store.decide_finding(finding_id, resolution, decided, implied), implied


def settled_along(
    stored: Iterable[StoredFinding], finding_id: int, resolution: Resolution
) -> tuple[int, ...]:
    """Numbers of the other open findings of which nothing is left to ask after this decision."""
    known = tuple(stored)
    decision = Settlement(
        Resolved(each.finding, resolution) for each in known if each.id == finding_id
    )
    return tuple(
        each.id
        for each in known
        if each.is_open and each.id != finding_id and decision.leaves_nothing_to_ask(each.finding)
    )
