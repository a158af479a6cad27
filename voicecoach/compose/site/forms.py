"""What was typed into a form, as values."""

from datetime import date

from voicecoach.errors import UsageError
from voicecoach.ports.site import SiteRequest

MOST_DIGITS = 9


def day_asked(asked: SiteRequest, name: str) -> date | None:
    """A day of a form; raises UsageError for what is none."""
    text = asked.asked(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            "That is no day.", code="no_day", hint="Write it as 2026-11-25."
        ) from error


def number_asked(asked: SiteRequest, name: str) -> int:
    """A number of the query; 0 for what is none."""
    return _number(asked.asked(name)) or 0


def number_sent(asked: SiteRequest, name: str) -> int | None:
    """A number of the form; None for what is none."""
    return _number(asked.sent(name))


def _number(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return int(text) if is_number else None
