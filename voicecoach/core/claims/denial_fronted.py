"""Denials whose object stands before them: "chairing isn't something I've done", "menus, no"."""

from collections.abc import Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.denial_answers import meant, only_other
from voicecoach.core.claims.denial_words import LIMITS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.skill_words import named_skill
from voicecoach.core.claims.vocabulary import SELF, TEAM, lemmas
from voicecoach.core.claims.words import Word

_RELATIVE = word_set("something anything one thing skill area bit side")
"""What a relative clause about oneself follows: "is something I've never done"."""
_ATTITUDE = lemmas(
    "enjoy like love want mind hate regret worry plan lightly proud trouble afraid expect forget "
    "think lose miss prefer recommend choose hope problem issue agree believe look change talk "
    "tell say put list stop"
)
"""What is felt about a thing, or said of it, which does not deny that it was done."""
_THOUGHTS = lemmas("say pretend claim think believe suppose reckon imagine know idea clue")
_POINTS = word_set("it that this they those")
_FILLS = word_set("no nope nah never honestly sorry well actually not really to be honest afraid")
_LONGEST_TOPIC = 5
_SKIPPED = 2


def fronted(reading: Reading, index: int) -> frozenset[str] | None:
    """What stood before clause number `index`, which denies it."""
    return _as_relative(reading, index) or _as_topic(reading, index) or _not_thought(reading, index)


def subject_at(words: Sequence[Word]) -> int:
    return next((at for at, word in enumerate(words) if word.form in {"i", "we"}), 0)


def _before(reading: Reading, index: int) -> Clause | None:
    before = reading.clauses[index - 1] if index else None
    is_one = before is not None and before.sentence == reading.clauses[index].sentence
    return before if is_one else None


def _as_relative(reading: Reading, index: int) -> frozenset[str] | None:
    """Read "payroll isn't something / I've been near", "roofs are a thing / I've never done"."""
    clause, before = reading.clauses[index], _before(reading, index)
    if before is None or before.words[-1].form not in _RELATIVE:
        return None
    if clause.words[0].form not in {"i", "we"} or before.negated == clause.negated:
        return None
    said = {word.lemma for word in clause.words}
    if said & _ATTITUDE or before.certainty is not Certainty.ASSERTED or LIMITS.find(clause.words):
        return None
    is_at = [at for at, word in enumerate(before.words) if word.lemma == "be"]
    if not is_at:
        return None
    about = before.words[: is_at[0]]
    if about and all(word.form in _POINTS for word in about):
        return meant(reading, index)
    return named_skill(about).terms


def _as_topic(reading: Reading, index: int) -> frozenset[str] | None:
    """Read "writing a menu, / no, / I've not had the chance", "roofs, / no, / I only did walls"."""
    clause = reading.clauses[index]
    if not clause.negated and not only_other(clause.words):
        return None
    at, skipped = index - 1, 0
    while at >= 0 and skipped <= _SKIPPED and is_filling(reading.clauses[at]):
        at, skipped = at - 1, skipped + 1
    if not skipped or at < 0 or reading.clauses[at].sentence != clause.sentence:
        return None
    topic = reading.clauses[at].words
    if len(topic) > _LONGEST_TOPIC or any(word.form in SELF | TEAM for word in topic):
        return None
    rest = named_skill(clause.words).words
    is_bare = only_other(clause.words) or not rest or any(w.form in _POINTS for w in clause.words)
    return named_skill(topic).terms if is_bare else None


def is_filling(clause: Clause) -> bool:
    """Tell the "no" between what is spoken of and what is said of it."""
    return all(word.form in _FILLS for word in clause.words)


def _not_thought(reading: Reading, index: int) -> frozenset[str] | None:
    """Read "I can't say I've done any" and "I wouldn't know / where to start with one"."""
    clause, before = reading.clauses[index], _before(reading, index)
    if before is None or clause.negated:
        return None
    if not before.negated or before.words[-1].lemma not in _THOUGHTS:
        return None
    at = subject_at(clause.words)
    return named_skill(clause.words[at:]).terms or meant(reading, index)
