"""Claims about amounts: durations, counts, money, percentages and sizes of teams."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import (
    BACKGROUND_AMOUNTS,
    DURATION_HEADS,
    DURATION_QUESTIONS,
)
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.hearsay import is_hearsay
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, Slot, Who
from voicecoach.core.claims.phrases import is_content, noun_after
from voicecoach.core.claims.quantities import DAYS, Dimension, Quantity
from voicecoach.core.claims.read_counts import read_count
from voicecoach.core.claims.read_money import money_a_year, money_draft, pays_oneself
from voicecoach.core.claims.read_percents import read_percent
from voicecoach.core.claims.read_wordless import read_wordless
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.words import Word

_WAY = "commute"
"""The kind of the lengths that the reader of ways to work reads."""
_JOURNEYS = frozenset({"drive", "walk", "ride", "journey", "commut"})
_USABLE = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.HYPOTHETICAL})


def read_amounts(reading: Reading) -> Iterator[Claim]:
    """Every amount the person claims, from every clause that asserts something."""
    previous: Quantity | None = None
    is_of_future = bool(_FUTURE.find(reading.question))
    for index, clause in enumerate(reading.clauses):
        if is_hearsay(reading.clauses, index):
            continue
        for quantity in clause.amounts:
            inherited = _inherit(clause, quantity, previous)
            for draft in _drafts(reading, clause, inherited):
                if _is_usable(clause, draft) and (not is_of_future or draft.head in _TOLD_WITH_IF):
                    yield finish(reading, index, draft)
            previous = _remembered(inherited, previous)
        for draft in read_wordless(reading, index):
            if _is_usable(clause, draft):
                yield finish(reading, index, draft)


_FUTURE = Lexicon(
    {
        True: (
            "where do you see yourself; in five|ten|three|two year 's time; five year from now; "
            "what would you do; how would you; your goal|ambition|aspiration"
        ),
    }
)
"""Questions whose answers tell what is not yet so."""


def _remembered(told: Quantity, before: Quantity | None) -> Quantity:
    """The amount a later bare number may take its unit from: no mere days after years."""
    month = DAYS["month"]
    if before is not None and told.dimension is Dimension.DURATION and told.low < month:
        return before if before.dimension is Dimension.DURATION and before.low >= month else told
    return told


def _is_usable(clause: Clause, draft: Draft) -> bool:
    if draft.slot is not Slot.PERCENT and _is_difference(clause, draft):
        return False
    is_others = clause.who is Who.OTHER and draft.head != "reports" and not pays_oneself(clause)
    if clause.certainty not in _USABLE or is_others:
        return False
    if _is_habit(clause, draft) or (draft.slot is Slot.DURATION and _is_anniversary(clause)):
        return True
    return clause.certainty is Certainty.ASSERTED or draft.head in _TOLD_WITH_IF


_TOLD_WITH_IF = frozenset({"expected pay", "notice"})
"""Heads whose amounts people give with "if" and "would" although they mean them."""


def _is_habit(clause: Clause, draft: Draft) -> bool:
    """Tell "I'll do twenty in a week" and "I'd do seventy a day" from plans and suppositions."""
    if draft.per not in _HABITS or draft.slot is not Slot.COUNT:
        return False
    if clause.certainty is Certainty.HYPOTHETICAL:
        return _SUPPOSED.isdisjoint(word.form for word in clause.words)
    return clause.certainty is Certainty.PLANNED


_HABITS = frozenset({"day", "week", "shift", "hour", "night"})
_SUPPOSED = word_set("if could might should may need expect cost imagine suppose wish")


def _is_anniversary(clause: Clause) -> bool:
    """Tell "it'll be ten years in June", which counts what has passed, from a plan."""
    forms = [word.form for word in clause.words]
    return any(
        forms[at] in {"it", "that"} and forms[at + 1 : at + 3] == ["will", "be"]
        for at in range(min(2, len(forms)))
    )


def _is_difference(clause: Clause, draft: Draft) -> bool:
    """Tell "three pounds an hour more", the step between two amounts, from an amount."""
    for quantity in clause.amounts:
        if quantity.start in draft.skip:
            after = [word.form for word in clause.words[quantity.end : quantity.end + 3]]
            if after[:1] in (["more"], ["less"], ["extra"]) or (
                after[:1] in (["a"], ["an"]) and after[2:] in (["more"], ["less"], ["extra"])
            ):
                return len(clause.amounts) == 1
    return False


def _inherit(clause: Clause, quantity: Quantity, previous: Quantity | None) -> Quantity:
    """Give "we got it to about five" the percent of the clause before."""
    if quantity.dimension is not Dimension.COUNT or previous is None:
        return quantity
    before = clause.words[quantity.start - 1].form if quantity.start else ""
    is_last = quantity.end >= len(clause.words)
    if is_last and before == "to" and previous.dimension is Dimension.PERCENT:
        return quantity._replace(dimension=previous.dimension)
    is_stay = quantity.high <= _LONGEST_STAY and _is_next_stay(clause, quantity, before)
    if previous.dimension is Dimension.DURATION and is_stay:
        unit = next((days for days in _INHERITED if previous.low >= days), None)
        if unit is not None:
            low, high = quantity.low * unit, quantity.high * unit
            return quantity._replace(dimension=Dimension.DURATION, low=low, high=high)
    of_them = [word.form for word in clause.words[quantity.end : quantity.end + 2]]
    taken_out = [word.form for word in clause.words[quantity.end + 2 : quantity.end + 3]]
    is_part = of_them in (["of", "them"], ["of", "those"]) and taken_out not in (["out"], ["off"])
    if is_part and previous.dimension is Dimension.DURATION:
        return quantity._replace(
            dimension=Dimension.DURATION,
            low=quantity.low * DAYS["year"],
            high=quantity.high * DAYS["year"],
        )
    return quantity


_LONGEST_STAY = 60
"""More than this after "for" are no years or months (start value)."""
_INHERITED = (DAYS["year"], DAYS["month"])
"""Units that "and then another place for three" takes over from the length told before."""


def _is_next_stay(clause: Clause, quantity: Quantity, before: str) -> bool:
    """Tell "and two at the yard" and "then the yard for two" from a count."""
    following = clause.words[quantity.end : quantity.end + 1]
    if before == "for":
        return not following or not is_content(following[0])
    return before == "and" and bool(following) and following[0].form in _AT_PLACES


_AT_PLACES = frozenset({"at", "in", "with", "as"})


def _drafts(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    match quantity.dimension:
        case Dimension.DURATION:
            yield from _duration(reading, clause, quantity)
        case Dimension.PERCENT:
            yield from read_percent(reading, clause, quantity)
        case Dimension.MONEY:
            draft = money_draft(reading, clause, quantity)
            yield draft
            yield from money_a_year(draft, clause, quantity)
        case Dimension.COUNT:
            yield from read_count(reading, clause, quantity)
        case Dimension.YEAR:
            return


def _duration(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    words = clause.words
    if quantity.per or _is_background(words, quantity):
        return
    if quantity.start and words[quantity.start - 1].form in {"first", "next", "every", "within"}:
        return
    if _is_window(words, quantity):
        return
    heads = DURATION_HEADS.meanings(words) or _told_around(reading, clause)
    if quantity.low >= _LONGEST_COMMUTE_DAYS:
        heads = heads - {"commute"}
    nouns, _ = noun_after(words, quantity.end)
    is_kind = bool(nouns) and words[quantity.start].form in {"a", "an"} and not heads
    if is_kind and nouns[-1] not in _JOURNEYS:
        return
    if nouns and nouns[-1] in _JOURNEYS:
        heads = {"commute"}
    elif nouns and nouns[-1] in {"shift", "break", "day", "week", "flight"}:
        heads = {nouns[-1]}
    head = min(heads, default="time")
    if head != _WAY:
        yield amount_draft(Slot.DURATION, head, "months", quantity, clause)


_LONGEST_COMMUTE_DAYS = 0.2


def _is_background(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "three years ago" from how long it was: "I sold it three years later" is how long."""
    if quantity.end >= len(words) or not BACKGROUND_AMOUNTS.at(words, quantity.end):
        return False
    return words[quantity.end].form != "later" or not _ENDS.find(words[: quantity.start])


