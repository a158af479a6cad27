"""Dates and date ranges as résumés write them; what cannot be told from them stays unknown."""

import re
from dataclasses import dataclass

_MONTH_NAMES = """
january jan januar jänner janvier janv enero ene stycznia styczeń sty gennaio gen январь
    января
february feb februar février févr fév febrero lutego luty lut febbraio febr февраль февраля
march mar märz mrz mär mars marzo marca marzec março maart март марта
april apr avril avr abril abr kwietnia kwiecień kwi aprile апрель апреля
may mai mayo maja maj maggio mag maio mei май мая
june jun juni juin junio czerwca czerwiec cze giugno giu junho июнь июня
july jul juli juillet juil julio lipca lipiec lip luglio lug julho июль июля
august aug août agosto ago sierpnia sierpień sie augustus август августа
september sept sep septembre septiembre setiembre września wrzesień wrz settembre set
    setembro сентябрь сентября
october oct oktober okt octobre octubre października październik paź ottobre ott outubro
    октябрь октября
november nov novembre noviembre listopada listopad lis novembro ноябрь ноября
december dec dezember dez décembre déc diciembre dic grudnia grudzień gru dicembre dezembro
    декабрь декабря
"""
"""A month a row, January first; rows that go on are indented."""
_MONTHS = {
    name: number
    for number, row in enumerate(_MONTH_NAMES.replace("\n    ", " ").strip().splitlines(), 1)
    for name in row.split()
}

_YEAR = r"(?:19[4-9]\d|20\d\d)"
_MONTH = r"0?[1-9]|1[0-2]"
_DAY = r"0?[1-9]|[12]\d|3[01]"
_NAME = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_SEASON = "spring|summer|autumn|fall|winter|q[1-4]|early|mid|late"
_POINT = rf"""(?:
    (?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+)?(?P<name#>{_NAME})\b\.?,?[\s/-]*(?:of\s+)?
        (?:(?P<name_year#>{_YEAR})|['’‘](?P<short#>\d\d))(?!\d)
  | (?P<iso_year#>{_YEAR})[-/.](?P<iso_month#>{_MONTH})(?:[-/.](?:{_DAY}))?(?!\d)
  | (?:(?P<day#>{_DAY})[/.])?(?P<month#>{_MONTH})\s?[/.-]\s?(?P<month_year#>{_YEAR})(?!\d)
  | (?:(?:{_SEASON})[\s-]+(?:of\s+)?)?(?P<year#>{_YEAR})(?!\d)\s?
        (?:年(?:\s?(?P<cjk#>{_MONTH})\s?月)?)?
)"""
"""One date; "#" stands for the suffix of the group names."""
_NOW = (
    "present|now|current|currently|ongoing|today|till\\s+date|to\\s+date|till\\s+now|date|heute|"
    "aktuell|aujourd['’]hui|présent|actualidad|actual|presente|oggi|attuale|obecnie|teraz|dziś|"
    "nadal|atual|heden|настоящее\\s+время|сейчас|σήμερα|至今|现在|現在|(?:حتى\\s+)?الآن|حاليا"
)
_JOINT = (
    r"\s*(?:[-–—−~→‐‑]{1,2}|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bà\b|\ba\b|\bdo\b|\bal?\b"
    r"|\btot\b|\bпо\b|至|到)\s*"
)
_SINCE = r"\b(?:since|from|starting|seit|ab|depuis|desde|dal|od|sinds|с)\b"


def _point(name: str) -> str:
    return _POINT.replace("#", name)


