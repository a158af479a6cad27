"""The gate for lengths of time: the same stretch of a life, a part of it, or another one."""

import re
from collections.abc import Iterable
from functools import lru_cache

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Scope, Statement, Who
from voicecoach.core.claims.people import PEOPLE
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.scope import spelled_apart
from voicecoach.core.claims.told_subject import LONG_ANSWER
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word, read_words


def of_other_orders(earlier: Claim, later: Claim) -> bool:
    """Tell the hours of one occasion from the years of a career, though they share a word."""
    low = [claim.value.low or 0.0 for claim in (earlier, later)]
    if min(low) <= 0 or max(low) <= _MOST_TIMES_LONGER * min(low):
        return False
    if all(claim.answers for claim in (earlier, later)) and max(low) <= _EVEN_ASKED * min(low):
        return False
    mine, theirs = earlier.scope, later.scope
    shared = (mine.own | mine.near) & (theirs.own | theirs.near)
    return sum(not word.startswith("@") for word in shared) < _SHARED_AT_ANY_LENGTH


def are_told_in_passing(earlier: Claim, later: Claim) -> bool:
    """Lengths in two long answers that no clause of their own ties together.

    A long answer has many lengths of time: how long the strike was, the course, the drive home. An
    employer named in the clause before, or a night in both, does not make them one stretch.
    """
    if any(len(claim.scope.wide) <= LONG_ANSWER for claim in (earlier, later)):
        return False
    return not _told(earlier) & _told(later) and not are_one_whole(earlier, later)


def are_one_whole(earlier: Claim, later: Claim) -> bool:
    """How long the whole of one story took, told twice in other words."""
    return are_of_one_story(earlier, later) and all(
        _WHOLE.find(read_words(_sentence_to(claim))) or _FROM_TO.search(claim.quote)
        for claim in (earlier, later)
    )


def _sentence_to(claim: Claim) -> str:
    """The sentence up to the end of the claim: "all told, I was at it for a year"."""
    text = claim.statement.text
    start = max(text.rfind(mark, 0, claim.start_char) for mark in ".?!\n") + 1
    return text[start : claim.end_char]


def are_of_one_story(earlier: Claim, later: Claim) -> bool:
    """Two long answers with so many words in common that they tell of one thing."""
    if any(len(claim.scope.wide) <= LONG_ANSWER for claim in (earlier, later)):
        return False
    shared = earlier.scope.wide & later.scope.wide - _OF_ANY_LENGTH
    return len(_roots(shared)) >= _SHARED_BY_ONE_STORY or open_alike(earlier, later)


def open_alike(earlier: Claim, later: Claim) -> bool:
    """Two long answers that begin with one subject: "the staircase in the rectory"."""
    if any(len(claim.scope.wide) <= LONG_ANSWER for claim in (earlier, later)):
        return False
    shared = _opening(earlier.statement) & _opening(later.statement) - _OF_ANY_LENGTH
    return len(_roots(shared)) >= _SHARED_BY_OPENINGS


@lru_cache(maxsize=16384)
def _opening(statement: Statement) -> frozenset[str]:
    """What the first sentence of a statement is about."""
    return topics(read_words(_SENTENCE_END.split(statement.text.strip(), maxsplit=1)[0]))


def _roots(words: Iterable[str]) -> set[str]:
    return {word[:_ROOT] for word in words if not word.startswith("@")}


_SENTENCE_END = re.compile(r"[.?!\n]")
_SHARED_BY_OPENINGS = 2


def are_of_present_job(earlier: Claim, later: Claim) -> bool:
    """How long one has been where one is now, asked and told without naming it."""
    return all(
        claim.ongoing
        and claim.answers
        and not claim.scope.own
        and _PRESENT_JOB.find(_question(claim))
        for claim in (earlier, later)
    )


_PRESENT_JOB = Lexicon(
    {
        True: (
            "be you with|at them|there|your|the current|present|company|employer|firm|job|place; "
            "be you there; with your current|present; at|in your current|present; "
            "be you in this|that|the|your ?current|present role|job|post|position; "
            "current|present role|job|employer|company|position; with them; where you be ?now"
        ),
    }
)

_FROM_TO = re.compile(r"\bfrom\b.+\bto\b.+\b(?:was|were|is|took)\b", re.IGNORECASE)
"""A length from one end to the other: "from the first board to the last hymn it was a year"."""
_ROOT = 4
_SHARED_BY_ONE_STORY = 4
"""Measured on whole lives: one pair of answers in sixty shares as many roots, and those are the
pairs that tell one story twice."""
_WHOLE = Lexicon(
    {
        True: (
            "take; last; drag on; go on for; start to finish; beginning to end; "
            "in all; altogether; be do|over|finish|ready|live in|within|after; all in; all told; "
            "back|up|ready|open|finished|done in|within; up and running in|within|after; "
            "have it|them * in|within; turn * round in|within; in total; the whole|entire thing"
        ),
    }
)
"""What says that a length is that of the whole, not of a part."""


