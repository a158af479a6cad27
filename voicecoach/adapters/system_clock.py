"""The machine's clock, and one that stands at a given date."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from voicecoach.core.models import Instant


class SystemClock:
    def monotonic_s(self) -> float:
        return time.monotonic()

    def now(self) -> Instant:
        local = datetime.now().astimezone()
        offset = local.utcoffset() or timedelta(0)
        return Instant(local.astimezone(UTC), round(offset.total_seconds() / 60))


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The machine's clock as it read some days ago, for sessions that are dated back."""

    days_back: int

    def monotonic_s(self) -> float:
        return time.monotonic()

    def now(self) -> Instant:
        today = SystemClock().now()
        return Instant(today.at_utc - timedelta(days=self.days_back), today.local_offset_min)
