"""Claims about numbers of things, people and events."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import AMOUNT_KINDS, TEAM_WORDS
from voicecoach.core.claims.asked_nouns import asked_noun
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_drafts import count_draft, counted
from voicecoach.core.claims.count_nouns import COUNT_GROUPS, count_head, is_paper
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.quantities import Dimension, Quantity
from voicecoach.core.claims.read_bare_counts import read_bare
from voicecoach.core.claims.read_money import (
    is_pay_figure,
    is_sum,
    means_money,
    money_a_year,
    money_draft,
)
from voicecoach.core.claims.read_percents import is_share_of_measure, read_percent
from voicecoach.core.claims.read_teams import read_team
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import VERBS
from voicecoach.core.claims.words import Word


def read_count(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """What a number without a unit counts: a team, things, events, or money after all."""
    if own := _own_part(reading, clause, quantity):
        yield own
        return
    if is_share_of_measure(clause.words, quantity):
        percent = quantity._replace(dimension=Dimension.PERCENT)
        yield from read_percent(reading, clause, percent)
        return
    if _is_label(clause.words, quantity):
        return
    if is_pay_figure(reading, clause, quantity) or is_sum(clause.words, quantity):
        draft = money_draft(reading, clause, quantity)
        yield draft
        yield from money_a_year(draft, clause, quantity)
    elif team := read_team(reading, clause, quantity):
        yield team
    else:
        yield from _read_things(reading, clause, quantity)


def _read_things(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    nouns, unit = counted(clause.words, quantity)
    is_team = _is_team(reading, clause, quantity, nouns or ())
    lemmas_said = [word.lemma for word in clause.words]
    if nouns and unit and is_paper(nouns[-1], lemmas_said):
        yield replace(count_draft(reading, clause, quantity, nouns[-1], unit), head=_PAPERS)
        return
    if nouns is None and not is_team:
        if _goes_on_doing(clause.words, quantity) and means_money(reading, clause, quantity):
            yield money_draft(reading, clause, quantity)
        return
    if nouns is None or is_team:
        draft = amount_draft(Slot.TEAM, "size", "people", _with_self(clause, quantity), clause)
        manages = "reports" in TEAM_WORDS.meanings(clause.words)
        yield replace(draft, terms=frozenset({"managed"}) if manages else frozenset())
    elif unit and count_head(nouns[-1]) not in _IDLE_NOUNS:
        if _is_article(reading, clause, quantity):
            return
        yield count_draft(reading, clause, quantity, nouns[-1], unit)
    elif unit or clause.words[quantity.start].form in {"once", "twice"}:
        yield from _events(clause, quantity)
    else:
        yield from read_bare(reading, clause, quantity)


_PAPERS = "written report"


def _is_article(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell the "one" of "I was reporting one truck", which counts nothing, from "only one"."""
    if quantity.low != 1.0 or quantity.high != 1.0 or asked_noun(reading.question):
        return False
    before = {word.form for word in clause.words[max(0, quantity.start - 4) : quantity.end]}
    return before.isdisjoint(_STRESSED) and reading.statement.context.source not in _NOTES


_STRESSED = word_set("only just the single exactly ever never all a")
_NOTES = frozenset({"notes", "resume"})


def _goes_on_doing(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "turned over forty thousand freelancing" from forty thousand of something."""
    following = words[quantity.end]
    return following.form.endswith("ing") and following.lemma != following.form


def _own_part(reading: Reading, clause: Clause, quantity: Quantity) -> Draft | None:
    """Read "forty beds, twelve of them mine" as twelve beds of one's own."""
    if not _OWN_PART.find(clause.words[quantity.end : quantity.end + _PART_REACH]):
        return None
    at = reading.clauses.index(clause)
    before = reading.clauses[at - 1] if at else None
    if (
        before is None
        or not before.amounts
        or before.amounts[-1].dimension is not quantity.dimension
    ):
        return None
    whole = next(read_count(reading, before, before.amounts[-1]), None)
    if whole is None:
        return None
    unit = whole.value.unit or "people"
    draft = amount_draft(whole.slot, whole.head, unit, quantity, clause)
    return replace(draft, terms=whole.terms)


_OWN_PART = Lexicon(
    {
        True: (
            "of them|those|these|whom|which mine|ours; of them|those|these be mine|ours; "
            "of them|those|these|whom ?be under|below me|us; of which|whom be mine|ours; "
            "of them|those|these|whom ?be i look after; of them|those|these|whom on my; "
            "of them|those|these|whom report|answer to me; of them|those|whom for me"
        ),
    }
)
_PART_REACH = 5


def _is_label(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell times of day and "two of the three" from counts."""
    before = [word.form for word in words[max(0, quantity.start - 2) : quantity.start]]
    after = words[quantity.end : quantity.end + 2]
    is_part = [word.form for word in after] in _PARTS and before[-1:] != ["all"]
    is_clock = bool(after) and after[0].form in _CLOCK
    return before == ["of", "the"] or is_part or is_clock or bool(AMOUNT_KINDS.find(after))


_CLOCK = frozenset({"am", "pm"})


_PARTS = tuple(["of", whole] for whole in ("the", "my", "our", "them", "those", "these", "their"))
"""What follows a part of a whole: "four of the rooms"."""


def _is_team(reading: Reading, clause: Clause, quantity: Quantity, nouns: tuple[str, ...]) -> bool:
    words, asked = clause.words, TEAM_WORDS.meanings(reading.question)
    following = [word.form for word in words[quantity.end : quantity.end + 2]]
    if following in (["of", "us"], ["under", "me"]) or following[:1] in (["other"], ["others"]):
        return True
    before = words[max(0, quantity.start - 3) : quantity.start]
    if [word.lemma for word in before[-2:]] == ["we", "be"]:
        return "people" in nouns or following[:1] in ([], ["in"], ["on"], ["altogether"])
    if before and before[-1].form == "of" and TEAM_WORDS.find(before):
        return True
    if not nouns:
        return False
    if nouns in {("report",), ("direct", "report")}:
        return len(nouns) > 1 or bool(asked)
    around = TEAM_WORDS.find(words) or (asked and len(nouns) == 1)
    is_people = COUNT_GROUPS.get(nouns[-1]) == "person"
    return bool(around) and (is_people or "reports" in TEAM_WORDS.meanings(words[quantity.end :]))


def _with_self(clause: Clause, quantity: Quantity) -> Quantity:
    """Count oneself in: "me and three volunteers" is four."""
    before = [word.form for word in clause.words[max(0, quantity.start - 2) : quantity.start]]
    if before == ["me", "and"]:
        return quantity._replace(high=quantity.high + 1)
    return quantity


def _events(clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """Count what the verb says: "promoted three times"."""
    verbs = [word.lemma for word in clause.words[: quantity.start] if word.lemma in VERBS]
    if verbs:
        yield amount_draft(Slot.COUNT, f"times {verbs[-1]}", "times", quantity, clause)


_IDLE_NOUNS = frozenset({lemma("time"), lemma("day"), "percent"})
