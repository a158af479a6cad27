"""A clock that stands still until a test moves it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from voicecoach.core.models import Instant

START = Instant(datetime(2026, 11, 25, 12, 0, tzinfo=UTC), local_offset_min=60)


class FakeClock:
    def __init__(self, now: Instant = START) -> None:
        self._now = now
        self._monotonic_s = 0.0

    def monotonic_s(self) -> float:
        return self._monotonic_s

    def now(self) -> Instant:
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        self._monotonic_s += seconds
        self._now = replace(self._now, at_utc=self._now.at_utc + timedelta(seconds=seconds))
