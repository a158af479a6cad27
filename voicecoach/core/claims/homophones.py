"""Digits that a recogniser writes as the word that sounds like them."""

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_words import SCALES, TENS

HOMOPHONES = {
    "to": "two",
    "too": "two",
    "for": "four",
    "fore": "four",
    "won": "one",
    "ate": "eight",
    "tree": "three",
}
_PURE = frozenset({"too", "ate", "won", "tree"})
"""Words that never stand right before a unit of time in English."""
_SCALES = frozenset(SCALES) | {"hundred", "point"}
_UNITS = word_set("year month week day hour minut percent")
_MONEY = word_set("pound dollar euro percent")


def is_digit_there(before: str, form: str, after: str) -> bool:
    """Tell by its neighbours (the word before, the lemma after) whether a digit was said."""
    if after in _SCALES:
        return form in _PURE or before in TENS or form == "fore"
    if before in TENS:
        return after in _MONEY or (form in _PURE and after in _UNITS)
    return form in _PURE and after in _UNITS
