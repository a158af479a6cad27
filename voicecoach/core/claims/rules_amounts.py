"""When two amounts of the same thing do not fit together."""

from dataclasses import replace
from typing import NamedTuple

from voicecoach.core.claims.amount_words import COUNT_GROUPS
from voicecoach.core.claims.change import elapsed_months, may_have_changed
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Claim, Level, Scope, Slot, Who
from voicecoach.core.claims.scope import Match, match
from voicecoach.core.claims.vocabulary import lemmas

HEDGED_CONSISTENT, HEDGED_UNCLEAR = 0.14, 0.25
EXACT_CONSISTENT, EXACT_UNCLEAR = 0.10, 0.14
"""Shares of the larger value: up to the first consistent, up to the second unclear (start values).

"About" as 20 to 25 % would hide seven years against five.
"""
PERCENT_POINTS, HEDGED_PERCENT_POINTS = 4.0, 7.0
"""Percentages this close are the same figure told twice."""
_HALF = 50.0
"""Above it a level is compared by what is missing to a hundred: 99.5 % is not about 85 %."""
_PERSONAL = frozenset({"notice", "commute", "pay", "expected pay", "rate", "probation"})
"""A person has one of each at a time, so no other subject needs to be shared."""
_VAGUE_NOUNS = frozenset({"person", lemma("thing"), lemma("day"), "hour", "word", "way", "part"})


class Ruling(NamedTuple):
    """What a rule says about two claims."""

    level: Level
    rule: str


def rule_amounts(earlier: Claim, later: Claim) -> Ruling | None:
    """Rule on two durations, counts, amounts of money, percentages or team sizes."""
    if not _same_subject(earlier, later):
        return None
    level = _gap_level(earlier, later)
    if level is None:
        return None
    if level is Level.CONTRADICTION and _is_mishearing(earlier, later):
        return Ruling(Level.UNCLEAR, "teen_or_ty")
    if may_have_changed(earlier, later, is_state=_is_state(earlier, later)):
        return Ruling(Level.CHANGED, f"{earlier.slot.value}_changed")
    return Ruling(level, f"{earlier.slot.value}_gap")


def supports(other: Claim, claim: Claim) -> bool:
    """Tell whether `other`, from the other statement, says the same value as `claim`."""
    if other.slot is not claim.slot or other.value.unit != claim.value.unit:
        return False
    if other.slot is Slot.COUNT and other.head != claim.head:
        return False
    return _relative_gap(other, claim) <= EXACT_CONSISTENT / 2


def _same_subject(earlier: Claim, later: Claim) -> bool:
    if earlier.per != later.per and earlier.slot in {Slot.COUNT, Slot.DURATION}:
        return False
    if earlier.slot is Slot.TEAM:
        return _same_team(earlier, later)
    if earlier.head != later.head and {earlier.head, later.head} & _PERSONAL:
        return False
    if earlier.head in _PERSONAL:
        return True
    if earlier.slot is Slot.PERCENT:
        return _same_metric(earlier, later)
    mine, theirs = _without_head(earlier), _without_head(later)
    found = match(mine, theirs)
    if earlier.slot is Slot.MONEY and earlier.head != later.head and found is not Match.SAME:
        return False
    one_is_bare, both_are_bare = not (mine.own and theirs.own), not (mine.own or theirs.own)
    match found:
        case Match.SAME:
            return True
        case Match.DIFFERENT:
            return False
        case _ if _is_specific_count(earlier, later):
            return True
        case Match.APART:
            return False
        case Match.ASKED:
            return one_is_bare
        case Match.OPEN:
            return (
                both_are_bare
                and earlier.slot is not Slot.DURATION
                and earlier.head not in _VAGUE_NOUNS
            )


def _is_specific_count(earlier: Claim, later: Claim) -> bool:
    """A counted noun of its own ("beds", "calls a day"), told of the same time."""
    if earlier.slot is not Slot.COUNT or (earlier.head in _VAGUE_NOUNS and earlier.per is None):
        return False
    is_long = min(len(earlier.scope.wide), len(later.scope.wide)) > _LONG_ANSWER
    if is_long and not earlier.scope.wide & later.scope.wide - {earlier.head}:
        return False
    if (earlier.who is Who.NOBODY) != (later.who is Who.NOBODY):
        return False
    return earlier.ongoing == later.ongoing or earlier.statement.context.source in _WRITTEN


_LONG_ANSWER = 12
"""Content words from which an answer says enough about its subject (start value)."""


def _without_head(claim: Claim) -> Scope:
    """The scope without the counted noun or the kind of money: those are equal anyway."""
    scope = claim.scope
    nouns = {claim.head, claim.value.unit, *_HEAD_WORDS.get(claim.head, ())}
    nouns |= {
        word
        for word in scope.own | scope.near | scope.asked
        if COUNT_GROUPS.get(word) == claim.head
    }
    nouns |= {lemma(noun) for noun in nouns if noun}
    return _without(scope, frozenset(noun for noun in nouns if noun))


_HEAD_WORDS = {
    "budget": ("budget", "annual", "spend"),
    "sales": ("sales", "revenu", "turnover", "annual", "turn"),
    "deal": ("deal", "contract", "clos", "sal"),
    "raised": ("rais",),
    "saving": ("sav",),
}


