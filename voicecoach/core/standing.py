"""What there is to tell about an answer that was given, and about a session going on."""

from dataclasses import dataclass

from voicecoach.core.models import AnswerTiming, Delivery, Question
from voicecoach.core.sessions import StoredFinding


@dataclass(frozen=True, slots=True)
class AnswerReport:
    """What is known about an answer that was just given."""

    question: Question
    timing: AnswerTiming
    delivery: Delivery | None
    """None when nothing was said, or it could not be recognised."""
    anything_said: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a session has come."""

    asked: int
    """Questions reached, the present one included."""
    total: int
    answered: int
    skipped: int
    spoken_ms: int
    mismatches: tuple[StoredFinding, ...]
    """Contradictions raised and not settled."""
    settled: int
    marks: int
    notes: int
