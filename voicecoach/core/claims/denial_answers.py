"""Denials that take what they deny from the question: "no", "none", "never done one", "only …"."""

from collections.abc import Sequence

from voicecoach.core.claims.denial_words import ASKS_WHAT_IS_MISSING, ONLY_OTHERS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.polarity import is_answered_no
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.skill_questions import asks_for_skill, asks_yes_or_no
from voicecoach.core.claims.skill_words import Named, asked_skill, named_skill
from voicecoach.core.claims.words import Word

_NONE = word_set("none nothing nil zero")
_BARE_ANSWER = 4
"""Words of an answer that is only a noun."""
_LATEST_ANSWER = 3
"""Clauses an answer may begin with before it denies what it was asked."""


def answered_no(reading: Reading, index: int) -> frozenset[str] | None:
    """The "no" or "never" that answers whether one has done what the question names."""
    if index:
        return _entered_as_none(reading, index)
    words = reading.clauses[0].words
    asked = asked_skill(reading.question)
    if not asked.terms:
        return None
    if words[0].form in _NONE and "of" not in {word.form for word in words[1:2]}:
        return _object_of(asked) if asks_for_skill(reading.question) else None
    if not asks_yes_or_no(reading.question):
        return None
    if is_answered_no(words) or (only_other(words) and not asked.tags & named_skill(words).tags):
        there = _places_at(reading.question)
        return (
            asked.tags | there if asked.tags else (asked.words if len(asked.words) == 1 else None)
        )
    return None


def _entered_as_none(reading: Reading, index: int) -> frozenset[str] | None:
    """Read the note "first aid: none", "hiring: no, never interviewed anybody"."""
    clause, before = reading.clauses[index], reading.clauses[index - 1]
    is_entry = before.sentence == clause.sentence and len(before.words) <= _BARE_ANSWER
    said = [word.form for word in clause.words if word.form not in _TOLD]
    is_none = len(said) == 1 and said[0] in _NONE | {"no", "never"}
    return named_skill(before.words).terms or None if is_entry and is_none and index == 1 else None


_TOLD = word_set("said told asked her him them that i have")
"""Words of a note that only say that something was said."""


def named_as_missing(reading: Reading, index: int) -> frozenset[str] | None:
    """The bare noun that answers what one knows least: "roofs, I only ever did walls"."""
    words = reading.clauses[index].words
    if index or len(words) > _BARE_ANSWER or not ASKS_WHAT_IS_MISSING.find(reading.question):
        return None
    return named_skill(words).terms


def meant(reading: Reading, index: int) -> frozenset[str] | None:
    """What "it" stands for: words said right before, without a verb, or what the question names."""
    before = reading.clauses[index - 1] if index else None
    if before and before.sentence == reading.clauses[index].sentence and len(before.words) <= 3:
        about = named_skill(before.words).terms
        if about:
            return about
    if index > _LATEST_ANSWER or not asks_for_skill(reading.question):
        return None
    return _object_of(asked_skill(reading.question))


def says_no(reading: Reading, index: int) -> bool:
    """The answer begins with "no", said to a question about a skill."""
    first = reading.clauses[0].words[0].form
    return (
        index <= 2 and first in {"no", "nope", "nah", "never"} and asks_for_skill(reading.question)
    )


def only_other(words: Sequence[Word]) -> bool:
    """Read "I've only had the small saws": what was asked for is not among them."""
    return bool(ONLY_OTHERS.find(words[:5]))


def _places_at(words: Sequence[Word]) -> frozenset[str]:
    """The workplace that a question is limited to: what follows "at the"."""
    at = next((index for index, word in enumerate(words) if word.form == "at"), len(words))
    return frozenset(named_skill(words[at + 1 :]).words)


def _object_of(asked: Named) -> frozenset[str] | None:
    terms = asked.terms
    return terms if len(terms) <= 3 else None
