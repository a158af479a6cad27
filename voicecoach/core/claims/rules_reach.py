"""When two accounts of the way to work, or of days in the office, exclude each other."""

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.read_office_days import OFFICE_DAYS, WANTED_DAYS
from voicecoach.core.claims.read_ways import LONGEST_WAY, WAY_NOW
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.story import names_elsewhere, story_words
from voicecoach.core.claims.vocabulary import lemmas

REACH = frozenset({WAY_NOW, LONGEST_WAY, OFFICE_DAYS, WANTED_DAYS})
_PERSON_CHANGES_DAYS = 90
_DAYS_APART = 2.0
_TIMES_LONGER, _MINUTES_LONGER = 1.6, 10.0
"""Two accounts of one way this far apart are not the same way (start values)."""
_OF_ANY_WAY = lemmas("live drive walk commute travel work way away home bus train car bike")
_SAYS_NOTHING = lemmas(
    "office home remote remotely site desk full day week room work job hybrid never always setting "
    "pattern whole live team people everyone person"
)


def rule_reach(earlier: Claim, later: Claim) -> Ruling | None:
    """Two numbers of minutes, or of days a week, that no one way or week has."""
    bounds = _bounds(earlier), _bounds(later)
    (_, high), (other_low, _) = sorted(bounds)
    gap = other_low - high
    if earlier.value.unit == "days":
        is_apart = gap >= _DAYS_APART and (earlier.head == WANTED_DAYS or _same_job(earlier, later))
    else:
        is_apart = gap >= _MINUTES_LONGER and other_low >= _TIMES_LONGER * high
        towards = earlier.terms, later.terms
        is_one_place = bool(earlier.scope.own & later.scope.own - _OF_ANY_WAY)
        is_apart = is_apart and (not all(towards) or bool(towards[0] & towards[1]) or is_one_place)
    if not is_apart:
        return None
    name = earlier.head.replace(" ", "_")
    if earlier.head == OFFICE_DAYS:
        changed = may_have_changed(earlier, later, is_state=earlier.ongoing)
    else:
        changed = elapsed_days(earlier, later) >= _PERSON_CHANGES_DAYS or may_have_changed(
            earlier, later, is_state=True
        )
    return Ruling(Level.CHANGED if changed else Level.CONTRADICTION, f"other_{name}")


def _bounds(claim: Claim) -> tuple[float, float]:
    return claim.value.low or 0.0, float("inf") if claim.value.high is None else claim.value.high


def _same_job(earlier: Claim, later: Claim) -> bool:
    if names_elsewhere(earlier, later) or relate(earlier.scope, later.scope) is Match.DIFFERENT:
        return False
    if earlier.ongoing and later.ongoing:
        return True
    return bool((story_words(earlier) & story_words(later)) - _SAYS_NOTHING)
