"""Claims about why the person left a job: one a statement, with every reason that counts."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.reasons import LEAVING, REASONS, asks_why_left

_CAUSE = Lexicon(
    {
        True: (
            "because; because of; reason; due to; owing to; thanks to; that be why; this be why; "
            "leave over; over the; down to; what make me; what do it; in the end it be; "
            "the final straw; the last straw; leave for; leave to"
        ),
    }
)
"""Marks the clause that gives the cause, in an answer that tells more than that."""
_DENIED_CAUSE = frozenset({"because", "about"})
_LONG_ANSWER = 8
"""Clauses from which an answer tells more than the reason (start value)."""


def read_reasons(reading: Reading) -> Iterator[Claim]:
    """All reasons of a statement about leaving, as one claim on the clause that tells the first."""
    asked = asks_why_left(reading.question)
    told: dict[str, int] = {}
    denied: dict[str, int] = {}
    for index, clause in _about_leaving(reading, asked=asked):
        for reason in REASONS.meanings(clause.words):
            if not clause.negated or reason in _NEGATIVE_REASONS:
                told.setdefault(reason, index)
            elif _DENIED_CAUSE & {word.form for word in clause.words}:
                denied.setdefault(f"not {reason}", index)
    told = _given_as_cause(reading, told)
    told |= {reason: at for reason, at in denied.items() if reason[4:] not in told}
    if told:
        at = min(told.values())
        yield finish(reading, at, _reason_draft(reading.clauses[at], frozenset(told)))


def _about_leaving(reading: Reading, *, asked: bool) -> Iterator[tuple[int, Clause]]:
    for index, clause in enumerate(reading.clauses):
        if clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
            continue
        if asked or (clause.who is not Who.OTHER and _tells_of_leaving(reading, index)):
            yield index, clause


def _given_as_cause(reading: Reading, told: dict[str, int]) -> dict[str, int]:
    """Keep what a clause with "because", or the one beside it, gives as the cause, if any does.

    A long answer that marks no cause begins with it; what follows is the story around it.
    """
    marked = {reason: at for reason, at in told.items() if _is_cause(reading, at)}
    if marked:
        return marked
    if len(reading.clauses) < _LONG_ANSWER or not told:
        return told
    first = reading.clauses[min(told.values())].sentence
    return {reason: at for reason, at in told.items() if reading.clauses[at].sentence == first}


def _is_cause(reading: Reading, index: int) -> bool:
    """Find the cause marked: "the reason is that we moved", "it shut, that's why"."""
    clause = reading.clauses[index]
    after = reading.clauses[index + 1 : index + 2]
    return bool(_CAUSE.find(clause.words)) or any(
        other.sentence == clause.sentence and _POINTS_TO_CAUSE.find(other.words) for other in after
    )


_POINTS_TO_CAUSE = Lexicon({True: "that be why; which be why; that be the reason; so i leave"})
_NEGATIVE_REASONS = frozenset({"growth", "people", "contract ended", "boredom", "pay"})


def _tells_of_leaving(reading: Reading, index: int) -> bool:
    """The clause, or one beside it in the sentence, says that the person left."""
    clause = reading.clauses[index]
    return any(
        other.sentence == clause.sentence
        and other.who is Who.SELF
        and other.certainty in {Certainty.ASSERTED, Certainty.PLANNED}
        and any(hit.meaning for hit in LEAVING.find(other.words))
        for other in reading.clauses[max(0, index - 1) : index + 2]
    )


def _reason_draft(clause: Clause, reasons: frozenset[str]) -> Draft:
    spans = [(hit.start, hit.end) for hit in REASONS.find(clause.words)]
    spans += [(hit.start, hit.end) for hit in LEAVING.find(clause.words)]
    return Draft(
        slot=Slot.REASON,
        head="reason",
        value=FindingValue("reason", text=", ".join(sorted(reasons))),
        terms=reasons,
        skip={at for start, end in spans for at in range(start, end)},
        certainty=Certainty.ASSERTED,
    )
