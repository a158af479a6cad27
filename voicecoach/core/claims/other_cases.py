"""What sets one amount apart from another of the same thing: an earlier time, an extreme case."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim
from voicecoach.core.claims.words import Word, read_words

_FORMERLY = Lexicon(
    {
        False: "be ?i|you|we|not ?very|quite use to; get use to",
        True: (
            "use to; before the|that|we|i|they|then; previously; originally; at first; back then; "
            "in those day; in the early day; when i start|first|work|be|live|join; when we start; "
            "to begin with; initially; in the old day; at the beginning; at that time; at my last; "
            "my old|last|previous|former; in my last|old|previous|first; start on|out|off on|at"
        ),
    }
)
_CASES = Lexicon(
    {
        "most": (
            "biggest; largest; highest; best; busiest; record; peak; at the height; at most; "
            "maximum; max; longest; top; the most; on a good day; christmas; black friday; "
            "easter; busy period|season|spell|time; in the run up; valentine; bank holiday"
        ),
        "usual": "typical; usual; average; on average; normal; ordinary; regular; typically",
        "least": "smallest; lowest; quietest; minimum; worst; shortest; quiet day|night; slow day",
    }
)
_WEEKDAYS = Lexicon(
    {
        "weekend": "weekend; saturday; sunday; bank holiday",
        "week": "midweek; weekday; during the week; in the week; monday; tuesday; wednesday",
        "summer": "summer; high season; peak season",
        "winter": "winter; off season; low season",
        "spring": "spring",
        "autumn": "autumn",
        "lunch": "lunch; lunchtime",
        "dinner": "dinner; evening; night",
        "morning": "morning; breakfast",
        "christmas": "christmas; december",
        "first year": "first|opening|debut year|season; year one",
        "second year": "second year|season; year two|after",
        "third year": "third year|season; year three",
        "last year": "last|final year|season",
    }
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a quote says of time and case."""

    formerly: bool
    cases: frozenset[str]
    weekdays: frozenset[str]


def of_other_times(earlier: Claim, later: Claim) -> bool:
    """Tell what holds now from what one of the two says was so before."""
    told = [_told(claim).formerly for claim in (earlier, later)]
    if told[0] == told[1]:
        return False
    now = later if told[0] else earlier
    return now.ongoing


def of_other_cases(earlier: Claim, later: Claim) -> bool:
    """Tell the biggest from the typical one, weekends from weekdays, summer from winter."""
    mine, theirs = _told(earlier), _told(later)
    return _exclude(mine.cases, theirs.cases) or _exclude(mine.weekdays, theirs.weekdays)


def _exclude(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs and not mine & theirs)


@lru_cache(maxsize=16384)
def _told(claim: Claim) -> _Told:
    question = claim.statement.context.question if claim.answers else None
    text = claim.statement.text
    start = max(text.rfind(mark, 0, claim.start_char) for mark in ".?!\n") + 1
    return _read(text[start : claim.end_char], _ASIDE.split(claim.quote)[0], question or "")


_ASIDE = re.compile(r",\s*(?=(?:before|prior to) (?:that|the|then|this)\b)", re.IGNORECASE)
"""Where a fragment's sentence goes on to what was before it: "four years, before that the bank"."""


_OF_THE_INTERVIEWS = word_set("conversation interview talk meeting chat call round time begin")


def _about_the_job(asked: Sequence[Word]) -> Sequence[Word]:
    """The question without "in our last conversation", which is no earlier time of a job."""
    marks = {at for at, word in enumerate(asked) if word.form in _OF_THE_INTERVIEWS}
    near = {at - back for at in marks for back in range(3)}
    return [word for at, word in enumerate(asked) if at not in near]


@lru_cache(maxsize=65_536)
def _read(sentence: str, quote: str, question: str) -> _Told:
    """What a claim's quote and question tell of its time, and its sentence up to it of its case."""
    asked = read_words(question)
    words = (*read_words(sentence), *asked)
    return _Told(
        True in _FORMERLY.meanings((*read_words(quote), *_about_the_job(asked))),
        frozenset(_CASES.meanings(words)),
        frozenset(_WEEKDAYS.meanings(words)),
    )
