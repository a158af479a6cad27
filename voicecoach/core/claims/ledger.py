"""The ledger as people look through it: claims with names, filtered, and grouped by subject."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from voicecoach.core.claims.extract import extract_claims
from voicecoach.core.claims.models import Claim, Slot, Statement
from voicecoach.core.claims.same_subject import PERSONAL
from voicecoach.errors import DataError

_ID_MARK = "c"
_ID_DIGITS = 9
"""Hexadecimal digits after the mark: two of 10,000 claims share an id once in 1,400 ledgers."""
_SUBJECT_IS_SHARED = frozenset(
    {Slot.DURATION, Slot.COUNT, Slot.MONEY, Slot.PERCENT, Slot.DATE, Slot.TEAM, Slot.OUTCOME}
)
"""Of these a person has many, so that shared words decide what belongs together."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A claim with the name it is called by."""

    id: str
    """Follows from what was said, so it stays the same as long as the words do."""
    claim: Claim


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    """Claims about one thing, in the order they were said."""

    slot: Slot
    head: str
    about: tuple[str, ...]
    """Words that all of them share, as they were said; empty where there are none."""
    entries: tuple[LedgerEntry, ...]


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """What to look for; None takes everything. Case makes no difference."""

    employer: str | None = None
    """Whom the statement was made to, or words of the quote."""
    kind: str | None = None
    topic: str | None = None
    """Words of the quote or of the attribute, in any order."""


def ledger_entries(statements: Iterable[Statement]) -> tuple[LedgerEntry, ...]:
    """Every claim of every statement, the oldest first, each once."""
    in_order = sorted(statements, key=lambda each: each.context.said_on or date.min)
    claims = (claim for statement in in_order for claim in extract_claims(statement))
    return tuple({entry.id: entry for entry in map(_entry, claims)}.values())


def find_entry(wanted: str, entries: Iterable[LedgerEntry]) -> LedgerEntry:
    """The one claim meant: its id, or the only one that begins so. Raises DataError."""
    found = [entry for entry in entries if wanted and entry.id.startswith(wanted.casefold())]
    if len(found) == 1:
        return found[0]
    raise DataError(
        f"Several claims begin with {wanted!r}." if found else f"There is no claim {wanted!r}.",
        code="ambiguous_claim" if found else "unknown_claim",
        hint="See their ids: voicecoach claims list",
    )


def is_mention(claim: Claim) -> bool:
    """Something said to be done, of which there is one in nearly every clause."""
    return claim.slot is Slot.SKILL and claim.affirmed


def filtered(entries: Iterable[LedgerEntry], wanted: LedgerFilter) -> tuple[LedgerEntry, ...]:
    return tuple(entry for entry in entries if _passes(entry.claim, wanted))


def grouped(entries: Iterable[LedgerEntry]) -> tuple[LedgerGroup, ...]:
    """Put together what is about one thing: one attribute, and words that all of a group share."""
    by_attribute: dict[tuple[Slot, str], list[LedgerEntry]] = {}
    for entry in entries:
        by_attribute.setdefault((entry.claim.slot, entry.claim.head), []).append(entry)
    order = {slot: place for place, slot in enumerate(Slot)}
    return tuple(
        LedgerGroup(slot, head, _as_said(shared, members), tuple(members))
        for slot, head in sorted(by_attribute, key=lambda key: (order[key[0]], key[1]))
        for shared, members in _by_subject(slot, by_attribute[slot, head])
    )


def _entry(claim: Claim) -> LedgerEntry:
    statement, context = claim.statement, claim.statement.context
    parts = (
        statement.text, context, statement.answer_id,
        claim.start_char, claim.end_char, claim.slot.value, claim.head, claim.value,
    )  # fmt: skip
    digest = sha256(repr(parts).encode("utf-8", "replace")).hexdigest()
    return LedgerEntry(_ID_MARK + digest[:_ID_DIGITS], claim)


def _passes(claim: Claim, wanted: LedgerFilter) -> bool:
    if wanted.kind is not None and claim.slot.value != wanted.kind.casefold():
        return False
    said = claim.quote
    made_to = f"{claim.statement.context.employer or ''} {said}"
    return _has_words(made_to, wanted.employer) and _has_words(f"{claim.head} {said}", wanted.topic)


def _has_words(text: str, wanted: str | None) -> bool:
    """Every wanted word begins a word of the text: "nurs" finds nurses."""
    if wanted is None:
        return True
    words = _words(text)
    return all(any(word.startswith(each) for word in words) for each in _words(wanted))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _by_subject(
    slot: Slot, entries: list[LedgerEntry]
) -> Iterator[tuple[frozenset[str], list[LedgerEntry]]]:
    if slot not in _SUBJECT_IS_SHARED:
        yield frozenset(), entries
        return
    groups: list[tuple[frozenset[str], list[LedgerEntry]]] = []
    for entry in entries:
        subject = _subject(entry.claim)
        for place, (shared, members) in enumerate(groups):
            if shared & subject or shared == subject:
                groups[place] = (shared & subject, [*members, entry])
                break
        else:
            groups.append((subject, [entry]))
    yield from groups


def _subject(claim: Claim) -> frozenset[str]:
    """What a claim is about besides its attribute: content words of its clause, or the last one."""
    if claim.head in PERSONAL:
        return frozenset()
    stems = claim.scope.own or claim.scope.near or claim.terms
    return frozenset(stem for stem in stems if stem[:1].isalnum()) - {claim.head}


def _as_said(shared: frozenset[str], entries: list[LedgerEntry]) -> tuple[str, ...]:
    """Shared stems as words of the first statement that has them, in its order."""
    text = entries[0].claim.statement.text
    forms = [word for word in _WORD.findall(text) if _is_form(word.casefold(), shared)]
    return tuple({word.casefold(): word for word in reversed(forms)}.values())[::-1]


def _is_form(word: str, stems: frozenset[str]) -> bool:
    return any(stem and word.startswith(stem) for stem in stems)
