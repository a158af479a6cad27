"""When two amounts of the same thing do not fit together."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from voicecoach.core.claims.change import elapsed_months, may_have_changed
from voicecoach.core.claims.doubt import TEEN_OR_TY
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.metrics import METRICS
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.read_wordless import SEVERAL_TERM
from voicecoach.core.claims.records import exceeds_record, record
from voicecoach.core.claims.same_money import in_one_period
from voicecoach.core.claims.same_subject import PERSONAL, same_subject
from voicecoach.core.claims.told_subject import WRITTEN
from voicecoach.core.claims.words import read_words

HEDGED_CONSISTENT, HEDGED_UNCLEAR = 0.14, 0.25
EXACT_CONSISTENT, EXACT_UNCLEAR = 0.10, 0.14
"""Shares of the larger value: up to the first consistent, up to the second unclear (start values).

"About" as 20 to 25 % would hide seven years against five.
"""
PERCENT_POINTS, HEDGED_PERCENT_POINTS = 4.0, 7.0
"""Percentages this close are the same figure told twice."""
PERCENT_POINTS_NEAR_ALL, _FEW_MISSING = 3.0, 2.0
"""The same where fewer than two in a hundred are missing: 99.5 % is not about 96 %."""
_HALF = 50.0
"""Above it a level is compared by what is missing to a hundred: 99.5 % is not about 85 %."""


class Ruling(NamedTuple):
    """What a rule says about two claims."""

    level: Level
    rule: str


def rule_amounts(earlier: Claim, later: Claim) -> Ruling | None:
    """Rule on two durations, counts, amounts of money, percentages or team sizes."""
    comparable = in_one_period(earlier, later)
    if comparable is None:
        return None
    earlier, later = comparable
    if earlier.is_ceiling and later.is_ceiling:
        return None
    level = _gap_level(earlier, later)
    if level is None or not same_subject(earlier, later) or _is_of_part_of_time(earlier, later):
        return None
    if level is Level.CONTRADICTION and _is_mishearing(earlier, later):
        return Ruling(Level.UNCLEAR, TEEN_OR_TY)
    if may_have_changed(earlier, later, is_state=_is_state(earlier, later)):
        return Ruling(Level.CHANGED, f"{earlier.slot.value}_changed")
    return Ruling(level, f"{earlier.slot.value}_gap")


def _is_of_part_of_time(earlier: Claim, later: Claim) -> bool:
    """The fifty trained in all may be twelve of them last year."""
    if earlier.slot not in {Slot.COUNT, Slot.MONEY}:
        return False
    tied = [bool(_PART_OF_TIME.find(read_words(claim.quote))) for claim in (earlier, later)]
    if tied[0] == tied[1] or _points_to_the_period(earlier, later):
        return False
    part, whole = (earlier, later) if tied[0] else (later, earlier)
    return _bounds(part)[0] < _bounds(whole)[1] and not whole.per


def _points_to_the_period(earlier: Claim, later: Claim) -> bool:
    """Tell "that weekend", the "weekend" that the other side names too."""
    return any(
        name in other.quote.lower().split()
        for one, other in ((earlier, later), (later, earlier))
        for name in _POINTED_AT.findall(one.quote.lower())
    )


_POINTED_AT = re.compile(r"\bthat (weekend|week|month|season|summer|winter|term|quarter)\b")


_PART_OF_TIME = Lexicon(
    {
        True: (
            "last|this|that|past|first|second|final|one year|month|week|season|summer|winter|"
            "quarter|term|weekend; last|this january|february|march|april|may|june|july|august|"
            "september|october|november|december; since january|christmas|easter; "
            "so far this; this time"
        ),
    }
)


def supports(other: Claim, claim: Claim) -> bool:
    """Tell whether `other`, from the other statement, says the same value as `claim`."""
    if other.slot is not claim.slot or other.value.unit != claim.value.unit:
        return False
    if SEVERAL_TERM in other.terms:
        return False
    if other.head != claim.head and (other.slot is Slot.COUNT or claim.head in PERSONAL):
        return False
    return _relative_gap(other, claim) <= EXACT_CONSISTENT / 2


def parts_support(others: Sequence[Claim], claim: Claim) -> bool:
    """Tell whether amounts said in one sentence add up to `claim`: "seven, and three more"."""
    parts = [
        other
        for other in others
        if other.head == claim.head and other.per == claim.per and not other.is_floor
    ]
    whole = claim.value.low or 0.0
    if len(parts) > _MOST_PARTS or claim.slot not in _ADDED or whole <= 0:
        return False
    return any(
        abs(sum(part.value.low or 0.0 for part in chosen) - whole) <= EXACT_CONSISTENT * whole / 2
        for size in range(_FEWEST_PARTS, len(parts) + 1)
        for chosen in combinations(parts, size)
    )


_ADDED = frozenset({Slot.COUNT, Slot.TEAM, Slot.DURATION, Slot.MONEY})
_FEWEST_PARTS, _MOST_PARTS = 2, 6


def _relative_gap(earlier: Claim, later: Claim) -> float:
    """How far apart the intervals are, as a share of the larger value; 0 when they meet."""
    low_a, high_a = _bounds(earlier)
    low_b, high_b = _bounds(later)
    if earlier.is_floor and later.is_floor and earlier.head == "expected pay":
        high_a, high_b = low_a, low_b
    if earlier.is_ceiling and not later.ongoing:
        low_a = 0.0
    if later.is_ceiling and not earlier.ongoing:
        low_b = 0.0
    if _grows(earlier) and (later.ongoing or later.is_timeless):
        high_a += max(0.0, elapsed_months(earlier, later))
    if low_a <= high_b and low_b <= high_a:
        return 0.0
    if earlier.head == "level" and min(high_a, high_b) > _HALF:
        low_a, high_a, low_b, high_b = 100 - high_a, 100 - low_a, 100 - high_b, 100 - low_b
    near, far = (high_a, low_b) if high_a < low_b else (low_a, high_b)
    if near * far < 0 or not near * far:
        return 1.0
    return 1 - min(abs(near), abs(far)) / max(abs(near), abs(far))


def _grows(claim: Claim) -> bool:
    """Tell the years one has been somewhere from a notice period or the way to work."""
    is_stretch = claim.slot is Slot.DURATION and claim.head not in PERSONAL - {"age"}
    return is_stretch and (claim.value.low or 0.0) >= _LEAST_GROWING_MONTHS


_LEAST_GROWING_MONTHS = 0.5
"""Shorter lengths of time are how long something takes, not how long it has been so far."""


def _bounds(claim: Claim) -> tuple[float, float]:
    low = claim.value.low if claim.value.low is not None else 0.0
    return low, float("inf") if claim.value.high is None else claim.value.high


def _gap_level(earlier: Claim, later: Claim) -> Level | None:
    gap = _relative_gap(earlier, later)
    if _is_below_floor(earlier, later) or _is_below_floor(later, earlier):
        return Level.CONTRADICTION
    hedged = earlier.hedged or later.hedged
    consistent = HEDGED_CONSISTENT if hedged else EXACT_CONSISTENT
    unclear = HEDGED_UNCLEAR if hedged else EXACT_UNCLEAR
    if gap <= consistent or _close_percent(earlier, later) or _team_with_self(earlier, later):
        return None
    return Level.UNCLEAR if gap <= unclear else Level.CONTRADICTION


def _is_below_floor(floor: Claim, taken: Claim) -> bool:
    """Tell pay that would be taken from the least that was said to be: floors have no slack."""
    if floor.head != "expected pay" or not floor.is_floor or taken.is_floor:
        return False
    return _bounds(taken)[1] < (1 - _FLOOR_SLACK) * _bounds(floor)[0]


_FLOOR_SLACK = 0.05


def _close_percent(earlier: Claim, later: Claim) -> bool:
    if earlier.slot is not Slot.PERCENT:
        return False
    (low_a, high_a), (low_b, high_b) = _bounds(earlier), _bounds(later)
    distance = max(low_b - high_a, low_a - high_b)
    if _are_of_few(earlier, later):
        return distance <= _FEW_APART
    allowed = HEDGED_PERCENT_POINTS if earlier.hedged or later.hedged else PERCENT_POINTS
    if earlier.head == "level" and 100 - max(high_a, high_b) <= _FEW_MISSING:
        allowed = min(allowed, PERCENT_POINTS_NEAR_ALL)
    return distance <= allowed and min(abs(high_a), abs(high_b)) > 4 * PERCENT_POINTS


def _are_of_few(earlier: Claim, later: Claim) -> bool:
    """Tell four percent of waste, told as 96 that is none, from 96 percent that are good."""
    return all(
        claim.head == "level"
        and 100 - (claim.value.high or 0.0) <= _FEW
        and {False} == {sign for _, sign in METRICS.meanings(read_words(claim.quote))}
        for claim in (earlier, later)
    )


_FEW, _FEW_APART = 15.0, 1.5


def _team_with_self(earlier: Claim, later: Claim) -> bool:
    """A team of ten may be nine and oneself."""
    if earlier.slot is not Slot.TEAM or "solo" in earlier.terms | later.terms:
        return False
    (low_a, high_a), (low_b, high_b) = _bounds(earlier), _bounds(later)
    return min(high_a, high_b) > 1 and max(low_b - high_a, low_a - high_b) <= 1


def _is_state(earlier: Claim, later: Claim) -> bool:
    if earlier.slot is Slot.DURATION:
        return earlier.head in PERSONAL
    if earlier.head in {"expected pay", "bonus"}:
        return True
    if record(later) == "most" and exceeds_record(earlier, later):
        return False
    if earlier.slot is Slot.COUNT and (later.value.low or 0.0) > (earlier.value.low or 0.0):
        return True
    return any(claim.ongoing or claim.is_timeless for claim in (earlier, later))


def _is_mishearing(earlier: Claim, later: Claim) -> bool:
    """Fifteen against fifty, both heard, in otherwise the same words."""
    if earlier.hedged or later.hedged or earlier.slot not in {Slot.COUNT, Slot.TEAM, Slot.DURATION}:
        return False
    if not {earlier.statement.context.source, later.statement.context.source}.isdisjoint(WRITTEN):
        return False
    small, large = sorted((_bounds(earlier)[0], _bounds(later)[0]))
    if small <= 0 or not any(abs(large / small - ratio) < _EXACTLY for ratio in _TEEN_TO_TY):
        return False
    if earlier.slot is not Slot.DURATION and not _FIRST_TEEN <= small <= _LAST_TEEN:
        return False
    words = set(earlier.quote.lower().split()), set(later.quote.lower().split())
    return len(words[0] ^ words[1]) <= 2


_FIRST_TEEN, _LAST_TEEN = 13, 19
_TEEN_TO_TY = [10 * (teen - 10) / teen for teen in range(_FIRST_TEEN, _LAST_TEEN + 1)]
_EXACTLY = 1e-3
