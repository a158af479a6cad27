"""Until when something was promised: "by Friday", "next week", "by 3 December". Pure.

A date that is not said is None, and so is one that can be read in two ways ("3/4").
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "a few": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fourteen": 14,
}  # fmt: skip
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_FRIDAY = 4

_WEEKDAY = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
_SHORT_WEEKDAY = r"(?P<weekday>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?"
_OF_NEXT_WEEK = r"(?P<week> (?:of )?next week)?"
_MONTH_NAMES = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS)
_MONTH = rf"(?P<month>{_MONTH_NAMES})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = "|".join(sorted(_NUMBERS, key=len, reverse=True))


def read_due(text: str, said_on: date) -> date | None:
    """The last day on which it is still in time, counted from the day it was said.

    A week without a day ends on its Friday, a month on its last day. "Next Friday" is that of the
    next calendar week; a weekday alone is the next one after the day it was said. Of two dates the
    earlier in the text counts.
    """
    found = []
    for pattern, day_of in _READERS:
        for match in pattern.finditer(text):
            day = day_of(match, said_on)
            if day is not None and day >= said_on:
                found.append((match.start(), -match.end(), day))
    return min(found)[2] if found else None


def _iso(match: re.Match[str], _: date) -> date | None:
    return _date(int(match["year"]), int(match["number"]), int(match["day"]))


def _of_month(match: re.Match[str], said_on: date) -> date | None:
    """The next day of this name."""
    starts = [name[:3] for name in _MONTHS]
    month, day = starts.index(match["month"][:3].lower()) + 1, int(match["day"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    this_year = _date(said_on.year, month, day)
    if this_year is not None and this_year >= said_on:
        return this_year
    return _date(said_on.year + 1, month, day)


def _the_day(match: re.Match[str], said_on: date) -> date | None:
    """For "by the 3rd": of this month, or of the next."""
    day = int(match["day"])
    this_month = _date(said_on.year, said_on.month, day)
    if this_month is not None and this_month >= said_on:
        return this_month
    following = _last_of_month(said_on) + timedelta(days=1)
    return _date(following.year, following.month, day)


def _weekday(match: re.Match[str], said_on: date) -> date | None:
    start = match["weekday"][:3].lower()
    place = next(i for i, name in enumerate(_WEEKDAYS) if name.startswith(start))
    of_next_week = (match["which"] or "").lower() == "next" or match["week"] is not None
    if of_next_week:
        return _monday(said_on) + timedelta(days=7 + place)
    ahead = (place - said_on.weekday()) % 7
    return said_on + timedelta(days=ahead or 7)


def _counted(match: re.Match[str], said_on: date) -> date | None:
    word, unit = match["count"].lower(), match["unit"].lower()
    count = int(word) if word.isdigit() else _NUMBERS[word]
    if unit == "hour":
        return said_on + timedelta(days=-(-count // 24))
    if unit == "month":
        return said_on + timedelta(days=30 * count)
    return said_on + timedelta(days=_UNIT_DAYS[unit] * count)


def _named(match: re.Match[str], said_on: date) -> date | None:
    return _NAMED[" ".join(match.group().lower().split())](said_on)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _this_friday(said_on: date) -> date:
    """Of the working week that goes on or comes next."""
    return said_on + timedelta(days=(_FRIDAY - said_on.weekday()) % 7)


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _last_of_next_month(day: date) -> date:
    return _last_of_month(_last_of_month(day) + timedelta(days=1))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_NAMED: dict[str, Callable[[date], date]] = {
    "today": lambda day: day,
    "tonight": lambda day: day,
    "this evening": lambda day: day,
    "this afternoon": lambda day: day,
    "end of the day": lambda day: day,
    "end of day": lambda day: day,
    "tomorrow": lambda day: day + timedelta(days=1),
    "the day after tomorrow": lambda day: day + timedelta(days=2),
    "this week": _this_friday,
    "end of the week": _this_friday,
    "end of this week": _this_friday,
    "the weekend": lambda day: _monday(day) + timedelta(days=6),
    "next week": lambda day: _monday(day) + timedelta(days=7 + _FRIDAY),
    "end of next week": lambda day: _monday(day) + timedelta(days=7 + _FRIDAY),
    "this month": _last_of_month,
    "end of the month": _last_of_month,
    "end of this month": _last_of_month,
    "next month": _last_of_next_month,
    "end of next month": _last_of_next_month,
}
_NAMES = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True))


def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{expression})(?![\w-])", re.IGNORECASE)


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (_pattern(r"(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})"), _iso),
    (_pattern(rf"(?:the )?{_DAY}(?: of)? {_MONTH}(?:,? (?P<year>20\d\d))?"), _of_month),
    (_pattern(rf"{_MONTH} (?:the )?{_DAY}(?:,? (?P<year>20\d\d))?"), _of_month),
    (
        _pattern(
            r"(?:by|on|before|until) the (?P<day>\d{1,2})(?:st|nd|rd|th)"
            rf"(?! (?:of )?(?:{_MONTH_NAMES})\b)"
        ),
        _the_day,
    ),
    (_pattern(rf"(?:(?P<which>next|this|coming) )?{_WEEKDAY}{_OF_NEXT_WEEK}"), _weekday),
    (
        _pattern(
            rf"(?:by|on|before|until) (?:(?P<which>next|this) )?{_SHORT_WEEKDAY}{_OF_NEXT_WEEK}"
        ),
        _weekday,
    ),
    (
        _pattern(
            rf"(?:in|within|after)(?: the next)? (?P<count>\d{{1,3}}|{_COUNT}) "
            r"(?P<unit>hour|day|week|fortnight|month)s?"
        ),
        _counted,
    ),
    (_pattern(_NAMES), _named),
)
