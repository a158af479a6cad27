"""A grammar for numbers as people say and write them.

cardinal   "a hundred and ninety", "fifteen hundred", "one point two million", "sixty k", "1,200"
halves     "two and a half", "a million and a half", "half a million", "three quarters of a million"
year       "nineteen ninety eight", "twenty oh nine", "twenty nineteen", "2019"
vague      "a dozen", "a couple of", "a few", "several", "a hundred and ninety something"
share      "a quarter", "two thirds", "three out of ten", "one in five", "99.5%"

The product needs its own grammar: the packages that read number words miss half of these forms.
"""

import re
from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_parts import (
    Form,
    Number,
    below_hundred,
    form_at,
    part_of_whole,
    share_of,
)
from voicecoach.core.claims.number_words import (
    DECADES,
    FRACTIONS,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    YEARS,
)
from voicecoach.core.claims.words import Word

__all__ = ["OPENERS", "Form", "Number", "number_at"]


_DIGITS = re.compile(
    r"(?P<sign>[$£€₹])?(?P<value>[\d,]+(?:\.\d+)?)(?:st|nd|rd|th)?"
    r"(?P<scale>k|mm|m|bn|b|x)?(?P<end>[%+])?"
)
_CENTURIES = frozenset({18, 19, 20})


def number_at(words: Sequence[Word], index: int) -> Number | None:
    """Read the longest number that begins exactly at this word, or None."""
    form = words[index].form
    if form not in OPENERS:
        is_written = form[0].isdigit() or form[0] in "$£€₹"
        return _written(words, index) if is_written else None
    return (
        _year(words, index)
        or part_of_whole(words, index)
        or _dozen(words, index)
        or _single(words, index)
        or _round_figure(words, index)
        or _vague(words, index)
        or _cardinal(words, index)
    )


OPENERS = (
    frozenset(UNITS)
    | frozenset(TENS)
    | frozenset(FRACTIONS)
    | word_set("a an hundred point")
    | word_set("couple few several handful dozens hundreds thousands dozen once twice")
    | word_set("low mid high upper single double triple")
)
"""Every word a spelled number can begin with."""


def _written(words: Sequence[Word], index: int) -> Number | None:
    match = _DIGITS.fullmatch(words[index].form)
    if not match:
        return None
    value = float(match["value"].replace(",", ""))
    end = index + 1
    if match["scale"] == "x":
        return Number(value, value, index, end, Form.TIMES)
    value *= SCALES.get(match["scale"] or "", 1)
    if not match["scale"] and form_at(words, end) in SCALES:
        value *= SCALES[form_at(words, end)]
        end += 1
    value, end = _and_a_half(words, end, value, 1)
    form = Form.CARDINAL
    if match["sign"]:
        form = Form.MONEY
    elif match["end"] == "%":
        form = Form.SHARE
    elif value in YEARS and len(words[index].form) == 4:
        form = Form.YEAR
    share = share_of(words, end, value) if form is Form.CARDINAL else None
    if share:
        return Number(share[0], share[0], index, share[1], Form.SHARE)
    return Number(value, value, index, end, form, open_end=match["end"] == "+")


def _year(words: Sequence[Word], index: int) -> Number | None:
    first = below_hundred(words, index)
    if first is None or first[0] not in _CENTURIES:
        return None
    century, end = first
    if form_at(words, end) in {"oh", "o"}:
        unit = UNITS.get(form_at(words, end + 1), 0)
        found = (unit, end + 2) if 0 < unit < 10 else None
    else:
        found = below_hundred(words, end)
        found = found if found and found[0] >= 10 else None
    if not found:
        return None
    value = float(century * 100 + found[0])
    return Number(value, value, index, found[1], Form.YEAR)


def _dozen(words: Sequence[Word], index: int) -> Number | None:
    count, end = 1.0, index
    below = below_hundred(words, index)
    if below:
        count, end = float(below[0]), below[1]
    elif form_at(words, index) == "half":
        count, end = 0.5, index + 1
        end += form_at(words, end) == "a"
    elif form_at(words, index) == "a":
        end += 1
    if form_at(words, end) != "dozen":
        return None
    value = 12 * count
    return Number(value, value, index, end + 1, vague=True)


def _single(words: Sequence[Word], index: int) -> Number | None:
    """Read "a single patent" as one; "not a single one" has none to count."""
    before = {word.form for word in words[max(0, index - 4) : index]}
    if [form_at(words, index), form_at(words, index + 1)] != ["a", "single"] or before & _DENIED:
        return None
    return Number(1.0, 1.0, index, index + 2)


_DENIED = word_set("not never without no hardly nor")


def _vague(words: Sequence[Word], index: int) -> Number | None:
    for size in (2, 1):
        row = tuple(word.form for word in words[index : index + size])
        if len(row) == size and row in VAGUE:
            low, high = VAGUE[row]
            end = index + size
            end += form_at(words, end) == "of"
            factor = 1.0
            while scale := _MANY.get(form_at(words, end)):
                factor, end = factor * scale, end + 1
            return Number(low * factor, high * factor, index, end, vague=True)
    return None


