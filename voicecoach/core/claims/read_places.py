"""Claims about places: home, where one grew up and was trained, where a job was."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.names import names_in
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.place_frames import (
    ASKS,
    BEHIND,
    FRAMES,
    FROM_AFAR,
    IN_A_PLACE,
    ORIGINS,
    WRITTEN,
)
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_FIRST_CLAUSES = 3
_REACH = 5
"""Words after a frame within which the name of the place begins."""
_BEFORE_PLACE = word_set(
    "in at near outside from around of past to by over near-by for between and"
)
_FURTHER = 2
"""Fragments after the clause that may narrow the place down."""


def read_places(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """The named place after "I grew up in", "the plant was in", or as the answer to "where?"."""
    if clause.who is Who.OTHER or clause.certainty is not Certainty.ASSERTED or clause.negated:
        return
    seen: set[str] = set()
    for draft in (*places_before(reading, index), *_from_afar(reading, clause)):
        seen.add(draft.head)
        yield draft
    for role, start, is_told in _roles(reading, index, clause):
        names = _places_at(reading, index, start, is_told=is_told)
        if not names and is_told and role == "home":
            names = _first_word(clause.words, start)
        if names and role not in seen:
            seen.add(role)
            yield _draft(reading, clause, role, names)


def _draft(reading: Reading, clause: Clause, role: str, names: Sequence[str]) -> Draft:
    return Draft(
        slot=Slot.LOCATION,
        head=role,
        value=FindingValue("location", text=" ".join(names)),
        ongoing=holds_now(reading, clause),
        terms=frozenset(names),
        skip=[at for at, word in enumerate(clause.words) if word.form in names],
    )


def places_before(reading: Reading, index: int) -> Iterator[Draft]:
    """The place named right before "where I live", in this clause or at the end of the last."""
    clause = reading.clauses[index]
    for hit in BEHIND.find(clause.words):
        words, end = clause.words, hit.start
        if not end and index and reading.clauses[index - 1].sentence == clause.sentence:
            words = reading.clauses[index - 1].words
            end = len(words)
        for name in names_in(words, reading.statement.text):
            if name.end == end and not name.honorific:
                named = [part for part in name.parts if part not in _NOT_NAMES]
                yield _draft(reading, clause, hit.meaning, named)


def _from_afar(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Training that was online; "all online" answers only a question about training."""
    for hit in FROM_AFAR.find(clause.words):
        is_bare = clause.words[hit.start].form in {"all", "entirely", "completely"}
        said = {word.lemma for word in (*clause.words[: hit.start], *reading.question)}
        if not is_bare or said & _TRAINING:
            yield _draft(reading, clause, hit.meaning, [ONLINE])


ONLINE = "online"
_TRAINING = lemmas("train training course apprenticeship learn study degree diploma qualification")


def _roles(reading: Reading, index: int, clause: Clause) -> Iterator[tuple[str, int, bool]]:
    hits = FRAMES.find(clause.words) or (WRITTEN.find(clause.words) if reading.is_note else [])
    for hit in hits:
        if hit.start and clause.words[hit.start - 1].form in _OF_OTHERS:
            continue
        is_past = _is_past(clause.words[: hit.end]) and not _has_just_moved(clause.words)
        if hit.meaning != "home" or not is_past:
            yield hit.meaning, hit.end, True
        elif any(word.form == "based" for word in clause.words[hit.start : hit.end]):
            yield "job place", hit.end, True
    for hit in ORIGINS.find(clause.words):
        yield hit.meaning, hit.start, True
    if reading.statement.context.source == "resume":
        yield "job place", 0, False
    if index < _FIRST_CLAUSES and not _is_answered(reading, index):
        for role in sorted(_asked_roles(reading)):
            if role == "home" and _is_past(clause.words):
                continue
            starts = [hit.end for hit in IN_A_PLACE.find(clause.words)]
            yield role, min(starts, default=0), False


_OF_OTHERS = word_set("his her their your its")


def _asked_roles(reading: Reading) -> set[str]:
    """What the question asks the place of; where somebody was based is where a job was."""
    roles = ASKS.meanings(reading.question)
    if "training" in roles:
        roles = roles - {"job place"}
    is_past = any(word.form in {"were", "was"} for word in reading.question)
    return roles - {"home"} | {"job place"} if is_past and "home" in roles else roles


def _is_answered(reading: Reading, index: int) -> bool:
    """An earlier clause has named a place or something else already."""
    text = reading.statement.text
    return any(any(names_in(clause.words, text)) for clause in reading.clauses[:index])


def _is_past(words: Sequence[Word]) -> bool:
    """Tell where one lived or moved from where one lives and has moved."""
    forms = {word.form for word in words}
    return bool(forms & {"lived", "was", "were", "moved", "stayed", "settled"}) and not (
        forms & {"have", "now"}
    )


def _has_just_moved(words: Sequence[Word]) -> bool:
    """Tell "I moved there last month", where one lives now, from a move of long ago."""
    forms = {word.form for word in words}
    return "moved" in forms and bool(forms & _FRESH)


_FRESH = word_set("last recently just")


def _places_at(reading: Reading, index: int, start: int, *, is_told: bool) -> list[str]:
    clause = reading.clauses[index]
    names = _names(reading, clause, start, is_told=is_told)
    if not names and not is_told:
        return []
    for place in range(index + 1, min(index + 1 + _FURTHER, len(reading.clauses))):
        other = reading.clauses[place]
        if other.sentence != clause.sentence or not _narrows(other.words):
            break
        names += _names(reading, other, 0, is_told=True)
    return names


def _narrows(words: Sequence[Word]) -> bool:
    """Tell the fragment "up in Perthshire" from the next thing said."""
    return words[0].form in _NARROWS and len(words) <= _LONGEST_FRAGMENT


_LONGEST_FRAGMENT = 5
_NARROWS = word_set("in near out over just outside down up on so right")


def _names(reading: Reading, clause: Clause, start: int, *, is_told: bool) -> list[str]:
    """Names of places from this word on: a known one, or a name after a word of place."""
    found: list[str] = []
    for name in names_in(clause.words, reading.statement.text):
        before = clause.words[name.start - 1].form if name.start else ""
        if name.start < start or name.honorific:
            continue
        is_known = any(part in PLACES for part in name.parts)
        if before == "the" and name.start > 1:
            before = clause.words[name.start - 2].form
        fits = before in _BEFORE_PLACE or name.start == start or not name.start
        if is_known or (fits and _is_near(start, name.start, is_told=is_told, reading=reading)):
            found += [part for part in name.parts if part not in _NOT_NAMES]
    return found or _unmarked(clause.words, start)


def _unmarked(words: Sequence[Word], start: int) -> list[str]:
    """A known place in a statement without capitals."""
    return [
        word.form
        for before, word in pairwise(words[max(0, start - 1) :])
        if word.form in PLACES and before.form in _BEFORE_PLACE
    ]


def _first_word(words: Sequence[Word], start: int) -> list[str]:
    """The word right after the frame, where nothing is written with a capital."""
    if any(word.is_name for word in words):
        return []
    first = [word for word in words[start : start + 1] if is_content(word) and word.form.isalpha()]
    return [word.form for word in first if word.lemma not in _NO_PLACES]


def _is_near(start: int, at: int, *, is_told: bool, reading: Reading) -> bool:
    if reading.statement.context.source == "resume":
        return False
    return at - start <= _REACH or not is_told


_NO_PLACES = lemmas(
    "area metro city region town suburb county side centre downtown house flat apartment office "
    "person team home remote hotel hospital school shop work family village country"
)
_NOT_NAMES = word_set("home the street road branch office co ltd")
