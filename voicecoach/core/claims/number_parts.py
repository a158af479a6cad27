"""The building blocks of numbers, and parts of a whole: fractions and "three out of ten"."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_words import FRACTIONS, SCALES, TENS, UNITS
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


def form_at(words: Sequence[Word], index: int) -> str:
    return words[index].form if 0 <= index < len(words) else ""


def below_hundred(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    form = form_at(words, index)
    if form in UNITS:
        return UNITS[form], index + 1
    if form not in TENS:
        return None
    unit = UNITS.get(form_at(words, index + 1), 0)
    return (TENS[form] + unit, index + 2) if 0 < unit < 10 else (TENS[form], index + 1)


_ORDINAL_TOO = frozenset({"third", "fifth", "tenth"})
"""Fractions only after a number or "a": "for the third I went out"."""


_NO_SHARES = frozenset({"day", "time", "year", "hour", "hours", "past"})
"""What follows a half that is no share: "half a day", "half past seven"."""


def part_of_whole(words: Sequence[Word], index: int) -> Number | None:
    """Fractions: of a scale ("half a million") a cardinal, else a share in percent."""
    count, end = 1.0, index
    below = below_hundred(words, index)
    if below:
        count, end = float(below[0]), below[1]
    elif form_at(words, index) == "a":
        end += 1
    fraction = FRACTIONS.get(form_at(words, end))
    if end == index and form_at(words, index) in _ORDINAL_TOO and form_at(words, end + 1) != "of":
        return None
    if fraction is None or form_at(words, end + 1) in _NO_SHARES:
        return None
    of_percent = _of_one_percent(words, end + 1)
    if of_percent:
        return Number(count * fraction, count * fraction, index, of_percent, Form.SHARE)
    if form_at(words, end + 1) in {"a", "an"} and form_at(words, end) != "half":
        return None
    end += 1
    scale_at = end + 1 if form_at(words, end) == "of" else end
    if form_at(words, scale_at) == "a" and form_at(words, scale_at + 1) in SCALES:
        value = count * fraction * SCALES[form_at(words, scale_at + 1)]
        return Number(value, value, index, scale_at + 2)
    if form_at(words, scale_at) in {"a", "an"}:
        return None
    share = 100 * count * fraction
    return Number(share, share, index, end, Form.SHARE)


def _of_one_percent(words: Sequence[Word], index: int) -> int | None:
    """Where "a percent" of "half a percent" ends: a part of one percent, not of the whole."""
    index += form_at(words, index) == "of"
    if form_at(words, index) not in {"a", "one", "1"}:
        return None
    after = form_at(words, index + 1), form_at(words, index + 2)
    if after[0] in {"percent", "%"}:
        return index + 2
    return index + 3 if after == ("per", "cent") else None


def share_of(words: Sequence[Word], end: int, count: float) -> tuple[float, int] | None:
    """Read "out of ten", "in fifty" or "household in twenty" after a count: percent and end."""
    start = _whole_start(words, end)
    has_noun = start is None and form_at(words, end).isalpha() and form_at(words, end) not in _JOINS
    if has_noun:
        start = _whole_start(words, end + 1)
    whole = _whole_at(words, start) if start is not None else None
    if start is None or whole is None or count > whole[0] or whole[0] < _SMALLEST_WHOLE:
        return None
    is_out_of = form_at(words, start - 2) == "out"
    if not is_out_of and not (count == 1 or whole[0] in _ROUND):
        return None
    after = words[whole[1]] if whole[1] < len(words) else None
    if after is not None and (after.lemma in _TIMES or (has_noun and not _closes(after))):
        return None
    return 100 * count / whole[0], whole[1]


_JOINS = word_set("out in of and or to a the percent per")
_ROUND = frozenset({5, 10, 20, 50, 100, 1000})
_SMALLEST_WHOLE = 2
_TIMES = word_set("year month week day hour minut decad attempt season night shift")


def _closes(word: Word) -> bool:
    """A noun here would be what the second number counts: "one shop in two towns"."""
    return word.form in _CLOSING


_CLOSING = word_set("and but so which that i we is was are were at on with for or when if")


def _whole_start(words: Sequence[Word], end: int) -> int | None:
    if form_at(words, end) == "out" and form_at(words, end + 1) == "of":
        return end + 2
    if form_at(words, end) in {"in", "of"}:
        return end + 1
    return None


def _whole_at(words: Sequence[Word], start: int) -> tuple[int, int] | None:
    """A whole that shares are told of: "ten", "a hundred", "1000"."""
    if form_at(words, start) in {"a", "an", "every", "one"}:
        scale = {"hundred": 100, "thousand": 1000}.get(form_at(words, start + 1))
        if scale:
            return scale, start + 2
        start += form_at(words, start) == "every"
    digits = form_at(words, start)
    if digits.isdigit() and len(digits) < _LENGTH_OF_YEAR:
        return int(digits), start + 1
    below = below_hundred(words, start)
    if below and form_at(words, below[1]) in {"hundred", *SCALES}:
        return None
    return below


_LENGTH_OF_YEAR = 4
