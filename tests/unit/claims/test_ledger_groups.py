"""The ledger as it is looked through: names, filters and groups of claims."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Statement
from voicecoach.core.claims.ledger import (
    LedgerEntry,
    LedgerFilter,
    filtered,
    find_entry,
    grouped,
    is_mention,
    ledger_entries,
)
from voicecoach.core.claims.models import Slot
from voicecoach.errors import DataError


def said(text: str, day: int = 1, employer: str | None = None) -> Statement:
    return Statement(text, Context(said_on=date(2026, 5, day), employer=employer))


STATEMENTS = (
    said("I repaired harps for nine years.", 3, "Bellweather"),
    said("I repaired harps for twelve years.", 1),
    said("The kiln project took four months.", 2),
    said("My notice is three months.", 4),
    said("I'd have to give four weeks' notice, I'm afraid.", 5, "Orme & Sons"),
)
ENTRIES = ledger_entries(STATEMENTS)


def quotes(entries: tuple[LedgerEntry, ...]) -> list[str]:
    return [entry.claim.quote for entry in entries]


def durations(entries: tuple[LedgerEntry, ...] = ENTRIES) -> tuple[LedgerEntry, ...]:
    return filtered(entries, LedgerFilter(kind="duration"))


def test_claims_come_in_the_order_they_were_said() -> None:
    days = [entry.claim.statement.context.said_on for entry in ENTRIES]
    assert days == sorted(days, key=lambda day: day or date.min)


def test_a_name_depends_on_what_was_said_alone() -> None:
    assert {entry.id for entry in ENTRIES} == {
        entry.id for entry in ledger_entries(reversed(STATEMENTS))
    }
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)
    changed = ledger_entries([said("I repaired harps for ten years.", 3, "Bellweather")])
    assert {entry.id for entry in changed}.isdisjoint(entry.id for entry in ENTRIES)


def test_one_claim_is_found_by_the_beginning_of_its_id() -> None:
    entry = ENTRIES[0]
    assert find_entry(entry.id, ENTRIES) == entry
    assert find_entry(entry.id[:-1].upper(), ENTRIES) == entry


@pytest.mark.parametrize(("wanted", "code"), [("c", "ambiguous_claim"), ("", "unknown_claim")])
def test_a_name_that_fits_none_or_many_says_so(wanted: str, code: str) -> None:
    with pytest.raises(DataError) as caught:
        find_entry(wanted, ENTRIES)
    assert caught.value.code == code


def test_one_subject_is_one_group_and_another_is_another() -> None:
    groups = {group.about: quotes(group.entries) for group in grouped(durations())}
    harps = next(found for about, found in groups.items() if "harps" in about)
    assert len(harps) == 2
    assert "twelve" in harps[0]
    assert any("kiln" in about for about in groups)


def test_what_a_person_has_one_of_is_one_group() -> None:
    (notice,) = [group for group in grouped(durations()) if group.head == "notice"]
    assert len(notice.entries) == 2


def test_every_claim_is_in_exactly_one_group() -> None:
    found = [entry.id for group in grouped(ENTRIES) for entry in group.entries]
    assert sorted(found) == sorted(entry.id for entry in ENTRIES)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (LedgerFilter(employer="bellweather", kind="duration"), 1),
        (LedgerFilter(topic="HARP", kind="duration"), 2),
        (LedgerFilter(topic="nine harps", kind="duration"), 1),
        (LedgerFilter(topic="trombone"), 0),
        (LedgerFilter(kind="Duration"), 5),
        (LedgerFilter(kind="money"), 0),
    ],
)
def test_filters_look_at_words_without_case(wanted: LedgerFilter, count: int) -> None:
    assert len(filtered(ENTRIES, wanted)) == count


def test_things_merely_done_are_told_from_denials() -> None:
    entries = ledger_entries([said("I have never used a lathe.")])
    denials = [each for each in entries if each.claim.slot is Slot.SKILL]
    assert denials
    assert not any(is_mention(each.claim) for each in denials)
    assert any(is_mention(each.claim) for each in ENTRIES)
