"""Amounts that bound all others: "the most I've ever led is six", "I've never stayed longer"."""

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
            "that be the most; longest i have; biggest i have"
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
    return next(iter(_RECORDS.meanings(read_words(claim.quote))), None)


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
