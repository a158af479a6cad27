"""How many words a written word takes to say: recognisers write "$1,200" for five words. Pure."""

import re

_NUMBER = re.compile(r"(?P<sign>[$€£¥]?)(?P<whole>\d[\d,]*)(?P<fraction>\.\d+)?(?P<rest>\D*)")
_AROUND = ".,;:!?…—–-'\"“”‘’()"
_SIZES = frozenset({"%", "k", "K", "m", "M", "bn"})
_LONGEST_QUANTITY = 15
"""More digits are read out one by one."""


def spoken_words(written: str) -> int:
    """Words it takes to say one written word; 0 for bare punctuation, 1 for any plain word.

    Parts of compounds count apart ("cold-hearted" takes two). Numbers are counted as they are
    usually said: 1997 as a year ("nineteen ninety-seven", 3), 1,997 as a quantity, 0180 digit by
    digit, signs and "%" as words of their own.
    """
    match = _NUMBER.fullmatch(written.strip(_AROUND))
    if match is None:
        return _plain_words(written)
    digits = match["whole"].replace(",", "")
    if digits.startswith("0") or len(digits) > _LONGEST_QUANTITY:
        return len(digits) + len(match["fraction"] or "")
    is_year = "," not in match["whole"] and not match["sign"] and _is_year(digits)
    count = _year_words(digits) if is_year else _number_words(int(digits))
    if match["fraction"]:
        count += len(match["fraction"])
    unit = match["rest"].strip("-")
    return count + (match["sign"] != "") + (unit in _SIZES or len(unit) > 2)


def _plain_words(written: str) -> int:
    if not any(letter.isalnum() for letter in written):
        return 0
    parts = (part.strip(_AROUND) for part in written.split("-"))
    return max(1, sum(len(part) > 2 for part in parts))


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and 1100 <= int(digits) < 2100 and not digits.endswith("000")


def _year_words(digits: str) -> int:
    year = int(digits)
    if 2000 < year < 2010:
        return 3
    century, rest = divmod(year, 100)
    if rest == 0:
        return _number_words(century) + 1
    return _number_words(century) + _number_words(rest) + (rest < 10)


def _number_words(number: int) -> int:
    for size in (10**12, 10**9, 10**6, 10**3, 100):
        if number >= size:
            rest = number % size
            return _number_words(number // size) + 1 + (_number_words(rest) if rest else 0)
    return 2 if number > 20 and number % 10 else 1
