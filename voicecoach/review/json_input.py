"""Objects that programs hand in, one a line: read strictly, and never repeated in a message."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any


def read_object(line: bytes, number: int) -> Mapping[str, Any]:
    """The object on a line; `number` is its place in the file. Raises ValueError."""
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError(f"Line {number} is not UTF-8 text.") from None
    except (ValueError, RecursionError):
        raise ValueError(f"Line {number} is not JSON.") from None
    if not isinstance(value, dict):
        raise ValueError(f"Line {number} is not an object.")  # noqa: TRY004 - bad data, not a bug
    return value


def read_day(value: Any, name: str) -> date | None:
    """The day of an ISO date or moment; None when it is null or empty. Raises ValueError."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value).date()
        except ValueError:
            pass
    raise ValueError(f'"{name}" is not a date like 2026-04-02.')
