"""What a question asks the number of."""

from collections.abc import Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_nouns import CONTAINERS, COUNT_GROUPS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.phrases import is_content, is_plural, noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.words import Word

_SUPPOSES = Lexicon(
    {True: "how would you; what would you do; imagine; suppose; what if; if you have|be|get"}
)
"""Questions about what never was."""


def asked_noun(question: Sequence[Word]) -> str | None:
    """The lemma of what a question or a prompt asks the number of."""
    if _SUPPOSES.find(question):
        return None
    hits = ASKS_HOW_MANY.find(question)
    if not hits:
        return _prompted_noun(question)
    nouns, _ = noun_after(question, hits[0].end)
    if hits[0].meaning == "size":
        return CONTAINERS.get(nouns[-1]) if nouns else None
    return nouns[-1] if nouns else None


ASKS_HOW_MANY = Lexicon(
    {
        "number": (
            "how many ?different|other|more; any ?other; number of; how many of your|the; volume of"
        ),
        "size": (
            "what size be|was ?the|your|that|a; how big|large|busy be ?the|your|that; "
            "size of ?the|your; what be the size of ?the|your"
        ),
    }
)
_LONGEST_PROMPT = 3


def _prompted_noun(question: Sequence[Word]) -> str | None:
    """The noun of a prompt like "Calls per day?" or "Caseload"."""
    content = [word for word in question if is_content(word)]
    if not 0 < len(content) <= _LONGEST_PROMPT or any(word.form in _ASKING for word in question):
        return None
    nouns = [word.lemma for word in content if word.lemma in COUNT_GROUPS or is_plural(word)]
    return nouns[0] if len(nouns) == 1 else None


def only_plural(reading: Reading, clause: Clause, quantity: Quantity) -> str | None:
    """The only things a question names, for "I had four" and "just two, a lad and a girl"."""
    nouns = [word for word in reading.question if is_content(word) and is_plural(word)]
    if _SUPPOSES.find(reading.question):
        return None
    is_opening = clause is reading.clauses[0] and quantity.start <= _FIRST_WORDS
    if not is_opening and not any(word.lemma == "have" for word in clause.words):
        return None
    if not nouns:
        before = [word.form for word in reading.question]
        at = before.index("experience") if "experience" in before else 0
        word = reading.question[at - 1] if at else None
        return word.lemma if word is not None and is_content(word) else None
    is_known = nouns[0].lemma in COUNT_GROUPS or nouns[0].form.endswith("s")
    return nouns[0].lemma if len(nouns) == 1 and is_known else None


_FIRST_WORDS = 2


_ASKING = word_set("what when where who why how which do did does have has are is was were")
