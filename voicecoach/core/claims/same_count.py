"""The gate for counts: the same things, counted at the same time."""

import re

from voicecoach.core.claims.count_nouns import COMMON_HEADS, count_head
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Claim, Scope, Slot, Who
from voicecoach.core.claims.story import families
from voicecoach.core.claims.told_subject import (
    LONG_ANSWER,
    WRITTEN,
    are_of_one_job,
    without_head,
)
from voicecoach.core.claims.vocabulary import lemmas

VAGUE_NOUNS = frozenset({"person", lemma("thing"), lemma("day"), "hour", "word", "way", "part"})


def counts_other_sorts(earlier: Claim, later: Claim) -> bool:
    """Tell vans from lorries and nurses from cooks, which are counted apart in one life."""
    units = [lemma(claim.value.unit or "") for claim in (earlier, later)]
    if len(families(frozenset(units))) == 1:
        return False
    return units[0] != units[1] and earlier.head in _MANY_SORTS and not _ANYBODY & set(units)


def is_specific_count(earlier: Claim, later: Claim) -> bool:
    """A counted noun of its own ("beds", "calls a day"), told of the same time."""
    if earlier.slot is not Slot.COUNT:
        return False
    if earlier.head in VAGUE_NOUNS and earlier.per is None and not _same_trade(earlier, later):
        return False
    if not _told_beside(earlier, later):
        return False
    if (earlier.who is Who.NOBODY) != (later.who is Who.NOBODY) and not later.answers:
        return False
    is_other_noun = lemma(earlier.value.unit or "") != lemma(later.value.unit or "")
    if (is_other_noun and earlier.head in _MANY_SORTS) or _is_of_whole_place(earlier, later):
        return False
    if earlier.ongoing == later.ongoing or is_written(earlier, later):
        return True
    are_asked_for = all(is_asked_for(claim) or claim.answers for claim in (earlier, later))
    is_timeless = earlier.is_timeless or later.is_timeless
    return are_asked_for or is_timeless or _is_record(earlier) or _is_record(later)


def is_rare_noun(claim: Claim, mine: Scope, theirs: Scope) -> bool:
    """A thing that few lives count, such as shouts: only the two questions name other things."""
    told = mine.own - mine.asked, theirs.own - theirs.asked
    is_known = claim.head in COMMON_HEADS or claim.head in VAGUE_NOUNS
    is_brief = max(len(mine.wide), len(theirs.wide)) <= LONG_ANSWER
    return claim.slot is Slot.COUNT and is_brief and not is_known and not all(told)


def is_episode(claim: Claim) -> bool:
    """One or none of a thing in a long answer, unless it was asked for: "one lorry came back"."""
    is_few = (claim.value.low or 0.0) <= 1
    return is_few and not claim.answers and len(claim.scope.wide) > LONG_ANSWER


def _is_of_whole_place(earlier: Claim, later: Claim) -> bool:
    """Tell what there is in a place from what one person has."""
    there = [bool(_THERE.match(claim.quote)) for claim in (earlier, later)]
    if there[0] == there[1]:
        return False
    place, own = (earlier, later) if there[0] else (later, earlier)
    about = own.scope.own | own.scope.asked | own.scope.wide
    return own.who in {Who.SELF, Who.TEAM} and bool(place.scope.places - about)


_THERE = re.compile(
    r"(?:(?:and|so|but|well) )?(?:there(?:'s| is| are| were| was)|(?:we|they) have|"
    r"the (?:\w+ )?(?:estate|building|site|chain|company|firm|group|school|hospital|hotel|trust|"
    r"council|region|network|business|agency|charity|district|city|town) (?:has|had))\b",
    re.IGNORECASE,
)


def _told_beside(earlier: Claim, later: Claim) -> bool:
    """In long answers one thing is counted many times; what stands beside the count must meet."""
    if earlier.per or max(len(earlier.scope.wide), len(later.scope.wide)) <= LONG_ANSWER:
        return True
    if are_of_one_job(earlier, later):
        return True
    if all(is_asked_for(claim) or claim.answers for claim in (earlier, later)):
        return True
    beside = [without_head(claim) for claim in (earlier, later)]
    said = [scope.own | scope.near | scope.asked for scope in beside]
    wide = [scope.wide - {earlier.head, later.head} for scope in beside]
    return bool(said[0] & (said[1] | wide[1]) or said[1] & wide[0])


_MANY_SORTS = frozenset({"person", "vehicle", "event", "machine", "deal", "audience"})
"""Groups of nouns that one life counts several sorts of."""


def share_a_story(earlier: Claim, later: Claim) -> bool:
    """Whole answers with words of their own in common, besides what is counted."""
    if earlier.slot is not Slot.COUNT:
        return False
    shared = earlier.scope.wide & later.scope.wide - {earlier.head}
    return len(shared) >= _SHARED_BY_STORIES


_SHARED_BY_STORIES = 2


def is_asked_for(claim: Claim) -> bool:
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


def is_written(earlier: Claim, later: Claim) -> bool:
    return not WRITTEN.isdisjoint(
        {earlier.statement.context.source, later.statement.context.source}
    )
