"""The gate for amounts: whether two of them belong to the same thing."""

import re
from dataclasses import replace

from voicecoach.core.claims.change_words import CHANGE_WORDS
from voicecoach.core.claims.count_nouns import COUNT_GROUPS, count_head
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Claim, Scope, Slot, Who
from voicecoach.core.claims.other_cases import of_other_cases, of_other_times
from voicecoach.core.claims.phrases import doings
from voicecoach.core.claims.same_stretch import (
    is_part_of_career,
    is_rank_within,
    of_other_orders,
    share_a_head,
)
from voicecoach.core.claims.same_team import same_team
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.subject_families import WORKPLACES, families
from voicecoach.core.claims.vocabulary import lemmas

WRITTEN = frozenset({"notes", "resume"})
"""Sources nobody spoke: keywords without tense, and nothing to mishear."""
PERSONAL = frozenset(
    {"notice", "commute", "pay", "expected pay", "rate", "probation", "age", "close", "shift"}
)
"""A person has one of each at a time, so no other subject needs to be shared."""
_VAGUE_NOUNS = frozenset({"person", lemma("thing"), lemma("day"), "hour", "word", "way", "part"})


def same_subject(earlier: Claim, later: Claim) -> bool:
    """Tell whether two amounts of one slot answer the same question about the same thing."""
    if earlier.head not in PERSONAL and _name_others(earlier, later):
        return False
    if of_other_cases(earlier, later) or of_other_times(earlier, later):
        return False
    return _same_subject(told_with_question(earlier, later), told_with_question(later, earlier))


def _name_others(earlier: Claim, later: Claim) -> bool:
    """Tell "the spring appeal" from "the winter appeal", whatever was asked."""
    return relate(earlier.scope, later.scope) is Match.DIFFERENT


def told_with_question(claim: Claim, other: Claim) -> Claim:
    """An answer is also about what its question names, unless it names another thing itself."""
    scope = claim.scope
    is_free = not (scope.places - scope.asked and other.scope.places - scope.places)
    own = scope.own
    is_note = claim.statement.context.source in WRITTEN and len(scope.wide) <= _SHORT_NOTE
    if is_note and claim.slot is not Slot.DATE and not _YEAR.search(claim.quote):
        own |= scope.wide
    if claim.answers and is_free and not scope.names - scope.asked:
        own |= scope.asked
    return replace(claim, scope=replace(scope, own=own))


_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_NOTE = 8
"""Content words up to which a note is about one thing (start value)."""


def relate_by_family(mine: Scope, theirs: Scope) -> Match:
    """As `relate`, and one subject under two names of a family is the same."""
    found = relate(mine, theirs)
    if found in {Match.SAME, Match.DIFFERENT}:
        return found
    left, right = families(mine.own | mine.near), families(theirs.own | theirs.near)
    shared = left & right
    return Match.SAME if shared - WORKPLACES or (shared and found > Match.APART) else found


def _same_subject(earlier: Claim, later: Claim) -> bool:
    if earlier.per != later.per and earlier.slot in {Slot.COUNT, Slot.DURATION}:
        rates = {earlier.per, later.per} - {None}
        scopes = _without_head(earlier), _without_head(later)
        if len(rates) != 1 or rates & _LONG_PERIODS:
            return False
        are_answers = earlier.head == later.head and all(
            claim.answers and _is_asked_for(claim) for claim in (earlier, later)
        )
        found = relate(*scopes)
        return found is Match.SAME or (are_answers and found is not Match.DIFFERENT)
    if earlier.slot is Slot.TEAM:
        return same_team(earlier, later)
    if earlier.head == later.head == "gap" and 0.0 in {earlier.value.low, later.value.low}:
        return True
    if earlier.head == later.head == "gap" and earlier.answers and later.answers:
        return not (earlier.scope.own - earlier.scope.asked and later.scope.own - later.scope.asked)
    if PERSONAL & {earlier.head, later.head}:
        return earlier.head == later.head and _same_job(earlier, later)
    if earlier.slot is Slot.PERCENT:
        return _same_metric(earlier, later)
    return _same_thing(earlier, later)


_LONG_PERIODS = frozenset({"year", "season", "quarter"})
"""Counts per one of these are not the counts of a whole working life."""


def _same_job(earlier: Claim, later: Claim) -> bool:
    """Tell what one is paid now from what one was paid elsewhere."""
    if earlier.head == "commute" and earlier.ongoing != later.ongoing:
        return any(claim.is_timeless for claim in (earlier, later))
    former = [_FORMER.isdisjoint(claim.quote.lower().split()) for claim in (earlier, later)]
    is_wish = earlier.head == "expected pay" or earlier.slot is not Slot.MONEY
    return is_wish or former[0] == former[1]


