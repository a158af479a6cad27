"""Claims about percentages: levels, changes and shares, and the measure they are of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_drafts import amount_draft, amount_words
from voicecoach.core.claims.change_words import CHANGE_WORDS
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.metrics import METRICS
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.phrases import is_content, places, topics
from voicecoach.core.claims.quantities import Dimension, Quantity
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_AFTER_CHANGE = {"fewer": -1, "less": -1, "lower": -1, "down": -1, "more": 1, "higher": 1, "up": 1}
_LONGEST_BARE = 12
"""Content words up to which an answer without a measure is about the one asked for."""


def read_percent(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """A level, or a change with its sign, with the measure it is of as its terms."""
    if quantity.came_from:
        yield amount_draft(Slot.PERCENT, "old level", "percent", quantity, clause)
        return
    sign = _change(clause, quantity)
    measures = _measures(reading, clause)
    if over := _beyond_target(clause, quantity):
        low, high = 100 + over * quantity.low, 100 + over * quantity.high
        quantity, sign = quantity._replace(low=min(low, high), high=max(low, high)), None
    elif sign is None:
        quantity = _as_level(quantity, measures)
    elif sign < 0 < quantity.low:
        quantity = quantity._replace(low=-quantity.high, high=-quantity.low)
    head = "level" if sign is None else "change"
    draft = amount_draft(Slot.PERCENT, head, "percent", quantity, clause)
    yield replace(draft, terms=_metric(clause) | {tag for tag, _ in measures})


def _as_level(quantity: Quantity, measures: set[tuple[str, bool]]) -> Quantity:
    """A level below a hundred, told of the measure itself: errors of two are accuracy of 98."""
    quantity = quantity._replace(high=min(quantity.high, max(100.0, quantity.low)))
    if len(measures) == 1 and not next(iter(measures))[1]:
        return quantity._replace(low=100 - quantity.high, high=100 - quantity.low)
    return quantity


def _change(clause: Clause, quantity: Quantity) -> int | None:
    """The sign of a change; None for a level or a share."""
    words = clause.words
    before = words[quantity.start - 1].form if quantity.start else ""
    after = words[quantity.end].form if quantity.end < len(words) else ""
    is_word = number_at(words, quantity.start) is None and quantity.hedged
    if quantity.low < 0 or (is_word and not _is_numeric(words, quantity)):
        return 1 if quantity.low > 0 else -1
    if after in _AFTER_CHANGE and not _is_comparison(words, quantity.end):
        return _AFTER_CHANGE[after]
    if after == "of" or before in {"to", "at"}:
        return None
    directions = CHANGE_WORDS.meanings(words)
    if before != "by" and not directions:
        return None
    if before != "by" and _is_share(words, quantity):
        return None
    return -1 if "down" in directions else 1


def _beyond_target(clause: Clause, quantity: Quantity) -> int:
    """Tell "four percent over", and short of it, by the sign; 0 when no target is meant."""
    after = [word.form for word in clause.words[quantity.end : quantity.end + 2]]
    before = clause.words[: quantity.start]
    if passed := _PASSES.meanings(before) if before and before[-1].form == "by" else None:
        return min(passed)
    if after[:1] not in (["over"], ["above"], ["under"], ["below"], ["short"], ["ahead"]):
        return 0
    if len(after) > 1 and after[1] not in _TARGETS:
        return 0
    return 1 if after[0] in {"over", "above", "ahead"} else -1


_PASSES = Lexicon(
    {
        sign: f"{verbs} ?my|our|the|his|her ?sales|annual|quarterly|yearly target|quota|plan|goal"
        for sign, verbs in (
            (1, "exceed|beat|smash|surpass|top|outperform|hit|pass|overachieve|clear"),
            (-1, "miss|undershoot|undercut"),
        )
    }
)
_TARGETS = word_set("target quota plan goal budget i of it")


def _is_numeric(words: Sequence[Word], quantity: Quantity) -> bool:
    return any(number_at(words, at) is not None for at in range(quantity.start, quantity.end))


def _is_comparison(words: Sequence[Word], at: int) -> bool:
    """Tell "ninety percent up to the job" from "ten percent up"."""
    following = words[at + 1].form if at + 1 < len(words) else ""
    return words[at].form == "up" and following == "to"


def _is_share(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "one in three", a share of a whole, from the size of a change."""
    forms = [word.form for word in words[quantity.start : quantity.end]]
    return bool(_SHARE_WORDS & set(forms)) and "percent" not in forms


_SHARE_WORDS = word_set("in out")


def _measures(reading: Reading, clause: Clause) -> set[tuple[str, bool]]:
    """The measures a clause names; of a short answer that names none, those asked for."""
    named = METRICS.meanings(clause.words)
    asked = METRICS.meanings(reading.question)
    if not named:
        if clause.sentence == 0 or len(reading.wide) <= _LONGEST_BARE:
            return asked
        is_told_of = any(word.form == "it" for word in clause.words)
        return _only_measure(reading) if is_told_of else set()
    told = {tag for tag, _ in named}
    both = {measure for measure in named if measure[0] in {tag for tag, _ in asked}}
    return both if both and len(told) > 1 else named


def _only_measure(reading: Reading) -> set[tuple[str, bool]]:
    """What "we got it up to seventy" is of, where the whole answer names one measure only."""
    measures = METRICS.meanings(reading.question).union(
        *(METRICS.meanings(clause.words) for clause in reading.clauses if _has_percent(clause))
    )
    return measures if len(measures) == 1 else set()


def _has_percent(clause: Clause) -> bool:
    return any(amount.dimension is Dimension.PERCENT for amount in clause.amounts)


def _metric(clause: Clause) -> frozenset[str]:
    """What a percentage is of: the content of the clause outside "in", "at", "during" phrases."""
    own = topics(clause.words, amount_words(clause)) - CHANGE_WORDS.literals
    return own - places(clause.words) or own


def is_share_of_measure(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell the "ninety eight" of "our uptime was ninety eight", a share, from a count."""
    if not _LEAST_SHARE <= quantity.low <= quantity.high <= 100 or quantity.per:
        return False
    after = words[quantity.end : quantity.end + 1]
    if after and after[0].lemma in _SHARES:
        return True
    is_bare = not after or not is_content(after[0])
    before = words[max(0, quantity.start - _NEAR) : quantity.start]
    is_told = before[-1:] and before[-1].lemma in {"be", "at", "to", "hit", "like", "say", "about"}
    return bool(is_bare and is_told and any(word.lemma in _SHARES for word in before))


_LEAST_SHARE = 2
_NEAR = 6
_SHARES = lemmas(
    "uptime occupancy accuracy attendance retention punctuality utilisation utilization yield "
    "availability compliance satisfaction csat absenteeism churn"
)
"""Measures that are always told in percent."""
