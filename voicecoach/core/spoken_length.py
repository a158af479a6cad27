"""How many words a written word takes to say: recognisers write "$1,200" for five words. Pure."""

import re

_NUMBER = re.compile(r"(?P<sign>[$€£¥]?)(?P<whole>\d[\d,]*)(?P<fraction>\.\d+)?(?P<rest>\D*)")
_AROUND = ".,;:!?…—–-'\"“”‘’()"


def spoken_words(written: str) -> int:
    """Words it takes to say one written word; 0 for bare punctuation, 1 for any plain word.

    Numbers are counted as they are usually said: 1997 as a year ("nineteen ninety-seven", 3,
    tens and units counted apart), 1,997 as a quantity, signs and "%" as words of their own.
    """
    match = _NUMBER.fullmatch(written.strip(_AROUND))
    if match is None:
        return 1 if any(letter.isalnum() for letter in written) else 0
    digits = match["whole"].replace(",", "")
    is_year = "," not in match["whole"] and not match["sign"] and _is_year(digits)
    count = _year_words(digits) if is_year else _number_words(int(digits))
    if match["fraction"]:
        count += len(match["fraction"])
    signs = (match["sign"] != "") + (match["rest"] in {"%", "k", "K", "m", "M", "bn"})
    return count + signs


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
    if number >= 10**15:
        return len(str(number))
    for size in (10**12, 10**9, 10**6, 10**3, 100):
        if number >= size:
            rest = number % size
            return _number_words(number // size) + 1 + (_number_words(rest) if rest else 0)
    return 2 if number > 20 and number % 10 else 1
