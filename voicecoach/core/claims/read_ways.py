"""Claims about how far away the person lives from the work, or would travel."""

from collections.abc import Iterator
from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.quantities import Dimension
from voicecoach.core.claims.reach_words import (
    ASKS_FOR_WAY,
    DISTANCES,
    LIMIT,
    WAY,
    WILLING,
)
from voicecoach.core.claims.reading import Draft, Reading, finish

WAY_NOW, LONGEST_WAY = "way to work", "longest way to work"
_INF = float("inf")
_LONGEST_WAY_DAYS = 0.2
_PAST = word_set(
    "was were used had did old last previous took lived worked drove walked commuted travelled "
    "traveled cycled"
)
_LENGTHS = {
    "min": (1.0, 1.0),
    "mil": (1.0, 3.0),
    "mile": (1.0, 3.0),
    "km": (0.6, 2.0),
    "kilometr": (0.6, 2.0),
}
"""Minutes that a mile or a kilometre of the way takes, at the least and at the most."""
_OPENING = 3
"""Clauses in which an answer still says what was asked."""


def read_ways(reading: Reading) -> Iterator[Claim]:
    """One claim for each clause that tells of the way to work or of the longest one taken."""
    for index, clause in enumerate(reading.clauses):
        is_others = clause.who is Who.OTHER and not reading.is_note
        if not is_others and clause.certainty is not Certainty.ASKED:
            for draft in _way(reading, index, clause):
                yield finish(reading, index, draft)


def _way(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    asked = ASKS_FOR_WAY.meanings(reading.question) if index < _OPENING else set()
    told = WAY.meanings(clause.words)
    if not told and not asked:
        return
    if not reading.is_note and any(word.form in _PAST for word in clause.words):
        return
    minutes = _minutes(clause)
    is_about_limits = "most" in asked or bool(told and _is_willing_or_not(clause))
    if minutes and is_about_limits and (bounds := _limits(clause, minutes)):
        yield _draft(LONGEST_WAY, bounds, frozenset())
        return
    words = DISTANCES.find(clause.words)
    if not minutes and words and (asked or told):
        minutes = words[0].meaning
    if minutes and (clause.certainty is Certainty.ASSERTED or _would_be(clause)):
        terms = _towards(clause, told, asked)
        yield _draft(WAY_NOW, minutes, terms)


def _would_be(clause: Clause) -> bool:
    """Tell "it'd be an hour each way", which is so, from "if I drove it'd be an hour"."""
    forms = [word.form for word in clause.words]
    opens = forms[1:] if forms[:1] in (["but"], ["and"], ["so"]) else forms
    return clause.certainty is Certainty.HYPOTHETICAL and opens[:3] in _WOULD_BE


_WOULD_BE = [[it, "would", verb] for it in ("it", "that") for verb in ("be", "take")]


def _towards(clause: Clause, told: set[str], asked: set[str]) -> frozenset[str]:
    """Whether the way is the one to the present work or to the new one; empty where unsaid."""
    forms = {word.form for word in clause.words}
    if forms & {"you", "your", "here", "us"}:
        return frozenset({"you"})
    if "to" in forms and "work" in forms:
        return frozenset({"work"})
    found = (asked or told) - {"most"}
    return frozenset(found) if len(found) == 1 else frozenset()


def _minutes(clause: Clause) -> tuple[float, float] | None:
    """The minutes that the first length of time or of road in a clause allows."""
    for quantity in clause.amounts:
        if quantity.dimension is Dimension.DURATION and quantity.low <= _LONGEST_WAY_DAYS:
            return quantity.low * 24 * 60, quantity.high * 24 * 60
        after = clause.words[quantity.end].lemma if quantity.end < len(clause.words) else ""
        if after in _LENGTHS:
            fast, slow = _LENGTHS[after]
            return quantity.low * fast, quantity.high * slow
    for word, following in pairwise(clause.words):
        if word.form in {"a", "an"} and following.lemma == "hour":
            return 60.0, 60.0
    return None


def _is_willing_or_not(clause: Clause) -> bool:
    return bool(WILLING.find(clause.words) or LIMIT.find(clause.words))


def _limits(clause: Clause, minutes: tuple[float, float]) -> tuple[float, float] | None:
    """What way would be taken: at least so many minutes, or no more than so many."""
    is_refused = is_negated(clause.words) or bool(LIMIT.find(clause.words))
    is_accepted = bool(WILLING.find(clause.words))
    if is_refused and not (is_accepted and not is_negated(clause.words)):
        return 0.0, minutes[1] if minutes[1] < _INF else minutes[0]
    if is_accepted or clause.certainty is Certainty.ASSERTED:
        return (minutes[1] if minutes[1] < _INF else minutes[0]), _INF
    return None


def _draft(head: str, minutes: tuple[float, float], terms: frozenset[str]) -> Draft:
    low, high = minutes
    value = FindingValue("location", round(low, 2), high if high < _INF else None, "minutes")
    return Draft(Slot.LOCATION, head, value, ongoing=True, terms=terms)
