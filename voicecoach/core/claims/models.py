"""Statements, typed claims and findings: the vocabulary of the consistency check."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about a statement besides its words; everything may be missing."""

    question: str | None = None
    said_on: date | None = None
    source: str | None = None
    """Where it was said or written: practice, interview, notes, resume …"""
    employer: str | None = None
    """Whom the statement was made to, not whom it is about."""
    round: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Something the person said or wrote, whole: one answer, one note, one résumé line."""

    text: str
    context: Context = Context()
    session_id: str | None = None
    answer_id: int | None = None


class Level(StrEnum):
    """How far two claims are from fitting together; the order is the strength."""

    CONTRADICTION = "contradiction"
    CHANGED = "changed"
    UNCLEAR = "unclear"


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class FindingValue:
    """The compared value: an interval with a unit, or a text. Exactly one kind is filled."""

    type: str
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One half of a finding. `statement.text[start_char:end_char] == quote`, never empty.

    Offsets count Unicode code points; the end is exclusive.
    """

    statement: Statement
    quote: str
    start_char: int
    end_char: int
    value: FindingValue


@dataclass(frozen=True, slots=True)
class Finding:
    """Two claims that do not fit together, with the rule that says so."""

    level: Level
    severity: Severity
    kind: str
    """What was compared: duration, count, money, percent, date, skill, title …"""
    rule: str
    """Stable name of the rule that fired."""
    topic: str
    """What both sides talk about, in a few words a person recognises."""
    earlier: Side
    later: Side

    @property
    def fingerprint(self) -> str:
        """Equal for the same two quotes under the same rule, whenever they are compared."""
        return "|".join((self.rule, self.earlier.quote.casefold(), self.later.quote.casefold()))
