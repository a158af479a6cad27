"""Charts of counts, and of days: parts of a whole as bars, and a calendar."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import svg

from voicecoach.core.progress import Coverage, Progress
from voicecoach.review import chart_text as text
from voicecoach.review.charts.drawing import (
    boxed_day,
    drawn,
    part_of_whole,
    sign_of_box,
    week_label,
    weekday_label,
)
from voicecoach.review.charts.models import Chart, Sign

ROW_PX = 46
MOST_WEEKS = 16
"""As many as fit the width of a phone."""
CALENDAR_PX = 160


@dataclass(frozen=True, slots=True)
class Share:
    name: str
    count: int
    kind: str


def warnings_chart(progress: Progress) -> Chart | None:
    warned = progress.warned
    shares = (
        Share(text.OPEN, warned.still_open, "outside"),
        Share(text.SETTLED, warned.settled, "within"),
    )
    total = warned.still_open + warned.settled
    return _shares("warnings", text.WARNINGS, text.warnings_say(progress), shares, total)


def coverage_chart(coverage: Coverage | None) -> Chart | None:
    if coverage is None:
        return None
    shares = (
        Share(text.TOLD, coverage.practised, "within"),
        Share(text.MET, coverage.met, "within"),
        Share(text.PARTLY, coverage.partly, "outside"),
        Share(text.GAP, coverage.gaps, "outside"),
    )
    says = text.coverage_says(coverage)
    return _shares("coverage", text.COVERAGE, says, shares, coverage.total)


def days_chart(progress: Progress) -> Chart | None:
    """A box for each local day, a column for each week, up to today."""
    streak = progress.streak
    if not streak.days:
        return None
    counts = Counter(each.answered_on for each in progress.attempts)
    mondays = _mondays(streak.days[0], streak.today)
    shown = mondays[-MOST_WEEKS:]
    says = text.days_say(streak)
    return Chart(
        key="days",
        title=text.DAYS,
        says=says,
        svg=drawn("days", text.DAYS, says, _boxes(shown, counts, streak.today), CALENDAR_PX),
        signs=(
            Sign(sign_of_box("within"), text.PRACTISED_SIGN),
            Sign(sign_of_box("idle"), text.NOT_PRACTISED_SIGN),
        ),
        left_out=(text.only_the_last_weeks(len(shown)),) if len(shown) < len(mondays) else (),
        header=(text.DAY, text.ANSWERS),
        rows=tuple((day.isoformat(), str(counts[day])) for day in streak.days),
    )


def _shares(key: str, title: str, says: str, shares: Sequence[Share], total: int) -> Chart | None:
    """None where there is nothing to be a part of."""
    if not total:
        return None

    def elements() -> Iterator[svg.Element]:
        for row, each in enumerate(shares):
            yield from part_of_whole(row * ROW_PX, each.name, each.count, total, each.kind)

    return Chart(
        key=key,
        title=title,
        says=says,
        svg=drawn(key, title, says, elements(), len(shares) * ROW_PX),
        signs=(),
        left_out=(),
        header=(title, text.HOW_MANY),
        rows=tuple((each.name, str(each.count)) for each in shares),
    )


def _boxes(mondays: Sequence[date], counts: Counter[date], today: date) -> Iterator[svg.Element]:
    for weekday, name in text.WEEKDAYS:
        yield weekday_label(weekday, name)
    for week, monday in enumerate(mondays):
        if week % text.EVERY_SO_MANY_WEEKS == 0:
            yield week_label(week, monday)
        for weekday in range(7):
            day = monday + timedelta(days=weekday)
            if day <= today:
                yield boxed_day(week, weekday, text.answers_of_day(day, counts[day]), counts[day])


def _mondays(first: date, last: date) -> list[date]:
    """Of every week from the first day to the last."""
    begin = first - timedelta(days=first.weekday())
    return [begin + timedelta(weeks=number) for number in range((last - begin).days // 7 + 1)]
