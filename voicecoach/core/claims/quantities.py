"""Amounts in a clause: a number with its unit and its hedge, as an interval.

The widths of the hedges are kept apart from the value: `low` and `high` say what the words allow
outright ("almost four" is up to four, "at least ten" has no upper end), `hedged` tells the
comparison to allow for looseness besides.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from voicecoach.core.claims.change_words import CHANGES, EVEN_SPLITS
from voicecoach.core.claims.hedges import ALLOWS, LOOSE, Hedge, hedge_after, hedge_before
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_words import YEARS
from voicecoach.core.claims.numbers import Form, Number, number_at
from voicecoach.core.claims.phrases import is_content, is_verb
from voicecoach.core.claims.rates import rate_period
from voicecoach.core.claims.time_units import DAYS, bare_unit, is_working_time, ordinal_unit
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.claims.words import Word

__all__ = ["DAYS", "Dimension", "Quantity", "read_quantities"]


class Dimension(StrEnum):
    DURATION = "duration"  # days
    MONEY = "money"  # whatever currency was meant
    PERCENT = "percent"
    COUNT = "count"
    YEAR = "year"


class Quantity(NamedTuple):
    """An amount read from words[start:end] of a clause, hedge included."""

    dimension: Dimension
    low: float
    high: float
    hedged: bool
    start: int
    end: int
    is_floor: bool = False
    """Said as a lower bound: "at least", "minimum", "and up"."""
    per: str | None = None
    """The period of a rate: "forty a year"."""
    came_from: bool = False
    """The old value of a change: the first number of "from six to two"."""


_MONEY_UNITS = word_set(
    "pound dollar euro quid buck rand rupe rupee naira shill shilling peso krone kroner yen dirham "
    "ringgit cedi zloty franc"
)
_UNIT_ADJECTIVES = word_set(
    "work business full whole straight calendar solid good consecutive more other"
)


def read_quantities(words: Sequence[Word]) -> list[Quantity]:
    """Every amount in a clause, left to right."""
    found: list[Quantity] = []
    index = 0
    while index < len(words):
        quantity = _quantity_at(words, index)
        if quantity is None:
            index += 1
            continue
        found.append(quantity)
        index = quantity.end
    taken = {at for quantity in found for at in range(quantity.start, quantity.end)}
    changes = [change for change in _read_changes(words) if change.start not in taken]
    halves = [
        Quantity(Dimension.PERCENT, 50.0, 50.0, hedged=False, start=hit.start, end=hit.end)
        for hit in EVEN_SPLITS.find(words)
    ]
    return _mark_old_values(words, found) + changes + halves


def _quantity_at(words: Sequence[Word], index: int) -> Quantity | None:
    if (ordinal := ordinal_unit(words, index)) is not None:
        return _length_so_far(words, index, ordinal)
    number = bare_unit(words, index) or number_at(words, index)
    if number is None or _is_pronoun(words, number) or _is_in_a_name(words, index):
        return None
    upper = _range_end(words, number)
    low = number.low * (_shared_scale(number, upper) if upper else 1.0)
    high, end = (upper.high, upper.end) if upper else (number.high, number.end)
    early = None if upper else hedge_after(words, end, allow=_BEFORE_UNIT)
    dimension, factor, end = _unit(words, early.end if early else end, upper or number)
    if dimension is Dimension.DURATION and is_working_time(words, end):
        low, high = (low * 5 / 7, high) if factor == DAYS["week"] else (low, high * 7 / 5)
    low, high, end = _more_units(words, low * factor, high * factor, end, dimension)
    start, before = hedge_before(words, index)
    after = hedge_after(words, end)
    denied = _is_denied(words, start)
    hedges = {hit.meaning for hit in (early, after) if hit} | ({before} if before else set())
    hedges = {_NEGATED.get(hedge, hedge) for hedge in hedges} if denied else hedges
    if number.open_end:
        hedges.add(Hedge.AT_LEAST)
    if upper is not None:
        hedges -= {Hedge.AT_LEAST}
    for hedge in hedges:
        below, above = ALLOWS[hedge]
        low, high = low * below, above if above == float("inf") else high * above
    end = after.end if after else end
    return Quantity(
        dimension=dimension,
        low=low,
        high=high,
        hedged=number.vague or not LOOSE.isdisjoint(hedges),
        start=start,
        end=end,
        is_floor=Hedge.AT_LEAST in hedges,
        per=rate_period(words, start, end),
    )


def _length_so_far(words: Sequence[Word], index: int, ordinal: Number) -> Quantity:
    """Being in one's tenth year is having done nine to ten."""
    days = DAYS.get(words[ordinal.end].lemma, DAYS["year"])
    low, high = ordinal.low * days, ordinal.high * days
    return Quantity(Dimension.DURATION, low, high, hedged=True, start=index, end=ordinal.end + 1)


