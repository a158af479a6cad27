"""What a session keeps beside answers: lines our voice said, places marked, notes to oneself."""

from dataclasses import dataclass
from enum import StrEnum

from voicecoach.core.models import Instant, Recording


class SaidKind(StrEnum):
    """What a line of our own voice was for."""

    OPENING = "opening"
    QUESTION = "question"
    FEEDBACK = "feedback"
    MISMATCH = "mismatch"  # two answers that do not fit, and the question which is right
    CONFIRMATION = "confirmation"  # what a command did
    REPLY = "reply"  # what a command asked for
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class SaidLine:
    """Something our voice said, or would have said if it could."""

    at_ms: int
    """Audio time since the session began."""
    kind: SaidKind
    text: str


@dataclass(frozen=True, slots=True)
class SpokenNote:
    """A memo of the person to themself. No part of any answer, never compared with anything."""

    id: int
    position: int
    """The question it was made at, from 0."""
    noted: Instant
    recording: Recording | None = None
    """None for a typed note."""
    text: str | None = None
    """None while nobody has written it down."""