_FORMER = frozenset({"last", "previous", "there", "old", "previously", "was", "started"})


def _same_thing(earlier: Claim, later: Claim) -> bool:
    """Durations, counts and money: by shared words, or by a noun that is telling enough."""
    if earlier.slot is Slot.DURATION and (
        of_other_orders(earlier, later)
        or is_part_of_career(earlier, later)
        or is_rank_within(earlier, later)
    ):
        return False
    if earlier.head != later.head:
        is_named = "amount" not in {earlier.head, later.head}
        related = (relate if is_named else relate_by_family)(earlier.scope, later.scope)
        return related is Match.SAME
    mine, theirs = _without_head(earlier), _without_head(later)
    found = relate_by_family(mine, theirs)
    if found in {Match.SAME, Match.DIFFERENT}:
        is_same = found is Match.SAME
        return is_same and (earlier.slot is not Slot.DURATION or share_a_head(mine, theirs))
    if earlier.slot is Slot.MONEY and (told := _told_by_story(earlier, later)) is not None:
        return told
    if found is Match.APART and earlier.per is None and not _share_a_story(earlier, later):
        return False
    if _is_specific_count(earlier, later) or _share_a_rank(mine, theirs):
        return True
    if found is Match.ASKED:
        return _answers_briefly(mine, theirs) or _answers_briefly(theirs, mine)
    may_stand_alone = earlier.slot is not Slot.DURATION and earlier.head not in _VAGUE_NOUNS
    return found is Match.OPEN and not mine.own and not theirs.own and may_stand_alone


def _answers_briefly(bare: Scope, other: Scope) -> bool:
    """A bare figure takes its subject from its question, unless the answer is a long one."""
    is_brief = not bare.own - _IDLE and len(bare.wide) <= _LONG_ANSWER
    told = other.own or other.near | other.asked
    return is_brief and bool(bare.asked & (told | other.near))


_IDLE = lemmas("start finish end begin")
"""Words of "eighteen months start to finish", which name nothing."""


def _told_by_story(earlier: Claim, later: Claim) -> bool | None:
    """A bare figure in a long answer, or in a note, is about what that tells; None when neither."""
    for bare, other in ((earlier, later), (later, earlier)):
        told = len(bare.scope.wide) > _LONG_ANSWER or bare.statement.context.source in WRITTEN
        about = _without_head(other).own
        if told and about and not _without_head(bare).own:
            return bool(about & bare.scope.wide)
    return None


def _share_a_rank(mine: Scope, theirs: Scope) -> bool:
    """The biggest deal is one deal, whatever else is said of it."""
    ranks = {phrase.rank for phrase in mine.phrases} & {phrase.rank for phrase in theirs.phrases}
    return bool(ranks & {"biggest", "smallest"})


def _is_specific_count(earlier: Claim, later: Claim) -> bool:
    """A counted noun of its own ("beds", "calls a day"), told of the same time."""
    if earlier.slot is not Slot.COUNT:
        return False
    if earlier.head in _VAGUE_NOUNS and earlier.per is None and not _same_trade(earlier, later):
        return False
    if not _told_beside(earlier, later):
        return False
    if (earlier.who is Who.NOBODY) != (later.who is Who.NOBODY) and not later.answers:
        return False
    is_other_noun = lemma(earlier.value.unit or "") != lemma(later.value.unit or "")
    if (is_other_noun and earlier.head in _MANY_SORTS) or _is_of_whole_place(earlier, later):
        return False
    if earlier.ongoing == later.ongoing or _is_written(earlier, later):
        return True
    are_asked_for = all(_is_asked_for(claim) or claim.answers for claim in (earlier, later))
    is_timeless = earlier.is_timeless or later.is_timeless
    return are_asked_for or is_timeless or _is_record(earlier) or _is_record(later)


def _is_of_whole_place(earlier: Claim, later: Claim) -> bool:
    """Tell what there is in a place from what one person has."""
    there = [claim.quote.lower().startswith(_THERE) for claim in (earlier, later)]
    if there[0] == there[1]:
        return False
    place, own = (earlier, later) if there[0] else (later, earlier)
    about = own.scope.own | own.scope.asked | own.scope.wide
    return own.who in {Who.SELF, Who.TEAM} and bool(place.scope.places - about)


_THERE = ("there's", "there is", "there are", "there were", "there was", "we have", "they have")


