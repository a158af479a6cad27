"""Claims about money: pay, budgets, sales, savings, prices."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import FindingValue, Slot, Who
from voicecoach.core.claims.money_words import (
    EXPECTING,
    LOSS,
    MONEY_HEADS,
    MONEY_ORDER,
    MONEY_QUESTIONS,
    NO_MONEY,
    WANTED_IN_NOTES,
)
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.quantities import DAYS, Dimension, Quantity
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.words import Word

_LEAST_BARE_MONEY = 1000
_YEARLY_PAY = frozenset({"pay", "expected pay"})
_LEAST_PAY_IN_THOUSANDS = 20
"""Said of a salary, "at least sixty" is sixty thousand."""
_RATES = frozenset({"hour", "day", "shift"})
_TIMES_A_YEAR = {"week": 52, "month": 12}
_PERIOD_OF_RATE = {"day": "day", "daily": "day", "hour": "hour", "hourly": "hour"}
_BARE_WORDS = frozenset({"k", "grand", "thousand", "million", "lakh", "lakhs", "crore", "crores"})


def money_draft(reading: Reading, clause: Clause, quantity: Quantity) -> Draft:
    """A claim about an amount of money, with the kind of money as its head."""
    asked = MONEY_QUESTIONS.meanings(reading.question)
    heads = _told_heads(reading, clause) or asked or _noted(reading, clause, quantity)
    head = next((head for head in MONEY_ORDER if head in heads), "amount")
    if _is_expected(reading, clause, head):
        head = "expected pay"
    if head in {"pay", "rate"} and _is_offered(reading, clause):
        head = "offer"
    if head == "pay" and quantity.per in _RATES:
        head = "rate"
    if head in {"rate", "expected pay"} and quantity.per is None:
        quantity = quantity._replace(per=_named_period(reading, clause, quantity))
    if head == "rate" and quantity.per is None and quantity.low >= _LEAST_BARE_MONEY:
        head = "pay" if "pay" in heads | asked else "price"
    if head in _YEARLY_PAY and _is_in_coins(clause, quantity):
        head = "price" if quantity.high < _LEAST_BARE_MONEY else head
    if head in _YEARLY_PAY:
        quantity = _a_year(quantity)
    if head == "authority":
        limit = quantity.low if quantity.is_floor else quantity.high
        quantity = quantity._replace(low=limit, high=limit, is_floor=False)
    if head == "profit" and -1 in LOSS.meanings(clause.words):
        quantity = quantity._replace(low=-quantity.high, high=-quantity.low)
    return amount_draft(Slot.MONEY, head, "money", quantity, clause)


def _told_heads(reading: Reading, clause: Clause) -> set[str]:
    """The kinds of money a clause names; what "we'd take" is no pay that somebody wants."""
    heads = MONEY_HEADS.meanings(clause.words)
    if clause.who is Who.TEAM and "expected pay" not in MONEY_QUESTIONS.meanings(reading.question):
        heads = heads - {"expected pay"}
    return heads or _labelled(reading, clause)


def _noted(reading: Reading, clause: Clause, quantity: Quantity) -> set[str]:
    """What "on 54k plus van", "38k now" and "asking 95k" are in a page of notes."""
    if reading.statement.context.source != "notes" or quantity.high < _LEAST_BARE_MONEY:
        return set()
    words, start, end = clause.words, quantity.start, quantity.end
    before = [word.form for word in words[max(0, start - 2) : start] if word.form not in _ROUGHLY]
    after = words[end].form if end < len(words) else ""
    if before[-1:] == ["for"]:
        before.pop()
    if before and before[-1] in _ASKING:
        return {"pay", "expected pay"}
    is_had = bool(before and before[-1] in _HAVING) or after in {"now", "currently", "today"}
    return {"pay"} if is_had else set()


_ROUGHLY = word_set("about around roughly approximately circa like")
_HAVING = word_set("on now current currently presently earning earns base basic")
_ASKING = word_set("asking asked expects expecting expected wants wanting seeking looking hoping")


def _is_offered(reading: Reading, clause: Clause) -> bool:
    """Tell what the others pay, "so what you're offering, sixty five", from what one earns."""
    at = reading.clauses.index(clause)
    rows = [clause, *reading.clauses[max(0, at - 1) : at]]
    return any(
        _OFFERED.find(row.words) and "i" not in {word.form for word in row.words}
        for row in rows
        if row.sentence == clause.sentence
    )


_OFFERED = Lexicon(
    {True: "you be offer; you offer; you say; you pay; your band|range|budget|offer; be advertise"}
)


def _is_in_coins(clause: Clause, quantity: Quantity) -> bool:
    """Tell "two hundred and forty bucks", which is no salary of 240,000, from "forty grand"."""
    said = {word.form for word in clause.words[quantity.start : quantity.end]}
    return quantity.per is None and not _COINS.isdisjoint(said)


_COINS = word_set("bucks dollars quid pounds euros rupees")


def _labelled(reading: Reading, clause: Clause) -> set[str]:
    """The kind of money that a note names before a colon: "current pay: said 72k"."""
    at = reading.clauses.index(clause)
    before = reading.clauses[at - 1] if reading.is_note and at else None
    if before is None or before.sentence != clause.sentence or before.amounts:
        return set()
    return MONEY_HEADS.meanings(before.words)


_UNTOLD = frozenset({"pay", "rate", "sales", "price", "raised", "amount"})
"""Kinds of money that the question about what one wants outweighs: "I'd take seventy"."""


def _is_expected(reading: Reading, clause: Clause, head: str) -> bool:
    """Tell the pay that is wanted from the pay that one has."""
    asked = MONEY_QUESTIONS.meanings(reading.question)
    if head in _UNTOLD and "expected pay" in asked:
        return True
    if head not in {"pay", "rate"} or _is_past(clause):
        return False
    wanted = WANTED_IN_NOTES.find(clause.words) if reading.is_note else []
    return bool(wanted or EXPECTING.find(clause.words)) and not _IS_ON.find(clause.words)


_IS_ON = Lexicon({True: "i be on; i earn; i make; be pay; pay me; pay us; i get; current"})


def _is_past(clause: Clause) -> bool:
    return any(word.form in {"was", "were", "paid", "earned", "earnt"} for word in clause.words)


def _a_year(quantity: Quantity) -> Quantity:
    """Pay told a month or in thousands, as money a year."""
    factor = 1.0
    if quantity.per in _TIMES_A_YEAR:
        factor = float(_TIMES_A_YEAR[quantity.per])
        quantity = quantity._replace(per="year")
    elif (
        quantity.per in {None, "year"}
        and _LEAST_PAY_IN_THOUSANDS <= (quantity.low or quantity.high) < _LEAST_BARE_MONEY
    ):
        factor = 1000.0
    return quantity._replace(low=quantity.low * factor, high=quantity.high * factor)


def no_money(clause: Clause) -> Iterator[Draft]:
    """Money that a clause says there was none of, and results told as a loss or a gain alone."""
    for hit in NO_MONEY.find(clause.words):
        value = FindingValue("money", 0.0, 0.0, "money")
        yield Draft(Slot.MONEY, hit.meaning, value, skip=range(hit.start, hit.end))
    results = set() if clause.amounts or clause.negated else LOSS.meanings(clause.words)
    if len(results) == 1:
        sign = results.pop()
        low, high = {-1: (-1e12, -1.0), 0: (0.0, 0.0), 1: (1.0, 1e12)}[sign]
        yield Draft(Slot.MONEY, "profit", FindingValue("money", low, high, "money"))


def _named_period(reading: Reading, clause: Clause, quantity: Quantity) -> str | None:
    """The period of a "day rate" or an "hourly rate", said or asked for."""
    if quantity.low >= _LEAST_BARE_MONEY:
        return None
    for words in (clause.words, reading.question):
        for word, following in pairwise(words):
            if following.form in {"rate", "rates", "pay"} and word.form in _PERIOD_OF_RATE:
                return _PERIOD_OF_RATE[word.form]
    return None


def money_a_year(draft: Draft, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """What "two million over four years" is a year, to be told beside the whole."""
    after = clause.words[quantity.end].form if quantity.end < len(clause.words) else ""
    lasting = next((other for other in clause.amounts if other.start >= quantity.end), None)
    if after not in _SPREAD or lasting is None or lasting.dimension is not Dimension.DURATION:
        return
    years = lasting.low / DAYS["year"]
    if years > 1 and draft.value.low and draft.value.high and draft.per is None:
        value = FindingValue("money", draft.value.low / years, draft.value.high / years, "money")
        yield replace(draft, value=value, per="year")


_SPREAD = frozenset({"over", "across", "for", "in", "spread"})


_TOLD_PER = frozenset({"price", "rate", "pay", "bonus"})
_LEAST_PRICE = 20
_LEAST_WAGE = 50
_LEAST_RATE = 5


def pays_oneself(clause: Clause) -> bool:
    """Tell "they're paying me fifteen an hour" from what others have."""
    return bool(_PAYS_ME.find(clause.words))


_PAYS_ME = Lexicon(
    {
        True: (
            "pay me; give me; offer me; pay us; start me on; put me on; "
            "they pay|give|offer ?* commission|bonus|overtime"
        ),
    }
)


def means_money(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell whether a number without unit or noun is money: by its size, its words, the question."""
    asked, heads = MONEY_QUESTIONS.meanings(reading.question), MONEY_HEADS.meanings(clause.words)
    if "pay" in heads and _EARNS.find(clause.words) and quantity.low >= _LEAST_PAY_IN_THOUSANDS:
        return True
    if _YEARLY_PAY & asked and quantity.low >= _LEAST_PAY_IN_THOUSANDS and not quantity.per:
        return True
    if "rate" in MONEY_HEADS.meanings(clause.words) and not quantity.per:
        return quantity.low >= _LEAST_RATE
    last = clause.words[quantity.end - 1].form
    if quantity.per and (heads & _TOLD_PER or asked & {"rate", "pay", "bonus"}):
        is_price = "price" in heads and quantity.low >= _LEAST_PRICE
        is_wage = quantity.per in _TIMES_A_YEAR and quantity.low >= _LEAST_WAGE
        return is_price or is_wage or quantity.per in _RATES or quantity.high >= _LEAST_BARE_MONEY
    named = bool(asked | heads)
    is_large = last in _BARE_WORDS or last.endswith("k")
    return quantity.high >= _LEAST_BARE_MONEY and (named or is_large)


