"""Entries of a section: the head lines around each date range, and the lines below them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.parts import (
    is_no_employer,
    is_school,
    is_title,
    split_commas,
    split_parts,
)
from voicecoach.core.documents.periods import Period, read_ranges, read_single_dates

Placed = tuple[int, Line]

_LONGEST_HEAD_WORDS = 14
_HEAD_LINES = 3
"""A head holds a title, an employer and dates, each on a line of its own at most."""
_ONE_LINE = 90
_ENDS_SENTENCE = (".", ";", "!")


_LOW_WORD_END = re.compile(r"\s[a-zà-þ]{3,}[.;!]$")
_LENGTH = r"\d+\s*(?:years?|yrs?|months?|mos?)\.?"
_DURATION = re.compile(rf"[(·]?\s*{_LENGTH}(?:,?\s*(?:and\s+)?{_LENGTH})?\s*\)?", re.IGNORECASE)
"""How long it was, as some write beside the dates: "4 years 9 months"."""
_TERMS = re.compile(
    r"(?:(?:0[.,]\d+|\d{2,3}\s?%)(?:\s*(?:fte|position|stelle|etat))?|full[ -]time|part[ -]time|"
    r"vollzeit|teilzeit|permanent|temporary|fixed[ -]term|contract|on[ -]site|hybrid|remote)"
    r"(?:\s+(?:from|since|until)\b.*)?",
    re.IGNORECASE,
)
"""Terms of a job, which name neither it nor the employer: "part-time", "0.8 FTE"."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One job or study: its dates, the parts of its head lines, and where its lines stand."""

    period: Period | None
    rows: tuple[tuple[str, ...], ...]
    """For each head line its parts, dates left out."""
    head: tuple[int, ...]
    lines: tuple[int, ...]
    """The head and everything below it."""


def read_entries(lines: Sequence[Placed], *, single_dates: bool = False) -> list[Entry]:
    """The entries of a section, in order.

    With `single_dates` one date is enough to tell an entry, as in lists of degrees, and lines
    without any date are entries too.
    """
    lines = [each for each in lines if not _DURATION.fullmatch(each[1].text)]
    heads = _heads(lines, single_dates=single_dates)
    entries: list[Entry] = []
    for number, head in enumerate(heads):
        until = heads[number + 1][0] if number + 1 < len(heads) else len(lines)
        below = tuple(place for place, _ in lines[head[1] : until])
        entry = _entry(lines[head[0] : head[1]], below, single_dates=single_dates)
        if entry is not None:
            entries.append(entry)
    return entries


