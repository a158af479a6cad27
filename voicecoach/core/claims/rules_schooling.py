"""When two accounts of the person's education exclude each other."""

import re

from voicecoach.core.claims.change import elapsed_days, has_come
from voicecoach.core.claims.credentials import ACADEMIC
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.read_credentials import HELD_HEAD, same_credential
from voicecoach.core.claims.read_marks import MARKS_HEAD
from voicecoach.core.claims.read_steps import STEP_HEADS, steps_conflict
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets

_QUALIFIED_SINCE_DAYS = 90


def rule_education(earlier: Claim, later: Claim) -> Ruling | None:
    """Field, school, grade: nothing shared at the same level; held against not held."""
    if earlier.head in FACETS:
        return rule_facets(earlier, later)
    if earlier.head == HELD_HEAD:
        return _rule_held(earlier, later)
    if earlier.head in STEP_HEADS:
        return _rule_steps(earlier, later)
    if earlier.head == MARKS_HEAD:
        return _rule_marks(earlier, later)
    if earlier.affirmed != later.affirmed:
        return _rule_attended(earlier, later)
    return _rule_named(earlier, later)


def _rule_named(earlier: Claim, later: Claim) -> Ruling | None:
    """Two fields, schools or grades of one level."""
    if earlier.head == "school" and _is_short_for(earlier.terms, later.terms):
        return None
    if not _same_level(earlier.per, later.per):
        return None
    if earlier.terms & later.terms or any(
        begins_alike(a, b) for a in earlier.terms for b in later.terms
    ):
        return None
    if earlier.head == "field" and (_is_of_a_body(earlier) != _is_of_a_body(later)):
        return None
    if earlier.head == "kind of school" and not _share_field(earlier, later):
        return None
    return Ruling(Level.CONTRADICTION, f"different_{earlier.head.replace(' ', '_')}")


def _is_of_a_body(claim: Claim) -> bool:
    """Tell "the CIPD five", an award named by the letters of its body, from a field."""
    return claim.per is None and bool(_LETTERS.search(claim.quote)) and len(claim.terms) == 1


_LETTERS = re.compile(r"\b[A-Z]{4,}\b")


def _rule_attended(earlier: Claim, later: Claim) -> Ruling | None:
    """A school of a kind against never having been at one of that kind."""
    denied, told = (later, earlier) if earlier.affirmed else (earlier, later)
    is_of_kind = denied.terms and all(
        any(begins_alike(kind, word) for word in told.terms) for kind in denied.terms
    )
    return Ruling(Level.CONTRADICTION, "attended_or_not") if is_of_kind else None


def _rule_steps(earlier: Claim, later: Claim) -> Ruling | None:
    """Who was below a step may have come up since; who stood on it stays there."""
    if not steps_conflict(earlier, later):
        return None
    is_risen = (later.value.low or 0.0) > (earlier.value.low or 0.0) or not earlier.affirmed
    if later.affirmed and is_risen and elapsed_days(earlier, later) >= _QUALIFIED_SINCE_DAYS:
        return Ruling(Level.CHANGED, "qualified_since")
    return Ruling(Level.CONTRADICTION, "other_step")


def _rule_marks(earlier: Claim, later: Claim) -> Ruling | None:
    one, other = earlier.value, later.value
    if None in {one.low, one.high, other.low, other.high}:
        return None
    gap = max(one.low or 0.0, other.low or 0.0) - min(one.high or 0.0, other.high or 0.0)
    return Ruling(Level.CONTRADICTION, "different_marks") if gap >= _MARKS_APART else None


_MARKS_APART = 0.3
"""Grade points that rounding does not explain (start value)."""


def _rule_held(earlier: Claim, later: Claim) -> Ruling | None:
    if earlier.affirmed == later.affirmed:
        return None
    held, missing = (earlier, later) if earlier.affirmed else (later, earlier)
    if not same_credential(held, missing):
        return None
    is_later = elapsed_days(earlier, later) >= _QUALIFIED_SINCE_DAYS
    if later.affirmed and (is_later or has_come(earlier, later)):
        return Ruling(Level.CHANGED, "qualified_since")
    return Ruling(Level.CONTRADICTION, "held_or_not")


_HIGHER = frozenset({"master", "doctorate"})
"""Degrees that people hold beside their first, in another field."""


def _same_level(one: str | None, other: str | None) -> bool:
    """A "degree" may be any degree; a diploma is not one."""
    if one is None or other is None or one == other:
        return True
    return "degree" in {one, other} and {one, other} <= ACADEMIC - _HIGHER


def begins_alike(one: str, other: str) -> bool:
    return len(one) > 3 and len(other) > 3 and one[:4] == other[:4]


def _share_field(earlier: Claim, later: Claim) -> bool:
    return bool((earlier.scope.wide & later.scope.wide) - _SCHOOL_WORDS)


_SCHOOL_WORDS = frozenset(
    {"university", "colleg", "school", "degree", "train", "study", "hospital"}
)


def _is_short_for(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell "UCL" and "University College London", "UCLA" and "California"."""
    both_ways = [*((name, other) for name in one), *((name, one) for name in other)]
    return any(_spells(name, words) for name, words in both_ways if len(name) <= _SHORT)


def _spells(name: str, words: frozenset[str]) -> bool:
    """Whether letters of a name, "u" for university left out, begin the words of the other."""
    initials = {word[0] for word in words}
    return name not in words and initials <= set(name) and name[:1] in initials | {"u", "c"}


_SHORT = 5
