"""Which event of a life a date belongs to."""

from collections.abc import Sequence
from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.event_words import EVENT_ORDER, EVENTS
from voicecoach.core.claims.events_apart import told_after, told_before, until
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_IMPLIED_EVENTS = {"since": "start", "until": "leave", "till": "leave"}
ANY_EVENT = "event"
"""The event of a date that only the words around it name: "the fire was in 2017"."""
LASTING = frozenset({"qualify", "become", "move", "open"})
"""Events that begin a state: "licensed since 2008"."""


def event_at(reading: Reading, clause: Clause, start: int) -> tuple[str, frozenset[int]]:
    """The event that a date from word `start` on belongs to, and the event's words in the clause.

    It is named in the clause, implied, or asked for.
    """
    asks_when_free = "available" in EVENTS.meanings(reading.question)
    if not asks_when_free and (limit := until(reading, clause, start)):
        return limit, _literal_words(clause.words, EVENTS.find(clause.words))
    hits = EVENTS.find(clause.words)
    if len(hits) > 1:
        hits = [hit for hit in hits if hit.start < start]
    asked = EVENTS.meanings(reading.question)
    named = {hit.meaning for hit in hits}
    if asked and named <= _COMMON_EVENTS and ASKS_WHEN.find(reading.question):
        return min(asked, key=EVENT_ORDER.index), _literal_words(clause.words, hits)
    if "available" in named or ("available" in asked and named <= {"start"}):
        return "available", _literal_words(clause.words, hits)
    if not hits and (beside := told_before(reading, clause) or told_after(reading, clause)):
        return beside, frozenset()
    if hits:
        best = min(hits, key=lambda hit: (abs(start - hit.end), EVENT_ORDER.index(hit.meaning)))
        return best.meaning, _literal_words(clause.words, [best])
    at = start - 1
    while at > 0 and clause.words[at].form in {"the", "about", "around", "early", "late"}:
        at -= 1
    before = clause.words[at].form if at >= 0 else ""
    if before in _IMPLIED_EVENTS:
        lasting = sorted(asked & LASTING) if before == "since" else []
        if before == "since" and not lasting and _IS_ONE.find(clause.words[:start]):
            lasting = ["become"]
        return (lasting or [_IMPLIED_EVENTS[before]])[0], frozenset()
    found = next((event for event in EVENT_ORDER if event in asked), None)
    return found or _asked_doing(reading.question) or ANY_EVENT, frozenset()


_IS_ONE = Lexicon({True: "have be a|an; have be the|their|our ?* chair|head|manager|lead"})
"""What one has been since a date, so that the date is of becoming it."""


def event_key(head: str) -> str:
    """What dates are paired by: all events that only their words name go together."""
    return ANY_EVENT if head.startswith(_DOING) else head


_DOING = "do "


def _asked_doing(question: Sequence[Word]) -> str | None:
    """What "when did you last sail" asks the date of, where it is no event of the table."""
    if not ASKS_WHEN.find(question):
        return None
    doings = [
        word.lemma
        for before, word in pairwise(question)
        if before.form in {"you", "it", "they"} and word.lemma not in {"have", "be", "get", "go"}
    ]
    return f"{_DOING}{doings[0]}" if doings else None


ASKS_WHEN = Lexicon({True: "when; what|which year|month|date; how long ago; since when"})
_COMMON_EVENTS = frozenset({"start", "leave", "move", "open"})
"""Events told in words so common that the question knows better which one is meant."""


def _literal_words(words: Sequence[Word], hits: Sequence[Hit[str]]) -> frozenset[int]:
    """Where the events' own words stand; what fills a gap of a phrase stays part of the subject."""
    return frozenset(
        at
        for hit in hits
        for at in range(hit.start, hit.end)
        if words[at].lemma in EVENTS.literals and words[at].lemma not in _THINGS
    )


_THINGS = lemmas(
    "contract lease placement apprenticeship internship licence ticket certificate "
    "prize award medal driving test exam bar board nvq svq hnd hnc btec gcse pgce mba acca cima "
    "diploma celta tefl nebosh prince2 pmp cscs"
)
"""Nouns in the phrases of events that stay part of what the event is about."""
