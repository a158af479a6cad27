"""The two sides of a finding as they are said aloud."""

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
    said_on = side.statement.context.said_on
    today = finding.later.statement.context.said_on
    if side is finding.later:
        return "today"
    if said_on is None:
        return "before that"
    if said_on == today:
        return "earlier today"
    return f"on {day_aloud(said_on, today)}"
