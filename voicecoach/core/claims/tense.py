"""Whether a clause tells of the present, by its verbs or by those of the question."""

from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import is_base_form, word_set
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.vocabulary import VERBS

_PAST = word_set("was were been became made had did used before")
_PRESENT = word_set("am currently present now moment is are report work 's")
_PAST_ASKED = word_set("was were did had last previous then")
_PRESENT_ASKED = word_set(
    "can could will would is are do does 's now current currently present moment"
)


def holds_now(reading: Reading, clause: Clause) -> bool:
    """Tell "I am a baker" from "I was"; an answer may leave the verb to its question."""
    forms = {word.form for word in clause.words}
    if forms & _PAST:
        return False
    if reading.statement.context.source == "resume":
        line = (other for other in reading.clauses if other.sentence == clause.sentence)
        return any(word.form in {"present", "current"} for other in line for word in other.words)
    if forms & _PRESENT or _is_habit(clause):
        return True
    asked = {word.form for word in reading.question}
    return (reading.is_note and not asked & _PAST_ASKED) or bool(
        asked & _PRESENT_ASKED and not asked & _PAST_ASKED
    )


def _is_habit(clause: Clause) -> bool:
    """Tell "I fly for them" from "I flew": an uninflected verb right after "I"."""
    return any(
        before.form in {"i", "we"} and word.lemma in VERBS and is_base_form(word.form)
        for before, word in pairwise(clause.words)
    )
