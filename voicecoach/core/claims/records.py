"""Amounts that bound all others: "the most I've ever led is six", "I've never stayed longer"."""

import re
from functools import lru_cache

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim
from voicecoach.core.claims.words import read_words

_RECORDS = Lexicon(
    {
        "most": (
            "the|my most i|we|they have|ever|can; the most ever; only ever; never more than; "
            "never ?* more|bigger|longer|larger|further than; never ?* above|over|past|exceed; "
            "biggest|largest|longest ?* ?i have ever|be; my biggest|largest|longest; "
            "the biggest|largest|longest ?* i; biggest|largest|longest ever; at the very most; "
            "that be the most; the most ?* ?* i|we have ever; longest i have; biggest i have; "
            "heaviest|highest|deepest|tallest|widest|furthest|busiest i|we|they have|ever; "
            "heaviest|highest|deepest|tallest|widest|furthest ?thing|load|lift|one ?i ?have ever"
        ),
        "least": (
            "never less|fewer|under|below|shorter than; never ?* less|fewer|shorter than; "
            "never ?* under|below; the least i have; shortest ?* i have; my shortest|smallest; "
            "smallest ?* i have"
        ),
    }
)


def record(claim: Claim) -> str | None:
    """Whether the claim bounds all others of its kind: "most", "least", or None."""
    return _record(claim.quote + _rest(claim))


@lru_cache(maxsize=4096)
def _record(text: str) -> str | None:
    return next(iter(_RECORDS.meanings(read_words(text))), None)


def _rest(claim: Claim) -> str:
    """What follows the clause in its sentence: "nine is the most" goes on "I've ever run"."""
    following = claim.statement.text[claim.end_char : claim.end_char + _REST_CHARS]
    return _SENTENCE_ENDS.split(following, maxsplit=1)[0]


_REST_CHARS = 30
_SENTENCE_ENDS = re.compile(r"[.?!;\n,]")


def exceeds_record(earlier: Claim, later: Claim) -> bool:
    """Tell whether one amount lies beyond what the other gives as the most or the least."""
    for bound, other in ((earlier, later), (later, earlier)):
        match record(bound):
            case "most" if (
                bound.value.high is not None and (other.value.low or 0.0) > bound.value.high
            ):
                return True
            case "least" if (other.value.high or float("inf")) < (bound.value.low or 0.0):
                return True
    return False
