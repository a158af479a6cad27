"""Claims about how something turned out, whose idea or fault it was, and how it was organised."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.attitudes import ATTITUDES
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.dates import read_dates
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot
from voicecoach.core.claims.outcomes import (
    EMPLOYMENT_AXIS,
    INTENDED,
    OUTCOMES,
    WISHED_AXES,
    is_denied_inside,
)
from voicecoach.core.claims.phrases import is_content, topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.quantities import Dimension
from voicecoach.core.claims.read_causes import read_causes
from voicecoach.core.claims.read_credit import read_credit
from voicecoach.core.claims.read_events import settle_past
from voicecoach.core.claims.read_happenings import read_happenings
from voicecoach.core.claims.read_office_days import is_part_of_week
from voicecoach.core.claims.read_stories import story_ending
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_Hit = Hit[tuple[str, int]]


def read_outcomes(reading: Reading) -> Iterator[Claim]:
    """Every outcome told as fact, whoever the subject is, and how the whole story ended."""
    ending = story_ending(reading)
    is_figure = len(reading.clauses) == 1 and _is_measured(reading.clauses[0])
    if ending is not None and not is_figure:
        yield finish(reading, *ending)
    yield from read_credit(reading)
    yield from read_causes(reading)
    yield from read_happenings(reading)
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED:
            continue
        yield from (finish(reading, index, draft) for draft in _drafts(reading, clause))


_NOT_OF_NOTES = frozenset({"was kept", "was a success", "the client stayed", "got bigger"})
"""What a line of keywords does not tell: "first aid, renewed 2025", "asked: one failure"."""


def _drafts(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """The answers to fixed questions."""
    end = 0
    for hit in OUTCOMES.find(clause.words):
        if reading.is_note and hit.meaning[0] in _NOT_OF_NOTES:
            continue
        if _happened(clause.words, hit.start) and _is_told(clause, hit):
            yield _draft(reading, clause, hit, OUTCOMES.literals, end)
        end = hit.end


def _happened(words: Sequence[Word], start: int) -> bool:
    return not INTENDED.find(words[:start])


def _is_told(clause: Clause, hit: _Hit) -> bool:
    """Tell an outcome from a wish ("I like being on site") and "I left" from "I leave it open"."""
    axis, words = hit.meaning[0], clause.words
    if axis == "was remote" and is_part_of_week(clause):
        return False
    if axis in _TOLD_BY_SHARE and _is_measured(clause):
        return False
    if axis in WISHED_AXES:
        return not ATTITUDES.find(words)
    if words[hit.start].form == "late" and _is_time_of_day(words, hit):
        return False
    return axis != EMPLOYMENT_AXIS or "leave" not in {word.form for word in words}


def _is_measured(clause: Clause) -> bool:
    """Tell "one in twenty was late" and "waste came down a third", which the figures tell.

    "Shot up" names no figure.
    """
    return any(
        quantity.dimension is Dimension.PERCENT and abs(quantity.high - quantity.low) < _NO_FIGURE
        for quantity in clause.amounts
    )


_NO_FIGURE = 100.0
"""Percent between the ends of what is only a word for much."""


_TOLD_BY_SHARE = frozenset({"ended well", "finished on time"})


def _is_time_of_day(words: Sequence[Word], hit: _Hit) -> bool:
    """Tell "a late shift" and "stay late" from "two weeks late"."""
    before = words[hit.start - 1].lemma if hit.start else ""
    after = words[hit.end] if hit.end < len(words) else None
    return before in _BEFORE_HOUR or (after is not None and is_content(after))


_BEFORE_HOUR = lemmas("stay work open up run sleep")


def _draft(
    reading: Reading, clause: Clause, hit: _Hit, literals: frozenset[str], since: int
) -> Draft:
    """The claim a phrase makes; only negations after word `since` turn it round."""
    axis, answer = hit.meaning
    spelled = range(hit.start, hit.end)
    literal = [at for at in spelled if clause.words[at].lemma in literals]
    before = [clause.words[at] for at in range(since, hit.end) if at not in literal]
    is_turned = is_negated(before) or is_denied_inside(clause.words, hit.start, hit.end)
    holds = (answer > 0) != is_turned
    return Draft(
        slot=Slot.STATUS if axis == EMPLOYMENT_AXIS else Slot.OUTCOME,
        head=axis,
        value=FindingValue("outcome", text=axis if holds else _denied(axis)),
        affirmed=holds,
        months=_left_in(reading, clause) if axis == EMPLOYMENT_AXIS and not holds else frozenset(),
        terms=topics([clause.words[at] for at in literal]),
        skip=literal,
    )


def _left_in(reading: Reading, clause: Clause) -> frozenset[int]:
    """The months in which a job was left; empty when no date is told."""
    whens = read_dates(clause.words, reading.said_on)
    return settle_past(reading, whens[0]) if whens else frozenset()


def _denied(axis: str) -> str:
    return axis.replace("was ", "was not ", 1) if axis.startswith("was ") else f"not: {axis}"
