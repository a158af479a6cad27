"""Clauses cut down to the frame around their number, so that phrase tables can tell what it is.

"I had about nine lads directly under me" becomes "i have # @people under me": the number, the noun
it counts, groups of people and verbs of leading are marked; what only fills is left out.
"""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.people import GROUPS, is_person_noun
from voicecoach.core.claims.phrases import noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.words import Word

NUMBER, PEOPLE, REPORTS, THINGS = "#", "@people", "@reports", "@things"
GROUP, LEAD = "@group", "@lead"
_LEADING = frozenset(
    lemma(word)
    for word in (
        "manage managing supervise lead led oversee oversaw overseen line-manage captain command "
        "head headed boss coordinate"
    ).split()
)
_MADE_OF_PEOPLE = frozenset({"man", "woman", "person", "people", "strong", "staff", "human"})
_FILLS = word_set(
    "a an the my our only just actually really probably about ever always directly straight "
    "full time maybe literally basically usually normally line other others fellow whole total "
    "quite around another more extra little small big good day very own proper direct got"
)


def framed(words: Sequence[Word], quantity: Quantity) -> list[Word]:
    """The frame around an amount of a clause."""
    nouns, end = noun_after(words, quantity.end)
    frame = [*_frame(words[: quantity.start]), _mark(words[quantity.start], NUMBER)]
    if nouns:
        counted = words[end - 1]
        frame.append(_mark(counted, _kind(counted, nouns)))
    return [*frame, *_frame(words[end if nouns else quantity.end :])]


def _kind(counted: Word, nouns: Sequence[str]) -> str:
    """Tell "a six man team" and "ten staff" from "six teams", which are things."""
    if counted.lemma in GROUPS:
        is_of_people = len(nouns) == 1 or nouns[-2] in _MADE_OF_PEOPLE
        return GROUP if is_of_people and not counted.form.endswith("s") else THINGS
    if counted.lemma == "report":
        return REPORTS if len(nouns) > 1 else "report"
    return PEOPLE if is_person_noun(counted) else THINGS


def names_a_team(words: Sequence[Word]) -> bool:
    """Tell whether words, as those of a question, are about a team or leading people."""
    if any(word.lemma in GROUPS for word in words) or _ASKS_WHO_ELSE.find(words):
        return True
    return any(word.lemma in _LEADING and _leads_people(words, at) for at, word in enumerate(words))


_ASKS_WHO_ELSE = Lexicon(
    {
        True: (
            "report to you; under you; work for|under you; help you; with you; share the; "
            "who else; answer to you; how be it|that staff; be * staff|crewed|organise"
        ),
    }
)


def _leads_people(words: Sequence[Word], at: int) -> bool:
    """Tell "have you led people" and "who did you manage" from "have you led a project"."""
    start = at + 1
    while start < len(words) and words[start].form in _FILLS | {"any"}:
        start += 1
    nouns, end = noun_after(words, start)
    return not nouns or is_person_noun(words[end - 1])


def _frame(words: Sequence[Word]) -> list[Word]:
    kept = []
    for word in words:
        if word.form in _FILLS:
            continue
        if word.lemma in GROUPS:
            kept.append(_mark(word, GROUP))
        elif word.lemma in _LEADING:
            kept.append(_mark(word, LEAD))
        else:
            kept.append(word)
    return kept


def _mark(word: Word, form: str) -> Word:
    return word._replace(form=form, lemma=lemma(form))
