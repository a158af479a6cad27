"""When "never" meets "often": denials against affirmations of the same thing."""

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.skill_words import covers


def rule_skills(earlier: Claim, later: Claim) -> Ruling | None:
    """Rule on a denial and an affirmation: every word of the denial must be affirmed."""
    if earlier.slot is not Slot.SKILL or earlier.affirmed == later.affirmed:
        return None
    denial, affirmation = (later, earlier) if earlier.affirmed else (earlier, later)
    if not covers(affirmation.terms, denial.terms):
        return None
    can_change = not earlier.affirmed or denial.ongoing
    if may_have_changed(earlier, later, is_state=can_change):
        return Ruling(Level.CHANGED, "denial_changed")
    return Ruling(Level.CONTRADICTION, "denied_and_affirmed")