_NEGATED = {Hedge.UNDER: Hedge.AT_LEAST, Hedge.OVER: Hedge.UNDER, Hedge.JUST_OVER: Hedge.UNDER}
"""What "never under" and "never above" make of a limit."""


def _is_denied(words: Sequence[Word], start: int) -> bool:
    """Tell "it never got above nine" and "nothing under seventy" by the words before the limit."""
    limit = words[start].form if start < len(words) else ""
    before = {word.form for word in words[max(0, start - _REACH) : start]}
    return limit in _LIMITS and not before.isdisjoint(_DENIALS)


_REACH = 9
_LIMITS = word_set("under below less fewer over above more past beyond")
_DENIALS = word_set("not never nothing nobody none no")
_BEFORE_UNIT = (Hedge.JUST_OVER, Hedge.ABOUT)
"""Hedges that may stand between number and unit: "five or so years"."""


def _is_pronoun(words: Sequence[Word], number: Number) -> bool:
    """Tell "that one", "one of them" and "this one time" from a count of one."""
    if words[number.start].form != "one" or number.end > number.start + 1:
        return False
    before = words[number.start - 1].form if number.start else ""
    after = words[number.end].form if number.end < len(words) else ""
    if number.start and is_content(words[number.start - 1]):
        return not is_verb(words, number.start - 1)
    return before in _BEFORE_PRONOUN or after in _AFTER_PRONOUN


_BEFORE_PRONOUN = word_set(
    "that this which each every no any another some good new first last different other big"
)
_AFTER_PRONOUN = word_set(
    "of that who i we they thing day time which where they is was another on you"
)


def _is_in_a_name(words: Sequence[Word], index: int) -> bool:
    """Tell the 40 of "A40", written without a space, from an amount."""
    before = words[index - 1] if index else None
    return before is not None and before.is_name and before.end == words[index].start


def _range_end(words: Sequence[Word], number: Number) -> Number | None:
    """The second number of "eleven or twelve", "two to three" and "between ten and fifteen"."""
    index = number.end
    if index + 1 >= len(words) or number.form is Form.YEAR:
        return None
    before = words[number.start - 1].form if number.start else ""
    joins = {"between": {"and"}, "from": {"to", "and"}}.get(before, {"or", "to"})
    earlier = words[number.start - 2].form if number.start > 1 else ""
    if before == "from" and earlier not in _ANYWHERE:
        return None
    if words[index].lemma in DAYS and index + 2 < len(words):
        index += 1
    if words[index].form not in joins:
        return None
    upper = number_at(words, index + 1)
    if upper is None or upper.form is Form.YEAR or upper.high <= number.low:
        return None
    return upper


_ANYWHERE = word_set("anything anywhere somewhere ranging range ranged")
"""What makes "from fifty to seventy" a range, not a change."""


def _shared_scale(number: Number, upper: Number) -> float:
    """Lift the "fifty" of "fifty to sixty thousand" to its thousand."""
    if number.high >= 1000 or upper.high < 1000:
        return 1.0
    scale = 1e6 if upper.high >= 1e6 else 1e3
    return scale if number.high * scale <= upper.high else 1.0


