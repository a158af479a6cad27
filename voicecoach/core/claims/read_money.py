"""Claims about money: pay, budgets, sales, savings, prices."""

from itertools import pairwise

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import MONEY_HEADS
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.reading import Draft, Reading

_LEAST_BARE_MONEY = 1000
_YEARLY_PAY = frozenset({"pay", "expected pay"})
_LEAST_PAY_IN_THOUSANDS = 20
"""Said of a salary, "at least sixty" is sixty thousand."""
_RATES = frozenset({"hour", "day", "shift"})
_TIMES_A_YEAR = {"week": 52, "month": 12}
_PERIOD_OF_RATE = {"day": "day", "daily": "day", "hour": "hour", "hourly": "hour"}
_ORDER = (
    "expected pay",
    "bonus",
    "pay",
    "rate",
    "deal",
    "saving",
    "budget",
    "sales",
    "price",
    "raised",
)
"""Which kind of money a clause is about when several are named."""


def money_draft(reading: Reading, clause: Clause, quantity: Quantity) -> Draft:
    """A claim about an amount of money, with the kind of money as its head."""
    asked = MONEY_HEADS.meanings(reading.question)
    heads = MONEY_HEADS.meanings(clause.words) or asked
    head = next((head for head in _ORDER if head in heads), "amount")
    if head == "pay" and "expected pay" in asked:
        head = "expected pay"
    if head == "pay" and quantity.per in _RATES:
        head = "rate"
    if head == "rate" and quantity.per is None:
        quantity = quantity._replace(per=_named_period(clause))
    if head in _YEARLY_PAY and quantity.per in _TIMES_A_YEAR:
        factor = _TIMES_A_YEAR[quantity.per]
        return amount_draft(
            Slot.MONEY,
            head,
            "money",
            quantity._replace(low=quantity.low * factor, high=quantity.high * factor, per="year"),
            clause,
        )
    if (
        head in _YEARLY_PAY
        and quantity.per is None
        and _LEAST_PAY_IN_THOUSANDS <= quantity.low < _LEAST_BARE_MONEY
    ):
        quantity = quantity._replace(low=quantity.low * 1000, high=quantity.high * 1000)
    return amount_draft(Slot.MONEY, head, "money", quantity, clause)


def _named_period(clause: Clause) -> str | None:
    """The period of a "day rate" or an "hourly rate"."""
    forms = [word.form for word in clause.words]
    for form, following in pairwise(forms):
        if following in {"rate", "rates"} and form in _PERIOD_OF_RATE:
            return _PERIOD_OF_RATE[form]
    return None


def means_money(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell whether a number without unit or noun is money: by its size, its words, the question."""
    asked = MONEY_HEADS.meanings(reading.question)
    if _YEARLY_PAY & asked and quantity.low >= _LEAST_PAY_IN_THOUSANDS and not quantity.per:
        return True
    last = clause.words[quantity.end - 1].form
    heads = MONEY_HEADS.meanings(clause.words)
    if quantity.per and heads & {"price", "rate"}:
        return True
    named = bool(asked | heads)
    return quantity.high >= _LEAST_BARE_MONEY and (
        named or last in {"k", "grand", "thousand", "million"} or last.endswith("k")
    )
