"""When "never" meets "often": denials against affirmations of the same thing."""

from collections.abc import Collection

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.skill_words import OR

_SHARED_STEM = 4
_LONGEST_ENDING = 3


def rule_skills(earlier: Claim, later: Claim) -> Ruling | None:
    """Rule on a denial and an affirmation: every word of the denial must be affirmed."""
    if earlier.slot is not Slot.SKILL or earlier.affirmed == later.affirmed:
        return None
    denial, affirmation = (later, earlier) if earlier.affirmed else (earlier, later)
    if not all(
        any(_is_among(either, affirmation.terms) for either in term.split(OR))
        for term in denial.terms
    ):
        return None
    can_change = not earlier.affirmed or denial.ongoing
    if may_have_changed(earlier, later, is_state=can_change):
        return Ruling(Level.CHANGED, "denial_changed")
    return Ruling(Level.CONTRADICTION, "denied_and_affirmed")


def _is_among(term: str, terms: Collection[str]) -> bool:
    if term in terms:
        return True
    return len(term) >= _SHARED_STEM and any(_same_family(term, other) for other in terms)


def _same_family(one: str, other: str) -> bool:
    """Weld and welder, paint and painter: one begins with the other.

    Not dental and Dentally: a name that ends so is no trade.
    """
    if one[0] in "@#" or other[0] in "@#" or min(len(one), len(other)) < _SHARED_STEM:
        return False
    short, long = sorted((one, other), key=len)
    if long.endswith("ly"):
        return False
    return long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING
