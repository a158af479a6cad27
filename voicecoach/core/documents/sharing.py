"""Several positions under one employer, which is named once above them."""

from collections.abc import Sequence

from voicecoach.core.documents.entries import Entry
from voicecoach.core.documents.parts import is_title
from voicecoach.core.documents.periods import Month, Period
from voicecoach.core.documents.placing import Names

Placed = tuple[Entry, Names]


def with_shared_employers(placed: Sequence[Placed]) -> list[Placed]:
    """Give a title that stands alone the employer above it.

    A line with the employer and all its years, above the positions, is no position itself.
    """
    shared: str | None = None
    found: list[Placed] = []
    for number, (entry, names) in enumerate(placed):
        following = placed[number + 1] if number + 1 < len(placed) else None
        if following is not None and _holds(entry, names, following):
            shared = names.other
        elif names.named and names.other is None:
            found.append((entry, Names(names.named, shared)))
        else:
            shared = names.other if _heads_titles(entry, names) else None
            found.append((entry, names))
    return found


def _holds(entry: Entry, names: Names, following: Placed) -> bool:
    """Whether the next entry is a position of this one: a title alone, within its years."""
    inner, inner_names = following
    is_position = inner_names.named is not None and inner_names.other is None
    if not is_position or names.other is None or (names.named and is_title(names.named)):
        return False
    return _is_within(inner.period, entry.period)


def _is_within(inner: Period | None, outer: Period | None) -> bool:
    if inner is None or outer is None or inner.begin is None or outer.begin is None:
        return False
    begins_later = _months(inner.begin) >= _months(outer.begin)
    if outer.is_ongoing or outer.end is None:
        return begins_later
    return begins_later and inner.end is not None and _months(inner.end) <= _months(outer.end)


def _months(month: Month) -> int:
    return month.year * 12 + (month.month or 0)


def _heads_titles(entry: Entry, names: Names) -> bool:
    """Whether the employer stands in a line above the title."""
    rows = [" ".join(row) for row in entry.rows]
    at_employer = [n for n, row in enumerate(rows) if names.other and names.other in row]
    at_title = [n for n, row in enumerate(rows) if names.named and names.named in row]
    return bool(at_employer and at_title) and at_employer[0] < at_title[0]
