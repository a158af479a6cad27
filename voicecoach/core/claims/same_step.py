"""The gate for events dated by an age or a time in a job, and for how often something was."""

from voicecoach.core.claims.models import Claim
from voicecoach.core.claims.read_frequencies import ASKED, HOW_OFTEN
from voicecoach.core.claims.scope import Match
from voicecoach.core.claims.told_subject import relate_by_family

_LEAST_TIMES_MORE = 2.0
"""How often is told so loosely that less than twice as often is the same (start value)."""


def same_step(earlier: Claim, later: Claim) -> bool:
    """One event of a life, or one habit, told twice."""
    found = relate_by_family(earlier.scope, later.scope)
    if earlier.head == HOW_OFTEN:
        return _is_much_oftener(earlier, later) and _same_habit(earlier, later, found)
    are_answers = earlier.answers and later.answers
    return found is Match.SAME or (are_answers and found >= Match.OPEN)


def _same_habit(earlier: Claim, later: Claim, found: Match) -> bool:
    """One habit by its words, of which one is enough where it was asked how often."""
    asked = [ASKED in claim.terms for claim in (earlier, later)]
    if found is Match.SAME:
        return any(asked) or len(earlier.scope.own & later.scope.own) > 1
    return all(asked) and found >= Match.OPEN


def _is_much_oftener(earlier: Claim, later: Claim) -> bool:
    lows = [claim.value.low or 0.0 for claim in (earlier, later)]
    highs = [claim.value.high or 0.0 for claim in (earlier, later)]
    return max(lows) >= _LEAST_TIMES_MORE * min(highs)
