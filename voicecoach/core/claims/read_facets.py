"""Claims about facts that are one of two, read from the many ways people put them."""

from collections.abc import Iterator
from dataclasses import replace

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facet_tables import ASKS, STRONG, WEAK
from voicecoach.core.claims.facets import FACETS, Facet
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish

_TOLD = frozenset({Certainty.ASSERTED})
_TOLD_OR_PLANNED = _TOLD | {Certainty.PLANNED}


def read_facets(reading: Reading) -> Iterator[Claim]:
    """One claim for each facet a clause speaks of."""
    asked = ASKS.meanings(reading.question)
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or clause.words[0].form == "if":
            continue
        hits = STRONG.find(clause.words)
        hits += [hit for hit in WEAK.find(clause.words) if hit.meaning[0] in asked and not hits]
        seen: set[str] = set()
        for hit in hits:
            facet = FACETS[hit.meaning[0]]
            told = _TOLD_OR_PLANNED if facet.may_be_planned else _TOLD
            if clause.certainty in told and hit.meaning[0] not in seen:
                seen.add(hit.meaning[0])
                yield _claim(reading, index, facet, hit)


def _claim(reading: Reading, index: int, facet: Facet, hit: Hit[tuple[str, int]]) -> Claim:
    clause = reading.clauses[index]
    name, pole = hit.meaning
    pole = _turned(clause, pole, hit)
    draft = Draft(
        slot=facet.slot,
        head=name,
        value=FindingValue(facet.slot.value, text=facet.poles[pole]),
        affirmed=pole > 0,
        ongoing=_holds_now(clause),
        terms=frozenset({facet.poles[pole]}),
        skip=range(hit.start, hit.end),
    )
    return replace(finish(reading, index, draft), scope=reading.scope(index, draft.skip))


def _turned(clause: Clause, pole: int, hit: Hit[tuple[str, int]]) -> int:
    """The other pole when the rest of the clause denies it."""
    rest = (*clause.words[: hit.start], *clause.words[hit.end :])
    return 1 - pole if pole < 2 and is_negated(rest) else pole


def _holds_now(clause: Clause) -> bool:
    forms = {word.form for word in clause.words}
    return not forms & {"was", "were", "had", "did", "been"}