_EARNS = Lexicon({True: "i earn; i be earning; my salary|base|basic|pay|package be; earn me"})
_PAY_WORDS = frozenset("basic base gross net ote package salary pre-tax before plus".split())


def is_pay_figure(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell "forty six basic" and "sixty base", which count nothing, from a count."""
    after = clause.words[quantity.end].form if quantity.end < len(clause.words) else ""
    asked = MONEY_QUESTIONS.meanings(reading.question)
    is_pay = bool(_YEARLY_PAY & (asked | MONEY_HEADS.meanings(clause.words)))
    return is_pay and after in _PAY_WORDS and quantity.low >= _LEAST_PAY_IN_THOUSANDS


def is_sum(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "one point six million" and "a two thousand bonus" from two million tins."""
    following = words[quantity.end : quantity.end + 1]
    if quantity.per is None and following and following[0].form in _SINGLE_SUMS:
        return quantity.low >= _LEAST_BARE_MONEY
    is_bare = not following or not is_content(following[0])
    return is_bare and words[quantity.end - 1].form in _SUMS and quantity.per is None


_SUMS = frozenset({"million", "grand", "billion", "lakh", "lakhs", "crore", "crores"})
_SINGLE_SUMS = word_set(
    "bonus budget salary wage grant deal contract raise rise deposit loan mortgage fine fee "
    "pension invoice sale profit loss surplus deficit turnover saving donation overspend "
    "underspend refund payout settlement commission"
)
"""What a sum may stand before without its currency; "two thousand sales" are counted."""
