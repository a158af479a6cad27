"""Claims about money: pay, budgets, sales, savings, prices."""

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
_ORDER = ("expected pay", "pay", "rate", "deal", "saving", "budget", "sales", "price", "raised")
"""Which kind of money a clause is about when several are named."""


def money_draft(reading: Reading, clause: Clause, quantity: Quantity) -> Draft:
    """A claim about an amount of money, with the kind of money as its head."""
    asked = MONEY_HEADS.meanings(reading.question)
    heads = MONEY_HEADS.meanings(clause.words) or asked
    head = next((head for head in _ORDER if head in heads), "amount")
    if head == "pay" and "expected pay" in asked:
        head = "expected pay"
    if head in _YEARLY_PAY and _LEAST_PAY_IN_THOUSANDS <= quantity.low < _LEAST_BARE_MONEY:
        quantity = quantity._replace(low=quantity.low * 1000, high=quantity.high * 1000)
    return amount_draft(Slot.MONEY, head, "money", quantity, clause)


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
