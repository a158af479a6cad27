"""Numbers in lines of a document, as they are written, without dates and ways to reach somebody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voicecoach.core.claims.number_words import SCALES, TENS, UNITS
from voicecoach.core.documents.periods import read_ranges, read_single_dates

_CODES_BEFORE = r"Rs\.?|INR|USD|GBP|EUR|CHF|CAD|AUD|NZD|ZAR|SEK|NOK|DKK|PLN|R|US\$|A\$|C\$|kr\.?"
_CURRENCY_BEFORE = rf"(?:[£$€¥₹₦₱₩₪]|\b(?:{_CODES_BEFORE})(?=\s?\d))"
_WORDS_AFTER = (
    r"percent|per\s+cent|[zZ]ł(?:otych|oty)?|PLN|EUR|USD|GBP|CHF|VND|CZK|HUF|SEK|NOK|DKK|kr|euros?|"
    r"dollars?|pounds?|rupees?|rand"
)
_CURRENCY_AFTER = rf"(?:[£$€¥₹%]|(?:{_WORDS_AFTER})\b)"
_SCALE = r"(?:(?:k|K|m|M|mn|bn|MM|thousand|million|billion|lakhs?|crores?)\b|Mio\.?|Mrd\.?|Tsd\.?)"
_DIGITS = r"\d{1,3}(?:[,.'’  ]\d{2,3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w.,/])(?:{_CURRENCY_BEFORE}\s?)?(?:{_DIGITS})\+?(?:\s?{_SCALE})?(?:\s?{_CURRENCY_AFTER})?\+?"
)
_CONTACT = re.compile(
    r"\S{1,64}@\S{1,255}|https?://\S+|www\.\S+|(?:\+\d[\d\s()./-]{6,}\d)|\b0\d[\d\s()/-]{6,}\d\b"
)
_WORDS = "|".join(sorted({*UNITS, *TENS, *SCALES, "hundred", "dozen", "twice"}, key=len)[::-1])
_SPELLED = re.compile(rf"\b(?:{_WORDS})\b(?:[\s-](?:{_WORDS})\b)*", re.IGNORECASE)
_NO_NUMBERS = frozenset("a an one and oh o no couple few several".split())


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number with its currency, scale or percent sign, as it stands in a line."""

    quote: str
    line: int
    """Place of the line in the document, from 0."""
    start_char: int
    end_char: int


def read_numbers(text: str, line: int) -> list[WrittenNumber]:
    """Every amount in a line, left to right."""
    taken = [(each.start_char, each.end_char) for each in read_ranges(text)]
    taken += [(each.start_char, each.end_char) for each in read_single_dates(text)]
    taken += [match.span() for match in _CONTACT.finditer(text)]
    found = [
        WrittenNumber(quote, line, start, start + len(quote))
        for quote, start in _written(text)
        if not any(start < end and begin < start + len(quote) for begin, end in taken)
    ]
    return sorted(found, key=lambda each: each.start_char)


def _written(text: str) -> Iterator[tuple[str, int]]:
    for match in _NUMBER.finditer(text):
        quote = match.group().strip()
        if not text[match.end() : match.end() + 1].isalpha():
            yield quote, match.start() + match.group().index(quote)
    digits = [match.span() for match in _NUMBER.finditer(text)]
    for match in _SPELLED.finditer(text):
        words = set(re.split(r"[\s-]", match.group().casefold()))
        is_inside = any(start < match.end() and match.start() < end for start, end in digits)
        if not is_inside and not words <= _NO_NUMBERS:
            yield match.group(), match.start()
