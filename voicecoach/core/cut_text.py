"""Stretches of a text replaced by a mark, and where its other places are then. Pure."""

from collections.abc import Iterable

REDACTED = "[redacted]"


def with_cuts(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with REDACTED for each of these spans, which do not overlap."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + REDACTED + text[end:]
    return text


def moved(offset: int, spans: Iterable[tuple[int, int]], *, end: bool = False) -> int:
    """Where a place of the old text is in the new one; inside a span, its beginning or its end."""
    place = offset
    for start, stop in spans:
        if stop <= offset:
            place += len(REDACTED) - (stop - start)
        elif start < offset:
            place += (start + len(REDACTED) if end else start) - offset
    return place


def touches(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether any of the spans shares a character with this stretch."""
    return any(first < end and start < stop for first, stop in spans)
