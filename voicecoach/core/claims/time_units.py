"""Units of time in days, and the units said without a number: "a year", "half an hour"."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.number_words import FRACTIONS, ORDINAL_NUMBERS, UNITS
from voicecoach.core.claims.numbers import Number
from voicecoach.core.claims.words import Word

DAYS = {
    "second": 1 / 86400,
    "minut": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "night": 1.0,
    "week": 7.0,
    "weekend": 7.0,
    "fortnight": 14.0,
    "month": 30.4375,
    "year": 365.25,
    "decad": 3652.5,
    "season": 120.0,
    "semest": 130.0,
    "semester": 130.0,
}


def bare_unit(words: Sequence[Word], index: int) -> Number | None:
    """Read "a year", "half an hour" and the first half of "a year and a half" as a number."""
    form = words[index].form
    if form not in {"a", "an", "half", "three"}:
        return None
    if (part := _part_of_hour(words, index)) is not None:
        return part
    if form == "half" and index + 2 < len(words) and words[index + 1].form in {"a", "an"}:
        return Number(0.5, 0.5, index, index + 2) if words[index + 2].lemma in DAYS else None
    unit_at = index + 1
    if unit_at < len(words) and words[unit_at].form in _WHOLE:
        unit_at += 1
    if form in {"half", "three"} or unit_at >= len(words) or words[unit_at].lemma not in DAYS:
        return None
    goes_on = [word.form for word in words[unit_at + 1 : unit_at + 3]] == ["and", "a"]
    given = [word.lemma for word in words[unit_at + 1 : unit_at + 3]]
    goes_on = goes_on or (given[:1] == ["'s"] and given[1:] == _NOTICE)
    if index and not goes_on and words[index - 1].lemma not in _BEFORE_BARE_UNIT:
        return None
    return Number(1.0, 1.0, index, unit_at)


def is_working_time(words: Sequence[Word], end: int) -> bool:
    """Tell the "two working weeks" and "ten business days" that end here from whole ones."""
    if end < _FEWEST_WORDS or words[end - 1].lemma not in {"week", "day"}:
        return False
    return words[end - 2].form in {"working", "business", "work"}


_FEWEST_WORDS = 2


def ordinal_unit(words: Sequence[Word], index: int) -> Number | None:
    """Read "tenth" of "my tenth winter here" as nine to ten years, up to the unit."""
    count = ORDINAL_NUMBERS.get(words[index].form)
    if count is None or not index or index + 1 >= len(words):
        return None
    unit = words[index + 1].lemma
    if words[index - 1].form not in {"my", "our"} or unit not in _YEARLY | {"month", "week", "day"}:
        return None
    before = [word.lemma for word in words[max(0, index - 3) : index - 1]]
    if not before or (before[-1] not in _COUNTING and before != ["be", "in"]):
        return None
    return Number(float(count - 1), float(count), index, index + 1)


_COUNTING = word_set("be into on onto start")
_YEARLY = word_set("year winter summer christmas spring autumn season harvest")


def _part_of_hour(words: Sequence[Word], index: int) -> Number | None:
    """Read "a quarter of an hour" and "three quarters of a year" up to their unit."""
    count, at = 1.0, index
    if words[at].form in {"a", "the"}:
        at += 1
    elif words[at].form in UNITS:
        count, at = float(UNITS[words[at].form]), at + 1
    row = [word.form for word in words[at : at + 3]]
    if len(row) < 3 or row[0] not in {"quarter", "quarters", "third"} or row[1] != "of":
        return None
    if row[2] not in {"a", "an"} or at + 3 >= len(words) or words[at + 3].lemma not in DAYS:
        return None
    value = count * FRACTIONS[row[0]]
    return Number(value, value, index, at + 3)


_NOTICE = [lemma("notice")]
"""What "a week's" may be of wherever it stands."""
_WHOLE = frozenset({"full", "whole", "good", "solid", "single", "bit", "little"})
_BEFORE_BARE_UNIT = word_set(
    "for in about around almost nearly over under just only take last within after like roughly be "
    "than least most spend maybe not quite of single other one "
    "me us you him her them"
)
