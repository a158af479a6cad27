"""A follow-up question and what it hangs on. Values only."""

from dataclasses import dataclass
from enum import StrEnum


class ProbeKind(StrEnum):
    """What is asked; the first of two that fit is asked first."""

    OWN_PART = "own_part"
    """It says "we" where the interviewer wants to know who."""
    RESULT = "result"
    """A story without its end."""
    VAGUE = "vague"
    """Words that could mean anything: "was involved in", "various things"."""
    FROM_WHAT = "from_what"
    """A change without its two ends."""
    HOW_MEASURED = "how_measured"
    """A figure without where it comes from."""
    RESULT_NUMBER = "result_number"
    """A result without a figure."""
    TEAM = "team"
    """How many people, but not who answered to whom."""
    BUDGET = "budget"
    """Money, but not whose decision it was."""
    WHEN = "when"
    """A story that could have happened at any time."""
    TASK = "task"
    """A story that does not say what the speaker was there for."""
    LEAVING = "leaving"
    """A reason for leaving that asks for the other half."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One follow-up. With a quote, `text[start_char:end_char] == quote` in the answer's text."""

    kind: ProbeKind
    quote: str | None = None
    start_char: int | None = None
    end_char: int | None = None
