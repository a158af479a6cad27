"""Noun phrases without a parser: runs of content words between function words and verbs."""

from collections.abc import Collection, Sequence

from voicecoach.core.claims.concepts import CONCEPTS
from voicecoach.core.claims.dates import MONTHS
from voicecoach.core.claims.lemmas import is_base_form, word_set
from voicecoach.core.claims.models import Phrase
from voicecoach.core.claims.number_words import NUMBER_WORDS
from voicecoach.core.claims.vocabulary import (
    BOILERPLATE,
    DETERMINERS,
    GENERIC,
    ORDINALS,
    STOP,
    VERBS,
    lemmas,
)
from voicecoach.core.claims.words import Word

_SUBJECT_PRONOUNS = word_set("i we you he she they")
_BEFORE_VERB = _SUBJECT_PRONOUNS | word_set("to not never would will can could did do")


def is_content(word: Word) -> bool:
    return (
        not word.is_mark
        and word.lemma not in STOP
        and word.form[0].isalpha()
        and word.form not in NUMBER_WORDS
    )


def is_verb(words: Sequence[Word], index: int) -> bool:
    """Guess whether this word is a verb here: after a pronoun, or an inflected common verb."""
    word = words[index]
    before = words[index - 1].form if index else ""
    if before in _BEFORE_VERB:
        return True
    if before in DETERMINERS or word.form.endswith("ing"):
        return False
    if word.lemma not in VERBS:
        return index > 0 and word.form.endswith("ed") and _leads_on(words, index + 1)
    return not is_base_form(word.form) and not word.form.endswith("s")


def is_done(word: Word) -> bool:
    """Tell "ran two sites", as a line written without "I" begins, from a list of things."""
    is_past = word.lemma in VERBS and not is_base_form(word.form)
    return (is_past and not word.form.endswith(("ing", "s"))) or word.form.endswith("ed")


def _leads_on(words: Sequence[Word], at: int) -> bool:
    """Tell "the strike dragged on" and "dwindled from forty" from "a chartered surveyor"."""
    return at < len(words) and words[at].form in _PARTICLES


_PARTICLES = word_set("on off out up down over away for from into along through back")


def is_plural(word: Word) -> bool:
    return word.form.endswith("s") or word.form in _PLURALS


_PLURALS = word_set(
    "head sheep aircraft crew people children staff men women folk personnel percent police cattle"
)


def noun_phrases(words: Sequence[Word], skip: Collection[int] = ()) -> list[Phrase]:
    """The noun phrases of a clause; indices in `skip` (its amounts) belong to none."""
    phrases: list[Phrase] = []
    run: list[Word] = []
    rank: str | None = None
    for index, word in enumerate(words):
        if index not in skip and is_content(word) and not is_verb(words, index):
            run.append(word)
            continue
        numbered = run and run[-1].lemma in _NUMBERED and _NUMBERS.get(word.form)
        _close(phrases, run, numbered or rank)
        run = []
        rank = ORDINALS.get(word.form)
    _close(phrases, run, rank)
    return phrases


_NUMBERED = lemmas("phase year round stage term level unit")
_NUMBERS = {"one": "first", "two": "second", "three": "third"}
"""What is told apart by a number after it: "phase two" is the second phase."""


def _close(phrases: list[Phrase], run: Sequence[Word], rank: str | None) -> None:
    if not run:
        return
    ranks = [ORDINALS[word.form] for word in run if word.form in ORDINALS]
    lemmas = [word.lemma for word in run if word.form not in ORDINALS]
    if lemmas:
        found = ranks[0] if ranks else rank
        is_named = any(word.is_name for word in run)
        phrases.append(Phrase(lemmas[-1], frozenset(lemmas[:-1]), found, is_named))


def noun_after(words: Sequence[Word], index: int) -> tuple[tuple[str, ...], int]:
    """The lemmas of the noun phrase that begins exactly here, and where it ends."""
    while index + 1 < len(words) and words[index].lemma in _BEFORE_NOUNS:
        index += 1
    end = index
    while end < len(words) and is_content(words[end]) and not is_verb(words, end):
        if end > index and words[end].form.endswith("ing") and is_plural(words[end - 1]):
            break
        end += 1
    return tuple(word.lemma for word in words[index:end]), end


_BEFORE_NOUNS = lemmas("early full busy regular single")
"""Adjectives without a topic that may open what is counted: "three early career teachers"."""


def topics(words: Sequence[Word], skip: Collection[int] = ()) -> frozenset[str]:
    """Content lemmas that can show what a clause is about."""
    found = {
        word.lemma
        for index, word in enumerate(words)
        if index not in skip and is_content(word) and word.lemma not in GENERIC
    }
    return frozenset(found | doings(found) | CONCEPTS.meanings(words))


def doings(found: Collection[str]) -> set[str]:
    """What a doer does: welder adds weld, driver adds drive, surveyor survey."""
    stems = {
        word[:-2]
        for word in found
        if (word.endswith("er") and len(word) >= _SHORTEST_DOER) or word in _DOERS_IN_OR
    }
    return stems | {stem + "e" for stem in stems}


_SHORTEST_DOER = 6
_DOERS_IN_OR = frozenset(
    "surveyor auditor inspector editor conductor instructor translator decorator sailor".split()
)
"""Most words in -or, such as doctor and factor, come from no doing in English."""


def places(words: Sequence[Word], skip: Collection[int] = ()) -> frozenset[str]:
    """Content lemmas of "at …", "in …", "for …" and "on …" phrases."""
    inside = False
    found: set[str] = set()
    for index, word in enumerate(words):
        if word.form in PLACE_PREPOSITIONS:
            inside = True
        elif is_content(word) and inside and index not in skip and word.lemma not in GENERIC:
            found.add(word.lemma)
        elif not is_content(word) and word.form not in DETERMINERS:
            inside = False
    return frozenset(found)


def beside(words: Sequence[Word]) -> set[int]:
    """Where "before the army" and "after nursing school" stand: they tell when, not what."""
    found: set[int] = set()
    inside = False
    for index, word in enumerate(words):
        if word.form in {"before", "after"}:
            inside = True
        elif not is_content(word) and word.form not in DETERMINERS:
            inside = False
        elif inside:
            found.add(index)
    return found


def names(words: Sequence[Word], skip: Collection[int] = ()) -> frozenset[str]:
    """Content lemmas written as names; days and months are no names."""
    return frozenset(
        word.lemma
        for index, word in enumerate(words)
        if index not in skip and word.is_name and is_content(word) and word.form not in _CALENDAR
    )


_CALENDAR = frozenset(MONTHS) | word_set(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays christmas easter doctor mister present today current"
)


def holder(words: Sequence[Word]) -> frozenset[str]:
    """Content lemmas of the thing that has something: "the clinic had three doctors"."""
    at = next((index for index, word in enumerate(words) if word.lemma == "have"), 0)
    return topics(words[:at])


PLACE_PREPOSITIONS = word_set("at in for on during under over across within after")


def question_topics(words: Sequence[Word]) -> frozenset[str]:
    """Content lemmas of a question that name something; words that only ask are left out."""
    return frozenset(
        word.lemma for word in words if is_content(word) and word.lemma not in BOILERPLATE
    ) | CONCEPTS.meanings(words)