def _unit(words: Sequence[Word], end: int, number: Number) -> tuple[Dimension, float, int]:
    lemma = words[end].lemma if end < len(words) else ""
    following = words[end + 1].lemma if end + 1 < len(words) else ""
    if number.form is Form.SHARE or lemma == "percent" or (lemma, following) == ("per", "cent"):
        skip = 0 if number.form is Form.SHARE else 2 if lemma == "per" else 1
        skip += number.form is not Form.SHARE and following == "point"
        return Dimension.PERCENT, 1.0, end + skip
    if number.form is Form.MONEY or lemma in _MONEY_UNITS:
        return Dimension.MONEY, 1.0, end + (lemma in _MONEY_UNITS)
    if number.form is Form.YEAR or _is_spelled_year(words, number, lemma):
        return Dimension.YEAR, 1.0, end
    if lemma in _UNIT_ADJECTIVES and following in DAYS:
        return Dimension.DURATION, DAYS[following], end + 2
    if lemma in DAYS:
        return Dimension.DURATION, DAYS[lemma], end + 1
    return Dimension.COUNT, 1.0, end


def _is_spelled_year(words: Sequence[Word], number: Number, following: str) -> bool:
    """Tell the year of "in two thousand and five" from two thousand and five of something."""
    before = words[number.start - 1].form if number.start else ""
    return (
        number.low == number.high
        and number.low in YEARS
        and before in _BEFORE_YEAR
        and (not following or following in STOP)
    )


_BEFORE_YEAR = word_set("in since until till")


def _more_units(
    words: Sequence[Word], low: float, high: float, end: int, dimension: Dimension
) -> tuple[float, float, int]:
    """Add what follows a unit: "a year and a half", "two years and three months"."""
    if dimension is not Dimension.DURATION:
        return low, high, end
    unit = DAYS[words[end - 1].lemma]
    tail = [word.form for word in words[end : end + 3]]
    if tail in (["and", "a", "half"], ["and", "a", "quarter"]):
        extra = unit * (0.5 if tail[2] == "half" else 0.25)
        return low + extra, high + extra, end + 3
    start = end + 1 if tail[:1] == ["and"] else end
    number = number_at(words, start) if start < len(words) else None
    fewest, smaller_unit = _SMALLER.get(unit, (0, 0.0))
    if number and tail[:1] == ["and"] and number.high < fewest and _ends_at(words, number.end):
        return low + number.low * smaller_unit, high + number.low * smaller_unit, number.end
    if number and number.end < len(words):
        smaller = DAYS.get(words[number.end].lemma, unit)
        if smaller < unit:
            extra = number.low * smaller
            return low + extra, high + extra, number.end + 1
    return low, high, end


_SMALLER = {1 / 24: (60, 1 / 1440)}
"""What "an hour and twenty" leaves out: fewer than so many of the smaller unit."""


def _ends_at(words: Sequence[Word], end: int) -> bool:
    return end >= len(words) or words[end].lemma in STOP


def _mark_old_values(words: Sequence[Word], found: list[Quantity]) -> list[Quantity]:
    """Mark the first of "from six percent to under two"; the second takes its unit if it has none.

    "from six to two percent" works the other way round.
    """
    marked = list(found)
    for place, (old, new) in enumerate(pairwise(found)):
        before = words[old.start - 1].form if old.start else ""
        between = [word.form for word in words[old.end : new.start + 1]]
        if "to" not in between or not (before == "from" or new.high < old.low):
            continue
        marked[place] = old._replace(came_from=True)
        if new.dimension is Dimension.COUNT and old.dimension is not Dimension.COUNT:
            factor = DAYS[words[old.end - 1].lemma] if old.dimension is Dimension.DURATION else 1.0
            marked[place + 1] = new._replace(
                dimension=old.dimension, low=new.low * factor, high=new.high * factor
            )
        elif old.dimension is Dimension.COUNT:
            marked[place] = marked[place]._replace(dimension=new.dimension)
    return marked


def _read_changes(words: Sequence[Word]) -> list[Quantity]:
    """Read "doubled", "halved" and "stayed flat" as changes in percent."""
    return [
        Quantity(Dimension.PERCENT, *hit.meaning, hedged=True, start=hit.start, end=hit.end)
        for hit in CHANGES.find(words)
    ]
