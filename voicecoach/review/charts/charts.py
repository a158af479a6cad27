"""Which charts there are, in their order. Pure."""

from voicecoach.core.progress import Progress
from voicecoach.review.charts.models import Chart
from voicecoach.review.charts.over_time import (
    fillers_chart,
    length_chart,
    pace_chart,
    pauses_chart,
    trend_chart,
)
from voicecoach.review.charts.wholes import coverage_chart, days_chart, warnings_chart

MOST_TRENDS = 12
"""The questions answered last; more would not be read."""


def charts_of(progress: Progress) -> tuple[Chart, ...]:
    """One for each figure of which something was measured, none for the others."""
    made = (
        length_chart(progress),
        pace_chart(progress),
        fillers_chart(progress),
        pauses_chart(progress),
        warnings_chart(progress),
        coverage_chart(progress.coverage),
        days_chart(progress),
    )
    return tuple(each for each in made if each is not None)


def trend_charts_of(progress: Progress) -> tuple[Chart, ...]:
    """One for each question answered more than once, the one answered last first."""
    made = (
        trend_chart(each, number) for number, each in enumerate(progress.trends[:MOST_TRENDS], 1)
    )
    return tuple(each for each in made if each is not None)
