"""What an amount is about: its clause, the question it answers, and the families of its words."""

import re
from dataclasses import replace
from functools import lru_cache

from voicecoach.core.claims.count_nouns import COUNT_GROUPS
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Claim, Scope, Slot
from voicecoach.core.claims.phrases import doings
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.subject_families import WORKPLACES, families
from voicecoach.core.claims.vocabulary import GENERIC, LIGHT_VERBS, lemmas
from voicecoach.core.claims.words import read_words

WRITTEN = frozenset({"notes", "resume"})
"""Sources nobody spoke: keywords without tense, and nothing to mishear."""
LONG_ANSWER = 12
"""Content words from which an answer says enough about its subject (start value)."""


def told_with_question(claim: Claim, other: Claim) -> Claim:
    """An answer is also about what its question names, unless it names another thing itself."""
    scope = claim.scope
    is_free = not (scope.places - scope.asked and other.scope.places - scope.places)
    return _told_with_question(claim, is_free=is_free)


@lru_cache(maxsize=16384)
def _told_with_question(claim: Claim, *, is_free: bool) -> Claim:
    scope, own = claim.scope, claim.scope.own
    is_note = claim.statement.context.source in WRITTEN and len(scope.wide) <= _SHORT_NOTE
    if is_note and claim.slot is not Slot.DATE and not _YEAR.search(claim.quote):
        own |= scope.wide
    has_had = claim.slot is Slot.DURATION and _HAS_HAD.search(claim.quote)
    if claim.answers and is_free and not has_had and not scope.names - scope.asked:
        own |= scope.asked
    return claim if own == scope.own else replace(claim, scope=replace(scope, own=own))


_HAS_HAD = re.compile(r"\b(?:ve|have) had (?:my|a|the|this|that)\b", re.IGNORECASE)
"""Having had a licence for years says nothing of years of driving."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_NOTE = 8
"""Content words up to which a note is about one thing (start value)."""


def are_of_one_job(earlier: Claim, later: Claim) -> bool:
    """Tell whether one was told of the employer under whose heading the other was written.

    What one has today is of today's employer, named or not.
    """
    for written, told in ((earlier, later), (later, earlier)):
        scope = told.scope
        if written.scope.job and told.statement.context.source not in WRITTEN:
            said = scope.own | scope.near | scope.asked
            if said & (written.scope.job | written.scope.elsewhere):
                return bool(said & written.scope.job)
            return written.ongoing and told.ongoing
    return False


def relate_by_family(mine: Scope, theirs: Scope) -> Match:
    """As `relate`, and one subject under two names of a family is the same."""
    found = relate(mine, theirs)
    if found in {Match.SAME, Match.DIFFERENT}:
        return found
    left, right = families(mine.own | mine.near), families(theirs.own | theirs.near)
    shared = left & right
    return Match.SAME if shared - WORKPLACES or (shared and found > Match.APART) else found


@lru_cache(maxsize=16384)
def without_head(claim: Claim) -> Scope:
    """The scope without the counted noun or the kind of money: those are equal anyway."""
    scope = claim.scope
    nouns = {claim.head, claim.value.unit, *_HEAD_WORDS.get(claim.head, ())}
    if claim.slot is Slot.COUNT:
        nouns |= _LEADING
    nouns |= {
        word
        for word in scope.own | scope.near | scope.asked
        if COUNT_GROUPS.get(word) == claim.head
    }
    nouns |= {lemma(noun) for noun in nouns if noun}
    named = frozenset(noun for noun in nouns if noun)
    return _without(scope, named | doings(named))


_LEADING = lemmas("supervise supervisor manage manager oversee area regional charge look")
"""Being over what is counted, in whatever words."""
_HEAD_WORDS = {
    "budget": ("budget", "annual", "spend"),
    "sales": ("business", "company", "firm", "sales", "revenu", "turnover", "annual", "turn"),
    "deal": ("deal", "contract", "clos", "sal", "worth", "valu"),
    "raised": ("rais",),
    "saving": ("sav",),
    "price": ("cost", "pric", "valu", "worth", "rent", "sell"),
    "pay": ("salary", "pay", "earn", "wag"),
}


def say_nothing_else(earlier: Claim, later: Claim) -> bool:
    """Two bare statements that name no subject are about the one thing that both do say."""
    for claim in (earlier, later):
        scope = without_head(claim)
        if scope.asked or scope.wide - {claim.head}:
            return False
    mine, theirs = (_said(claim.quote) for claim in (earlier, later))
    return bool(mine & theirs)


@lru_cache(maxsize=4096)
def _said(quote: str) -> frozenset[str]:
    """The nouns of a quote, the commonest too, and the words for a place left unnamed."""
    return frozenset(
        word.lemma
        for word in read_words(quote)
        if word.form in _UNNAMED or (word.lemma in GENERIC and word.lemma not in _MEASURES)
    )


_UNNAMED = frozenset({"here", "there"})
_MEASURES = LIGHT_VERBS | lemmas(
    "year month week day hour minute time whole half quarter percent pound dollar euro thousand "
    "million hundred number amount level size total average figure run look manage case give "
    "good great big small new old long short hard easy best better nice"
)


def _without(scope: Scope, nouns: frozenset[str]) -> Scope:
    return replace(scope, own=scope.own - nouns, near=scope.near - nouns, asked=scope.asked - nouns)
