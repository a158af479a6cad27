"""Days in words, the same on every machine whatever its locale."""

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_in_words(day: date, today: date | None = None) -> str:
    """Such as "2 April 2026"; the year is left out when it is that of `today`."""
    text = f"{day.day} {_MONTHS[day.month - 1]}"
    return text if today is not None and day.year == today.year else f"{text} {day.year}"


def short_day(day: date) -> str:
    """Such as "2 Apr", where there is little room."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"