def _told(claim: Claim) -> frozenset[str]:
    asked = claim.scope.asked if claim.answers and _ASKS_LENGTH.find(_question(claim)) else _NOTHING
    return (claim.scope.own | asked) - _OF_ANY_LENGTH


def _question(claim: Claim) -> tuple[Word, ...]:
    return tuple(read_words(claim.statement.context.question or ""))


_NOTHING: frozenset[str] = frozenset()
_ASKS_LENGTH = Lexicon({True: "how long; how many; how much; how quickly|fast; length of"})
_OF_ANY_LENGTH = lemmas("night day shift week month year hour morning evening time put go get")
"""Words that any two stretches of a life share."""


def is_part_of_career(earlier: Claim, later: Claim) -> bool:
    """The years at one place are part of the longer years in the trade."""
    short, whole = sorted((earlier, later), key=lambda claim: claim.value.low or 0.0)
    told = whole.scope.own | whole.scope.near | whole.scope.asked
    if short.scope.job and not whole.scope.job:
        return not short.scope.job & (told | whole.scope.places)
    return short.ongoing and not whole.scope.places and bool(short.scope.places - told - _ANYWHERE)


def is_rank_within(earlier: Claim, later: Claim) -> bool:
    """The years as head chef, or managing the place, are part of the years as a chef, or there."""
    short, whole = sorted((earlier, later), key=lambda claim: claim.value.low or 0.0)
    if Who.NOBODY in {short.who, whole.who} and (short.value.low or 0.0) < 1.0:
        return False
    if not _LEADS.isdisjoint(_words(short)) and _LEADS.isdisjoint(_words(whole)):
        return True
    ranks = {phrase.head: phrase.modifiers for phrase in short.scope.phrases if phrase.modifiers}
    plain = {phrase.head for phrase in whole.scope.phrases if not phrase.modifiers}
    trades = whole.scope.own | whole.scope.asked
    return not _only(short) and any(
        head in PEOPLE and (head in plain or head in trades) and not modifiers & trades
        for head, modifiers in ranks.items()
    )


def _only(claim: Claim) -> bool:
    """Tell "only three years", said of the whole."""
    return not {"only", "just", "total", "altogether"}.isdisjoint(_words(claim))


def _words(claim: Claim) -> list[str]:
    return re.findall(r"[a-z]+", claim.quote.lower())


_LEADS = frozenset(
    "managed manage managing ran run running supervised led supervisor manager head lead senior "
    "promoted own owned assistant deputy".split()
)
_ANYWHERE = lemmas("total project trade business industry field end time")
_EVEN_ASKED = 400.0
_MOST_TIMES_LONGER = 25.0
"""Nobody misremembers a length this many times over (start value)."""
_SHARED_AT_ANY_LENGTH = 2


def share_a_head(mine: Scope, theirs: Scope) -> bool:
    """Tell "hospital" and "county hospital" from "hospital networks": the thing itself is shared.

    A word that is no noun phrase on one side (a verb, a tag, an earlier clause) is shared as it is.
    """
    shared = (mine.own | mine.near) & (theirs.own | theirs.near)
    if not shared:
        return True
    is_asked = bool(shared & (mine.asked | theirs.asked))
    if not is_asked and shared <= _COMMON_SPELLS and mine.own - shared and theirs.own - shared:
        return spelled_apart(mine, theirs)
    if shared & mine.asked & theirs.asked:
        return True
    return spelled_apart(mine, theirs) or any(
        _is_thing_itself(word, mine, theirs) for word in shared
    )


_COMMON_SPELLS = lemmas("train training trainer traine school study phone floor lose drive")
"""Words that many stretches of a life have in common."""


def _is_thing_itself(word: str, mine: Scope, theirs: Scope) -> bool:
    left = [phrase for phrase in mine.phrases if word in {phrase.head, *phrase.modifiers}]
    right = [phrase for phrase in theirs.phrases if word in {phrase.head, *phrase.modifiers}]
    if not left or not right:
        return True
    return any(
        one.head == other.head
        or one.is_named
        or other.is_named
        or len({one.head, *one.modifiers} & {other.head, *other.modifiers}) > 1
        for one in left
        for other in right
    )