_FLAGS = re.IGNORECASE | re.VERBOSE
_NOT_INSIDE = r"(?<![\w£$€#])"
_RANGE = re.compile(
    rf"{_NOT_INSIDE}(?:from\s+)?{_point('_a')}{_JOINT}"
    rf"(?:{_point('_b')}|(?P<now>{_NOW})(?!\w)|(?P<tail>\d\d)(?![\d\w/.%]))",
    _FLAGS,
)
_OPEN_SINCE = re.compile(rf"{_SINCE}\s+{_point('_a')}(?!{_JOINT}\d)", _FLAGS)
_OPEN_END = re.compile(rf"{_NOT_INSIDE}{_point('_a')}\s*[-–—]\s*(?=$|[|)\]])", _FLAGS)
_ANY_YEAR = re.compile(r"(?:19|20)\d\d|['’‘]\d\d")
_SINGLE = re.compile(rf"{_NOT_INSIDE}{_point('_a')}(?![\w%])", _FLAGS)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year, or a year whose month is not said."""

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year}" if self.month is None else f"{self.year}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time as it is written: `line[start_char:end_char] == quote`."""

    begin: Month | None
    end: Month | None
    is_ongoing: bool
    quote: str
    start_char: int
    end_char: int

    @property
    def is_backwards(self) -> bool:
        """The end lies before the beginning: something was mistyped, or misread."""
        if self.begin is None or self.end is None:
            return False
        return (self.begin.year, self.begin.month or 1) > (self.end.year, self.end.month or 12)


def read_ranges(text: str) -> list[Period]:
    """Every range of dates in a line, left to right: "03/2019 – present", "since 2020"."""
    if not _ANY_YEAR.search(text):
        return []
    found: list[Period] = []
    for match in _RANGE.finditer(text):
        begin, end = _month(match, "_a"), _month(match, "_b")
        if match["tail"]:
            end = _short_end(begin, match["tail"])
            if end is None:
                continue
        found.append(_period(match, begin, end, is_ongoing=match["now"] is not None))
    for pattern in (_OPEN_SINCE, _OPEN_END):
        for match in pattern.finditer(text):
            if not any(_overlap(match, each) for each in found):
                found.append(_period(match, _month(match, "_a"), None, is_ongoing=True))
    return sorted(found, key=lambda each: each.start_char)


def read_single_dates(text: str) -> list[Period]:
    """Dates that belong to no range: the year of a degree."""
    if not _ANY_YEAR.search(text):
        return []
    ranges = read_ranges(text)
    return [
        _period(match, None, _month(match, "_a"), is_ongoing=False)
        for match in _SINGLE.finditer(text)
        if not any(_overlap(match, each) for each in ranges)
    ]


def _period(
    match: re.Match[str], begin: Month | None, end: Month | None, *, is_ongoing: bool
) -> Period:
    quote = match.group().strip()
    start = match.start() + match.group().index(quote)
    return Period(begin, end, is_ongoing, quote, start, start + len(quote))


def _overlap(match: re.Match[str], period: Period) -> bool:
    return match.start() < period.end_char and period.start_char < match.end()


def _month(match: re.Match[str], name: str) -> Month | None:
    """The date of a match; a day and month that could be swapped give the year alone."""
    if match[f"name{name}"]:
        short = match[f"short{name}"]
        year = _whole_year(short) if short else int(match[f"name_year{name}"])
        return Month(year, _MONTHS[match[f"name{name}"].casefold()])
    if match[f"iso_year{name}"]:
        return Month(int(match[f"iso_year{name}"]), int(match[f"iso_month{name}"]))
    if match[f"month_year{name}"]:
        day, month = match[f"day{name}"], int(match[f"month{name}"])
        is_clear = not day or int(day) > 12 or int(day) == month
        return Month(int(match[f"month_year{name}"]), month if is_clear else None)
    if match[f"year{name}"]:
        cjk = match[f"cjk{name}"]
        return Month(int(match[f"year{name}"]), int(cjk) if cjk else None)
    return None


def _whole_year(short: str) -> int:
    return 2000 + int(short) if int(short) < 50 else 1900 + int(short)


def _short_end(begin: Month | None, tail: str) -> Month | None:
    """The end of "2015–17"; None where two digits cannot be a later year."""
    if begin is None or begin.month is not None:
        return None
    year = begin.year // 100 * 100 + int(tail)
    return Month(year) if begin.year <= year <= begin.year + 60 else None
