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
from enum import StrEnum
from typing import NamedTuple

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_words import FRACTIONS, SCALES, TENS, UNITS, VAGUE, YEARS
from voicecoach.core.claims.words import Word


class Form(StrEnum):
    CARDINAL = "cardinal"
    YEAR = "year"
    SHARE = "share"  # of a whole, in percent
    TIMES = "times"  # a factor: 3x
    MONEY = "money"  # written with a currency sign


class Number(NamedTuple):
    """A number read from words[start:end], as an interval."""

    low: float
    high: float
    start: int
    end: int
    form: Form = Form.CARDINAL
    vague: bool = False
    open_end: bool = False
    """Written with a plus: "7+"."""


_DIGITS = re.compile(
    r"(?P<sign>[$£€])?(?P<value>[\d,]+(?:\.\d+)?)(?:st|nd|rd|th)?"
    r"(?P<scale>k|mm|m|bn|b|x)?(?P<end>[%+])?"
)
_CENTURIES = frozenset({18, 19, 20})


def number_at(words: Sequence[Word], index: int) -> Number | None:
    """Read the longest number that begins exactly at this word, or None."""
    form = words[index].form
    if form not in OPENERS:
        is_written = form[0].isdigit() or form[0] in "$£€"
        return _written(words, index) if is_written else None
    return (
        _year(words, index)
        or _part_of_whole(words, index)
        or _dozen(words, index)
        or _vague(words, index)
        or _cardinal(words, index)
    )


OPENERS = (
    frozenset(UNITS)
    | frozenset(TENS)
    | frozenset(FRACTIONS)
    | word_set("a an hundred point")
    | word_set("couple few several handful dozens hundreds thousands dozen once twice")
)
"""Every word a spelled number can begin with."""


def _form(words: Sequence[Word], index: int) -> str:
    return words[index].form if 0 <= index < len(words) else ""


def _written(words: Sequence[Word], index: int) -> Number | None:
    match = _DIGITS.fullmatch(words[index].form)
    if not match:
        return None
    value = float(match["value"].replace(",", ""))
    end = index + 1
    if match["scale"] == "x":
        return Number(value, value, index, end, Form.TIMES)
    value *= SCALES.get(match["scale"] or "", 1)
    if not match["scale"] and _form(words, end) in SCALES:
        value *= SCALES[_form(words, end)]
        end += 1
    value, end = _and_a_half(words, end, value, 1)
    form = Form.CARDINAL
    if match["sign"]:
        form = Form.MONEY
    elif match["end"] == "%":
        form = Form.SHARE
    elif value in YEARS and len(words[index].form) == 4:
        form = Form.YEAR
    share = _share_of(words, end, value) if form is Form.CARDINAL else None
    if share:
        return Number(share[0], share[0], index, share[1], Form.SHARE)
    return Number(value, value, index, end, form, open_end=match["end"] == "+")


