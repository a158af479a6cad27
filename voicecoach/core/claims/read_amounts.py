"""Claims about amounts: durations, counts, money, percentages and sizes of teams."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_words import (
    AMOUNT_KINDS,
    BACKGROUND_AMOUNTS,
    CHANGE_WORDS,
    COUNT_GROUPS,
    DURATION_HEADS,
    MONEY_HEADS,
    NO_NOTICE,
    NO_TEAM,
    SOLO,
    STATE_WORDS,
    TEAM_WORDS,
)
from voicecoach.core.claims.attitudes import ATTITUDES
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.phrases import is_content, is_plural, noun_after, places, topics
from voicecoach.core.claims.quantities import Dimension, Quantity, read_quantities
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import VERBS
from voicecoach.core.claims.words import Word

_MONTH_DAYS = 30.4375
_TIMES = lemma("time")
_LEAST_BARE_MONEY = 1000
_YEARLY_PAY = frozenset({"pay", "expected pay"})
_LEAST_PAY_IN_THOUSANDS = 20
""" "I want at least sixty", said of a salary, is sixty thousand."""
_JOURNEYS = frozenset({"drive", "walk", "ride", "journey", "commut"})
_USABLE = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.HYPOTHETICAL})


def read_amounts(reading: Reading) -> Iterator[Claim]:
    """Every amount the person claims, from every clause that asserts something."""
    previous: Quantity | None = None
    for index, clause in enumerate(reading.clauses):
        quantities = read_quantities(clause.words)
        for quantity in quantities:
            inherited = _inherit(clause, quantity, previous)
            for draft in _drafts(reading, clause, inherited):
                if _is_usable(clause, draft):
                    yield finish(reading, index, draft)
            previous = inherited
        for draft in _wordless(clause):
            if _is_usable(clause, draft):
                yield finish(reading, index, draft)


def _is_usable(clause: Clause, draft: Draft) -> bool:
    if clause.certainty not in _USABLE or clause.who is Who.OTHER:
        return False
    return clause.certainty is Certainty.ASSERTED or draft.head in {"expected pay", "notice"}


def _inherit(clause: Clause, quantity: Quantity, previous: Quantity | None) -> Quantity:
    """Give "we got it to about five" the percent of the clause before."""
    if quantity.dimension is not Dimension.COUNT or previous is None:
        return quantity
    before = clause.words[quantity.start - 1].form if quantity.start else ""
    is_last = quantity.end >= len(clause.words)
    if is_last and before == "to" and previous.dimension is Dimension.PERCENT:
        return quantity._replace(dimension=previous.dimension)
    of_them = [word.form for word in clause.words[quantity.end : quantity.end + 2]]
    if of_them in (["of", "them"], ["of", "those"]) and previous.dimension is Dimension.DURATION:
        return quantity._replace(
            dimension=Dimension.DURATION, low=quantity.low * 365.25, high=quantity.high * 365.25
        )
    return quantity


def _drafts(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    match quantity.dimension:
        case Dimension.DURATION:
            yield from _duration(reading, clause, quantity)
        case Dimension.PERCENT:
            yield from _percent(clause, quantity)
        case Dimension.MONEY:
            yield _money(reading, clause, quantity)
        case Dimension.COUNT:
            yield from _count(reading, clause, quantity)
        case Dimension.YEAR:
            return


def _draft(slot: Slot, head: str, unit: str, quantity: Quantity, clause: Clause) -> Draft:
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
        skip=amount_words(clause),
    )


def amount_words(clause: Clause) -> frozenset[int]:
    """Word indices of all amounts of a clause: they never tell what it is about."""
    return frozenset(
        at
        for quantity in read_quantities(clause.words)
        for at in range(quantity.start, quantity.end)
    )


def is_ongoing(clause: Clause) -> bool:
    """Tell whether a clause speaks of a state at the time it was said."""
    return bool(STATE_WORDS.find(clause.words)) or _has_present_verb(clause.words)


def _has_present_verb(words: Sequence[Word]) -> bool:
    for index, word in enumerate(words[:-1]):
        following = words[index + 1]
        if (
            word.form in {"i", "we"}
            and following.form == following.lemma
            and (following.lemma in VERBS or following.form in {"have", "do", "am", "are"})
        ):
            return following.form != "have" or words[index + 2 :][:1] != []
        if word.form in {"is", "are", "am"}:
            return True
    return False


def _duration(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    words = clause.words
    if BACKGROUND_AMOUNTS.meanings(words[quantity.end : quantity.end + 3]) or quantity.per:
        return
    if quantity.start and words[quantity.start - 1].form in {"first", "next", "every", "within"}:
        return
    heads = DURATION_HEADS.meanings(words) or DURATION_HEADS.meanings(reading.question)
    nouns, _ = noun_after(words, quantity.end)
    if nouns and nouns[-1] in _JOURNEYS:
        heads = {"commute"}
    elif nouns and nouns[-1] in {"shift", "break", "day", "week", "flight"}:
        heads = {nouns[-1]}
    yield _draft(Slot.DURATION, min(heads, default="time"), "months", quantity, clause)


def _percent(clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    if quantity.came_from:
        yield _draft(Slot.PERCENT, "old level", "percent", quantity, clause)
        return
    head = "level"
    before = clause.words[quantity.start - 1].form if quantity.start else ""
    is_word = number_at(clause.words, quantity.start) is None and quantity.hedged
    if (
        before == "by"
        or quantity.low < 0
        or (is_word and CHANGE_WORDS.at(clause.words, quantity.start))
    ) or (before != "to" and CHANGE_WORDS.find(clause.words)):
        head = "change"
    down = "down" in CHANGE_WORDS.meanings(clause.words)
    if head == "change" and down and quantity.low > 0:
        quantity = quantity._replace(low=-quantity.high, high=-quantity.low)
    if head == "level":
        quantity = quantity._replace(high=min(quantity.high, max(100.0, quantity.low)))
    draft = _draft(Slot.PERCENT, head, "percent", quantity, clause)
    yield replace(draft, terms=_metric(clause))


def _metric(clause: Clause) -> frozenset[str]:
    """What a percentage is of: the content of the clause outside "in", "at", "during" phrases."""
    return topics(clause.words, amount_words(clause)) - places(clause.words)


def _money(reading: Reading, clause: Clause, quantity: Quantity) -> Draft:
    heads = MONEY_HEADS.meanings(clause.words) or MONEY_HEADS.meanings(reading.question)
    order = ("expected pay", "pay", "rate", "deal", "saving", "budget", "sales", "price", "raised")
    head = next((head for head in order if head in heads), "amount")
    if head == "pay" and "expected pay" in MONEY_HEADS.meanings(reading.question):
        head = "expected pay"
    if head in _YEARLY_PAY and _LEAST_PAY_IN_THOUSANDS <= quantity.low < _LEAST_BARE_MONEY:
        quantity = quantity._replace(low=quantity.low * 1000, high=quantity.high * 1000)
    return _draft(Slot.MONEY, head, "money", quantity, clause)


def _count(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    words = clause.words
    nouns, end = noun_after(words, quantity.end)
    if nouns and quantity.low > 1 and not is_plural(words[end - 1]):
        if len(nouns) == 1:
            return
        nouns, end = nouns[:1], quantity.end + 1
    following = [word.form for word in words[quantity.end : quantity.end + 2]]
    if [word.form for word in words[max(0, quantity.start - 2) : quantity.start]] == ["of", "the"]:
        return
    if AMOUNT_KINDS.meanings(words[quantity.end : quantity.end + 2]):
        return
    if _is_team(reading, clause, quantity, nouns, following):
        draft = _draft(Slot.TEAM, "size", "people", _with_self(clause, quantity), clause)
        manages = "reports" in TEAM_WORDS.meanings(words)
        yield replace(draft, terms=frozenset({"managed"}) if manages else frozenset())
        return
    if nouns:
        head = COUNT_GROUPS.get(nouns[-1], nouns[-1])
        if head == _TIMES:
            yield from _events(clause, quantity)
        else:
            yield _draft(Slot.COUNT, head, words[end - 1].form, quantity, clause)
        return
    pay_asked = _YEARLY_PAY & MONEY_HEADS.meanings(reading.question)
    if (pay_asked and quantity.low >= _LEAST_PAY_IN_THOUSANDS and not quantity.per) or (
        quantity.high >= _LEAST_BARE_MONEY and _means_money(reading, clause, quantity)
    ):
        yield _money(reading, clause, quantity)
    elif words[quantity.start].form in {"once", "twice"}:
        yield from _events(clause, quantity)
    elif asked := _asked_noun(reading, clause, quantity):
        if TEAM_WORDS.meanings(reading.question):
            yield _draft(Slot.TEAM, "size", "people", quantity, clause)
        else:
            yield _draft(Slot.COUNT, COUNT_GROUPS.get(asked, asked), asked, quantity, clause)


def _is_team(
    reading: Reading,
    clause: Clause,
    quantity: Quantity,
    nouns: tuple[str, ...],
    following: list[str],
) -> bool:
    words = clause.words
    if following[:2] in (["of", "us"], ["under", "me"]) or following[:1] in (["other"], ["others"]):
        return True
    before = [word.lemma for word in words[max(0, quantity.start - 3) : quantity.start]]
    if "of" in before[-1:] and TEAM_WORDS.meanings(
        words[max(0, quantity.start - 3) : quantity.start]
    ):
        return True
    if not nouns:
        return False
    people = COUNT_GROUPS.get(nouns[-1]) == "person"
    if "report" in nouns and nouns[-1] == "report" and nouns[:-1] in ((), ("direct",)):
        return nouns != ("report",) or bool(TEAM_WORDS.meanings(reading.question))
    around = TEAM_WORDS.meanings(words) or (
        TEAM_WORDS.meanings(reading.question) and not set(nouns[:-1])
    )
    return bool(around) and (people or "reports" in TEAM_WORDS.meanings(words[quantity.end :]))


def _with_self(clause: Clause, quantity: Quantity) -> Quantity:
    """ "Me and three volunteers" is four."""
    before = [word.form for word in clause.words[max(0, quantity.start - 2) : quantity.start]]
    if before == ["me", "and"]:
        return quantity._replace(high=quantity.high + 1)
    return quantity


def _events(clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """ "Promoted three times": a count of what the verb says."""
    verbs = [word.lemma for word in clause.words[: quantity.start] if word.lemma in VERBS]
    if verbs:
        yield _draft(Slot.COUNT, f"times {verbs[-1]}", "times", quantity, clause)


def _means_money(reading: Reading, clause: Clause, quantity: Quantity) -> bool:
    heads = MONEY_HEADS.meanings(clause.words) | MONEY_HEADS.meanings(reading.question)
    last = clause.words[quantity.end - 1].form
    return bool(heads) or last in {"k", "grand", "thousand", "million"} or last.endswith("k")


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


def _wordless(clause: Clause) -> Iterator[Draft]:
    """Sizes told without a number: alone on it, nobody to manage."""
    solo = () if ATTITUDES.find(clause.words) else SOLO.find(clause.words)
    hits = [*solo, *NO_TEAM.find(clause.words)]
    if NO_NOTICE.find(clause.words):
        yield Draft(Slot.DURATION, "notice", FindingValue("duration", 0.0, 0.0, "months"))
    for hit in hits[:1]:
        is_solo = hit.meaning == "solo"
        size = 1.0 if is_solo else 0.0
        yield Draft(
            slot=Slot.TEAM,
            head="size" if is_solo else "reports",
            value=FindingValue("team", size, size, "people"),
            ongoing=False,
            terms=frozenset({"solo"}) if is_solo else frozenset(),
            skip=range(hit.start, hit.end),
        )
