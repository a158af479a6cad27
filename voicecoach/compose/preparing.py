"""Building what plans and matches need: banks that fit the role, nearness of meaning."""

from datetime import date

from voicecoach.compose.parts import available_banks, build_likeness, load_bank
from voicecoach.core.applications import Belonging, Round, RoundKind
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Question
from voicecoach.core.questions import Bank
from voicecoach.ports import Store
from voicecoach.session.preparing import Banks, Gathering

STANDARD_BANK = "second_round"
FIRST_BANK = "standard"
"""Where nobody of the employer was met before."""
NOT_OF_A_TRADE = frozenset(
    {"standard", "second_round", "behavioural", "curveball", "pitch", "employer_questions", "panel"}
)
FITS_AT = 0.3
"""Nearness of a role to a bank's title and description from which it is that trade's bank (start
value)."""


def build_gathering(store: Store, belonging: Belonging, today: date) -> Gathering:
    likeness = build_likeness()
    banks = Banks(
        standard=load_bank(_bank_of(belonging.round)).questions,
        of_the_trade=questions_of_the_trade(belonging.application.role, likeness),
    )
    return Gathering(store, belonging, today, likeness, banks)


def _bank_of(held: Round | None) -> str:
    """The bank of what such a round asks of everybody."""
    is_first = held is not None and held.kind in {RoundKind.PHONE, RoundKind.FIRST}
    return FIRST_BANK if is_first else STANDARD_BANK


def questions_of_the_trade(
    role: str | None, likeness: Likeness | None = None
) -> tuple[Question, ...]:
    """The bank of the trade that a role in words is nearest to; empty when none is near.

    Without a likeness one is built.
    """
    likeness = likeness or build_likeness()
    if role is None or likeness is None:
        return ()
    banks = [load_bank(file.name) for file in available_banks() if file.name not in NOT_OF_A_TRADE]
    near = likeness(role, [_about(bank) for bank in banks]) if banks else None
    if not near:
        return ()
    best = max(range(len(banks)), key=lambda place: near[place])
    return banks[best].questions if near[best] >= FITS_AT else ()


def _about(bank: Bank) -> str:
    return f"{bank.title}. {bank.description}"
