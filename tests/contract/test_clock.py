"""Every Clock: monotonic never goes back, the moment is UTC with the local offset beside it."""

from datetime import UTC, timedelta

import pytest

from tests.fakes.clock import FakeClock
from voicecoach.adapters.system_clock import ShiftedClock, SystemClock
from voicecoach.ports import Clock

CLOCKS = [FakeClock(), SystemClock(), ShiftedClock(21)]


@pytest.mark.parametrize("clock", CLOCKS, ids=lambda clock: type(clock).__name__)
class TestClock:
    def test_monotonic_never_goes_back(self, clock: Clock) -> None:
        readings = [clock.monotonic_s() for _ in range(1_000)]
        assert readings == sorted(readings)

    def test_the_moment_is_utc_and_tells_what_the_wall_clock_showed(self, clock: Clock) -> None:
        instant = clock.now()
        assert instant.at_utc.utcoffset() == timedelta(0)
        assert instant.local.utcoffset() == timedelta(minutes=instant.local_offset_min)
        assert instant.local.astimezone(UTC) == instant.at_utc


def test_the_shifted_clock_stands_the_given_days_back() -> None:
    shift = SystemClock().now().at_utc - ShiftedClock(21).now().at_utc
    assert shift.total_seconds() == pytest.approx(21 * 24 * 3600, abs=5)
