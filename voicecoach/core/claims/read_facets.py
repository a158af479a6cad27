"""Claims about facts that are one of two, read from the many ways people put them."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facet_tables import ASKED_IF, ASKS, COURSES, STRONG, WEAK, YES_WORDS
from voicecoach.core.claims.facets import FACETS, NEVER
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.read_office_days import is_part_of_week, is_wish
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.words import Word

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
        hits = [*STRONG.find(clause.words), *COURSES.find(clause.words)]
        if not index:
            yield from _yes_or_no(reading, {hit.meaning[0] for hit in hits})
        hits += [hit for hit in WEAK.find(clause.words) if hit.meaning[0] in asked and not hits]
        seen: set[str] = set()
        for hit in hits:
            facet = FACETS[hit.meaning[0]]
            if hit.meaning[0] == "on site" and (is_part_of_week(clause) or is_wish(clause)):
                continue
            told = _TOLD_OR_PLANNED if facet.may_be_planned else _TOLD
            if _is_others(clause, hit) or clause.certainty not in told:
                continue
            if facet.of_person and hit.meaning[0] in _OF_I and "i" not in _forms(clause):
                continue
            if hit.meaning[0] not in seen:
                seen.add(hit.meaning[0])
                yield _claim(reading, index, hit)


def _yes_or_no(reading: Reading, told: set[str]) -> Iterator[Claim]:
    """What "no" and "I never have" say to a question that asks whether."""
    first = reading.clauses[0]
    hits = [hit for hit in YES_WORDS.find(first.words) if hit.start <= _OPENING]
    answers = [hit for hit in hits if not _goes_on(first.words, hit)]
    if not answers or first.who is Who.OTHER:
        return
    for hit in ASKED_IF.find(reading.question):
        name, pole = hit.meaning
        if name not in told:
            pole = pole if answers[0].meaning else 1 - pole
            yield finish(reading, 0, _draft(reading, first, name, pole, frozenset()))


def _goes_on(words: Sequence[Word], hit: Hit[bool]) -> bool:
    """Tell "I have no staff" and "I've been a cook" from "I have", the answer itself."""
    if words[hit.start].form != "i" or not hit.meaning:
        return False
    following = words[hit.end :]
    return bool(following) and following[0].form not in _STRESSED


_STRESSED = word_set("actually indeed yes many several lots often sometimes once twice")
_OPENING = 1
"""A yes or no stands first, or after one word: "well no"."""


def _is_others(clause: Clause, hit: Hit[tuple[str, int]]) -> bool:
    """Tell "she lived in" from "it's five days a week where they can see you"."""
    if clause.who is not Who.OTHER:
        return False
    before = {word.form for word in clause.words[: hit.start]}
    is_own = bool(before & _NOT_OTHERS) or any(word.form in _OTHERS for word in clause.words)
    return bool(before & _OTHERS) or not is_own


_NOT_OTHERS = word_set("it that there i we you")


def _claim(reading: Reading, index: int, hit: Hit[tuple[str, int]]) -> Claim:
    clause = reading.clauses[index]
    name, pole = hit.meaning
    pole = _turned(clause, pole, hit)
    skip = frozenset(range(hit.start, hit.end))
    return finish(reading, index, _draft(reading, clause, name, pole, skip))


def _draft(reading: Reading, clause: Clause, name: str, pole: int, skip: frozenset[int]) -> Draft:
    facet = FACETS[name]
    return Draft(
        slot=facet.slot,
        head=name,
        value=FindingValue(facet.slot.value, text=facet.poles[pole]),
        affirmed=pole > 0,
        ongoing=holds_now(reading, clause),
        terms=frozenset({facet.poles[pole]}) | _never(clause, pole),
        skip=skip,
    )


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
