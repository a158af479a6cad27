"""Claims about facts of which there is one: title, home, names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.personal import (
    ASKS_FOR_HOME,
    HOME_FRAMES,
    IN_A_PLACE,
    NOT_A_PLACE,
)
from voicecoach.core.claims.phrases import is_content, names, topics
from voicecoach.core.claims.read_names import read_names
from voicecoach.core.claims.read_places import read_places
from voicecoach.core.claims.read_titles import read_titles
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.words import Word


def read_facts(reading: Reading) -> Iterator[Claim]:
    """Every single-valued fact, clause by clause."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty in {Certainty.ASKED, Certainty.REPORTED, Certainty.HYPOTHETICAL}:
            continue
        for draft in read_titles(reading, index, clause):
            yield within_line(reading, index, finish(reading, index, draft))
        for draft in (
            *read_names(reading, index, clause),
            *_home(reading, index, clause),
            *read_places(reading, clause),
        ):
            if not clause.negated:
                yield finish(reading, index, draft)


def within_line(reading: Reading, index: int, claim: Claim) -> Claim:
    """A line of a résumé or note is about everything in it, not only between two commas."""
    if not reading.is_note:
        return claim
    sentence = reading.clauses[index].sentence
    others = [
        clause
        for place, clause in enumerate(reading.clauses)
        if clause.sentence == sentence and place != index
    ]
    scope = claim.scope
    return replace(
        claim,
        scope=replace(
            scope,
            own=scope.own.union(*(topics(clause.words) for clause in others)),
            names=scope.names.union(*(names(clause.words) for clause in others)),
        ),
    )


def _home(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    if clause.who is Who.OTHER or clause.certainty is not Certainty.ASSERTED:
        return
    frames = [hit.end for hit in HOME_FRAMES.find(clause.words)]
    if not frames and ASKS_FOR_HOME.find(reading.question):
        frames = [hit.end for hit in IN_A_PLACE.find(clause.words)]
    if not frames:
        return
    places = _place_words(clause.words[frames[0] :]) + _place_words(_further(reading, index))
    if places:
        yield Draft(
            slot=Slot.LOCATION,
            head="home",
            value=FindingValue("location", text=" ".join(places)),
            ongoing=True,
            terms=frozenset(places) - NOT_A_PLACE,
            skip=range(len(clause.words)),
        )


def _further(reading: Reading, index: int) -> Sequence[Word]:
    """The fragment that narrows a place down: "in New York, in Brooklyn"."""
    following = reading.clauses[index + 1 : index + 2]
    return following[0].words if following and following[0].words[0].form in _NARROWS else ()


_NARROWS = word_set("in near out over just outside")


def _place_words(words: Sequence[Word]) -> list[str]:
    """The names of a place and of the places around it; the first word counts in any spelling."""
    named = [word.form for word in words if word.is_name and word.form.isalpha()]
    if named:
        return named
    return [word.form for word in words[:1] if is_content(word) and word.form.isalpha()]