def _same_metric(earlier: Claim, later: Claim) -> bool:
    if match(earlier.scope, later.scope) is Match.DIFFERENT:
        return False
    mine = earlier.terms or earlier.scope.near
    theirs = later.terms or later.scope.near
    return bool(mine & theirs) or any(_related(one, other) for one in mine for other in theirs)


def _related(one: str, other: str) -> bool:
    """Delivery and deliver, conversion and convert: alike in their first letters."""
    return min(len(one), len(other)) >= _ROOT and one[:_ROOT] == other[:_ROOT]


_ROOT = 6


def _same_team(earlier: Claim, later: Claim) -> bool:
    """One team by its own words; without any, only when both sides name nothing else."""
    mine, theirs = _without(earlier.scope, _TEAM_NOUNS), _without(later.scope, _TEAM_NOUNS)
    found = match(mine, theirs)
    if "solo" in earlier.terms | later.terms:
        return match(earlier.scope, later.scope) is Match.SAME
    if "reports" in {earlier.head, later.head}:
        return "managed" in earlier.terms | later.terms or found is Match.SAME
    if found is Match.ASKED:
        return not (mine.own and theirs.own)
    return found is Match.SAME or (found is Match.OPEN and not mine.own and not theirs.own)


_TEAM_NOUNS = lemmas("direct report directly team crew supervise manager manage lead unit") | {
    "@managing",
    "manage",
}


def _without(scope: Scope, nouns: frozenset[str]) -> Scope:
    return replace(scope, own=scope.own - nouns, near=scope.near - nouns, asked=scope.asked - nouns)


def _relative_gap(earlier: Claim, later: Claim) -> float:
    """How far apart the intervals are, as a share of the larger value; 0 when they meet."""
    low_a, high_a = _bounds(earlier)
    low_b, high_b = _bounds(later)
    if earlier.is_floor and later.is_floor and earlier.head == "expected pay":
        high_a, high_b = low_a, low_b
    if earlier.slot is Slot.DURATION and later.ongoing:
        high_a += max(0.0, elapsed_months(earlier, later))
    if low_a <= high_b and low_b <= high_a:
        return 0.0
    if earlier.head == "level" and min(high_a, high_b) > _HALF:
        low_a, high_a, low_b, high_b = 100 - high_a, 100 - low_a, 100 - high_b, 100 - low_b
    near, far = (high_a, low_b) if high_a < low_b else (low_a, high_b)
    if near * far < 0 or not near * far:
        return 1.0
    return 1 - min(abs(near), abs(far)) / max(abs(near), abs(far))


def _bounds(claim: Claim) -> tuple[float, float]:
    low = claim.value.low if claim.value.low is not None else 0.0
    return low, float("inf") if claim.value.high is None else claim.value.high


def _gap_level(earlier: Claim, later: Claim) -> Level | None:
    gap = _relative_gap(earlier, later)
    hedged = earlier.hedged or later.hedged
    consistent = HEDGED_CONSISTENT if hedged else EXACT_CONSISTENT
    unclear = HEDGED_UNCLEAR if hedged else EXACT_UNCLEAR
    if gap <= consistent or _close_percent(earlier, later) or _team_with_self(earlier, later):
        return None
    return Level.UNCLEAR if gap <= unclear else Level.CONTRADICTION


def _close_percent(earlier: Claim, later: Claim) -> bool:
    if earlier.slot is not Slot.PERCENT:
        return False
    (low_a, high_a), (low_b, high_b) = _bounds(earlier), _bounds(later)
    distance = max(low_b - high_a, low_a - high_b)
    allowed = HEDGED_PERCENT_POINTS if earlier.hedged or later.hedged else PERCENT_POINTS
    return distance <= allowed and min(abs(high_a), abs(high_b)) > 4 * PERCENT_POINTS


def _team_with_self(earlier: Claim, later: Claim) -> bool:
    """A team of ten may be nine and oneself."""
    if earlier.slot is not Slot.TEAM or "solo" in earlier.terms | later.terms:
        return False
    (low_a, high_a), (low_b, high_b) = _bounds(earlier), _bounds(later)
    return min(high_a, high_b) > 1 and max(low_b - high_a, low_a - high_b) <= 1


def _is_state(earlier: Claim, later: Claim) -> bool:
    if earlier.slot is Slot.DURATION:
        return earlier.head in _PERSONAL
    if earlier.head == "expected pay":
        return True
    return earlier.ongoing or later.ongoing


def _is_mishearing(earlier: Claim, later: Claim) -> bool:
    """Fifteen against fifty, both heard, in otherwise the same words."""
    if earlier.hedged or later.hedged or earlier.slot not in {Slot.COUNT, Slot.TEAM, Slot.DURATION}:
        return False
    if not {earlier.statement.context.source, later.statement.context.source}.isdisjoint(_WRITTEN):
        return False
    small, large = sorted((_bounds(earlier)[0], _bounds(later)[0]))
    if not (13 <= small <= 19 and large == 10 * (small - 10)):
        return False
    words = set(earlier.quote.lower().split()), set(later.quote.lower().split())
    return len(words[0] ^ words[1]) <= 2


_WRITTEN = frozenset({"notes", "resume"})
