"""Claims about facts of which there is one: title, home, names."""

from collections.abc import Iterator
from dataclasses import replace

from voicecoach.core.claims.departments import not_of_side
from voicecoach.core.claims.models import Certainty, Claim, Slot
from voicecoach.core.claims.others_work import done_by_others
from voicecoach.core.claims.phrases import names, topics
from voicecoach.core.claims.read_names import read_names
from voicecoach.core.claims.read_places import places_before, read_places
from voicecoach.core.claims.read_titles import read_titles
from voicecoach.core.claims.reading import Reading, finish
from voicecoach.core.claims.stations import stood_at


def read_facts(reading: Reading) -> Iterator[Claim]:
    """Every single-valued fact, clause by clause."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is Certainty.HYPOTHETICAL:
            for draft in places_before(reading, index):
                yield finish(reading, index, replace(draft, certainty=Certainty.ASSERTED))
        if clause.certainty in {Certainty.ASKED, Certainty.REPORTED, Certainty.HYPOTHETICAL}:
            continue
        for draft in (
            *read_titles(reading, index, clause),
            *stood_at(reading, index, clause),
            *done_by_others(reading, clause),
            *not_of_side(reading, clause),
        ):
            yield within_line(reading, index, finish(reading, index, draft))
        for draft in (
            *read_names(reading, index, clause),
            *read_places(reading, index, clause),
        ):
            if not clause.negated or draft.slot is Slot.NAME:
                yield within_line(reading, index, finish(reading, index, draft))


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
