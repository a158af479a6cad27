"""What a number counts, and the draft of a claim about it."""

from collections.abc import Sequence

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_nouns import count_head
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.phrases import is_plural, noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.rates import asked_period
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.words import Word


def counted(words: Sequence[Word], quantity: Quantity) -> tuple[tuple[str, ...] | None, str | None]:
    """The lemmas of the counted noun phrase, and the noun as it was said.

    "A thirty bed ward" counts beds; a lone singular noun counts nothing (first value None).
    """
    nouns, end = noun_after(words, quantity.end)
    if not nouns or nouns == _MARK or words[quantity.end].form in _NOTED:
        return (), None
    if quantity.low > 1 and not is_plural(words[end - 1]):
        if len(nouns) == 1:
            return None, None
        return nouns[:1], words[quantity.end].form
    return nouns, words[end - 1].form


_MARK = (lemma("mark"),)
_NOTED = word_set("stated quoted claimed mentioned confirmed discussed agreed given told")
"""How a note says that a figure was said: "day rate 450 stated"."""


def count_draft(
    reading: Reading, clause: Clause, quantity: Quantity, noun: str, unit: str
) -> Draft:
    """A count of things, per the period that was asked about when the answer names none."""
    is_short = len(reading.clauses) <= SHORT_ANSWER or clause is reading.clauses[0]
    if quantity.per is None and is_short:
        quantity = quantity._replace(per=asked_period(reading.question))
    label = reading.clauses[max(0, reading.clauses.index(clause) - 1)].words
    if quantity.per is None and reading.is_note:
        quantity = quantity._replace(per=asked_period(label))
    head = count_head(noun)
    load = _load(reading.question) if clause in reading.clauses[:_OPENING] else None
    load = load or _load(clause.words) or (_load(label) if reading.is_note else None)
    if load and quantity.per is None:
        head = load
    return amount_draft(Slot.COUNT, head, unit, quantity, clause)


_OPENING = 2


def _load(words: Sequence[Word]) -> str | None:
    """A caseload is told in children, families or patients, in the answer to a question too."""
    forms = {word.form for word in words}
    return "caseload" if forms & {"caseload", "workload", "caseloads"} else None


SHORT_ANSWER = 4
"""Clauses up to which an answer keeps to the period it was asked about (start value)."""
