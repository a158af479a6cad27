"""Claims about the marks of a course: a grade point average, or the grades it was made of."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.quantities import Dimension
from voicecoach.core.claims.reading import Draft, Reading, finish

MARKS_HEAD = "marks"
_HIGHEST = 5.0
"""Averages are told on scales up to four or five."""
_ASKS_FOR_MARKS = Lexicon(
    {
        True: (
            "gpa; grade point; your|the|my grades; grade average; average grade; cgpa; your marks; "
            "how be * grades|marks; school marks|grades; transcript; academic record"
        ),
    }
)
_AVERAGE = Lexicon({True: "gpa; cgpa; grade point; grade point average; average; average of"})
_LETTERS = Lexicon(
    {
        (3.7, 4.0): (
            "straight as|a; straight a 's; straight a student; all as; all a 's; mostly as; "
            "mostly a 's; top mark; top marks; honor roll; honour roll; dean 's list; "
            "top of my|the class|year; an a student; a student; excellent; very good; brilliant"
        ),
        (2.7, 3.4): "mostly bs; mostly b 's; b average; b student; bs and|with; mainly bs; all bs",
        (1.7, 2.5): (
            "mostly cs; mostly c 's; c average; c student; cs and|with; mainly cs; all cs; "
            "so so; terrible; awful; bad; poor; not great; not very good; not good; rubbish; "
            "dreadful; scrape through; scrape by; bottom of; just about pass; barely pass"
        ),
    }
)
"""Grades in words -> about the average they come to (start values)."""


def read_marks(reading: Reading) -> Iterator[Claim]:
    """At most one claim about how good the marks were: a number before words."""
    asks = bool(_ASKS_FOR_MARKS.find(reading.question))
    told = [
        (index, span)
        for index, clause in enumerate(reading.clauses)
        if clause.certainty is Certainty.ASSERTED and (asks or clause.who is not Who.OTHER)
        for span in _told(clause, asks=asks)
    ]
    exact = [entry for entry in told if entry[1][1] - entry[1][0] == 0.0]
    for index, (low, high) in (exact or told)[:1]:
        value = FindingValue("education", low=low, high=high, unit="gpa")
        yield finish(reading, index, Draft(Slot.EDUCATION, MARKS_HEAD, value))


def _told(clause: Clause, *, asks: bool) -> Iterator[tuple[float, float]]:
    if not asks and not _AVERAGE.find(clause.words):
        return
    for amount in clause.amounts:
        if amount.dimension is Dimension.COUNT and amount.low == amount.high <= _HIGHEST:
            yield amount.low, amount.high
    if asks:
        yield from (hit.meaning for hit in _LETTERS.find(clause.words))
