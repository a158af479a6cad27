"""Claims about how many days a week the person works in the office, at home, or wants to."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.quantities import Dimension, Quantity
from voicecoach.core.claims.reach_words import ASKS_FOR_DAYS, AT_HOME, AT_WORK, SHARES, WISHES
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.words import Word

OFFICE_DAYS, WANTED_DAYS = "office days", "wanted office days"
_WEEK = 5.0
_MOST_DAYS = 6.0
_ALL = 100.0
_OPENING = 4
"""Clauses in which an answer still says what was asked."""
_Share = tuple[float, float]


def read_office_days(reading: Reading) -> Iterator[Claim]:
    """Days a week at the place of work, by clause: "two days from home" is three."""
    is_asked = bool(ASKS_FOR_DAYS.find(reading.question))
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
            continue
        if not reading.is_note and not _is_of_oneself(clause, is_asked=is_asked and not index):
            continue
        bounds = _office_days(clause, is_asked=is_asked and index < _OPENING)
        if bounds is None or any(word.form == "if" for word in clause.words):
            continue
        value = FindingValue("location", *bounds, "days")
        head = WANTED_DAYS if is_wish(clause) else OFFICE_DAYS
        ongoing = holds_now(reading, clause)
        yield finish(reading, index, Draft(Slot.LOCATION, head, value, ongoing=ongoing))


def _is_of_oneself(clause: Clause, *, is_asked: bool) -> bool:
    return is_asked or any(word.form in _ONESELF for word in clause.words)


_ONESELF = word_set("i we my our me us job")


def is_part_of_week(clause: Clause) -> bool:
    """Tell "from home three days a week" from "from home"."""
    share = _share(clause)
    return share is not None and 0 < share[0] <= share[1] < _WEEK


def is_wish(clause: Clause) -> bool:
    """Tell days that are wanted, or could be done, from days that are or were worked."""
    if any(word.form in _TOLD for word in clause.words):
        return False
    if clause.certainty in {Certainty.PLANNED, Certainty.HYPOTHETICAL}:
        return True
    return bool(WISHES.find(clause.words))


_TOLD = word_set("was were had did used")


def _office_days(clause: Clause, *, is_asked: bool) -> _Share | None:
    words = clause.words
    home = [hit for hit in AT_HOME.find(words) if not _is_no_workplace(words, hit)]
    work = [hit.start for hit in AT_WORK.find(words)]
    if is_asked and not home and not work:
        work = [at for at, word in enumerate(words) if word.form in {"there", "in"}]
    share = _share(clause)
    if any(word.form == "hybrid" for word in words) and not is_negated(words):
        return share or (1.0, 4.0)
    if share is not None:
        if is_negated(words) or not (home or work):
            return None
        is_home = bool(home) and not (work and _is_nearer(clause, home, work))
        return (_WEEK - share[1], _WEEK - share[0]) if is_home else share
    return _wholly(clause, home, work, is_asked=is_asked)


def _is_no_workplace(words: Sequence[Word], hit: Hit[bool]) -> bool:
    """Tell "home births" and "I feel at home in a big firm" from working at home."""
    after = words[hit.end].form if hit.end < len(words) else ""
    before = {word.lemma for word in words[max(0, hit.start - 3) : hit.start]}
    return after in _KINDS_OF_HOME or (after in {"in", "with", "among"} and "feel" in before)


_KINDS_OF_HOME = word_set(
    "birth births visit visits care carer help helps game games match matches side town ground"
)


def _wholly(
    clause: Clause, home: Sequence[Hit[bool]], work: Sequence[int], *, is_asked: bool
) -> _Share | None:
    """What "I work remotely", "I've never worked from home" and "I can't come in" say."""
    is_denied = is_negated(clause.words)
    strong = [hit for hit in home if hit.meaning]
    spelled_out = any(
        word.form in _DENIALS for hit in strong for word in clause.words[hit.start : hit.end]
    )
    if strong and not work:
        return (3.0, _WEEK) if is_denied and not spelled_out else (0.0, 0.0)
    if work and is_denied and not home and is_asked:
        return (0.0, 0.5)
    return None


_DENIALS = word_set("no not never")


def _is_nearer(clause: Clause, home: Sequence[Hit[bool]], work: Sequence[int]) -> bool:
    """Whether the days are told beside the office rather than beside the home."""
    at = _share_at(clause)
    return min(abs(place - at) for place in work) < min(abs(hit.start - at) for hit in home)


def _share(clause: Clause) -> _Share | None:
    for quantity in clause.amounts:
        unit = clause.words[quantity.end - 1].lemma
        is_days = quantity.dimension is Dimension.DURATION and unit == "day"
        if is_days and _is_one_visit(clause, quantity):
            continue
        if is_days and 1 <= quantity.low <= quantity.high <= _MOST_DAYS:
            return min(quantity.low, _WEEK), min(quantity.high, _WEEK)
        if quantity.dimension is Dimension.PERCENT and 0 < quantity.low <= _ALL:
            return quantity.low * _WEEK / _ALL, min(quantity.high, _ALL) * _WEEK / _ALL
    hits = SHARES.find(clause.words)
    return hits[0].meaning if hits else None


def _is_one_visit(clause: Clause, quantity: Quantity) -> bool:
    """Tell "come in for a day before that", "do it one day", from "come in one day"."""
    words = clause.words
    before = words[quantity.start - 1].form if quantity.start else ""
    form = words[quantity.start].form
    is_some_day = form == "one" and clause.certainty is Certainty.PLANNED and before != "in"
    return quantity.per is None and ((before == "for" and form == "a") or is_some_day)


def _share_at(clause: Clause) -> int:
    days = [
        quantity.start for quantity in clause.amounts if quantity.dimension is Dimension.DURATION
    ]
    return days[0] if days else next((hit.start for hit in SHARES.find(clause.words)), 0)
