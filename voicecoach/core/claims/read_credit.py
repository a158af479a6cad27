"""Claims about who did it: whose doing something was, and whose mistake."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.credit_words import (
    ASKS_FOR_CREDIT,
    ASKS_FOR_FAULT,
    CREATIONS,
    ERRORS,
    IDEAS,
    OTHERS_CREDIT,
    OTHERS_FAULT,
    OWN_CREDIT,
    OWN_FAULT,
    SLIPS,
)
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish

DOING, FAULT = "was your doing", "was your fault"
IDEA, SLIP = "was my idea", "was my fault"
_CREDIT = Lexicon({1: OWN_CREDIT, -1: OTHERS_CREDIT})
_FAULT = Lexicon({1: OWN_FAULT, -1: OTHERS_FAULT})
_SOMEBODY = word_set("somebody someone they he she who")
_NOT_AN_AGENT = word_set("it that this there which")


def read_credit(reading: Reading) -> Iterator[Claim]:
    """At most one claim on whose doing it was, and one on whose mistake; none when both are."""
    asks_fault = bool(ASKS_FOR_FAULT.find(reading.question))
    asks_credit = bool(ASKS_FOR_CREDIT.find(reading.question))
    doing: list[tuple[int, int]] = []
    faults: list[tuple[int, int]] = []
    if asks_credit:
        doing = [*_told(reading, _CREDIT), *_done(reading, CREATIONS)]
    if asks_fault:
        faults = [*_told(reading, _FAULT), *_done(reading, ERRORS)]
    ideas: list[tuple[int, int]] = []
    slips: list[tuple[int, int]] = []
    if len(reading.clauses) <= _PLAIN and not reading.question and not reading.is_note:
        ideas, slips = list(_by_doer(reading, IDEAS)), list(_by_doer(reading, SLIPS))
    for head, told in ((DOING, doing), (FAULT, faults), (IDEA, ideas), (SLIP, slips)):
        signs = {sign for _, sign in told}
        if len(signs) == 1:
            index, sign = min(told)
            yield finish(reading, index, _draft(head, sign))


_PLAIN = 3
"""Clauses of a statement that nobody asked for and that is about one thing (start value)."""


def _by_doer(reading: Reading, table: Lexicon[bool]) -> Iterator[tuple[int, int]]:
    """Who had the idea, or made the mistake, in plain words: "my boss came up with the rota"."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED:
            continue
        for hit in table.find(clause.words)[:1]:
            sign = _doer(clause, hit.start, hit.end)
            if sign is not None:
                yield index, -sign if is_negated(clause.words[: hit.start]) else sign


def _doer(clause: Clause, start: int, end: int) -> int | None:
    """+1 for the person themselves, -1 for anybody else; None for a team or nobody named."""
    words = clause.words
    agent = words[:start]
    is_passive = any(word.lemma == "be" for word in words[max(0, start - 1) : end])
    if is_passive and end < len(words) and words[end].form == "by":
        agent = words[end + 1 :]
    forms = {word.form for word in agent}
    if forms & {"we", "us", "it"} and "who" not in forms:
        return None
    if forms & {"i", "me", "myself"}:
        return 1
    is_somebody = any(is_content(word) for word in agent) or bool(forms & _SOMEBODY)
    return -1 if is_somebody else None


def _told(reading: Reading, table: Lexicon[int]) -> Iterator[tuple[int, int]]:
    for index, clause in enumerate(reading.clauses):
        if clause.certainty in {Certainty.ASKED, Certainty.HYPOTHETICAL, Certainty.PLANNED}:
            continue
        for hit in table.find(clause.words):
            turned = is_negated(clause.words[: hit.start]) and hit.meaning > 0
            yield index, -hit.meaning if turned else hit.meaning


def _done(reading: Reading, table: Lexicon[bool]) -> Iterator[tuple[int, int]]:
    """Who did what the table names, clause by clause."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED:
            continue
        for hit in table.find(clause.words)[:1]:
            if (sign := _agent(clause, hit.start)) is not None:
                yield index, sign


def _agent(clause: Clause, at: int) -> int | None:
    """+1 when the person themselves did it, -1 when somebody else; None when nobody is named."""
    if any(word.form in _SOMEBODY for word in clause.words[:at]):
        return -1
    if clause.who is Who.SELF:
        if any(word.form in {"i", "my"} for word in clause.words):
            return 1
        return -1 if any(is_content(word) for word in clause.words[:at]) else 1
    if clause.who is Who.TEAM or clause.words[0].form in _NOT_AN_AGENT:
        return None
    return -1


def _draft(head: str, sign: int) -> Draft:
    return Draft(
        slot=Slot.OUTCOME,
        head=head,
        value=FindingValue("outcome", text=head if sign > 0 else head.replace("was", "was not", 1)),
        affirmed=sign > 0,
    )
