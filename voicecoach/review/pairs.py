"""Pairs of statements as lines of JSON: what programs hand in to be compared."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from voicecoach.core.claims.models import Context, Statement
from voicecoach.review.json_input import read_day, read_object

_LABELS = frozenset({"contradiction", "consistent", "different_subject", "update", "unclear"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements to compare, with what they were labelled, if anything."""

    id: str | int | None
    earlier: Statement
    later: Statement
    label: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class BadPair:
    """A line that cannot be compared, and why; never what it says."""

    id: str | int | None
    problem: str


def read_pair(line: bytes, number: int) -> Pair | BadPair:
    """Read one line; `number` is its place in the file, for the message."""
    try:
        value = read_object(line, number)
    except ValueError as error:
        return BadPair(None, str(error))
    identity = value.get("id")
    name = identity if isinstance(identity, str | int) else None
    try:
        return Pair(
            id=name,
            earlier=_statement(value, "earlier"),
            later=_statement(value, "later"),
            label=value["label"] if value.get("label") in _LABELS else None,
            kind=value["kind"] if isinstance(value.get("kind"), str) else None,
        )
    except ValueError as error:
        return BadPair(name, f"Line {number}: {error}")


def _statement(value: Mapping[str, Any], side: str) -> Statement:
    text = value.get(side)
    if not isinstance(text, str):
        raise ValueError(f'"{side}" is missing or not text.')  # noqa: TRY004 - bad data, not a bug
    context = value.get(f"{side}_context")
    if context is None:
        return Statement(text)
    if not isinstance(context, dict):
        raise ValueError(f'"{side}_context" is not an object.')  # noqa: TRY004 - bad data
    return Statement(text, _context(context, side))


def _context(value: Mapping[str, Any], side: str) -> Context:
    return Context(
        question=_words(value, "question"),
        said_on=read_day(value.get("date"), f"{side}_context.date"),
        source=_words(value, "source"),
        employer=_words(value, "employer"),
        round=_words(value, "round"),
    )


def _words(value: Mapping[str, Any], key: str) -> str | None:
    found = value.get(key)
    return found if isinstance(found, str) and found.strip() else None
