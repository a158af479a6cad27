"""Claims about why the person left a job: one a statement, with every reason that counts."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.reasons import (
    IMPOSED,
    LEAVING,
    PLAIN_FACTS,
    REASONS,
    SPEAKS_AGAINST,
    STEPS,
    TOLD_BY_NEGATION,
    asks_why_left,
)
from voicecoach.core.claims.vocabulary import lemmas

DENIED = "not "
"""Opens the term of a reason that an account rules out."""
_CAUSE = Lexicon(
    {
        True: (
            "because; because of; reason; due to; owing to; thanks to; that be why; this be why; "
            "leave over; over the; down to; what make me; what do it; in the end it be; the final "
            "straw; the last straw; leave for; leave to; so i leave; it be the; it be my; so that "
            "be me; the trouble be; simple as that; plain and simple"
        ),
    }
)
"""Marks the clause that gives the cause, in an answer that tells more than that."""
_POINTS_TO_CAUSE = Lexicon({True: "that be why; which be why; that be the reason; so i leave"})
_DENIES_CAUSE = Lexicon(
    {
        True: (
            "not because; not about; nothing to do with; not over; not for the; not the; be not; "
            "it be not; never about; never the; no quarrel; no problem with; never mind; not mind; "
            "no complaint; nothing wrong with; not that; have not be; not down to; not to do with; "
            "nothing against; no issue"
        ),
    }
)
_GAP = lemmas("gap missing nothing year blank break")
"""Words of a question about a time without work, which is not the reason for leaving."""
_LONG_ANSWER = 8
"""Clauses from which an answer tells more than the reason (start value)."""
_BEGINNING = 3
"""Sentences of a long answer that may give the reason without marking it (start value)."""
_NEAR = 2
"""Clauses after the first reason in which a short answer may add another (start value)."""
_ABOUT_SELF = word_set("me my us our i we mine")
_UNSURE = frozenset({Certainty.ASKED, Certainty.REPORTED, Certainty.HYPOTHETICAL})


def read_reasons(reading: Reading) -> Iterator[Claim]:
    """All reasons of a statement about leaving, as one claim on the clause that tells the first."""
    asked = asks_why_left(reading.question)
    topic = "gap" if _GAP & {word.lemma for word in reading.question} else "reason"
    told: dict[str, int] = {}
    denied: dict[str, int] = {}
    for index, clause in _about_leaving(reading, asked=asked):
        for hit in SPEAKS_AGAINST.find(clause.words):
            if not _is_turned(clause, hit):
                denied.setdefault(DENIED + hit.meaning, index)
        for hit in REASONS.find(clause.words):
            if not hit.meaning:
                continue
            if _is_denied(clause, hit):
                denied.setdefault(DENIED + hit.meaning, index)
            elif hit.meaning in TOLD_BY_NEGATION or not _is_turned(clause, hit):
                told.setdefault(hit.meaning, index)
    told = {reason: at for reason, at in told.items() if DENIED + reason not in denied}
    told = _given_as_cause(reading, told, asked=asked)
    if told or (asked and denied):
        every = told | denied
        at = min((told or denied).values())
        yield finish(reading, at, _reason_draft(reading.clauses[at], topic, frozenset(every)))


def _about_leaving(reading: Reading, *, asked: bool) -> Iterator[tuple[int, Clause]]:
    for index, clause in enumerate(reading.clauses):
        if clause.certainty in _UNSURE and not (asked and clause.certainty is Certainty.REPORTED):
            continue
        is_listed = reading.is_note and _is_listed(clause)
        if (
            asked
            or is_listed
            or (clause.who is not Who.OTHER and _tells_of_leaving(reading, index))
        ):
            yield index, clause


def _is_listed(clause: Clause) -> bool:
    """A résumé line that gives an end in so many words: "(maternity cover, contract completed)"."""
    forms = {word.form for word in clause.words}
    return bool(_ENDINGS_LISTED & forms and PLAIN_FACTS & REASONS.meanings(clause.words))


_ENDINGS_LISTED = word_set(
    "contract cover redundancy redundant retirement retired dismissed closed closure resigned "
    "temporary seasonal sacked left"
)


def _is_denied(clause: Clause, hit: Hit[str]) -> bool:
    """Tell "it wasn't the money" and "they didn't sack me" from "I couldn't do nights"."""
    before = clause.words[max(0, hit.start - _DENIAL_REACH) : hit.start]
    is_unhappy = any(word.form in _HAPPY for word in before[-_CLOSE:])
    if not is_unhappy and any(found.end >= len(before) - 3 for found in _DENIES_CAUSE.find(before)):
        return hit.meaning not in _GIVEN_WITH_BE
    return hit.meaning in _NOT_BY_LACK and is_negated(before)


_DENIAL_REACH = 7
_CLOSE = 4
_HAPPY = word_set("happy keen pleased satisfied content comfortable impressed enough")
"""After "not" these say that something was wrong: "I wasn't happy with the money"."""
_NOT_BY_LACK = frozenset({"dismissed", "let go", "job was cut", "it closed"})
_GIVEN_WITH_BE = frozenset({"growth", "boredom"})
"""Families whose sayings follow "there wasn't": "there wasn't a way up"."""


def _is_turned(clause: Clause, hit: Hit[str]) -> bool:
    return is_negated(clause.words[: hit.start])


def _given_as_cause(reading: Reading, told: dict[str, int], *, asked: bool) -> dict[str, int]:
    """Keep what a clause with "because", or the one beside it, gives as the cause, if any does.

    Where nobody asked for the reason, only what is marked so and what plainly happened counts.

    A long answer that marks no cause begins with it; what follows is the story around it.
    """
    plain = {reason: at for reason, at in told.items() if _is_plain(reading, reason, at)}
    marked = {reason: at for reason, at in told.items() if _is_cause(reading, at)}
    if asked and not marked and len(reading.clauses) >= _LONG_ANSWER:
        begun = {at for at in told.values() if reading.clauses[at].sentence < _BEGINNING}
        told = {reason: at for reason, at in told.items() if at in begun}
        plain = {reason: at for reason, at in plain.items() if at in begun}
    if marked or IMPOSED & plain.keys() or not asked:
        return plain | marked
    if not told:
        return told
    first_at = min(told.values())
    if len(reading.clauses) < _LONG_ANSWER:
        return {reason: at for reason, at in told.items() if at <= first_at + _NEAR}
    if plain.keys() - STEPS:
        return plain
    first = reading.clauses[first_at].sentence
    return {reason: at for reason, at in told.items() if reading.clauses[at].sentence == first}


def _is_plain(reading: Reading, reason: str, index: int) -> bool:
    """What happened to the person or the place, not to a colleague."""
    clause = reading.clauses[index]
    if reason not in PLAIN_FACTS:
        return False
    return clause.who is not Who.OTHER or bool(_ABOUT_SELF & {word.form for word in clause.words})


def _is_cause(reading: Reading, index: int) -> bool:
    """Find the cause marked: "the reason is that we moved", "it shut, that's why"."""
    clause = reading.clauses[index]
    after = reading.clauses[index + 1 : index + 2]
    return bool(_CAUSE.find(clause.words)) or any(
        other.sentence == clause.sentence and _POINTS_TO_CAUSE.find(other.words) for other in after
    )


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


def _reason_draft(clause: Clause, topic: str, reasons: frozenset[str]) -> Draft:
    spans = [(hit.start, hit.end) for hit in REASONS.find(clause.words)]
    spans += [(hit.start, hit.end) for hit in LEAVING.find(clause.words)]
    return Draft(
        slot=Slot.REASON,
        head=topic,
        value=FindingValue("reason", text=", ".join(sorted(reasons))),
        terms=reasons,
        skip={at for start, end in spans for at in range(start, end)},
        certainty=Certainty.ASSERTED,
    )
