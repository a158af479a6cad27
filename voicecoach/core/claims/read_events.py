"""Claims about when something happened, and the lengths of time that dates imply."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.dates import MONTHS, Period, When, month_index, read_dates, read_periods
from voicecoach.core.claims.event_words import EVENTS, TAKES_UP
from voicecoach.core.claims.events_apart import (
    is_of_others,
    is_told_on,
    limit_at,
    of_longer_time,
)
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.schooling import DEGREES
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.which_event import LASTING, event_at
from voicecoach.core.claims.words import Word

_BEGINNINGS = frozenset({"start", "open", "qualify", "become", "move"})
_ALWAYS_PAST = frozenset({"qualify", "graduate", "become", "award", "born"})
_PAST_OR_PLAN = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.HYPOTHETICAL})


def read_events(reading: Reading) -> Iterator[Claim]:
    """Dated events of the person's story, and durations from "since 2018" or a résumé period."""
    dated_in: int | None = None
    for index, clause in enumerate(reading.clauses):
        if is_of_others(clause) or clause.certainty not in _PAST_OR_PLAN:
            continue
        if clause.negated and limit_at(clause.words) is None:
            continue
        whens = read_dates(clause.words, reading.said_on)
        whens = whens if reading.is_note else _joined(clause.words, whens)
        periods = read_periods(clause.words, whens)
        yield from _of_periods(reading, index, whens, periods)
        in_periods = {at for period in periods for at in range(period.start, period.end)}
        for when in whens:
            if not when.year_known and is_told_on(clause.words, when):
                continue
            if when.start in in_periods or (not when.year_known and dated_in == clause.sentence):
                continue
            if dated_in == clause.sentence and _only_adds(clause.words, when):
                continue
            dated_in = clause.sentence if when.year_known else dated_in
            yield from _of_when(reading, index, when, _dated_at(whens))


def _joined(words: Sequence[Word], whens: Sequence[When]) -> list[When]:
    """Take "in 2019 and 2020" for one time, as long as it was."""
    joined: list[When] = []
    for when in whens:
        between = {word.form for word in words[joined[-1].end : when.start]} if joined else set()
        if between and between <= _JOINS and "and" in between:
            before = joined.pop()
            months = before.months | when.months
            joined.append(replace(when, start=before.start, months=months))
        else:
            joined.append(when)
    return joined


def _only_adds(words: Sequence[Word], when: When) -> bool:
    """Tell the "and 2020" cut off "in 2019 and 2020" from an event of its own."""
    return words[0].form == "and" and when.start <= _ADDED_AT and not EVENTS.find(words)


_ADDED_AT = 2
_JOINS = frozenset({"and", "in", "early", "late"})


def _dated_at(whens: Sequence[When]) -> frozenset[int]:
    return frozenset(at for when in whens for at in range(when.start, when.end))


def _of_periods(
    reading: Reading, index: int, whens: Sequence[When], periods: Sequence[Period]
) -> Iterator[Claim]:
    for period in periods:
        event = event_at(reading, reading.clauses[index], period.begin.start)
        began = event[0] if event[0] in LASTING else "start"
        skip = _dated_at(whens) | of_longer_time(reading.clauses[index], period.begin)
        ended = "graduate" if _is_study_line(reading, index) else "leave"
        for draft in _period(reading, period, began, ended, skip):
            claim = finish(reading, index, draft)
            is_line = reading.is_note and len(whens) <= _WHENS_OF_LINE
            yield _within_line(reading, claim) if is_line else claim


def _is_study_line(reading: Reading, index: int) -> bool:
    """Tell a degree and its years, as a résumé writes them, from a job and its years."""
    sentence = reading.clauses[index].sentence
    return reading.is_note and any(
        DEGREES.meanings(clause.words) & _ACADEMIC
        for clause in reading.clauses
        if clause.sentence == sentence
    )


_ACADEMIC = frozenset({"bachelor", "master", "doctorate", "degree", "diploma"})


def _of_when(reading: Reading, index: int, when: When, dated: frozenset[int]) -> Iterator[Claim]:
    clause = reading.clauses[index]
    event = event_at(reading, clause, when.start)
    dated = dated | of_longer_time(clause, when)
    dating = _dated(reading, event[0], when, dated | event[1])
    if dating is None or (dating.head == "available" and _TIED_UP.find(clause.words)):
        return
    if clause.certainty is Certainty.ASSERTED or dating.head == "available":
        yield finish(reading, index, dating)
        if dating.head == "available" and (notice := _time_until(reading, dating)):
            yield finish(reading, index, notice)
        if dating.head in _BEGINNINGS and (since := _time_since(reading, dating)):
            yield finish(reading, index, since)
        yield from _straight_into(reading, index, dating)


