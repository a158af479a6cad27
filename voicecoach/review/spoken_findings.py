"""The two sides of a finding as they are said aloud."""

from datetime import date

from voicecoach.core.claims.models import Finding, Side
from voicecoach.review.spoken_numbers import day_aloud, value_aloud


def side_aloud(side: Side) -> str:
    """What was said, such as "five years"; the words themselves where no value tells them."""
    return value_aloud(side.value) or f"“{side.quote}”"


def said_aloud(side: Side, finding: Finding) -> str:
    """Such as "On the second of April you said five years."."""
    if side.statement.context.source == "resume":
        return f"Your résumé says {side_aloud(side)}."
    when = when_aloud(side, finding)
    return f"{when[:1].upper()}{when[1:]} you said {side_aloud(side)}."


def when_aloud(side: Side, finding: Finding) -> str:
    """Such as "today", "on the second of April"."""
    if side is finding.later:
        return "today"
    today = finding.later.statement.context.said_on
    return day_before_aloud(side.statement.context.said_on, today)


def day_before_aloud(said_on: date | None, today: date | None) -> str:
    """When something was said before; such as "earlier today", "on the second of April"."""
    if said_on is None:
        return "before that"
    return "earlier today" if said_on == today else f"on {day_aloud(said_on, today)}"
