"""Claims about numbers of things, people and events."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import AMOUNT_KINDS, COUNT_GROUPS, TEAM_WORDS
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.phrases import is_content, is_plural, noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.read_money import means_money, money_draft
from voicecoach.core.claims.read_teams import read_team
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import VERBS
from voicecoach.core.claims.words import Word

_TIMES = lemma("time")


def read_count(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """What a number without a unit counts: a team, things, events, or money after all."""
    if _is_label(clause.words, quantity):
        return
    team = read_team(reading, clause, quantity)
    if team is not None:
        yield team
        return
    nouns, unit = _counted(clause.words, quantity)
    is_team = _is_team(reading, clause, quantity, nouns or ())
    if nouns is None and not is_team:
        return
    if nouns is None or is_team:
        draft = amount_draft(Slot.TEAM, "size", "people", _with_self(clause, quantity), clause)
        manages = "reports" in TEAM_WORDS.meanings(clause.words)
        yield replace(draft, terms=frozenset({"managed"}) if manages else frozenset())
    elif unit and COUNT_GROUPS.get(nouns[-1], nouns[-1]) != _TIMES:
        head = COUNT_GROUPS.get(nouns[-1], nouns[-1])
        yield amount_draft(Slot.COUNT, head, unit, quantity, clause)
    elif unit or clause.words[quantity.start].form in {"once", "twice"}:
        yield from _events(clause, quantity)
    elif means_money(reading, clause, quantity):
        yield money_draft(reading, clause, quantity)
    elif asked := _asked_noun(reading, clause, quantity):
        if TEAM_WORDS.meanings(reading.question):
            yield amount_draft(Slot.TEAM, "size", "people", quantity, clause)
        else:
            yield amount_draft(Slot.COUNT, COUNT_GROUPS.get(asked, asked), asked, quantity, clause)


def _is_label(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell times of day and "two of the three" from counts."""
    before = [word.form for word in words[max(0, quantity.start - 2) : quantity.start]]
    after = words[quantity.end : quantity.end + 2]
    return before == ["of", "the"] or bool(AMOUNT_KINDS.find(after))


def _counted(
    words: Sequence[Word], quantity: Quantity
) -> tuple[tuple[str, ...] | None, str | None]:
    """The lemmas of the counted noun phrase, and the noun as it was said.

    "A thirty bed ward" counts beds; a lone singular noun counts nothing (first value None).
    """
    nouns, end = noun_after(words, quantity.end)
    if not nouns:
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


def _asked_noun(reading: Reading, clause: Clause, quantity: Quantity) -> str | None:
    """The noun of "how many stores", for an answer that is only a number."""
    forms = [word.form for word in reading.question]
    if "many" not in forms or any(is_content(word) for word in clause.words[quantity.end :][:1]):
        return None
    label = clause.words[quantity.start - 1] if quantity.start else None
    if label and is_content(label) and label.lemma not in VERBS:
        return None
    nouns, _ = noun_after(reading.question, forms.index("many") + 1)
    return nouns[-1] if nouns else None
