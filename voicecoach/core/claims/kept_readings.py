"""What reading a statement gave, as text that can be kept and taken over another time.

Reading costs far more than comparing, and gives the same for the same statement. Sets of words
recur in nearly every claim of a statement, so they are written once and told by their number.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any

from voicecoach.core.claims.models import (
    Certainty,
    Claim,
    FindingValue,
    Phrase,
    Scope,
    Slot,
    Statement,
    Who,
)

_SETS = tuple(field.name for field in fields(Scope) if field.name != "phrases")


@dataclass(frozen=True, slots=True)
class KeptReading:
    """All that comparing asks of one statement."""

    claims: tuple[Claim, ...]
    telling: frozenset[str]
    """Its words that are known by their sound."""
    heard: frozenset[str]
    """The sounds of its rows of two or three words."""


_HANDED: dict[Statement, KeptReading] = {}
"""Readings on their way to what remembers them; each stays for one call."""


@contextmanager
def handed_over(statement: Statement, reading: KeptReading) -> Iterator[None]:
    """Let the functions that read a statement find its reading instead of working it out."""
    _HANDED[statement] = reading
    try:
        yield
    finally:
        del _HANDED[statement]


def handed(statement: Statement) -> KeptReading | None:
    return _HANDED.get(statement) if _HANDED else None


def encoded(reading: KeptReading) -> str:
    """The reading as JSON, without the statement itself."""
    sets: dict[frozenset[Any], int] = {}
    scopes: dict[Scope, int] = {}
    claims = [_row(claim, sets, scopes) for claim in reading.claims]
    rows = [_scope_row(scope, sets) for scope in scopes]
    return json.dumps(
        [sorted(reading.telling), sorted(reading.heard), list(map(sorted, sets)), rows, claims],
        separators=(",", ":"),
    )


def decoded(text: str, statement: Statement) -> KeptReading:
    """The reading of this statement that `encoded` gave. ValueError when it is none."""
    try:
        telling, heard, sets, scopes, claims = json.loads(text)
        known = [frozenset(each) for each in sets]
        read = [_scope(row, known) for row in scopes]
        return KeptReading(
            tuple(_claim(row, statement, known, read) for row in claims),
            frozenset(telling),
            frozenset(heard),
        )
    except (TypeError, LookupError) as error:
        raise ValueError("no kept reading") from error


def _place(members: frozenset[Any], sets: dict[frozenset[Any], int]) -> int:
    return sets.setdefault(members, len(sets))


def _scope_row(scope: Scope, sets: dict[frozenset[Any], int]) -> list[Any]:
    phrases = [
        [each.head, _place(each.modifiers, sets), each.rank, each.is_named]
        for each in scope.phrases
    ]
    return [phrases, *(_place(getattr(scope, name), sets) for name in _SETS)]


def _scope(row: Sequence[Any], sets: Sequence[frozenset[Any]]) -> Scope:
    phrases = tuple(
        Phrase(head, sets[modifiers], rank, is_named) for head, modifiers, rank, is_named in row[0]
    )
    return Scope(
        phrases=phrases,
        **{name: sets[place] for name, place in zip(_SETS, row[1:], strict=True)},
    )


def _row(claim: Claim, sets: dict[frozenset[Any], int], scopes: dict[Scope, int]) -> list[Any]:
    value = claim.value
    return [
        claim.start_char, claim.end_char, claim.slot.value, claim.head,
        [value.type, value.low, value.high, value.unit, value.text],
        claim.affirmed, claim.hedged, claim.is_floor, claim.is_ceiling, claim.per,
        claim.who.value, claim.certainty.value, claim.ongoing,
        _place(claim.terms, sets), _place(claim.months, sets),
        scopes.setdefault(claim.scope, len(scopes)), claim.is_timeless, claim.answers,
    ]  # fmt: skip


def _claim(
    row: Sequence[Any],
    statement: Statement,
    sets: Sequence[frozenset[Any]],
    scopes: Sequence[Scope],
) -> Claim:
    start, end, slot, head, value, affirmed, hedged, floor, ceiling, per, *rest = row
    who, certainty, ongoing, terms, months, scope, is_timeless, answers = rest
    return Claim(
        statement, start, end, Slot(slot), head, FindingValue(*value), affirmed, hedged, floor,
        ceiling, per, Who(who), Certainty(certainty), ongoing, sets[terms], sets[months],
        scopes[scope], is_timeless, answers,
    )  # fmt: skip
