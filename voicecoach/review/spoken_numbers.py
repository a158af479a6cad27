"""Numbers, days and lengths of time in words that every voice reads well."""

from datetime import date

from voicecoach.core.claims.models import FindingValue
from voicecoach.review.dates import day_in_words
from voicecoach.review.lengths import short_length

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"))
_MONTHS_A_YEAR = 12


def number_aloud(number: float) -> str:
    """A number in words; fractions to one decimal: "two and a half", "one point two million"."""
    if number < 0:
        return f"minus {number_aloud(-number)}"
    for scale, name in _SCALES:
        if number >= scale > 1_000 and number * 10 % scale == 0:
            return f"{_with_decimal(number / scale)} {name}"
    return _with_decimal(number)


def _with_decimal(number: float) -> str:
    whole, tenths = divmod(round(number * 10), 10)
    if tenths == 0:
        return _whole(whole)
    if tenths == 5:
        return f"{_whole(whole)} and a half" if whole else "half"
    return f"{_whole(whole)} point {_SMALL[tenths]}"


def _whole(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, units = divmod(number, 10)
        return f"{_TENS[tens]}-{_SMALL[units]}" if units else _TENS[tens]
    if number < 1_000:
        hundreds, rest = divmod(number, 100)
        base = f"{_SMALL[hundreds]} hundred"
        return f"{base} and {_whole(rest)}" if rest else base
    scale, name = next(each for each in _SCALES if number >= each[0])
    count, rest = divmod(number, scale)
    joint = " and " if 0 < rest < 100 else " "
    return f"{_whole(count)} {name}{joint}{_whole(rest)}" if rest else f"{_whole(count)} {name}"


def sentence_aloud(text: str) -> str:
    """With a capital at its beginning and a full stop at its end."""
    return f"{text[:1].upper()}{text[1:]}."


def counted_aloud(count: int, one: str, many: str | None = None) -> str:
    """Such as "one answer", "no answers", "three answers"."""
    noun = one if count == 1 else many or f"{one}s"
    return f"{'no' if count == 0 else number_aloud(count)} {noun}"


def ordinal_aloud(number: int) -> str:
    """Such as "second", "twenty-first"."""
    head, dash, last = number_aloud(number).rpartition("-")
    if last.endswith("y"):
        return f"{head}{dash}{last[:-1]}ieth"
    return f"{head}{dash}{_ORDINALS.get(last, f'{last}th')}"


def day_aloud(day: date, today: date | None) -> str:
    """Such as "the second of April"; with its year when that is not this one."""
    month = day_in_words(day, day).split()[1]
    text = f"the {ordinal_aloud(day.day)} of {month}"
    if today is not None and day.year == today.year:
        return text
    return f"{text}, {year_aloud(day.year)}"


def year_aloud(year: int) -> str:
    """As years are said: "twenty twenty-six", "two thousand and nine", "nineteen ninety"."""
    century, rest = divmod(year, 100)
    if 2000 <= year < 2010 or rest == 0:
        return number_aloud(year)
    return f"{_whole(century)} {_whole(rest) if rest >= 10 else f'oh {_whole(rest)}'}"


def duration_aloud(duration_ms: int) -> str:
    """Such as "one minute and five seconds", "forty seconds"."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    parts = [counted_aloud(minutes, "minute")] if minutes else []
    if seconds or not minutes:
        parts.append(counted_aloud(seconds, "second"))
    return " and ".join(parts)


def range_aloud(low_s: int, high_s: int) -> str:
    """A band of time: "one to two minutes", "forty-five to ninety seconds"."""
    if low_s % 60 == 0 and high_s % 60 == 0:
        return f"{number_aloud(low_s // 60)} to {counted_aloud(high_s // 60, 'minute')}"
    if high_s <= 120:
        return f"{number_aloud(low_s)} to {counted_aloud(high_s, 'second')}"
    return f"{duration_aloud(low_s * 1000)} to {duration_aloud(high_s * 1000)}"


def value_aloud(value: FindingValue) -> str | None:
    """A typed value in words; None where only the quote tells it."""
    if value.low is None or value.type == "date" or value.text is not None:
        return None
    if value.high is None:
        return f"at least {_amount(value.low, value)}"
    if value.low == value.high:
        return _amount(value.low, value)
    if value.low <= 0:
        return None if value.low < 0 else f"at most {_amount(value.high, value)}"
    low, high = _amount(value.low, value), _amount(value.high, value)
    return f"between {low} and {high}"


def _amount(amount: float, value: FindingValue) -> str:
    if value.type == "duration":
        return _length(amount)
    if value.unit == "percent":
        return f"{number_aloud(amount)} percent"
    if value.unit in {None, "money"}:
        return number_aloud(amount)
    if value.unit == "people":
        return counted_aloud(round(amount), "person", "people")
    return f"{number_aloud(amount)} {value.unit}"


def _length(months: float) -> str:
    if (short := short_length(months)) is not None:
        return counted_aloud(*short)
    years, rest = divmod(round(months), _MONTHS_A_YEAR)
    if years == 0 or (years == 1 and rest not in {0, _MONTHS_A_YEAR // 2}):
        return counted_aloud(round(months), "month")
    if rest == _MONTHS_A_YEAR // 2:
        return "a year and a half" if years == 1 else f"{number_aloud(years)} and a half years"
    base = counted_aloud(years, "year")
    return f"{base} and {counted_aloud(rest, 'month')}" if rest else base
