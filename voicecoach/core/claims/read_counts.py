"""Claims about numbers of things, people and events."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import AMOUNT_KINDS, TEAM_WORDS
from voicecoach.core.claims.asked_nouns import asked_noun, only_plural
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_nouns import COUNT_GROUPS, count_head, is_paper
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.phrases import is_content, is_plural, noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.rates import asked_period
from voicecoach.core.claims.read_money import (
    is_pay_figure,
    is_sum,
    means_money,
    money_a_year,
    money_draft,
)
from voicecoach.core.claims.read_teams import read_team
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import VERBS, lemmas
from voicecoach.core.claims.words import Word


def read_count(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """What a number without a unit counts: a team, things, events, or money after all."""
    if own := _own_part(reading, clause, quantity):
        yield own
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
    nouns, unit = _counted(clause.words, quantity)
    is_team = _is_team(reading, clause, quantity, nouns or ())
    lemmas_said = [word.lemma for word in clause.words]
    if nouns and unit and is_paper(nouns[-1], lemmas_said):
        yield replace(_count(reading, clause, quantity, nouns[-1], unit), head=_PAPERS)
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
        yield _count(reading, clause, quantity, nouns[-1], unit)
    elif unit or clause.words[quantity.start].form in {"once", "twice"}:
        yield from _events(clause, quantity)
    else:
        yield from _read_bare(reading, clause, quantity)


_PAPERS = "written report"


def _is_article(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    """Tell the "one" of "I was reporting one truck", which counts nothing, from "only one"."""
    if quantity.low != 1.0 or quantity.high != 1.0 or asked_noun(reading.question):
        return False
    before = {word.form for word in clause.words[max(0, quantity.start - 4) : quantity.end]}
    return before.isdisjoint(_STRESSED) and reading.statement.context.source not in _NOTES


_STRESSED = word_set("only just the single exactly ever never all")
_NOTES = frozenset({"notes", "resume"})


def _read_bare(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """A number that counts nothing it names: by the words before it, its size, the question."""
    if noun := _measured_before(clause.words, quantity) or _labelled(reading, clause):
        yield _count(reading, clause, quantity, noun, noun)
    elif _is_for_guests(clause.words, quantity):
        yield amount_draft(Slot.COUNT, "audience", "guests", quantity, clause)
    elif means_money(reading, clause, quantity):
        yield money_draft(reading, clause, quantity)
    elif asked := _asked_noun(reading, clause, quantity):
        if TEAM_WORDS.meanings(reading.question):
            yield amount_draft(Slot.TEAM, "size", "people", quantity, clause)
        else:
            yield _count(reading, clause, quantity, asked, asked)


def _labelled(reading: Reading, clause: Clause) -> str | None:
    """The plural that a note names before its dash or colon: "calls - said 80 a day"."""
    at = reading.clauses.index(clause)
    label = reading.clauses[at - 1] if reading.is_note and at else None
    if label is None or label.amounts or label.sentence != clause.sentence:
        return None
    nouns = [word for word in label.words if is_content(word)]
    is_label = len(nouns) == 1 and is_plural(nouns[0]) and nouns[0].lemma in COUNT_GROUPS
    return nouns[0].lemma if is_label else None


def _goes_on_doing(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell "turned over forty thousand freelancing" from forty thousand of something."""
    following = words[quantity.end]
    return following.form.endswith("ing") and following.lemma != following.form


def _is_for_guests(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell the guests of "a wedding for a hundred and ten"."""
    before = words[quantity.start - 2 : quantity.start] if quantity.start > 1 else ()
    if not before or quantity.end < len(words):
        return False
    return before[1].form in {"for", "of"} and before[0].lemma in _FEASTS


_FEASTS = lemmas(
    "wedding dinner party conference event gala banquet reception lunch ceremony function ball "
    "concert breakfast buffet"
)


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


def _counted(
    words: Sequence[Word], quantity: Quantity
) -> tuple[tuple[str, ...] | None, str | None]:
    """The lemmas of the counted noun phrase, and the noun as it was said.

    "A thirty bed ward" counts beds; a lone singular noun counts nothing (first value None).
    """
    nouns, end = noun_after(words, quantity.end)
    if not nouns:
        return (), None
    if nouns == _MARK:
        return (), None
    if quantity.low > 1 and not is_plural(words[end - 1]):
        if len(nouns) == 1:
            return None, None
        return nouns[:1], words[quantity.end].form
    return nouns, words[end - 1].form


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


def _count(reading: Reading, clause: Clause, quantity: Quantity, noun: str, unit: str) -> Draft:
    """A count of things, per the period that was asked about when the answer names none."""
    is_short = len(reading.clauses) <= _SHORT_ANSWER or clause is reading.clauses[0]
    if quantity.per is None and is_short:
        quantity = quantity._replace(per=asked_period(reading.question))
    label = reading.clauses[max(0, reading.clauses.index(clause) - 1)].words
    if quantity.per is None and reading.is_note:
        quantity = quantity._replace(per=asked_period(label))
    head = count_head(noun)
    load = _load(reading.question) if clause in reading.clauses[:_OPENING] else None
    load = load or _load(clause.words) or (_load(label) if reading.is_note else None)
    if load and quantity.per is None:
        head = load
    return amount_draft(Slot.COUNT, head, unit, quantity, clause)


_OPENING = 2


def _load(words: Sequence[Word]) -> str | None:
    """A caseload is told in children, families or patients, in the answer to a question too."""
    forms = {word.form for word in words}
    return "caseload" if forms & {"caseload", "workload", "caseloads"} else None


_SHORT_ANSWER = 4
"""Clauses up to which an answer keeps to the period it was asked about (start value)."""


def _asked_noun(reading: Reading, clause: Clause, quantity: Quantity) -> str | None:
    """The noun of "how many stores", for an answer that is only a number."""
    if clause not in reading.clauses[:_SHORT_ANSWER]:
        return None
    following = clause.words[quantity.end : quantity.end + 1]
    if following and is_content(following[0]) and following[0].lemma not in _IDLE_AFTER:
        return None
    label = clause.words[quantity.start - 1] if quantity.start else None
    if label and is_content(label) and label.lemma not in VERBS:
        return None
    return asked_noun(reading.question) or only_plural(reading, clause, quantity)


def _measured_before(words: Sequence[Word], quantity: Quantity) -> str | None:
    """The "caseload" of "a caseload of sixty" and "my caseload was sixty"."""
    if quantity.start < _BEFORE_NUMBER:
        return None
    noun, link = words[quantity.start - 2], words[quantity.start - 1]
    is_measured = noun.lemma in _MEASURED and link.lemma in {"of", "be"}
    return noun.lemma if is_measured else None


_BEFORE_NUMBER = 2
_MEASURED = lemmas(
    "caseload workload readership audience congregation membership circulation following "
    "class cohort intake roll portfolio flock herd fleet clientele"
)


_MARK = (lemma("mark"),)
_IDLE_AFTER = lemmas("good tops max odd average roughly mark")
_IDLE_NOUNS = frozenset({lemma("time"), lemma("day"), "percent"})
