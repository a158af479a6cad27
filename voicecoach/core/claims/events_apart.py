"""Events whose date stands elsewhere: after "until", or in a clause that points back."""

from collections.abc import Sequence
from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.dates import When, read_dates
from voicecoach.core.claims.event_words import EVENT_ORDER, EVENTS
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Who
from voicecoach.core.claims.quantities import Dimension
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.words import Word


def is_of_others(clause: Clause) -> bool:
    """Tell "she joined in 2019" from "they moved me across in 2019"."""
    return clause.who is Who.OTHER and not any(word.form in {"me", "us"} for word in clause.words)


def until(reading: Reading, clause: Clause, start: int) -> str | None:
    """What came at a date: "there till 2022" is leaving, "not open until May" is opening."""
    at = limit_at(clause.words[:start])
    if at is None:
        return None
    said, negated = clause.words[:at], clause.negated
    place = reading.clauses.index(clause)
    if not said and place and reading.clauses[place - 1].sentence == clause.sentence:
        said, negated = reading.clauses[place - 1].words, reading.clauses[place - 1].negated
    hits = EVENTS.find(said)
    if negated:
        return _first_of(hits) or _denied_doing(said)
    if "expire" in {hit.meaning for hit in hits}:
        return "expire"
    is_stay = any(word.form in {"i", "we"} for word in said) and "available" not in {
        hit.meaning for hit in hits
    }
    return "leave" if is_stay else None


def limit_at(words: Sequence[Word]) -> int | None:
    """Where "until", "till", "up to", "through to" or "not … before" stands."""
    for at, word in enumerate(words):
        if word.form in {"until", "till"}:
            return at
        if word.form == "to" and at and words[at - 1].form in {"up", "through"}:
            return at - 1
        if word.form == "before" and any(before.form == "not" for before in words[:at]):
            return at
    return None


def _denied_doing(words: Sequence[Word]) -> str | None:
    """The verb of "we didn't repaint it until May", as an event."""
    return next(
        (f"do {after.lemma}" for word, after in pairwise(words) if word.form == "not"), None
    )


def _first_of(hits: Sequence[Hit[str]]) -> str | None:
    return min((hit.meaning for hit in hits), key=EVENT_ORDER.index, default=None)


def told_before(reading: Reading, clause: Clause) -> str | None:
    """The event that "that was 2017" dates: the last of the clause before."""
    at = reading.clauses.index(clause)
    forms = [word.form for word in clause.words[:2]]
    if not at or len(clause.words) > _BARE or forms[:1] not in _REFERS or forms[1:] != ["was"]:
        return None
    told = reading.clauses[at - 1]
    if is_of_others(told) or told.negated or read_dates(told.words, reading.said_on):
        return None
    hits = EVENTS.find(told.words)
    return hits[-1].meaning if hits else None


def told_after(reading: Reading, clause: Clause) -> str | None:
    """The event of "it was 2003 when they gave us the lease" and "2011 was when I left"."""
    at = reading.clauses.index(clause)
    forms = [word.form for word in clause.words]
    following = reading.clauses[at + 1 : at + 2]
    is_fronted = forms[-1] in {"was", "is"}
    if not following or len(forms) > _BARE or not (is_fronted or forms[:2] in _CLEFTS):
        return None
    told = following[0]
    if told.sentence != clause.sentence or told.negated:
        return None
    opens = told.words[0].form
    if opens not in _DATED_BY and (is_fronted or opens != "i"):
        return None
    return _first_of(EVENTS.find(told.words))


_CLEFTS = (["it", "was"], ["that", "was"], ["this", "was"])
_DATED_BY = frozenset({"when", "before", "that", "by"})


def is_told_on(words: Sequence[Word], when: When) -> bool:
    """Tell "in the February", of the year that the story had come to, from "in February"."""
    return bool(when.start) and words[when.start - 1].form == "the"


def of_longer_time(clause: Clause, when: When) -> frozenset[int]:
    """The words of "since 2021, in sixteen years at sea" that the date is not about."""
    starts = [
        quantity.start
        for quantity in clause.amounts
        if quantity.dimension is Dimension.DURATION
        and quantity.start > when.end
        and clause.words[quantity.start - 1].form == "in"
    ]
    return frozenset(range(min(starts), len(clause.words))) if starts else frozenset()


_BARE = 7
"""Words up to which a clause with a date says nothing else (start value)."""
_REFERS = (["that"], ["it"], ["this"], ["which"])