_MANY = {"dozen": 12.0, "hundred": 100.0, **SCALES}
_DIGIT_COUNTS = {"single": (0, 9), "double": (10, 99), "triple": (100, 999)}


def _round_figure(words: Sequence[Word], index: int) -> Number | None:
    """Read "six figures", "double digits" and "the high eighties" as intervals."""
    first, second = form_at(words, index), form_at(words, index + 1)
    if first in _DIGIT_COUNTS and second in {"digit", "digits", "figures"}:
        return Number(*_DIGIT_COUNTS[first], index, index + 2, vague=True)
    if second in {"figure", "figures"} and UNITS.get(first, 0) in range(3, 9):
        low = 10.0 ** (UNITS[first] - 1)
        return Number(low, 10 * low - 1, index, index + 2, Form.MONEY, vague=True)
    if first in _PARTS_OF_TEN and second in DECADES:
        low, high = _PARTS_OF_TEN[first]
        return Number(DECADES[second] + low, DECADES[second] + high, index, index + 2, vague=True)
    return None


_PARTS_OF_TEN = {"low": (0, 4), "mid": (3, 7), "high": (6, 9), "upper": (6, 9)}


def _cardinal(words: Sequence[Word], index: int) -> Number | None:
    if form_at(words, index) in {"once", "twice"}:
        value = 1.0 if form_at(words, index) == "once" else 2.0
        return Number(value, value, index, index + 1)
    if form_at(words, index) == "point":
        return _bare_decimals(words, index)
    total, end, last_scale = 0.0, index, float("inf")
    while True:
        start = end + 1 if total and form_at(words, end) == "and" else end
        group = _group(words, start, is_first=not total)
        if group is None:
            break
        value, after, scale = group
        if scale >= last_scale or (last_scale == 1):
            break
        value = _tenths(value, scale, last_scale if start == end else 0.0)
        total, end, last_scale = total + value * scale, after, scale
    if end == index:
        return None
    value, end = _and_a_half(words, end, total, last_scale)
    if value > total and last_scale == 1 and (larger := SCALES.get(form_at(words, end))):
        value, end = value * larger, end + 1
    share = share_of(words, end, value)
    if share:
        return Number(share[0], share[0], index, share[1], Form.SHARE)
    if form_at(words, end) in {"something", "odd", "ish"}:
        span = 9.0 if value < 1000 else value * 0.1
        return Number(value, value + span, index, end + 1, vague=True)
    return Number(value, value, index, end)


def _tenths(value: float, scale: float, before: float) -> float:
    """What the "two" of "a million two" is worth: two tenths of a million."""
    is_tenth = scale == 1 and before == SCALES["million"] and value < 10
    return value * before / 10 if is_tenth else value


def _bare_decimals(words: Sequence[Word], index: int) -> Number | None:
    """Read "point five"; "at that point two of us left" has no percent or scale after it."""
    if form_at(words, index + 1) not in UNITS:
        return None
    value, end = _decimals(words, index + 1, 0.0)
    if form_at(words, end) in {"percent", "per"}:
        return Number(value, value, index, end)
    scale = SCALES.get(form_at(words, end))
    return Number(value * scale, value * scale, index, end + 1) if scale else None


def _group(words: Sequence[Word], index: int, *, is_first: bool) -> tuple[float, int, float] | None:
    """Read one group below a thousand and the scale after it: value, end, scale."""
    if form_at(words, index) in {"a", "an"} and is_first:
        if form_at(words, index + 1) not in {"hundred", *SCALES}:
            return None
        value, end = 1.0, index + 1
    else:
        below = below_hundred(words, index)
        if below is None:
            return None
        value, end = float(below[0]), below[1]
    if 0 < value < 10 and form_at(words, end) in TENS and form_at(words, end - 1) in UNITS:
        rest = below_hundred(words, end)
        value, end = (value * 100 + rest[0], rest[1]) if rest else (value, end)
    if form_at(words, end) == "hundred":
        value, end = value * 100, end + 1
        rest = below_hundred(words, end + 1 if form_at(words, end) == "and" else end)
        if rest:
            value, end = value + rest[0], rest[1]
    if form_at(words, end) == "point" and form_at(words, end + 1) in UNITS:
        value, end = _decimals(words, end + 1, value)
    scale = SCALES.get(form_at(words, end), 1.0)
    return value, end + (scale > 1), scale


def _decimals(words: Sequence[Word], index: int, value: float) -> tuple[float, int]:
    digits = ""
    while form_at(words, index) in UNITS and len(digits) < 4:
        digits += str(UNITS[form_at(words, index)])
        index += 1
    return float(f"{value:.0f}.{digits}"), index


def _and_a_half(words: Sequence[Word], end: int, value: float, scale: float) -> tuple[float, int]:
    tail = tuple(form_at(words, end + offset) for offset in range(3))
    if tail[:2] == ("and", "a") and tail[2] in {"half", "quarter"}:
        return value + scale * FRACTIONS[tail[2]], end + 3
    return value, end