_ENDS = Lexicon(
    {
        True: (
            "sell; leave; retire; close; give it|that|them up; pack it|that in; hand it|that over; "
            "finish; quit; resign; come out; be out; shut; fold; move on; wind it up; walk away"
        ),
    }
)


def _told_around(reading: Reading, clause: Clause) -> set[str]:
    """The kind of a length of time by the words before it, or by the question, when it is bare."""
    at = reading.clauses.index(clause)
    before = reading.clauses[at - 1] if at else None
    if before is not None and before.sentence == clause.sentence and len(clause.words) <= _BARE:
        heads = DURATION_HEADS.meanings(before.words) - {"late"}
        if any(word.form.startswith("noticed") for word in before.words):
            heads = heads - {"notice"}
        if heads and not before.amounts:
            return heads
    if at >= _ANSWERING_CLAUSES or _has_length(reading.clauses[:at]):
        return set()
    return DURATION_QUESTIONS.meanings(reading.question)


def _has_length(clauses: Sequence[Clause]) -> bool:
    """Whether the length that was asked for has been told already."""
    return any(
        amount.dimension is Dimension.DURATION for clause in clauses for amount in clause.amounts
    )


_BARE = 5
"""Words up to which a clause with a length of time says nothing else (start value)."""
_ANSWERING_CLAUSES = 4


def _is_window(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "promoted in the last two years", which says when, from "for the last two years"."""
    before = [word.form for word in words[max(0, quantity.start - 3) : quantity.start]]
    after = words[quantity.end].form if quantity.end < len(words) else ""
    if before[-2:] == ["in", "the"] and after in {"before", "after", "to", "up", "leading"}:
        return True
    return before[1:] in (["the", "last"], ["the", "past"]) and before[0] in _WINDOWS


_WINDOWS = frozenset({"in", "over", "during", "within"})
