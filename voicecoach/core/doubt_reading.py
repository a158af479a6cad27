"""What a short reply to "Did you say fifteen or fifty?" decides. Pure.

The number that was heard, or the other one: naming it is enough. Another number, or neither, means
that it was misheard as well. Whoever said what was heard is left with two answers that differ.
"""

import re

from voicecoach.core.claims.doubt import BEFORE_IN_DOUBT, NOW_IN_DOUBT, TEEN_OR_TY
from voicecoach.core.claims.models import Finding
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.reply_reading import (
    SHORT_REPLY_WORDS,
    Unsettled,
    forms_of_numbers,
    is_put_off,
    names_a_number,
    plain_words,
    side_named,
)

_IN_DOUBT = {
    NOW_IN_DOUBT: Which.LATER,
    BEFORE_IN_DOUBT: Which.EARLIER,
    TEEN_OR_TY: Which.LATER,
}
_NEITHER = re.compile(  # "either" is how "neither" is often written
    r"\b(n?either|none|no|nope|something else|another number|misheard|didn't say|did not say"
    r"|never said|wrong)\b"
)
_DENIED = re.compile(r"\b(?:not|isn't|wasn't)\b(?! (?:sure|now)\b)")
_EXPECTED = ("neither", "neither of them", "the first one", "the second one", "leave it")


def side_in_doubt(finding: Finding) -> Which | None:
    """The side whose number may have been misheard; None when both were heard surely."""
    return _IN_DOUBT.get(finding.rule)


def doubt_forms(finding: Finding) -> tuple[str, ...]:
    """What will probably be replied."""
    return tuple(dict.fromkeys((*forms_of_numbers(finding), *_EXPECTED)))


def doubt_decision_in(reply: str, finding: Finding, in_doubt: Which) -> Resolution | Unsettled:
    """What the reply decides about the number in doubt, which the question named first."""
    plain = plain_words(reply)
    meant = _DENIED.split(plain)[0].strip()
    if not plain or is_put_off(plain):
        return Unsettled.LEFT_OPEN if plain else Unsettled.NOT_UNDERSTOOD
    named = side_named(meant, finding, in_doubt)
    if named is in_doubt:
        return Unsettled.HEARD_RIGHT
    is_another = named is not None or names_a_number(meant, finding) or _NEITHER.search(plain)
    return Resolution(Choice.MISHEARD, in_doubt) if is_another else Unsettled.NOT_UNDERSTOOD


def is_short_doubt_reply(text: str, finding: Finding, in_doubt: Which) -> bool:
    """Whether a line is a reply rather than an answer: few words, and they decide something."""
    few = 0 < len(text.split()) <= SHORT_REPLY_WORDS
    decided = doubt_decision_in(text, finding, in_doubt)
    return few and decided is not Unsettled.NOT_UNDERSTOOD
