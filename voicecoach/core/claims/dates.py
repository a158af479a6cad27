"""Points in time as sets of months, so that "summer of 2019" and "July 2019" can agree.

A month is counted as `12 * year + (month - 1)`. A month without a year ("in January") is kept as
a month of the year and settled by the day it was said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.number_words import UNITS, YEARS
from voicecoach.core.claims.numbers import OPENERS, Form, number_at
from voicecoach.core.claims.words import Word

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS = (
    {name: index for index, name in enumerate(_MONTH_NAMES)}
    | {name[:3]: index for index, name in enumerate(_MONTH_NAMES)}
    | {"sept": 8}
)
_SEASONS = {
    "spring": (2, 3, 4),
    "summer": (5, 6, 7),
    "autumn": (8, 9, 10),
    "fall": (8, 9, 10),
    "winter": (-1, 0, 1, 11, 12, 13),
    "christmas": (11,),
    "thanksgiving": (9, 10),
    "halloween": (9,),
    "diwali": (9, 10),
    "easter": (2, 3),
}
_TURNS = {"last": -1, "this": 0, "next": 1}
_PARTS = {
    "early": range(4),
    "beginning": range(4),
    "start": range(4),
    "mid": range(3, 9),
    "middle": range(3, 9),
    "late": range(8, 12),
    "end": range(9, 12),
}
_LANDMARKS = Lexicon(
    {
        (2019 * 12 + 8, 2020 * 12 + 3): (
            "just|right before ?the covid|pandemic|lockdown; when covid|lockdown hit|start; "
            "as everything shut; when everything shut; right before covid"
        ),
        (2020 * 12 + 2, 2021 * 12 + 12): (
            "during ?the ?first|second|last|whole|big covid|pandemic|lockdown; "
            "in the middle|thick of ?the covid|pandemic|lockdown"
        ),
    }
)
_YEAR_HEDGES = word_set("about around roughly like maybe think approximately circa")
_BEFORE_YEAR = (
    word_set(
        "in since from until till by of during to around about like back "
        "early late mid end or "
        "before after and circa year"
    )
    | frozenset(MONTHS)
    | frozenset(_SEASONS)
)
_PRESENT = word_set("present now current today date")
_NAMED_UNITS = {"month": 1, "year": 12}


@dataclass(frozen=True, slots=True)
class When:
    """A date read from words[start:end]: every month it may have been."""

    months: frozenset[int]
    start: int
    end: int
    hedged: bool = False
    year_known: bool = True
    """False for "in January": `months` are then months of the year, 0 to 11."""

    @property
    def low(self) -> float:
        return min(self.months) / 12

    @property
    def high(self) -> float:
        return (max(self.months) + 1) / 12


@dataclass(frozen=True, slots=True)
class Period:
    """From one date to another, or to the day it was said: "Mar 2023 – Present", "since 2018"."""

    begin: When
    finish: When | None
    start: int
    end: int


def month_index(day: date) -> int:
    return day.year * 12 + day.month - 1


def read_dates(words: Sequence[Word], said_on: date | None) -> list[When]:
    """Every date in a clause, left to right."""
    found: list[When] = []
    index = 0
    while index < len(words):
        when = _when_at(words, index, said_on)
        if when:
            found.append(when)
        index = when.end if when else index + 1
    return found


def read_periods(words: Sequence[Word], whens: Sequence[When]) -> list[Period]:
    """Pairs of dates joined by "to" or a dash, and open periods ("since 2018", "– Present")."""
    periods: list[Period] = []
    for place, when in enumerate(whens):
        before = words[when.start - 1].form if when.start else ""
        joint = words[when.end].form if when.end < len(words) else ""
        after = words[when.end + 1].form if when.end + 1 < len(words) else ""
        following = whens[place + 1] if place + 1 < len(whens) else None
        if before == "since" or (joint == "to" and after in _PRESENT):
            end = when.end + 2 * (joint == "to" and after in _PRESENT)
            periods.append(Period(when, None, when.start, end))
        elif following and following.start == when.end + 1 and joint in {"to", "until", "till"}:
            periods.append(Period(when, following, when.start, following.end))
    return [period for period in periods if period.begin.year_known or period.finish is None]


def _when_at(words: Sequence[Word], index: int, said_on: date | None) -> When | None:
    landmark = _LANDMARKS.at(words, index)
    if landmark:
        return When(frozenset(range(*landmark.meaning)), index, landmark.end, hedged=True)
    form = words[index].form
    if form in _PARTS:
        return _part_of_year(words, index, said_on)
    if form in _SEASONS or form in MONTHS:
        return _month_or_season(words, index, said_on)
    if form in _TURNS:
        return _relative(words, index, said_on)
    if form not in _NUMERAL_STARTS and not form[0].isdigit():
        return None
    return _ago(words, index, said_on) or _plain_year(words, index)


_NUMERAL_STARTS = OPENERS | {"oh", "o", "nought", "naught"}


def _year_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    number = number_at(words, index) if index < len(words) else None
    if number is None or int(number.low) not in YEARS or number.low != number.high:
        return None
    return (int(number.low), number.end) if number.low % 1 == 0 else None


def _of_year(months: Iterable[int], year: int) -> frozenset[int]:
    return frozenset(12 * year + month for month in months)


def _skip_small(words: Sequence[Word], index: int) -> int:
    while index < len(words) and words[index].form in {"of", "in", "the", "about"}:
        index += 1
    return index


def _plain_year(words: Sequence[Word], index: int) -> When | None:
    number = number_at(words, index)
    found = _year_at(words, index)
    before = words[index - 1].form if index else ""
    if found is None and before in _BEFORE_SHORT_YEAR and (short := _short_year(words, index)):
        return When(_of_year(range(12), short[0]), index, short[1])
    if number is None or found is None:
        return None
    year, end = found
    written_out = number.form is not Form.YEAR
    if written_out and before not in _BEFORE_YEAR:
        return None
    after = words[end].lemma if end < len(words) else ""
    if after in _COUNTED:
        return None
    return When(_of_year(range(12), year), index, end, hedged=before in _YEAR_HEDGES)


def _short_year(
    words: Sequence[Word], index: int, *, spoken: bool = False
) -> tuple[int, int] | None:
    """Read "oh nine", and after a month also "twenty two", as a year of this century."""
    if index + 1 < len(words) and words[index].form in {"oh", "o", "nought", "naught"}:
        unit = UNITS.get(words[index + 1].form, 0)
        return (2000 + unit, index + 2) if 0 < unit < 10 else None
    number = number_at(words, index) if spoken and index < len(words) else None
    if number is None or not words[index].form.isalpha() or number.low not in _SHORT_YEARS:
        return None
    return 2000 + int(number.low), number.end


_SHORT_YEARS = range(13, 50)
"""Two-digit years that cannot be taken for the number of a month."""
_BEFORE_SHORT_YEAR = word_set("in since until till of from class")
_COUNTED = word_set("people person customer employee pound dollar euro unit item hour")


def _part_of_year(words: Sequence[Word], index: int, said_on: date | None) -> When | None:
    at = _skip_small(words, index + 1)
    found = _year_at(words, at)
    if found is None and at + 1 < len(words) and said_on and words[at + 1].form == "year":
        turn = _TURNS.get(words[at].form)
        found = (said_on.year + turn, at + 2) if turn is not None else None
    if found is None:
        return None
    return When(_of_year(_PARTS[words[index].form], found[0]), index, found[1])


def _month_or_season(words: Sequence[Word], index: int, said_on: date | None) -> When | None:
    form = words[index].form
    months = (MONTHS[form],) if form in MONTHS else _SEASONS[form]
    at = _skip_small(words, index + 1)
    if at < len(words) and words[at].form.rstrip("stndrh").isdigit() and not _year_at(words, at):
        at += 1
    before = words[index - 1].form if index else ""
    spoken = _short_year(words, at, spoken=True)
    if spoken and before not in _BEFORE_SHORT_YEAR and said_on and len(months) == 1:
        return _day_or_year(months[0], spoken[0], said_on, index, spoken[1])
    found = _year_at(words, at) or (spoken if before in _BEFORE_SHORT_YEAR else None)
    found = found or _short_year(words, at)
    if found:
        return When(_of_year(months, found[0]), index, found[1])
    turn = _TURNS.get(words[at].form) if at + 1 < len(words) else None
    if turn is not None and said_on and words[at + 1].form == "year":
        return When(_of_year(months, said_on.year + turn), index, at + 2)
    if form == "may" and before not in {"in", "of", "by", "last", "since", "until", "early"}:
        return None
    if form in {"fall", "spring", "march", "mar", "sun"} and before not in _BEFORE_YEAR | {"the"}:
        return None
    if form in {"fall", "spring", "summer", "winter", "autumn"}:
        return None
    return When(frozenset(months), index, index + 1, year_known=False)


def _day_or_year(month: int, year: int, said_on: date, start: int, end: int) -> When:
    """The month of "October twenty one", which is a day of it, or a year."""
    now = month_index(said_on)
    last = 12 * said_on.year + month
    near = {last if last <= now else last - 12, last if last >= now else last + 12}
    of_day = near if year - _CENTURY <= _DAYS_OF_MONTH else set()
    return When(frozenset(of_day | {12 * year + month}), start, end)


_CENTURY, _DAYS_OF_MONTH = 2000, 31


_OF_A_STAY = word_set("my our your the his her their")
"""Before "last year at Acme", which is the last one there."""


def _relative(words: Sequence[Word], index: int, said_on: date | None) -> When | None:
    """Settle "last August", "next year" and "this summer" by the day it was said."""
    if said_on is None or index + 1 >= len(words):
        return None
    if index and words[index].form == "last" and words[index - 1].form in _OF_A_STAY:
        return None
    form, now = words[index + 1].form, month_index(said_on)
    turn = _TURNS[words[index].form]
    if form == "year":
        return When(_of_year(range(12), said_on.year + turn), index, index + 2)
    if form == "month" and turn:
        return When(frozenset({now + turn}), index, index + 2)
    named = (MONTHS[form],) if form in MONTHS else _SEASONS.get(form)
    if named is None:
        return None
    near = _of_year(named, said_on.year) | _of_year(named, said_on.year + turn)
    months = frozenset(month for month in near if (month - now) * turn >= 0)
    return When(months, index, index + 2) if months else None


def _ago(words: Sequence[Word], index: int, said_on: date | None) -> When | None:
    """Settle "three years ago" and "a couple of months back"."""
    if said_on is None:
        return None
    number = number_at(words, index)
    unit_at = number.end if number else index + 1
    if number is None and words[index].form not in {"a", "an"}:
        return None
    if unit_at + 1 >= len(words) or words[unit_at + 1].form not in {"ago", "back"}:
        return None
    factor = _NAMED_UNITS.get(words[unit_at].lemma)
    if factor is None:
        return None
    low, high = (number.low, number.high) if number else (1, 1)
    now, slack = month_index(said_on), (6 if factor == 12 else 1)
    months = range(int(now - high * factor - slack), int(now - low * factor + slack) + 1)
    return When(frozenset(months), index, unit_at + 2, hedged=True)
