"""Deciding about a warning, and about those of which nothing is left to ask then."""

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
    stored = store.findings()
    decision = Settlement(
        Resolved(each.finding, resolution) for each in stored if each.id == finding_id
    )
    implied = tuple(
        each.id
        for each in stored
        if each.is_open and each.id != finding_id and decision.leaves_nothing_to_ask(each.finding)
    )
    return store.decide_finding(finding_id, resolution, decided, implied), implied
