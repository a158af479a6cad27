"""Answers with made-up measurements, for figures and comparisons."""

from datetime import UTC, date, datetime, time

from tests.stored_values import a_question
from voicecoach.core.attempts import Attempt
from voicecoach.core.delivery import TargetFit
from voicecoach.core.models import Instant

DAY = date(2026, 11, 25)


def at_noon(day: date) -> Instant:
    return Instant(datetime.combine(day, time(12, tzinfo=UTC)), 0)


def an_attempt(text: str | None = "I led a team", day: date = DAY, number: int = 1) -> Attempt:
    """Sixty seconds within the range, four fillers or more, one open warning."""
    return Attempt(
        session_id=f"{day.isoformat()}-1",
        answer_id=number,
        position=0,
        attempt=1,
        question=a_question(),
        asked=at_noon(day),
        source="practice",
        employer=None,
        round=None,
        text=text,
        words=150,
        spoken_ms=60_000,
        fit=TargetFit.IN_RANGE,
        thinking_ms=1_000,
        pace_wpm=150.0,
        fillers=4,
        fillers_measured="lower_bound",
        long_pauses=2,
        longest_pause_ms=1_500,
        warnings_open=1,
        warnings_settled=0,
    )
