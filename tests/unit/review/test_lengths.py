"""Short lengths of time are told in the unit people use."""

import pytest

from voicecoach.review.lengths import short_length

DAY = 1 / 30.4375


@pytest.mark.parametrize(
    ("months", "told"),
    [
        (DAY / 48, (30, "minute")),
        (DAY * 7 / 24, (7, "hour")),
        (DAY, (1, "day")),
        (10 * DAY, (10, "day")),
        (14 * DAY, (2, "week")),
        (28 * DAY, (4, "week")),
        (42 * DAY, (6, "week")),
        (55 * DAY, (55, "day")),
        (25 * DAY, (25, "day")),
        (1.0, None),
        (2.0, None),
        (3.0, None),
        (84.0, None),
    ],
)
def test_unit(months: float, told: tuple[int, str] | None) -> None:
    assert short_length(months) == told
