"""When two accounts of being employed exclude each other."""

from voicecoach.core.claims.change import elapsed_days
from voicecoach.core.claims.dates import month_index
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.vocabulary import lemmas

JOB_FOUND_DAYS = 14
_LEFT_ONE_JOB = lemmas("leave lay")
"""Having left some job does not say that one has none."""


def rule_status(earlier: Claim, later: Claim) -> Ruling | None:
    """Employed when it was said, against having left before that day."""
    if earlier.affirmed == later.affirmed:
        return None
    found = relate(earlier.scope, later.scope)
    works, left = (earlier, later) if earlier.affirmed else (later, earlier)
    if found <= Match.APART or (_LEFT_ONE_JOB & left.terms and found is not Match.SAME):
        return None
    said_on = works.statement.context.said_on
    if works is earlier and left.months and said_on:
        left_before = max(left.months) < month_index(said_on)
        return (
            Ruling(Level.CONTRADICTION, "had_left")
            if left_before
            else Ruling(Level.CHANGED, "left_since")
        )
    if works is earlier and elapsed_days(earlier, later) > 0:
        return Ruling(Level.CHANGED, "left_since")
    if elapsed_days(earlier, later) > JOB_FOUND_DAYS and found is not Match.SAME:
        return Ruling(Level.CHANGED, "employed_since")
    return Ruling(Level.CONTRADICTION, "employed_or_not")