def _below_hundred(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    form = _form(words, index)
    if form in UNITS:
        return UNITS[form], index + 1
    if form not in TENS:
        return None
    unit = UNITS.get(_form(words, index + 1), 0)
    return (TENS[form] + unit, index + 2) if 0 < unit < 10 else (TENS[form], index + 1)


def _year(words: Sequence[Word], index: int) -> Number | None:
    first = _below_hundred(words, index)
    if first is None or first[0] not in _CENTURIES:
        return None
    century, end = first
    if _form(words, end) in {"oh", "o"}:
        unit = UNITS.get(_form(words, end + 1), 0)
        found = (unit, end + 2) if 0 < unit < 10 else None
    else:
        found = _below_hundred(words, end)
        found = found if found and found[0] >= 10 else None
    if not found:
        return None
    value = float(century * 100 + found[0])
    return Number(value, value, index, found[1], Form.YEAR)


_ORDINAL_TOO = frozenset({"third", "fifth", "tenth"})
"""Fractions only after a number or "a": "for the third I went out"."""


def _part_of_whole(words: Sequence[Word], index: int) -> Number | None:
    """Fractions: of a scale ("half a million") a cardinal, else a share in percent."""
    count, end = 1.0, index
    below = _below_hundred(words, index)
    if below:
        count, end = float(below[0]), below[1]
    elif _form(words, index) == "a":
        end += 1
    fraction = FRACTIONS.get(_form(words, end))
    if end == index and _form(words, index) in _ORDINAL_TOO and _form(words, end + 1) != "of":
        return None
    if fraction is None or _form(words, end + 1) in {"day", "time", "year", "hour", "hours"}:
        return None
    of_percent = _of_one_percent(words, end + 1)
    if of_percent:
        return Number(count * fraction, count * fraction, index, of_percent, Form.SHARE)
    if _form(words, end + 1) in {"a", "an"} and _form(words, end) != "half":
        return None
    end += 1
    scale_at = end + 1 if _form(words, end) == "of" else end
    if _form(words, scale_at) == "a" and _form(words, scale_at + 1) in SCALES:
        value = count * fraction * SCALES[_form(words, scale_at + 1)]
        return Number(value, value, index, scale_at + 2)
    if _form(words, scale_at) in {"a", "an"}:
        return None
    share = 100 * count * fraction
    return Number(share, share, index, end, Form.SHARE)


def _of_one_percent(words: Sequence[Word], index: int) -> int | None:
    """Where "a percent" of "half a percent" ends: a part of one percent, not of the whole."""
    index += _form(words, index) == "of"
    if _form(words, index) not in {"a", "one", "1"}:
        return None
    after = _form(words, index + 1), _form(words, index + 2)
    if after[0] in {"percent", "%"}:
        return index + 2
    return index + 3 if after == ("per", "cent") else None


def _dozen(words: Sequence[Word], index: int) -> Number | None:
    count, end = 1.0, index
    below = _below_hundred(words, index)
    if below:
        count, end = float(below[0]), below[1]
    elif _form(words, index) == "half":
        count, end = 0.5, index + 1
        end += _form(words, end) == "a"
    elif _form(words, index) == "a":
        end += 1
    if _form(words, end) != "dozen":
        return None
    value = 12 * count
    return Number(value, value, index, end + 1, vague=True)


def _vague(words: Sequence[Word], index: int) -> Number | None:
    for size in (2, 1):
        row = tuple(word.form for word in words[index : index + size])
        if len(row) == size and row in VAGUE:
            low, high = VAGUE[row]
            end = index + size
            end += _form(words, end) == "of"
            scale = {"dozen": 12.0, "hundred": 100.0, **SCALES}.get(_form(words, end))
            factor = scale or 1.0
            end += scale is not None
            return Number(low * factor, high * factor, index, end, vague=True)
    return None


def _cardinal(words: Sequence[Word], index: int) -> Number | None:
    if _form(words, index) in {"once", "twice"}:
        value = 1.0 if _form(words, index) == "once" else 2.0
        return Number(value, value, index, index + 1)
    if _form(words, index) == "point":
        return _bare_decimals(words, index)
    total, end, last_scale = 0.0, index, float("inf")
    while True:
        start = end + 1 if total and _form(words, end) == "and" else end
        group = _group(words, start, is_first=not total)
        if group is None:
            break
        value, after, scale = group
        if scale >= last_scale or (last_scale == 1):
            break
        total, end, last_scale = total + value * scale, after, scale
    if end == index:
        return None
    value, end = _and_a_half(words, end, total, last_scale)
    share = _share_of(words, end, value)
    if share:
        return Number(share[0], share[0], index, share[1], Form.SHARE)
    if _form(words, end) in {"something", "odd", "ish"}:
        span = 9.0 if value < 1000 else value * 0.1
        return Number(value, value + span, index, end + 1, vague=True)
    return Number(value, value, index, end)


def _bare_decimals(words: Sequence[Word], index: int) -> Number | None:
    """Read "point five"; "at that point two of us left" has no percent or scale after it."""
    if _form(words, index + 1) not in UNITS:
        return None
    value, end = _decimals(words, index + 1, 0.0)
    if _form(words, end) in {"percent", "per"}:
        return Number(value, value, index, end)
    scale = SCALES.get(_form(words, end))
    return Number(value * scale, value * scale, index, end + 1) if scale else None


def _group(words: Sequence[Word], index: int, *, is_first: bool) -> tuple[float, int, float] | None:
    """Read one group below a thousand and the scale after it: value, end, scale."""
    if _form(words, index) in {"a", "an"} and is_first:
        if _form(words, index + 1) not in {"hundred", *SCALES}:
            return None
        value, end = 1.0, index + 1
    else:
        below = _below_hundred(words, index)
        if below is None:
            return None
        value, end = float(below[0]), below[1]
    if _form(words, end) == "hundred":
        value, end = value * 100, end + 1
        rest = _below_hundred(words, end + 1 if _form(words, end) == "and" else end)
        if rest:
            value, end = value + rest[0], rest[1]
    if _form(words, end) == "point" and _form(words, end + 1) in UNITS:
        value, end = _decimals(words, end + 1, value)
    scale = SCALES.get(_form(words, end), 1.0)
    return value, end + (scale > 1), scale


def _decimals(words: Sequence[Word], index: int, value: float) -> tuple[float, int]:
    digits = ""
    while _form(words, index) in UNITS and len(digits) < 4:
        digits += str(UNITS[_form(words, index)])
        index += 1
    return float(f"{value:.0f}.{digits}"), index


def _and_a_half(words: Sequence[Word], end: int, value: float, scale: float) -> tuple[float, int]:
    tail = tuple(_form(words, end + offset) for offset in range(3))
    if tail[:2] == ("and", "a") and tail[2] in {"half", "quarter"}:
        return value + scale * FRACTIONS[tail[2]], end + 3
    return value, end


def _share_of(words: Sequence[Word], end: int, count: float) -> tuple[float, int] | None:
    """Read "out of ten" or "in five" after a count: percent and end."""
    if _form(words, end) == "out" and _form(words, end + 1) == "of":
        start = end + 2
    elif _form(words, end) in {"in", "of"} and _form(words, end + 1) != "a":
        start = end + 1
    else:
        return None
    whole = _below_hundred(words, start)
    if whole is None and _form(words, start).isdigit():
        whole = int(_form(words, start)), start + 1
    if whole is None and (_form(words, start), _form(words, start + 1)) == ("a", "hundred"):
        whole = 100, start + 2
    allowed = {5, 10, 20, 100} if _form(words, end) != "out" else range(2, 1001)
    if whole is None or whole[0] not in allowed or count > whole[0]:
        return None
    return 100 * count / whole[0], whole[1]
