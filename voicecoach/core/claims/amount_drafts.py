"""What every claim about an amount has in common: its value, and whether it still holds."""

from collections.abc import Sequence

from voicecoach.core.claims.amount_words import STATE_WORDS
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import is_base_form, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import FindingValue, Slot
from voicecoach.core.claims.phrases import is_verb
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.reading import Draft
from voicecoach.core.claims.vocabulary import VERBS, lemmas
from voicecoach.core.claims.words import Word

_MONTH_DAYS = 30.4375


def amount_draft(slot: Slot, head: str, unit: str, quantity: Quantity, clause: Clause) -> Draft:
    factor = 1 / _MONTH_DAYS if unit == "months" else 1.0
    high = None if quantity.high == float("inf") else round(quantity.high * factor, 4)
    return Draft(
        slot=slot,
        head=head,
        value=FindingValue(slot.value, round(quantity.low * factor, 4), high, unit),
        hedged=quantity.hedged,
        is_floor=quantity.is_floor,
        per=quantity.per,
        ongoing=is_ongoing(clause),
        is_timeless=not any(is_finite(clause.words, at) for at in range(len(clause.words))),
        skip=amount_words(clause),
    )


def amount_words(clause: Clause) -> frozenset[int]:
    """Word indices of all amounts of a clause: they never tell what it is about."""
    return frozenset(
        at for quantity in clause.amounts for at in range(quantity.start, quantity.end)
    )


def is_ongoing(clause: Clause) -> bool:
    """Tell whether a clause speaks of a state at the time it was said."""
    return bool(STATE_WORDS.find(clause.words)) or _has_present_verb(clause.words)


def is_finite(words: Sequence[Word], index: int) -> bool:
    """Tell a verb that carries a clause: "is", "had", "took", not "including"."""
    if words[index].lemma in _CARRYING:
        return True
    return is_verb(words, index)


_CARRYING = frozenset({"be", "have", "do", "get", "would", "can", "could", "will"})
_HOLDING = lemmas("hold carry own employ head supervise oversee coordinate run lead manage")


def _has_present_verb(words: Sequence[Word]) -> bool:
    if _REPORTING.find(words):
        return not any(word.form in _PAST for word in words)
    told = [word for word in words if word.form not in _BESIDE]
    for index, word in enumerate(told[:-1]):
        following = told[index + 1]
        if (
            word.form in {"i", "we"}
            and is_base_form(following.form)
            and (
                following.lemma in VERBS | _HOLDING or following.form in {"have", "do", "am", "are"}
            )
        ):
            return following.form != "have" or told[index + 2 :][:1] != []
        if word.form in {"is", "are", "am"}:
            return True
    return False


_BESIDE = word_set("currently now also still actually line directly just personally")
"""Words between "I" and its verb."""
_REPORTING = Lexicon({True: "report|answer ?in|straight|directly to|into me; under me now"})
_PAST = word_set("had was were did reported answered used")
