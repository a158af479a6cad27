"""When two accounts of a single-valued fact, or of a date, exclude each other."""

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.dates import month_index
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.read_places import REGIONS
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

HOME_CHANGES_DAYS = 90
JOB_FOUND_DAYS = 14
_LEFT_ONE_JOB = lemmas("leave lay")
"""Having left some job does not say that one has none."""


def rule_home(earlier: Claim, later: Claim) -> Ruling | None:
    """Two homes with no place in common."""
    if earlier.head in FACETS:
        return rule_facets(earlier, later)
    if not earlier.terms or not later.terms or earlier.terms & later.terms:
        return None
    if earlier.head != "home":
        return _rule_past_places(earlier, later)
    if (
        may_have_changed(earlier, later, is_state=True)
        or (elapsed_days(earlier, later) >= HOME_CHANGES_DAYS)
        or "move" in later.quote.lower()
    ):
        return Ruling(Level.CHANGED, "home_changed")
    return Ruling(Level.CONTRADICTION, "different_homes")


def _rule_past_places(earlier: Claim, later: Claim) -> Ruling | None:
    """One childhood; one training of a trade. A town may lie in a region."""
    if (earlier.terms | later.terms) & REGIONS:
        return None
    if earlier.head == "training":
        mine, theirs = (
            topics(read_words(f"{claim.statement.text} {claim.statement.context.question or ''}"))
            - _TRAINING_WORDS
            - claim.terms
            for claim in (earlier, later)
        )
        if mine and theirs and not mine & theirs:
            return None
    return Ruling(Level.CONTRADICTION, f"different_{earlier.head}")


_TRAINING_WORDS = lemmas("train training live town city university college school come year")


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
