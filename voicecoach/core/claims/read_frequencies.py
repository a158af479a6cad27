"""Claims about how often something happened: "every weekend", "twice a month", "once a quarter"."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.amount_drafts import is_ongoing
from voicecoach.core.claims.hearsay import is_hearsay
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.words import Word

HOW_OFTEN = "how often"
"""The head of these claims; their values are times a year."""
ASKED = "asked how often"
"""The term of a claim that begins the answer to how often."""
_TIMES_A_YEAR = {
    "hour": (1500.0, 8760.0),
    "day": (200.0, 365.0),
    "morning": (200.0, 365.0),
    "evening": (200.0, 365.0),
    "night": (200.0, 365.0),
    "shift": (150.0, 260.0),
    "week": (44.0, 52.0),
    "weekend": (44.0, 104.0),
    "fortnight": (22.0, 26.0),
    "month": (11.0, 12.0),
    "quarter": (4.0, 4.0),
    "term": (3.0, 3.0),
    "year": (1.0, 1.0),
    **dict.fromkeys(
        (f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
        (44.0, 52.0),
    ),
}
"""How many of each a year has, from those that are worked to all of them."""
_BY_LEMMA = {lemma(name): times for name, times in _TIMES_A_YEAR.items()}
_ADVERBS = Lexicon(
    {
        "hour": "hourly",
        "day": "daily; day in day out; most days",
        "week": "weekly; most weeks",
        "fortnight": "fortnightly; biweekly; bi weekly",
        "month": "monthly; most months",
        "quarter": "quarterly",
        "year": "annually; yearly",
    }
)
_EVERY = word_set("every each")
_SKIPS = {"other": 2.0, "second": 2.0, "third": 3.0, "few": 3.0, "couple": 2.0}
_ASKS_HOW_OFTEN = Lexicon({True: "how often; how frequently; how regular; how many time"})


def read_frequencies(reading: Reading) -> Iterator[Claim]:
    """One claim for each clause that says how often something was done."""
    is_asked = bool(_ASKS_HOW_OFTEN.find(reading.question))
    for index, clause in enumerate(reading.clauses):
        is_own = clause.who is not Who.OTHER and clause.certainty is Certainty.ASSERTED
        if not is_own or clause.negated or is_hearsay(reading.clauses, index):
            continue
        found = _times_a_year(clause.words)
        if found is None:
            continue
        low, high, start, end = found
        yield finish(
            reading,
            index,
            Draft(
                Slot.COUNT,
                HOW_OFTEN,
                FindingValue("count", low, high, "times a year"),
                hedged=True,
                ongoing=is_ongoing(clause),
                skip=range(start, end),
                terms=frozenset({ASKED}) if is_asked and not index else frozenset(),
            ),
        )


def _times_a_year(words: Sequence[Word]) -> tuple[float, float, int, int] | None:
    for at in range(len(words)):
        found = _times_per(words, at) or _every(words, at)
        if found is not None:
            return found
    adverbs = _ADVERBS.find(words)
    if not adverbs:
        return None
    low, high = _TIMES_A_YEAR[adverbs[0].meaning]
    return low, high, adverbs[0].start, adverbs[0].end


def _times_per(words: Sequence[Word], at: int) -> tuple[float, float, int, int] | None:
    """Read "twice a month", "three times a week" and "once every two years"."""
    number = number_at(words, at)
    if number is None:
        return None
    end = number.end
    if words[at].form not in {"once", "twice"}:
        if end >= len(words) or words[end].lemma != _TIME:
            return None
        end += 1
    if end + 1 >= len(words) or words[end].form not in {"a", "an", "per", "in", *_EVERY}:
        return None
    end += words[end].form == "in"
    skip = number_at(words, end + 1) if words[end].form in _EVERY else None
    unit = skip.end if skip else end + 1
    if unit >= len(words) or words[unit].lemma not in _BY_LEMMA:
        return None
    every = skip.high if skip else 1.0
    low, high = _BY_LEMMA[words[unit].lemma]
    return number.low * low / every, number.high * high / every, at, unit + 1


_TIME = lemma("time")


def _every(words: Sequence[Word], at: int) -> tuple[float, float, int, int] | None:
    """Read "every night", "every other week" and "every three months"."""
    if words[at].form not in _EVERY or at + 1 >= len(words):
        return None
    if [word.form for word in words[at + 2 : at + 3]] == ["of"]:
        return None
    skip = number_at(words, at + 1)
    every = _SKIPS.get(words[at + 1].form, skip.high if skip else 1.0)
    unit = skip.end if skip else at + 1 + (words[at + 1].form in _SKIPS)
    if unit >= len(words) or words[unit].lemma not in _BY_LEMMA:
        return None
    low, high = _BY_LEMMA[words[unit].lemma]
    return low / every, _AND_MORE * high / every, at, unit + 1


_AND_MORE = 2.5
"""What happens every week may happen twice in one (start value)."""
