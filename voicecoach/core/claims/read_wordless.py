"""Amounts told without a number: alone on it, nobody to manage, none yet, all my life."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.amount_drafts import is_ongoing
from voicecoach.core.claims.amount_words import NO_GAP, NO_NOTICE
from voicecoach.core.claims.asked_nouns import asked_noun
from voicecoach.core.claims.attitudes import ATTITUDES
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_nouns import count_head
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import FindingValue, Slot, Who
from voicecoach.core.claims.people import is_person_noun
from voicecoach.core.claims.phrases import noun_after
from voicecoach.core.claims.read_languages import read_languages
from voicecoach.core.claims.read_money import no_money
from voicecoach.core.claims.read_nothing import none_of
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.team_words import NO_TEAM, SEVERAL, SOLO
from voicecoach.core.claims.vocabulary import PEOPLE
from voicecoach.core.claims.words import Word

_STRETCHES = Lexicon(
    {
        (120.0, None): (
            "all my life; my whole life; my entire life; since i be "
            "a|five|six|seven|eight|nine|ten "
            "?child|kid|boy|girl|teenager; since childhood; since i be small|little; a lifetime; "
            "most of my life; half my life; since school; since i could walk; born into it"
        ),
        (240.0, None): "for decades; decades now; decade upon; several decades",
        (24.0, None): "for years; for year and year; donkey 's years; year and year; many years",
        (0.2, 2.8): (
            "a matter of week; only|just|barely a few week; a few short week; week not month; "
            "a couple of short week"
        ),
        (0.0, 0.5): "a matter of day; day not week|month; only|just a few day",
        (1.5, 11.0): "a matter of month; month not year; only|just a few month",
        (0.0, 3.0): (
            "only just start; just start; start on monday|tuesday|wednesday|thursday|friday; "
            "start last|this week|month; start yesterday; brand new to; first week; first month; "
            "start a few weeks ago; just begin; only just begin; only just join; new start; "
            "never do it before; never do this before; never do any before; complete beginner"
        ),
    }
)
"""Lengths of time without a number, in months."""
_NONE = Lexicon(
    {
        True: (
            "none; not a one; not one; not a single; not a single one; zero; nil; not any; "
            "never ?actually have one; not have one; not have any; never have any; no none; "
            "nothing yet; not yet"
        ),
    }
)
_NOBODY = Lexicon({True: "no one; nobody; not a soul; just me; only me; me myself and i"})
_ASKS_WHO = Lexicon(
    {
        True: (
            "who help|assist|work|else|do|run; do|did anyone|anybody help; any help; any "
            "assistant; "
            "who be with you; do you have anyone|anybody; who do you have"
        ),
    }
)
_OPENING_CLAUSES = 2
SEVERAL_TERM = "several"
"""The term of a team of which only that it is no single person was told."""


def read_wordless(reading: Reading, index: int) -> Iterator[Draft]:
    """What clause number `index` says of amounts without naming one."""
    clause = reading.clauses[index]
    for head, phrases in (("notice", NO_NOTICE), ("gap", NO_GAP)):
        if phrases.find(clause.words):
            yield Draft(Slot.DURATION, head, FindingValue("duration", 0.0, 0.0, "months"))
    yield from none_of(clause)
    yield from no_money(clause)
    yield from _teams(reading, index)
    yield from read_languages(reading, clause)
    if not clause.amounts:
        yield from _stretches(clause)
        yield from _asked_for_none(reading, index)


def _stretches(clause: Clause) -> Iterator[Draft]:
    if clause.negated or clause.who is Who.NOBODY:
        return
    for hit in _STRETCHES.find(clause.words)[:1]:
        low, high = hit.meaning
        yield Draft(
            Slot.DURATION,
            "time",
            FindingValue("duration", low, high, "months"),
            hedged=True,
            is_floor=high is None,
            ongoing=is_ongoing(clause),
            skip=range(hit.start, hit.end),
        )


def _asked_for_none(reading: Reading, index: int) -> Iterator[Draft]:
    """None of what was asked the number of: "none yet", "not a one"."""
    clause = reading.clauses[index]
    if index >= _OPENING_CLAUSES or not _NONE.find(clause.words):
        return
    noun = asked_noun(reading.question)
    if noun is None:
        return
    if count_head(noun) == "person":
        yield Draft(Slot.TEAM, "reports", FindingValue("team", 0.0, 0.0, "people"))
    else:
        value = FindingValue("count", 0.0, 0.0, noun)
        yield Draft(Slot.COUNT, count_head(noun), value, is_timeless=True)


def _teams(reading: Reading, index: int) -> Iterator[Draft]:
    """Alone on it, the two of us, nobody to manage."""
    clause = reading.clauses[index]
    words = clause.words
    solo = SOLO.find(words)
    if solo and ATTITUDES.find(words):
        solo = []
    hits: list[Hit[float] | Hit[str]] = [*NO_TEAM.find(words), *solo]
    if not hits and index == 0 and _ASKS_WHO.find(reading.question) and _NOBODY.find(words[:3]):
        hits = [Hit(1.0, 0, 1)]
    trade: frozenset[str] = frozenset()
    if not hits and (only := _only_one(clause)) is not None:
        hits, trade = [Hit(1.0, only[0], only[0] + 2)], frozenset({only[1], "only"})
    if not hits:
        yield from _several(clause)
    for hit in hits[:1]:
        size = hit.meaning if isinstance(hit.meaning, float) else 0.0
        if size == 1.0:
            size += _adds_somebody(words, hit.end, reading.clauses[index + 1 : index + 2])
        elif size and words[hit.end - 2].form in {"and", "plus"}:
            size -= not _is_somebody(words, hit.end)
        yield Draft(
            slot=Slot.TEAM,
            head="size" if size else "reports",
            value=FindingValue("team", size, size, "people"),
            terms=trade | {"solo"} if size == 1.0 else frozenset(),
            skip=range(hit.start, hit.end),
        )


def _several(clause: Clause) -> Iterator[Draft]:
    """Several people, where neither a number nor "alone" says how many: "a team of lawyers"."""
    if clause.negated or clause.amounts:
        return
    for hit in SEVERAL.find(clause.words)[:1]:
        yield Draft(
            slot=Slot.TEAM,
            head="size",
            value=FindingValue("team", 3.0, None, "people"),
            hedged=True,
            is_floor=True,
            terms=frozenset({SEVERAL_TERM}),
            skip=range(hit.start, hit.end),
        )


def _only_one(clause: Clause) -> tuple[int, str] | None:
    """Where "the only doctor" of "I'm the only doctor out there" stands, and the doctor."""
    if clause.who is not Who.SELF:
        return None
    forms = [word.form for word in clause.words]
    for at in range(1, len(forms) - 1):
        if forms[at - 1 : at + 1] == ["the", "only"] and clause.words[at - 2].lemma == "be":
            nouns, end = noun_after(clause.words, at + 1)
            if nouns and is_person_noun(clause.words[end - 1]):
                return at, nouns[-1]
    return None


def _adds_somebody(words: Sequence[Word], end: int, following: Sequence[Clause]) -> bool:
    """Tell "just me and my professor" from "me and a satellite phone"."""
    if end + 1 < len(words):
        return words[end].form in {"and", "plus"} and _is_somebody(words, end + 2)
    return any(
        clause.words[0].form in {"and", "plus"} and _is_somebody(clause.words, 2)
        for clause in following
    )


def _is_somebody(words: Sequence[Word], at: int) -> bool:
    nouns, end = noun_after(words, at)
    return bool(nouns) and (is_person_noun(words[end - 1]) or nouns[-1] in PEOPLE)