def _told_beside(earlier: Claim, later: Claim) -> bool:
    """In long answers one thing is counted many times; what stands beside the count must meet."""
    if earlier.per or max(len(earlier.scope.wide), len(later.scope.wide)) <= _LONG_ANSWER:
        return True
    if all(_is_asked_for(claim) or claim.answers for claim in (earlier, later)):
        return True
    beside = [_without_head(claim) for claim in (earlier, later)]
    said = [scope.own | scope.near | scope.asked for scope in beside]
    wide = [scope.wide - {earlier.head, later.head} for scope in beside]
    return bool(said[0] & (said[1] | wide[1]) or said[1] & wide[0])


_MANY_SORTS = frozenset({"person", "vehicle", "event", "machine", "deal", "audience"})
"""Groups of nouns that one life counts several sorts of."""


def _share_a_story(earlier: Claim, later: Claim) -> bool:
    """Whole answers with words of their own in common, besides what is counted."""
    if earlier.slot is not Slot.COUNT:
        return False
    shared = earlier.scope.wide & later.scope.wide - {earlier.head}
    return len(shared) >= _SHARED_BY_STORIES


_SHARED_BY_STORIES = 2


def _is_asked_for(claim: Claim) -> bool:
    """Answers a question that names what it counts."""
    return claim.head in {count_head(word) for word in claim.scope.asked}


def _is_record(claim: Claim) -> bool:
    """The most there ever was holds for every time: "the most I've ever run is three"."""
    words = set(claim.quote.lower().split())
    return "ever" in words and bool(words & {"most", "more", "biggest", "largest"})


def _same_trade(earlier: Claim, later: Claim) -> bool:
    """Both count the same sort of people: cooks and cooks, not cooks and nurses, not people."""
    units = {lemma(claim.value.unit or "") for claim in (earlier, later)}
    return earlier.head == "person" and len(units) == 1 and not units & _ANYBODY


_ANYBODY = lemmas("people person staff employee individual folk guy man woman member human")
_LONG_ANSWER = 12
"""Content words from which an answer says enough about its subject (start value)."""


def _without_head(claim: Claim) -> Scope:
    """The scope without the counted noun or the kind of money: those are equal anyway."""
    scope = claim.scope
    nouns = {claim.head, claim.value.unit, *_HEAD_WORDS.get(claim.head, ())}
    nouns |= {
        word
        for word in scope.own | scope.near | scope.asked
        if COUNT_GROUPS.get(word) == claim.head
    }
    nouns |= {lemma(noun) for noun in nouns if noun}
    named = frozenset(noun for noun in nouns if noun)
    return _without(scope, named | doings(named))


_HEAD_WORDS = {
    "budget": ("budget", "annual", "spend"),
    "sales": ("sales", "revenu", "turnover", "annual", "turn"),
    "deal": ("deal", "contract", "clos", "sal"),
    "raised": ("rais",),
    "saving": ("sav",),
    "price": ("cost", "pric", "valu", "worth", "rent", "sell"),
    "pay": ("salary", "pay", "earn", "wag"),
}


def _same_metric(earlier: Claim, later: Claim) -> bool:
    if relate(earlier.scope, later.scope) is Match.DIFFERENT:
        return False
    here, there = _where(earlier), _where(later)
    if here and there and not here & there:
        return False
    mine, theirs = _measure(earlier), _measure(later)
    if families(mine) & families(theirs):
        return True
    return bool(mine & theirs) or any(_related(one, other) for one in mine for other in theirs)


def _measure(claim: Claim) -> frozenset[str]:
    """What a percentage is of, by its clause, by what it answers, or by the clause before."""
    asked = claim.scope.asked if claim.answers else frozenset()
    return (claim.terms | asked or claim.scope.near) - CHANGE_WORDS.literals


def _where(claim: Claim) -> frozenset[str]:
    return claim.scope.places - claim.terms - CHANGE_WORDS.literals


def _related(one: str, other: str) -> bool:
    """Delivery and deliver, conversion and convert: alike in their first letters."""
    return min(len(one), len(other)) >= _ROOT and one[:_ROOT] == other[:_ROOT]


_ROOT = 6


def _is_written(earlier: Claim, later: Claim) -> bool:
    return not WRITTEN.isdisjoint(
        {earlier.statement.context.source, later.statement.context.source}
    )


def _without(scope: Scope, nouns: frozenset[str]) -> Scope:
    return replace(scope, own=scope.own - nouns, near=scope.near - nouns, asked=scope.asked - nouns)
