"""What a question asks for, and which amount of the answer answers it.

"About eleven months", said to "How long did the extension take?", is about the extension although
it names nothing. A prompt of a few words ("Notice period?") asks for whatever it names, and the
only amount of its kind in an answer is about what the question is about.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_frames import names_a_team
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot
from voicecoach.core.claims.read_frequencies import HOW_OFTEN
from voicecoach.core.claims.read_wordless import SEVERAL_TERM
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.which_event import ANY_EVENT
from voicecoach.core.claims.words import Word

_ASKS_FOR = Lexicon(
    {
        (Slot.DURATION,): (
            "how long; how many year|month|week|day|hour; how much experience|time|notice; "
            "length of; what notice; notice period; year of experience; how quickly|fast; "
            "how far away|from; what be your commute; what experience do|have; how experienced"
        ),
        (Slot.COUNT, Slot.MONEY, Slot.PERCENT): "how much; how many",
        (Slot.COUNT, Slot.TEAM): (
            "how big|large|small; what size; size of; number of; what number; "
            "how many people|staff|report|direct|employee|of you|were|reported|in"
        ),
        (Slot.COUNT,): "how busy|often|fast; what volume; what be your typing",
        (Slot.TEAM,): "team size; who * with|else|on; have you manage|lead|supervise",
        (Slot.MONEY,): (
            "what * salary|pay|rate|budget|turnover|revenue|value|bonus|price|cost|worth|"
            "expectation|earning|margin|fee|spend; what do|did|would you earn|charge|make|want; "
            "what be you on|earn|look|make|pay; "
            "remind me of your base|basic|salary|pay|package|rate; "
            "current|present|your base|basic|comp|ctc|salary|package|pay|wage|rate"
        ),
        (Slot.PERCENT,): (
            "what percentage|percent|proportion|share; what * percentage|rate; by how much; "
            "how accurate|often|good|well"
        ),
        (Slot.DATE,): "when; what year|month|date; which year|month; how soon; how long ago",
    }
)
_AMOUNTS = frozenset({Slot.DURATION, Slot.COUNT, Slot.MONEY, Slot.PERCENT, Slot.TEAM, Slot.DATE})
_BRIEF = 14
"""Content words up to which an answer is about its question alone (start value)."""
_PROMPT = 11
"""Words up to which a question names its subject and little else (start value). A longer one that
asks for no amount leaves it to the answer what it is about."""
_ASSERTED = frozenset({Certainty.ASSERTED, Certainty.PLANNED})


def mark_answers(reading: Reading, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Mark the amounts that are about what the question names.

    Those are the first of the kind it asks for, and the only one of its kind.
    """
    asked = _asked_for(reading.question)
    given = list(claims)
    usable = _told_of_it(claim for claim in given if _may_answer(claim))
    told = Counter(slot for slot, _ in {(claim.slot, claim.value) for claim in usable})
    opening = _told_at_once(reading, usable)
    is_open = not asked and len(reading.question) > _PROMPT
    first = {claim.slot: claim.start_char for claim in reversed(usable)}
    for claim in given:
        is_first = claim.slot in asked and claim.start_char == first.get(claim.slot)
        is_only = told[claim.slot] == 1 and len(reading.wide) <= _BRIEF
        is_only = is_only or (claim.slot, claim.value) in opening
        is_answer = _may_answer(claim) and (is_first or (is_only and not is_open))
        lasts = claim.ongoing or (claim.is_timeless and _is_of_now(reading.question))
        yield replace(claim, answers=True, ongoing=lasts) if is_answer else claim


def _told_of_it(usable: Iterable[Claim]) -> list[Claim]:
    """Leave out dates of no event of a life, where others are told."""
    told = list(usable)
    are_named = any(claim.slot is Slot.DATE and claim.head != ANY_EVENT for claim in told)
    return [claim for claim in told if not (are_named and claim.head == ANY_EVENT)]


def _may_answer(claim: Claim) -> bool:
    is_vague = claim.head == HOW_OFTEN or SEVERAL_TERM in claim.terms
    is_amount = claim.slot in _AMOUNTS and not is_vague
    return is_amount and claim.certainty in _ASSERTED


def _is_of_now(question: Sequence[Word]) -> bool:
    """Tell "how long have you been there", which asks up to today, from "how long were you"."""
    forms = [word.form for word in question]
    return any(forms[at : at + 2] == ["have", "you"] for at in range(len(forms)))


def _told_at_once(reading: Reading, usable: Sequence[Claim]) -> set[tuple[Slot, FindingValue]]:
    """The only amounts of their kind in the first sentence: those the answer begins with."""
    ends = [clause.end for clause in reading.clauses if clause.sentence == 0]
    if not ends:
        return set()
    told = {(claim.slot, claim.value) for claim in usable if claim.start_char < max(ends)}
    counts = Counter(slot for slot, _ in told)
    return {(slot, value) for slot, value in told if counts[slot] == 1}


def _asked_for(question: Sequence[Word]) -> set[Slot]:
    asked = {slot for slots in _ASKS_FOR.meanings(question) for slot in slots}
    return asked | {Slot.TEAM} if names_a_team(question) else asked