_TIED_UP = Lexicon(
    {
        True: (
            "have|get ?booked a|one|two week|weekend|fortnight|holiday|wedding|trip|exam|operation "
            "in|at|on; be on holiday|leave; be away; go away"
        ),
    }
)
"""When somebody has other things to do, told beside when they could start."""
_WHENS_OF_LINE = 2


def _within_line(reading: Reading, claim: Claim) -> Claim:
    """The dates of a résumé line are about everything in it, not only between two commas."""
    is_one_line = len({clause.sentence for clause in reading.clauses}) == 1
    if claim.slot is not Slot.DATE or not (is_one_line or reading.is_document):
        return claim
    own = claim.scope.own | claim.scope.wide - _CALENDAR
    return replace(claim, scope=replace(claim.scope, own=own))


_CALENDAR = lemmas(" ".join(MONTHS))


def _dated(reading: Reading, event: str, when: When, skip: frozenset[int]) -> Draft | None:
    months = when.months if when.year_known else _settle(reading, event, when.months)
    today = _today(reading)
    if months and today and event in _ALWAYS_PAST and min(months) > max(today):
        return None
    return _date_draft(event, months, hedged=when.hedged, skip=skip) if months else None


def _settle(reading: Reading, event: str, months: frozenset[int]) -> frozenset[int]:
    """Give a month its year: the coming one for plans, else the last one before that day."""
    if reading.said_on is None:
        return frozenset()
    now = month_index(reading.said_on)
    base = reading.said_on.year * 12
    if event == "available":
        return frozenset(
            base + month if base + month >= now else base + month + 12 for month in months
        )
    return frozenset(base + month if base + month <= now else base + month - 12 for month in months)


def settle_past(reading: Reading, when: When) -> frozenset[int]:
    """The months of a date in the past; empty when its year cannot be known."""
    return when.months if when.year_known else _settle(reading, "leave", when.months)


def _period(
    reading: Reading, period: Period, began: str, ended: str, skip: frozenset[int]
) -> Iterator[Draft]:
    """Both ends of a period as dates, and its length."""
    begun = settle_past(reading, period.begin)
    if not begun:
        return
    yield _date_draft(began, begun, hedged=period.begin.hedged, skip=skip)
    finish_months = period.finish.months if period.finish and period.finish.year_known else None
    if finish_months and period.finish:
        yield _date_draft(ended, finish_months, hedged=period.finish.hedged, skip=skip)
    ends = _today(reading) if period.finish is None else finish_months
    if ends:
        length = _length_draft(begun, ends, skip=skip, is_open=period.finish is None)
        yield replace(length, is_ceiling=period.finish is None)


def _date_draft(event: str, months: frozenset[int], *, hedged: bool, skip: frozenset[int]) -> Draft:
    low, high = min(months) / 12, (max(months) + 1) / 12
    return Draft(
        slot=Slot.DATE,
        head=event,
        value=FindingValue("date", round(low, 3), round(high, 3), "year"),
        hedged=hedged,
        months=months,
        skip=skip,
    )


def _time_until(reading: Reading, available: Draft) -> Draft | None:
    """The notice that somebody needs who can start at a date."""
    today = _today(reading)
    if not today or max(available.months) < min(today):
        return None
    ahead = [month - max(today) for month in available.months]
    value = FindingValue("duration", float(max(min(ahead) - 1, 0)), float(max(ahead)), "months")
    return Draft(Slot.DURATION, "notice", value, hedged=True, skip=available.skip)


def _time_since(reading: Reading, qualified: Draft) -> Draft | None:
    """How long somebody can have done what they began or qualified for."""
    today = _today(reading)
    if not today or min(qualified.months) > max(today):
        return None
    since = _length_draft(qualified.months, today, skip=qualified.skip)
    return replace(since, is_ceiling=True)


def _length_draft(
    begun: frozenset[int], ends: frozenset[int], *, skip: Collection[int], is_open: bool = True
) -> Draft:
    low, high = max(min(ends) - max(begun), 0), max(ends) - min(begun)
    return Draft(
        slot=Slot.DURATION,
        head="time",
        value=FindingValue("duration", float(low), float(high), "months"),
        hedged=True,
        ongoing=is_open,
        skip=skip,
    )


def _straight_into(reading: Reading, index: int, dating: Draft) -> Iterator[Claim]:
    """How long the work can have lasted that somebody took up on graduating."""
    following = reading.clauses[index + 1 : index + 2]
    if (
        dating.head != "graduate"
        or not following
        or following[0].certainty is not Certainty.ASSERTED
    ):
        return
    is_next = following[0].sentence == reading.clauses[index].sentence
    took_up = TAKES_UP.find(following[0].words)
    if is_next and took_up and (since := _time_since(reading, dating)):
        hit = took_up[0]
        yield finish(reading, index + 1, replace(since, skip=range(hit.start, hit.end)))


def _today(reading: Reading) -> frozenset[int]:
    return frozenset({month_index(reading.said_on)}) if reading.said_on else frozenset()
