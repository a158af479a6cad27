"""Claims about money: pay, budgets, sales, savings, prices."""

from collections.abc import Iterator
from itertools import pairwise

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.models import FindingValue, Slot
from voicecoach.core.claims.money_words import (
    LOSS,
    MONEY_HEADS,
    MONEY_ORDER,
    MONEY_QUESTIONS,
    NO_MONEY,
)
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.reading import Draft, Reading

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
    heads = MONEY_HEADS.meanings(clause.words) or asked
    head = next((head for head in MONEY_ORDER if head in heads), "amount")
    if head in {"pay", "rate"} and "expected pay" in asked:
        head = "expected pay"
    if head == "pay" and quantity.per in _RATES:
        head = "rate"
    if head == "rate" and quantity.per is None:
        quantity = quantity._replace(per=_named_period(clause))
    if head == "rate" and quantity.per is None and quantity.low >= _LEAST_BARE_MONEY:
        head = "pay" if "pay" in heads | asked else "price"
    if head in _YEARLY_PAY:
        quantity = _a_year(quantity)
    if head == "profit" and -1 in LOSS.meanings(clause.words):
        quantity = quantity._replace(low=-quantity.high, high=-quantity.low)
    return amount_draft(Slot.MONEY, head, "money", quantity, clause)


def _a_year(quantity: Quantity) -> Quantity:
    """Pay told a month or in thousands, as money a year."""
    factor = 1.0
    if quantity.per in _TIMES_A_YEAR:
        factor = float(_TIMES_A_YEAR[quantity.per])
        quantity = quantity._replace(per="year")
    elif (
        quantity.per in {None, "year"}
        and _LEAST_PAY_IN_THOUSANDS <= quantity.high < _LEAST_BARE_MONEY
    ):
        factor = 1000.0
    return quantity._replace(low=quantity.low * factor, high=quantity.high * factor)


def no_money(clause: Clause) -> Iterator[Draft]:
    """Money that a clause says there was none of, and results told as a loss or a gain alone."""
    for hit in NO_MONEY.find(clause.words):
        value = FindingValue("money", 0.0, 0.0, "money")
        yield Draft(Slot.MONEY, hit.meaning, value, skip=range(hit.start, hit.end))
    results = LOSS.meanings(clause.words)
    if len(results) == 1 and not clause.amounts and not clause.negated:
        sign = results.pop()
        low, high = {-1: (-1e12, -1.0), 0: (0.0, 0.0), 1: (1.0, 1e12)}[sign]
        yield Draft(Slot.MONEY, "profit", FindingValue("money", low, high, "money"))


def _named_period(clause: Clause) -> str | None:
    """The period of a "day rate" or an "hourly rate"."""
    forms = [word.form for word in clause.words]
    for form, following in pairwise(forms):
        if following in {"rate", "rates"} and form in _PERIOD_OF_RATE:
            return _PERIOD_OF_RATE[form]
    return None


def means_money(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell whether a number without unit or noun is money: by its size, its words, the question."""
    asked = MONEY_QUESTIONS.meanings(reading.question)
    if _YEARLY_PAY & asked and quantity.low >= _LEAST_PAY_IN_THOUSANDS and not quantity.per:
        return True
    last = clause.words[quantity.end - 1].form
    heads = MONEY_HEADS.meanings(clause.words)
    if quantity.per and (heads & {"price", "rate"} or asked & {"rate", "pay"}):
        return quantity.per in _RATES or quantity.high >= _LEAST_BARE_MONEY
    named = bool(asked | heads)
    is_large = last in _BARE_WORDS or last.endswith("k")
    return quantity.high >= _LEAST_BARE_MONEY and (named or is_large)


_PAY_WORDS = frozenset("basic base gross net ote package salary pre-tax before plus".split())


def is_pay_figure(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell "forty six basic" and "sixty base", which count nothing, from a count."""
    after = clause.words[quantity.end].form if quantity.end < len(clause.words) else ""
    asked = MONEY_QUESTIONS.meanings(reading.question)
    is_pay = bool(_YEARLY_PAY & (asked | MONEY_HEADS.meanings(clause.words)))
    return is_pay and after in _PAY_WORDS and quantity.low >= _LEAST_PAY_IN_THOUSANDS
