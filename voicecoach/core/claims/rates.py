"""The period of a rate: "forty weddings a year", "on a busy day maybe forty calls"."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.words import Word

_RATE_WORDS = word_set("a an per each every")
_RATE_ADVERBS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week",
    "daily": "day", "hourly": "hour",
}  # fmt: skip
_FIRST_DAYS = word_set("monday mon")
_PERIODS = word_set("day week month year hour minut shift night quarter season")


def rate_period(words: Sequence[Word], start: int, end: int) -> str | None:
    """The period an amount in words[start:end] is told per; None when it is no rate."""
    return _rate(words, end) or _rate_before(words, start)


def _rate(words: Sequence[Word], index: int) -> str | None:
    """The period of a rate, also past the counted noun: "forty weddings a year"."""
    if index < len(words) and words[index].form in _RATE_ADVERBS:
        return _RATE_ADVERBS[words[index].form]
    for at in range(index, min(index + 5, len(words) - 1)):
        if words[at].form in _FIRST_DAYS and words[at + 1].form in {"to", "through", "till"}:
            return "week"
        if words[at].form in _RATE_WORDS and words[at + 1].lemma in _PERIODS:
            return words[at + 1].lemma
        if words[at].form in {"for", "over"} and words[at + 1].form in {"the", "a"}:
            period = next((w.lemma for w in words[at + 2 : at + 4] if w.lemma == "year"), None)
            if period and words[at + 2].form in {"whole", "full", "entire"}:
                return period
        if words[at].form in {"on", "in"} and words[at + 1].form == "a":
            if at + 2 < len(words) and words[at + 2].form in {"single", "matter"}:
                return None
            period = next((w.lemma for w in words[at + 2 : at + 4] if w.lemma in _PERIODS), None)
            if period:
                return period
    return None


def _rate_before(words: Sequence[Word], start: int) -> str | None:
    """The period of "on a busy day maybe forty calls"."""
    if start > 1 and words[0].form in {"every", "each"} and words[1].lemma in _PERIODS:
        return words[1].lemma
    for at in range(start - 2):
        if words[at].form == "on" and words[at + 1].form in _RATE_WORDS:
            return next((w.lemma for w in words[at + 2 : at + 4] if w.lemma in _PERIODS), None)
    return None


def asked_period(question: Sequence[Word]) -> str | None:
    """The period that "how many calls do you take a day" or "in a typical week" asks for."""
    for at, word in enumerate(question[:-1]):
        if word.form in _RATE_WORDS:
            period = next((w.lemma for w in question[at + 1 : at + 3] if w.lemma in _PERIODS), None)
            if period:
                return period
    return next((_RATE_ADVERBS[w.form] for w in question if w.form in _RATE_ADVERBS), None)
