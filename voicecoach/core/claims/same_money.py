"""Money told per hour, month and year, brought to a year so that it can be compared."""

from dataclasses import replace

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, FindingValue, Slot
from voicecoach.core.claims.words import read_words

_A_YEAR = {
    "hour": (1500.0, 2300.0),
    "day": (200.0, 365.0),
    "shift": (150.0, 260.0),
    "week": (48.0, 52.0),
    "month": (12.0, 12.0),
    "quarter": (4.0, 4.0),
    "year": (1.0, 1.0),
}
"""How often a period is worked or traded in a year: from part of the year to all of it."""
PAY = frozenset({"pay", "rate"})
_BONUSES = Lexicon(
    {
        "joining": "sign|signing|joining|welcome|golden bonus; sign on; golden hello",
        "staying": "retention|loyalty|completion|staying bonus",
        "referring": "referral bonus; bring|refer a friend; finder",
        "season": "christmas|holiday|diwali|festive bonus",
        "moving": "relocation",
        "month": "monthly bonus; bonus a|every|per month",
        "quarter": "quarterly bonus; bonus a|every|per quarter",
    }
)
"""Bonuses besides the yearly one."""


def are_of_other_bonuses(earlier: Claim, later: Claim) -> bool:
    """Tell what one was paid for joining from what one earned by a good year."""
    if "bonus" not in {earlier.head, later.head}:
        return False
    if not (earlier.answers and later.answers):
        return True
    kinds = [_BONUSES.meanings(read_words(claim.quote)) for claim in (earlier, later)]
    return kinds[0] != kinds[1]


def _is_one_of_a_month(earlier: Claim, later: Claim) -> bool:
    """Tell "145k a month" and a bare "145k", which are one figure, though a year's is compared."""
    if earlier.head not in PAY or None not in {earlier.per, later.per}:
        return False
    low, high = sorted(claim.value.low or 0.0 for claim in (earlier, later))
    return low > 0 and abs(high / low - 12.0) < _EXACTLY


_EXACTLY = 0.01


def in_one_period(earlier: Claim, later: Claim) -> tuple[Claim, Claim] | None:
    """Both amounts in one period; None when one is per hour or week and the other per nothing."""
    if _is_one_of_a_month(earlier, later):
        return None
    if earlier.slot is not Slot.MONEY:
        return earlier, later
    periods = [_period(claim) for claim in (earlier, later)]
    if periods[0] == periods[1]:
        return earlier, later
    if None in periods or not {*periods} <= {*_A_YEAR}:
        return None if {*periods} - {None, "year"} else (earlier, later)
    return _a_year(earlier), _a_year(later)


def _period(claim: Claim) -> str | None:
    return "year" if claim.per is None and claim.head in {"pay", "expected pay"} else claim.per


def _a_year(claim: Claim) -> Claim:
    fewest, most = _A_YEAR[_period(claim) or "year"]
    low, high = claim.value.low or 0.0, claim.value.high
    return replace(
        claim,
        head="pay" if claim.head in PAY else claim.head,
        per="year",
        value=FindingValue(
            claim.value.type, low * fewest, None if high is None else high * most, claim.value.unit
        ),
    )
