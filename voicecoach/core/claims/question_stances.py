"""Positions an answer takes by its question: "not at all" to "Do you mind nights?"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from voicecoach.core.claims.attitude_questions import FLIPS, YES_NO
from voicecoach.core.claims.attitudes import AXES, LEANINGS, Pole
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Who
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.words import Word


class Stance(NamedTuple):
    """A position taken in clause number `clause`: `sign` for or against this pole of the axis."""

    clause: int
    axis: str
    pole: int
    sign: int


_MOST_BESIDE = 1
"""Content words a liking may have beside it and still be of what was asked (start value)."""
_OPENING_CLAUSES = 3
"""Clauses of the first sentence that can answer the question as such."""


def answered_stances(reading: Reading) -> Iterator[Stance]:
    """Positions on what only the question names, taken in the first sentence of the answer."""
    poles = _poles(reading.question)
    if not poles or not reading.clauses:
        return
    opening = [
        (index, clause)
        for index, clause in enumerate(reading.clauses[:_OPENING_CLAUSES])
        if clause.sentence == reading.clauses[0].sentence
        and clause.who is not Who.OTHER
        and clause.certainty is not Certainty.REPORTED
    ]
    sides = _choice(reading.question)
    if sides is not None:
        yield from _chosen(opening, *sides)
    elif len({axis for axis, _ in poles}) == len(poles):
        answer = _answer(opening, reading.question)
        if answer is not None:
            index, sign = answer
            yield from (Stance(index, axis, pole, sign) for axis, pole in sorted(poles))


def _poles(words: Sequence[Word]) -> set[Pole]:
    return {pole for hit in AXES.find(words) for pole in hit.meaning}


def _answer(
    opening: Sequence[tuple[int, Clause]], question: Sequence[Word]
) -> tuple[int, int] | None:
    """The first clause that likes or dislikes what was asked, else a plain yes or no."""
    for index, clause in opening:
        sign = _leaning(clause)
        if sign is not None:
            return None if _is_conditioned(opening, index) else (index, sign)
    if not opening:
        return None
    index, clause = opening[0]
    said = [hit for hit in YES_NO.find(clause.words) if hit.start == 0 and _is_whole(clause, hit)]
    if not said:
        said = [
            hit
            for _, other in opening[1:]
            for hit in YES_NO.find(other.words)
            if other.words[0].form == "so" and hit.end == len(other.words)
        ]
    if not said:
        return None
    return index, -said[0].meaning if FLIPS.find(question) else said[0].meaning


def _is_conditioned(opening: Sequence[tuple[int, Clause]], index: int) -> bool:
    """Tell "I get bored" before "if every day's the same", which is not of what was asked."""
    return any(
        at == index + 1 and after.words[0].form in {"if", "when"} and AXES.find(after.words)
        for at, after in opening
    )


def _is_whole(clause: Clause, hit: Hit[int]) -> bool:
    """Tell the answer "I do" from "I do my paperwork on Fridays"."""
    return clause.words[0].form != "i" or hit.end == len(clause.words)


def _leaning(clause: Clause) -> int | None:
    """A liking without an object of its own: "I'd find that hard", "love it", "no problem"."""
    hits = LEANINGS.find(clause.words)
    if not hits or AXES.find(clause.words):
        return None
    inside = {at for hit in hits for at in range(hit.start, hit.end)}
    rest = [word for at, word in enumerate(clause.words) if at not in inside]
    if len(topics(rest)) > _MOST_BESIDE:
        return None
    return -hits[0].meaning if is_negated(rest) else hits[0].meaning


def _choice(question: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]] | None:
    at = next((at for at, word in enumerate(question) if word.form == "or"), None)
    return None if at is None else (question[:at], question[at + 1 :])


def _chosen(
    opening: Sequence[tuple[int, Clause]], left: Sequence[Word], right: Sequence[Word]
) -> Iterator[Stance]:
    """The side of "front of house or back?" whose words the answer takes up."""
    mine, theirs = ({word.lemma for word in side} for side in (left, right))
    for index, clause in opening:
        said = {word.lemma for word in clause.words}
        takes_left, takes_right = said & (mine - theirs), said & (theirs - mine)
        if bool(takes_left) == bool(takes_right):
            continue
        sign = (1 if takes_left else -1) * (-1 if clause.negated else 1)
        named = dict.fromkeys(_poles(left), sign)
        named |= dict.fromkeys(_poles(right), -sign)
        for (axis, pole), found in sorted(named.items()):
            yield Stance(index, axis, pole, found)
        return
