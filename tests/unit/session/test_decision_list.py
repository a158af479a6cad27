"""Decisions from elsewhere are carried out only where they mean what is stored here."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from tests.fakes.store import InMemoryStore
from tests.stored_values import NOON, a_finding, a_statement
from voicecoach.core.claims.decisions import Decision, Standing, seal_of
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.session.decision_list import carry_out

LATER = Resolution(Choice.RIGHT, Which.LATER)
DISMISSED = Resolution(Choice.DISMISSED)


def stored(folder: Path, *texts: str) -> InMemoryStore:
    """Each text is held against the one before it, as findings 1, 2, …"""
    store = InMemoryStore(folder)
    statements = [a_statement(text) for text in texts]
    findings = [a_finding(one, other) for one, other in pairwise(statements)]
    store.save_history(statements, findings)
    return store


def decision(store: InMemoryStore, number: int, resolution: Resolution = LATER) -> Decision:
    finding = next(each.finding for each in store.findings() if each.id == number)
    return Decision(number, seal_of(finding), resolution)


def standings(store: InMemoryStore, *decisions: Decision, dry_run: bool = False) -> list[Standing]:
    return [each.standing for each in carry_out(store, decisions, NOON, dry_run=dry_run)]


def decided(store: InMemoryStore) -> list[Resolution | None]:
    return [each.resolution for each in store.findings()]


def test_what_is_the_same_here_is_decided_and_told_once(tmp_path: Path) -> None:
    store = stored(tmp_path, "five years", "seven years", "nine years")
    wanted = decision(store, 1), decision(store, 2, DISMISSED)
    assert standings(store, *wanted) == [Standing.NEW, Standing.NEW]
    assert decided(store) == [LATER, DISMISSED]
    assert standings(store, *wanted) == [Standing.ALREADY, Standing.ALREADY]


def test_what_is_not_known_or_quotes_other_words_is_left_alone(tmp_path: Path) -> None:
    store = stored(tmp_path, "five years", "seven years")
    known = decision(store, 1)
    other = replace(known, finding_id=9), replace(known, seal="0" * 16)
    assert standings(store, *other) == [Standing.UNKNOWN, Standing.CHANGED]
    assert decided(store) == [None]


def test_another_decision_is_replaced_and_named(tmp_path: Path) -> None:
    store = stored(tmp_path, "five years", "seven years")
    standings(store, decision(store, 1, DISMISSED))
    (done,) = carry_out(store, [decision(store, 1)], NOON, dry_run=False)
    assert (done.standing, done.before) == (Standing.NEW, DISMISSED)
    assert decided(store) == [LATER]


def test_a_dry_run_stores_nothing(tmp_path: Path) -> None:
    store = stored(tmp_path, "five years", "seven years")
    assert standings(store, decision(store, 1), dry_run=True) == [Standing.NEW]
    assert decided(store) == [None]


def test_a_seal_tells_quotes_and_sessions_apart() -> None:
    def seal(text: str, session: str) -> str:
        return seal_of(a_finding(a_statement("five years"), a_statement(text, session)))

    assert seal("seven years", "s-1") == seal("Seven years", "s-1")
    assert len({seal("seven years", "s-1"), seal("seven years", "s-2"), seal("six", "s-1")}) == 3
