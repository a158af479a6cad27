"""Claims about facts that are one of two, read from the many ways people put them."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facet_tables import ASKS, STRONG, WEAK
from voicecoach.core.claims.facets import FACETS, NEVER, Facet
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.tense import holds_now

_TOLD = frozenset({Certainty.ASSERTED})
_TOLD_OR_PLANNED = _TOLD | {Certainty.PLANNED, Certainty.HYPOTHETICAL}
_OF_I = frozenset({"working"})
"""Facets that only a clause about "I" can tell."""
_OTHERS = word_set("he she they his her their")


def read_facets(reading: Reading) -> Iterator[Claim]:
    """One claim for each facet a clause speaks of."""
    asked = ASKS.meanings(reading.question)
    for index, clause in enumerate(reading.clauses):
        if any(word.form == "if" for word in clause.words):
            continue
        hits = STRONG.find(clause.words)
        hits += [hit for hit in WEAK.find(clause.words) if hit.meaning[0] in asked and not hits]
        seen: set[str] = set()
        for hit in hits:
            facet = FACETS[hit.meaning[0]]
            told = _TOLD_OR_PLANNED if facet.may_be_planned else _TOLD
            if _is_others(clause, hit) or clause.certainty not in told:
                continue
            if facet.of_person and hit.meaning[0] in _OF_I and "i" not in _forms(clause):
                continue
            if hit.meaning[0] not in seen:
                seen.add(hit.meaning[0])
                yield _claim(reading, index, facet, hit)


def _is_others(clause: Clause, hit: Hit[tuple[str, int]]) -> bool:
    """Tell "she lived in" from "it's five days a week where they can see you"."""
    if clause.who is not Who.OTHER:
        return False
    before = {word.form for word in clause.words[: hit.start]}
    return bool(before & _OTHERS) or not any(word.form in _OTHERS for word in clause.words)


def _claim(reading: Reading, index: int, facet: Facet, hit: Hit[tuple[str, int]]) -> Claim:
    clause = reading.clauses[index]
    name, pole = hit.meaning
    pole = _turned(clause, pole, hit)
    draft = Draft(
        slot=facet.slot,
        head=name,
        value=FindingValue(facet.slot.value, text=facet.poles[pole]),
        affirmed=pole > 0,
        ongoing=holds_now(reading, clause),
        terms=frozenset({facet.poles[pole]}) | _never(clause, pole),
        skip=range(hit.start, hit.end),
    )
    return finish(reading, index, draft)


def _turned(clause: Clause, pole: int, hit: Hit[tuple[str, int]]) -> int:
    """The other pole when the rest of the clause denies it."""
    rest = (*clause.words[: hit.start], *clause.words[hit.end :])
    return 1 - pole if len(FACETS[hit.meaning[0]].poles) == 2 and is_negated(rest) else pole


def _never(clause: Clause, pole: int) -> frozenset[str]:
    """Marks what was never so in a whole life."""
    is_never = pole == 0 and any(word.form in {"never", "ever"} for word in clause.words)
    return frozenset({NEVER}) if is_never and _PRESENT_PERFECT & _forms(clause) else frozenset()


_PRESENT_PERFECT = word_set("have has never")


def _forms(clause: Clause) -> set[str]:
    return {word.form for word in clause.words}
