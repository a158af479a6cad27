"""Claims about how old somebody was, or how long they had been there, when something happened.

"I moved here when I was twelve" dates the move by an age; "promoted in my second year" and
"promoted after eighteen months" date it by the time since the job began.
"""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.events_apart import is_of_others
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot
from voicecoach.core.claims.number_words import DECADES
from voicecoach.core.claims.numbers import Form, Number, number_at
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.quantities import DAYS, Dimension, Quantity
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.which_event import ANY_EVENT, event_at
from voicecoach.core.claims.words import Word

AGE_AT, TIME_TO = "age at", "time until"
"""What the heads of these claims begin with; the event follows."""
_MONTH_DAYS = 30.4375
_YOUNGEST, _OLDEST = 4, 75
_STEPS_OF_A_JOB = frozenset({"become", "qualify"})
"""Events that people date by how long they had been there."""
_PARTS_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}


def read_ages(reading: Reading) -> Iterator[Claim]:
    """One claim for each event dated by an age, or by the time since a job began."""
    for index, clause in enumerate(reading.clauses):
        if is_of_others(clause) or clause.negated or clause.certainty is not Certainty.ASSERTED:
            continue
        if (aged := _age(reading, index)) is not None:
            low, high, start, end = aged
            yield from _dated_by(reading, index, AGE_AT, (12 * low, 12 * high + 11), (start, end))
        elif (since := _time_since_start(clause)) is not None:
            months = since.low / _MONTH_DAYS, since.high / _MONTH_DAYS
            yield from _dated_by(reading, index, TIME_TO, months, (since.start, since.end))


def _dated_by(
    reading: Reading, index: int, by: str, months: tuple[float, float], span: tuple[int, int]
) -> Iterator[Claim]:
    at, start = _event_clause(reading, index, span[0])
    event = event_at(reading, reading.clauses[at], start)
    if event[0] == ANY_EVENT or (by == TIME_TO and event[0] not in _STEPS_OF_A_JOB):
        return
    value = FindingValue("duration", round(months[0], 2), round(months[1], 2), "months")
    skip = {*event[1], *(range(*span) if at == index else ())}
    draft = Draft(Slot.DURATION, f"{by} {event[0]}", value, hedged=by == TIME_TO, skip=skip)
    yield finish(reading, at, draft)


def _event_clause(reading: Reading, index: int, start: int) -> tuple[int, int]:
    """Where the event is told: with "when I was ten" in the clause before or after it."""
    clause = reading.clauses[index]
    opening = clause.words[0].form
    is_aside = opening in {"when", "aged", "at", "after", "in"} and len(clause.words) <= _ASIDE
    if is_aside and index and reading.clauses[index - 1].sentence == clause.sentence:
        return index - 1, len(reading.clauses[index - 1].words)
    following = reading.clauses[index + 1 : index + 2]
    if following and following[0].sentence == clause.sentence:
        opens = following[0].words[0].form
        if opens == "when" or (is_aside and opens in {"i", "my"}):
            return index + 1, len(following[0].words)
    return index, start


_ASIDE = 7
"""Words up to which a clause says an age and nothing else (start value)."""


def _age(reading: Reading, index: int) -> tuple[float, float, int, int] | None:
    """The age a clause tells, as years and where it stands."""
    words = reading.clauses[index].words
    for at in range(len(words)):
        if (decade := _in_ones_twenties(words, at)) is not None:
            return decade
        if not _leads_to_age(words, at):
            continue
        number = number_at(words, at)
        if number is not None and _is_age(words, number):
            return number.low, number.high, at, number.end
    return None


def _leads_to_age(words: Sequence[Word], at: int) -> bool:
    before = [word.form for word in words[max(0, at - 4) : at]]
    while before and before[-1] in _LOOSE:
        before.pop()
    if before[-2:] == ["age", "of"] or before[-1:] in (["aged"], ["age"]):
        return True
    if before[-2:] in (["i", "was"], ["i", "turned"]):
        return True
    return before[-1:] == ["at"]


_LOOSE = word_set("about around only just like nearly maybe the ripe old")


def _is_age(words: Sequence[Word], number: Number) -> bool:
    """Tell "at seventeen" from "at twelve percent", "at two in the morning" and "at ten sites"."""
    if number.form is not Form.CARDINAL or not _YOUNGEST <= number.low <= _OLDEST:
        return False
    is_at = words[number.start - 1].form == "at"
    if words[number.start].form in {"a", "an"} or (is_at and number.low <= _LAST_HOUR):
        return False
    following = words[number.end : number.end + 2]
    if not following:
        return True
    if following[0].lemma == "year":
        return len(following) > 1 and following[1].form in {"old", "of"}
    return not is_content(following[0]) and following[0].form not in _NOT_AFTER_AGE


_LAST_HOUR = 12
_NOT_AFTER_AGE = word_set("in percent per am pm o'clock thirty fifteen forty of or hundred k")


def _in_ones_twenties(words: Sequence[Word], at: int) -> tuple[float, float, int, int] | None:
    """Read "in my late twenties" as an interval of years."""
    if words[at].form != "my" or not at or words[at - 1].form != "in":
        return None
    part = words[at + 1].form if at + 1 < len(words) else ""
    step = 1 + (part in _PARTS_OF_DECADE)
    decade = DECADES.get(words[at + step].form) if at + step < len(words) else None
    if decade is None:
        decade = 13 if at + step < len(words) and words[at + step].form == "teens" else None
    if decade is None:
        return None
    low, high = _PARTS_OF_DECADE.get(part, (0, 9 if decade > _YOUNGEST_TWENTIES else 6))
    return decade + low, decade + high, at - 1, at + step + 1


_YOUNGEST_TWENTIES = 19


def _time_since_start(clause: Clause) -> Quantity | None:
    """The length in "after six years", "within a year" and "in my second year"."""
    for quantity in clause.amounts:
        if quantity.dimension is not Dimension.DURATION or quantity.low < DAYS["week"]:
            continue
        before = [word.form for word in clause.words[max(0, quantity.start - 2) : quantity.start]]
        after = [word.form for word in clause.words[quantity.end : quantity.end + 1]]
        if before[-1:] == ["within"]:
            return quantity._replace(low=0.0)
        if before[-1:] == ["after"] or before in (["in", "my"], ["in", "the"]) or after == ["in"]:
            return quantity
    return None
