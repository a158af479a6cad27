"""Whether two statements are about the same topic, where their own words do not tell.

Nearness is the dot product of two unit vectors of meaning: 1 for the same text. It never makes two
values conflict. It keeps apart what only the slot connects, and it brings together two tellings of
one story that share no telling word.
"""

from collections.abc import Callable
from dataclasses import replace

from voicecoach.core.claims.models import Claim, Finding, Level, Slot, Statement
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_reach import REACH
from voicecoach.core.claims.rules_signs import of_other_things, of_other_turns
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.skill_words import OWN
from voicecoach.core.claims.told_subject import WRITTEN

Nearness = Callable[[Statement, Statement], float | None]
"""How near two statements are in meaning; None where that cannot be told."""

FAR = 0.25
"""Below this two statements are about different things, whatever word they share: no true conflict
of the labelled pairs, one in five of the alarms between unrelated ones."""

_FAR_APART = {
    Slot.SKILL: 0.1,
    Slot.PREFERENCE: FAR,
    Slot.DURATION: 0.35,
    Slot.COUNT: 0.35,
    Slot.TEAM: 0.35,
    Slot.REASON: 0.35,
}
_FAR_BY_DEFAULT = 0.4
"""The same where no word ties the two together: a denied skill and a liking name their subject
themselves, a title or a date do not. Measured: 2 % of true conflicts, 60 % of unrelated alarms."""

_UNTIED = frozenset({Slot.SKILL, Slot.PREFERENCE})
"""Slots whose claims have no scope: a denied skill, a liking."""
_LONG_ANSWER = 40
_FAR_IN_LONG = 0.33
"""Two spoken answers of more words than this name many things in passing. Measured: the lowest of
the true conflicts of these slots between such answers is at 0.37."""

_FAR_OF_ONE_WORD = 0.45
"""The same for a denial that only one plain word ties to what was told (start value)."""
SAME_STORY = 0.5
"""From here on two tellings are of one story; of unrelated statements fewer than 1 in 1,000."""


_OF_THE_PERSON = frozenset({"expected pay", "notice", "available"}) | REACH
"""Attributes of which a person has one, whatever words they are told in."""
_WILL = frozenset({"relocate", "will travel", "offshore", "would go abroad"})
"""Where somebody would go: tied by what was asked of them."""


def topic_text(statement: Statement) -> str:
    """What a statement's meaning is taken from: the question and the words."""
    return f"{statement.context.question or ''} {statement.text}".strip()


def are_apart(finding: Finding, one: Claim, other: Claim, near: Nearness) -> bool:
    """Whether a contradiction is between statements too far from each other in meaning."""
    if finding.level is not Level.CONTRADICTION:
        return False
    if one.head == other.head and one.head in _OF_THE_PERSON:
        return False
    is_tied = (
        one.head in _WILL
        or _are_of_schooling(one, other)
        or (one.slot is not Slot.SKILL and relate(one.scope, other.scope) is Match.SAME)
    )
    far = FAR if is_tied else _FAR_APART.get(one.slot, _FAR_BY_DEFAULT)
    if one.slot in _UNTIED and _is_long(one) and _is_long(other):
        far = max(far, _FAR_IN_LONG, _FAR_OF_ONE_WORD if _denies_one_word(one, other) else 0.0)
    found = near(one.statement, other.statement)
    if found is None or found >= far:
        return False
    if one.slot is Slot.DURATION or not (_is_long(one) or _is_long(other)):
        return True
    beside = near(_sentence(one), _sentence(other))
    return beside is None or beside < far


def _denies_one_word(one: Claim, other: Claim) -> bool:
    """Tell "never done accounts", one plain word, from a skill that has a tag, or two words."""
    denial = other if one.affirmed else one
    terms = denial.terms - {OWN}
    is_plain = len(terms) == 1 and not any(term[0] in "@#" for term in terms)
    return one.slot is Slot.SKILL and is_plain


def _sentence(claim: Claim) -> Statement:
    """The sentence that a claim stands in, with its question: a long answer tells more besides."""
    statement = claim.statement
    if not _is_long(claim):
        return statement
    start = max(statement.text.rfind(mark, 0, claim.start_char) for mark in _SENTENCE_ENDS) + 1
    ends = (statement.text.find(mark, claim.end_char) for mark in _SENTENCE_ENDS)
    end = min((at for at in ends if at >= 0), default=len(statement.text))
    return replace(statement, text=statement.text[start:end].strip(), doubted=())


_SENTENCE_ENDS = ".?!\n"


def _is_long(claim: Claim) -> bool:
    statement = claim.statement
    is_spoken = statement.context.source not in WRITTEN
    return is_spoken and len(statement.text.split()) > _LONG_ANSWER


def rule_near_stories(one: Claim, other: Claim, near: Nearness) -> Ruling | None:
    """Opposite outcomes of one story that is told without a shared word."""
    if one.slot is not Slot.OUTCOME or one.affirmed == other.affirmed:
        return None
    if relate(one.scope, other.scope) is Match.DIFFERENT or of_other_turns(one, other):
        return None
    if of_other_things(one, other):
        return None
    found = near(one.statement, other.statement)
    if found is None or found < SAME_STORY:
        return None
    return Ruling(Level.CONTRADICTION, "opposite_outcome")


def _are_of_schooling(one: Claim, other: Claim) -> bool:
    """Bare statements of the one education a person has, which nobody asked a thing about."""
    return one.slot is Slot.EDUCATION and not (
        one.statement.context.question or other.statement.context.question
    )
