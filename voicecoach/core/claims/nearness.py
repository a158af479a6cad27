"""Whether two statements are about the same topic, where their own words do not tell.

Nearness is the dot product of two unit vectors of meaning: 1 for the same text. It never makes two
values conflict. It keeps apart what only the slot connects, and it brings together two tellings of
one story that share no telling word.
"""

from collections.abc import Callable
from dataclasses import replace

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Finding, Level, Slot, Statement
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_names import asks_for_one_name
from voicecoach.core.claims.rules_reach import REACH
from voicecoach.core.claims.rules_reasons import REASON_DENIED, both_asked_for
from voicecoach.core.claims.rules_signs import of_other_things, of_other_turns
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.skill_words import OWN
from voicecoach.core.claims.told_subject import WRITTEN
from voicecoach.core.claims.words import read_words

Nearness = Callable[[Statement, Statement], float | None]
"""How near two statements are in meaning; None where that cannot be told."""

FAR = 0.25
"""Below this two statements are about different things, whatever word they share: no true conflict
of the labelled pairs, one in five of the alarms between unrelated ones."""

_FAR_THOUGH_TIED = {
    Slot.SKILL: 0.2,
    Slot.PREFERENCE: 0.28,
    Slot.TEAM: 0.35,
    Slot.OUTCOME: 0.38,
    Slot.DATE: 0.35,
    Slot.REASON: 0.36,
    Slot.TITLE: 0.33,
    Slot.COUNT: 0.3,
}
"""The same by slot. Measured: 3 % of true conflicts, a third of unrelated alarms."""
_FAR_APART = {Slot.DURATION: 0.35, Slot.COUNT: 0.35}
_FAR_BY_DEFAULT = 0.4
"""The same where no word ties the two together: a denied skill and a liking name their subject
themselves, a title or a date do not. Measured: 2 % of true conflicts, 60 % of unrelated alarms."""

_UNTIED = frozenset({Slot.SKILL, Slot.PREFERENCE})
"""Slots whose claims have no scope: a denied skill, a liking."""
_LONG_ANSWER = 40
_FAR_IN_LONG = 0.33
"""Two spoken answers of more words than this name many things in passing. Measured: the lowest of
the true conflicts of these slots between such answers is at 0.37."""

_FAR_OF_ONE_WORD = 0.4
"""For a denial that only one plain word ties to what was told. Measured: 3 % of true conflicts,
seven in ten of the unrelated alarms."""
_FAR_OF_LONG_ONE_WORD = 0.45
"""The same where the word is only a form of another, or both answers are long (start value)."""
_FAR_FROM_MOVING = 0.38
"""For who would move house; many things a person says bear on that."""
SAME_STORY = 0.5
"""From here on two tellings are of one story; of unrelated statements fewer than 1 in 1,000."""


_OF_THE_PERSON = frozenset({"expected pay", "notice", "available", "grade"}) | REACH
"""Attributes of which a person has one, whatever words they are told in."""
_MOVING = "relocate"
_ASKED_OF_THE_PERSON = frozenset({"pay", "rate", "gap"})
"""The same where both are answers: what one earns, how long one was out of work."""
_ASKED_AT_ANY_TIME = frozenset({"gap", "authority", "bonus", "managed"})
"""The same whether or not it still holds."""
_WILL = frozenset({"will travel", "offshore", "would go abroad"})
"""Where somebody would go: tied by what was asked of them."""


def topic_text(statement: Statement) -> str:
    """What a statement's meaning is taken from: the question and the words."""
    return f"{statement.context.question or ''} {statement.text}".strip()


def are_apart(finding: Finding, one: Claim, other: Claim, near: Nearness) -> bool:
    """Whether a contradiction is between statements too far from each other in meaning."""
    if finding.level is not Level.CONTRADICTION:
        return False
    if one.head == other.head and _is_of_the_person(one, other):
        return False
    is_reason = finding.rule == REASON_DENIED or both_asked_for(one, other)
    far = FAR if is_reason else _least_nearness(one, other)
    found = near(one.statement, other.statement)
    if found is None or found >= far:
        return False
    if one.slot is Slot.DURATION or not (_is_long(one) or _is_long(other)):
        return True
    beside = near(_sentence(one), _sentence(other))
    return beside is None or beside < far


def _is_of_the_person(one: Claim, other: Claim) -> bool:
    if one.head in _OF_THE_PERSON or _are_led_today(one, other):
        return True
    if not (one.answers and other.answers):
        return False
    if one.head in _ASKED_AT_ANY_TIME or "reporting" in one.terms & other.terms:
        return True
    return one.head in _ASKED_OF_THE_PERSON and one.ongoing | one.is_timeless


def _are_led_today(one: Claim, other: Claim) -> bool:
    """Those one leads now are the same people in a résumé, in notes, and as it is told."""
    are_led = all(
        claim.slot is Slot.TEAM and "managed" in claim.terms and claim.ongoing
        for claim in (one, other)
    )
    return are_led and any(claim.statement.context.source in WRITTEN for claim in (one, other))


def _least_nearness(one: Claim, other: Claim) -> float:
    """How near two statements must be for these two claims to be of one thing."""
    if one.head == other.head == _MOVING:
        return _FAR_FROM_MOVING
    are_long = _is_long(one) and _is_long(other)
    if one.slot is Slot.SKILL and (tie := _tie_of_one_word(one, other)):
        return _FAR_OF_LONG_ONE_WORD if are_long or tie == "form" else _FAR_OF_ONE_WORD
    if one.slot in _UNTIED:
        far = _FAR_THOUGH_TIED[one.slot]
        return max(far, _FAR_IN_LONG) if are_long else far
    is_tied = (
        one.head in _WILL
        or asks_for_one_name(one, other)
        or _are_of_schooling(one, other)
        or (one.slot is Slot.DATE and one.answers and other.answers)
        or relate(one.scope, other.scope) is Match.SAME
    )
    far = _FAR_THOUGH_TIED.get(one.slot, FAR)
    return far if is_tied else max(far, _FAR_APART.get(one.slot, _FAR_BY_DEFAULT))


def _tie_of_one_word(one: Claim, other: Claim) -> str | None:
    """The "word" or word "form" that alone ties a denial to what was told, if so; not a tag."""
    denial, told = (other, one) if one.affirmed else (one, other)
    terms = denial.terms - {OWN}
    if len(terms) != 1 or any(term[0] in "@#" for term in terms):
        return None
    return "word" if terms <= told.terms else "form"


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
    """Bare statements of the one education a person has, or what both were asked for."""
    if one.slot is not Slot.EDUCATION:
        return False
    asked = [read_words(claim.statement.context.question or "") for claim in (one, other)]
    return not any(asked) or all(_OF_SCHOOLING.find(words) or not words for words in asked)


_OF_SCHOOLING = Lexicon(
    {
        True: (
            "education; educated; qualification; qualify; qualified; certificate; certification; "
            "certified; certify; degree; university; uni; college; school; gcse; diploma; study; "
            "train; licence; license; licensed; master; doctorate; phd; mba; dissertation; thesis; "
            "academic; graduate; apprenticeship; classification; course; exam; major; subject; "
            "grade; result; mark; what do you get; charter; chartered; chartership; accredited; "
            "learn; "
            "training"
        ),
    }
)
