"""What is known of an answer's structure. Values only."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The four parts of a story, in the order in which they are best told."""

    SITUATION = "situation"
    TASK = "task"
    ACTION = "action"
    RESULT = "result"


class Unassessed(StrEnum):
    """Why nothing is said about an answer's structure."""

    TOO_SHORT = "too_short"
    GARBLED = "garbled"
    NO_EXAMPLE = "no_example"
    """It tells of nothing that happened: an opinion, a plan, a plain fact."""


@dataclass(frozen=True, slots=True)
class PartSpan:
    """A stretch of the transcript that belongs to one part; end exclusive."""

    part: Part
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Ownership:
    """How often the speaker says what they did themselves, and what "we" did."""

    own: int
    """"I" before something done."""
    shared: int
    """"we" before something done."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The parts of one answer, in order; empty when it was not assessed."""

    spans: tuple[PartSpan, ...] = ()
    ownership: Ownership | None = None
    """None when not assessed."""
    result_has_number: bool | None = None
    """None without a result."""
    unassessed: Unassessed | None = None

    def share(self, *parts: Part) -> float | None:
        """Which share of the told story these parts take, by characters; None without a story."""
        told = sum(span.end_char - span.start_char for span in self.spans)
        if not told:
            return None
        theirs = [span for span in self.spans if span.part in parts]
        return sum(span.end_char - span.start_char for span in theirs) / told

    @property
    def missing(self) -> tuple[Part, ...]:
        """Parts a story should have and this one has not; empty when it was not assessed."""
        if self.unassessed is not None:
            return ()
        told = {span.part for span in self.spans}
        return tuple(part for part in Part if part not in told)