def _heads(lines: Sequence[Placed], *, single_dates: bool) -> list[tuple[int, int]]:
    """Where head lines begin and end, as indices into the section."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for index, (_, line) in enumerate(lines):
        if _is_head_line(line, single_dates=single_dates):
            start = index if start is None else start
            continue
        if start is not None:
            found += _cut(lines, start, index, single_dates=single_dates)
        start = None
    if start is not None:
        found += _cut(lines, start, len(lines), single_dates=single_dates)
    return found


def _is_head_line(line: Line, *, single_dates: bool) -> bool:
    has_dates = bool(_dates(line.text, single_dates=single_dates))
    if line.kind is LineKind.BULLET:
        return single_dates or (has_dates and _is_dated_bullet(line.text))
    if has_dates:
        return True
    words = line.text.split()
    return len(words) <= _LONGEST_HEAD_WORDS and not _is_sentence(line.text, words)


def _is_sentence(text: str, words: Sequence[str]) -> bool:
    """Tell "Ordered stock for 3 branches." from "Naranja Pagos S.L."."""
    if not text.endswith(_ENDS_SENTENCE):
        return False
    ends_low = bool(_LOW_WORD_END.search(text))
    return ends_low or 2 * sum(word[:1].islower() for word in words) >= len(words)


def _is_dated_bullet(text: str) -> bool:
    """Tell a list whose points are the jobs from one about what was done there."""
    dates = read_ranges(text)
    rest = len(text) - sum(len(each.quote) for each in dates)
    return len(split_parts(text)) > 1 and rest < 90


def _cut(
    lines: Sequence[Placed], start: int, end: int, *, single_dates: bool
) -> Iterator[tuple[int, int]]:
    """Cut a run of head lines so that each piece has one date range."""
    dated = [
        index
        for index in range(start, end)
        if _dates(lines[index][1].text, single_dates=single_dates)
    ]
    if not dated:
        if single_dates:
            yield from ((index, index + 1) for index in range(start, end))
        return
    borders = _borders(lines, start, dated)
    for first, last in zip(borders, [*borders[1:], end], strict=True):
        own = next(index for index in dated if first <= index < last)
        if _is_whole(lines[own][1], single_dates=single_dates):
            yield own, own + 1
        elif single_dates and own > first:
            yield from _study_with_its_dates_last(
                lines, max(first, own - _HEAD_LINES + 1), own, last
            )
        else:
            yield max(first, own - _HEAD_LINES + 1), min(last, own + _HEAD_LINES)


def _study_with_its_dates_last(
    lines: Sequence[Placed], first: int, own: int, last: int
) -> Iterator[tuple[int, int]]:
    """What follows the dates is a study of its own, unless it is the school of this one."""
    until = own + 1
    has_school = any(is_school(line.text) for _, line in lines[first:until])
    if until < last and not has_school and is_school(lines[until][1].text):
        until += 1
    yield first, until
    yield from ((index, index + 1) for index in range(until, last))


def _is_whole(line: Line, *, single_dates: bool) -> bool:
    """Tell a row of a table, or a line with title, employer and dates."""
    cells = [_without(cell, _dates(cell, single_dates=single_dates)) for cell in line.parts]
    if sum(len(split_parts(cell)) for cell in cells) > 1:
        return True
    pieces = [piece for cell in cells for piece in split_commas(cell)]
    others = [piece for piece in pieces if not is_no_employer(piece) and not is_title(piece)]
    return any(is_title(piece) for piece in pieces) and any(
        len(each.split()) > 1 for each in others
    )


def _borders(lines: Sequence[Placed], start: int, dated: Sequence[int]) -> list[int]:
    """Where each entry of a run begins: with its dates, after the dates before, or at a gap."""
    dates_first = dated[0] == start
    borders = [start]
    for before, index in pairwise(dated):
        between = range(before + 1, index + 1)
        marked = [at for at in between if lines[at][1].after_gap]
        headings = [at for at in between if lines[at][1].kind is LineKind.HEADING]
        if marked or headings:
            borders.append((marked or headings)[-1 if marked else 0])
        elif dates_first:
            borders.append(index)
        else:
            borders.append(_same_shape(dated[0] - start, before, index))
    return borders


def _same_shape(lead: int, before: int, index: int) -> int:
    """As many lines before the dates as the first entry of the run has."""
    return max(before + 1, index - lead)


def _entry(lines: Sequence[Placed], below: tuple[int, ...], *, single_dates: bool) -> Entry | None:
    period: Period | None = None
    rows: list[tuple[str, ...]] = []
    for _, line in lines:
        parts: list[str] = []
        for cell in line.parts:
            dates = _dates(cell, single_dates=single_dates)
            period = period or (dates[0] if dates else None)
            rest = _without(cell, dates)
            parts += _names(split_parts(rest, at_words=not single_dates))
        if parts:
            rows.append(tuple(parts))
    if not rows:
        return None
    head = tuple(place for place, _ in lines)
    return Entry(period, tuple(rows), head, head + below)


def _names(parts: Sequence[str]) -> Iterator[str]:
    """Parts without how long it was, and without terms of the job."""
    for part in parts:
        bare = _DURATION.sub("", part).strip(" ()·,") if _DURATION.search(part) else part
        pieces = bare.split(", ")
        named = [piece for piece in pieces if not _TERMS.fullmatch(piece.strip(" ()"))]
        yield from filter(None, [bare] if len(named) == len(pieces) else named)


def _dates(text: str, *, single_dates: bool) -> list[Period]:
    return read_ranges(text) or (read_single_dates(text)[:1] if single_dates else [])


def _without(text: str, dates: Sequence[Period]) -> str:
    """The text without its dates and the brackets and commas that held them."""
    for each in reversed(dates):
        before = text[: each.start_char].rstrip(" ,(|[–—-:")
        after = text[each.end_char :].lstrip(" ,)|]–—-:")
        text = f"{before} | {after}" if before and after else before + after
    return text
