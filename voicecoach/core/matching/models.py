"""One requirement and what was found for it. Values only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

Likeness = Callable[[str, Sequence[str]], Sequence[float] | None]
"""How near a text is to each of others in meaning, -1 to 1; None where nothing can tell."""


class Label(StrEnum):
    MET = "met"
    PARTLY = "partly"
    GAP = "gap"


class Reason(StrEnum):
    """Why evidence is what it is; said to people beside the quoted line."""

    SAME_SKILL = "same_skill"
    SAME_FAMILY = "same_family"
    """A neighbour of what is asked for: another tool of its kind, a related task."""
    SAME_WORDS = "same_words"
    MEANING = "meaning"
    LEVEL = "level"
    """The same thing at a lower or other level: another degree, another certificate."""
    PART = "part"
    """One of several things that are asked for at once."""
    YEARS = "years"
    """The right kind of work, for less time than is asked for."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line that shows something; its number is its place among the lines given, from 0."""

    line: int
    quote: str
    label: Label
    """How well this line alone shows it; never GAP."""
    reason: Reason
    weight: float
    """For comparing lines; says nothing by itself."""


@dataclass(frozen=True, slots=True)
class Match:
    requirement: str
    label: Label
    evidence: tuple[Evidence, ...] = ()
    """The best lines first; empty for a gap."""
