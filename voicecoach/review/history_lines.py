"""Statements made elsewhere as lines of JSON: what `import history` takes in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from voicecoach.core.claims.models import Context, Statement
from voicecoach.review.json_input import read_day, read_object

KEYS = ("text", "question", "date", "source", "employer", "round")


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is not taken in, and why; never what it says."""

    number: int
    problem: str


def read_history_line(line: bytes, number: int) -> Statement | BadLine:
    """Read one line; `number` is its place in the file, for the message."""
    try:
        value = read_object(line, number)
    except ValueError as error:
        return BadLine(number, str(error))
    try:
        return _statement(value)
    except ValueError as error:
        return BadLine(number, f"Line {number}: {error}")


def _statement(value: Mapping[str, Any]) -> Statement:
    unknown = sorted(value.keys() - set(KEYS))
    if unknown:
        named = ", ".join(f'"{_utf8(key)}"' for key in unknown)
        raise ValueError(f"{named} is not known here. Known: {', '.join(KEYS)}.")
    text = _words(value, "text")
    if text is None:
        raise ValueError('"text" is missing or empty.')
    return Statement(
        text,
        Context(
            question=_words(value, "question"),
            said_on=read_day(value.get("date"), "date"),
            source=_words(value, "source"),
            employer=_words(value, "employer"),
            round=_words(value, "round"),
        ),
    )


def _words(value: Mapping[str, Any], key: str) -> str | None:
    """Text, or a whole number as text ("round": 2); None when it is null or blank."""
    found = value.get(key)
    if found is None:
        return None
    if isinstance(found, int) and not isinstance(found, bool) and key != "text":
        return str(found)
    if not isinstance(found, str):
        raise ValueError(f'"{key}" is not text.')  # noqa: TRY004 - bad data, not a bug
    return _utf8(found) if found.strip() else None


def _utf8(text: str) -> str:
    """JSON can escape half of a character, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
