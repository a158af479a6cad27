"""The gate for amounts: whether two of them belong to the same thing."""

import re
from dataclasses import replace

from voicecoach.core.claims.change_words import CHANGE_WORDS
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Scope, Slot
from voicecoach.core.claims.other_cases import of_other_cases, of_other_times
from voicecoach.core.claims.read_ages import AGE_AT, TIME_TO
from voicecoach.core.claims.read_frequencies import HOW_OFTEN
from voicecoach.core.claims.records import exceeds_record
from voicecoach.core.claims.same_count import (
    VAGUE_NOUNS,
    counts_other_sorts,
    is_asked_for,
    is_episode,
    is_rare_noun,
    is_specific_count,
    share_a_story,
)
from voicecoach.core.claims.same_money import are_of_other_bonuses
from voicecoach.core.claims.same_step import same_step
from voicecoach.core.claims.same_stretch import (
    are_of_one_story,
    are_of_present_job,
    are_one_whole,
    are_told_in_passing,
    is_part_of_career,
    is_rank_within,
    of_other_orders,
    share_a_head,
)
from voicecoach.core.claims.same_team import same_team
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.subject_families import families
from voicecoach.core.claims.told_subject import (
    LONG_ANSWER,
    WRITTEN,
    relate_by_family,
    say_nothing_else,
    told_with_question,
    without_head,
)
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

PERSONAL = frozenset(
    {"notice", "pay", "expected pay", "rate", "probation", "age", "close", "shift"}
)
"""A person has one of each at a time, so no other subject needs to be shared."""


def same_subject(earlier: Claim, later: Claim) -> bool:
    """Tell whether two amounts of one slot answer the same question about the same thing."""
    if earlier.head not in PERSONAL and _name_others(earlier, later):
        return False
    if of_other_cases(earlier, later) or of_other_times(earlier, later):
        return False
    return _same_subject(told_with_question(earlier, later), told_with_question(later, earlier))


def _name_others(earlier: Claim, later: Claim) -> bool:
    """Tell "the spring appeal" from "the winter appeal", whatever was asked."""
    if earlier.slot is Slot.PERCENT:
        return relate(_unplaced(earlier), _unplaced(later)) is Match.DIFFERENT
    return relate(earlier.scope, later.scope) is Match.DIFFERENT


def _same_subject(earlier: Claim, later: Claim) -> bool:
    if earlier.per != later.per and earlier.slot in {Slot.COUNT, Slot.DURATION}:
        rates = {earlier.per, later.per} - {None}
        scopes = without_head(earlier), without_head(later)
        if len(rates) != 1 or rates & _LONG_PERIODS or _is_sum_of_rates(earlier, later):
            return False
        are_answers = earlier.head == later.head and all(
            claim.answers and is_asked_for(claim) for claim in (earlier, later)
        )
        found = relate(*scopes)
        return found is Match.SAME or (are_answers and found is not Match.DIFFERENT)
    if earlier.slot is Slot.TEAM:
        return same_team(earlier, later)
    if earlier.head == HOW_OFTEN or earlier.head.startswith((AGE_AT, TIME_TO)):
        return same_step(earlier, later)
    if earlier.head == later.head == "gap" and (told := _same_gap(earlier, later)) is not None:
        return told
    if PERSONAL & {earlier.head, later.head}:
        return earlier.head == later.head and _same_job(earlier, later)
    if earlier.slot is Slot.PERCENT:
        return _same_metric(earlier, later)
    return _same_thing(earlier, later)


def _are_limits(earlier: Claim, later: Claim) -> bool:
    """What one may sign for, or has in one's book, is one where both were asked for it."""
    is_limit = earlier.head == later.head and earlier.head in {"authority", "managed"}
    return is_limit and earlier.answers and later.answers


def _same_gap(earlier: Claim, later: Claim) -> bool | None:
    """Whether two times out of work are one; None where their words must tell."""
    if 0.0 in {earlier.value.low, later.value.low}:
        return True
    if not (earlier.answers and later.answers):
        return None
    return not (earlier.scope.own - earlier.scope.asked and later.scope.own - later.scope.asked)


def _is_sum_of_rates(earlier: Claim, later: Claim) -> bool:
    """The thousands one has done in all are many times what one does a day."""
    rated, total = (earlier, later) if earlier.per else (later, earlier)
    return (total.value.low or 0.0) > _TIMES_A_RATE * (rated.value.high or float("inf"))


_TIMES_A_RATE = 12.0
_LONG_PERIODS = frozenset({"year", "season", "quarter"})
"""Counts per one of these are not the counts of a whole working life."""


def _same_job(earlier: Claim, later: Claim) -> bool:
    """Tell what one is paid now from what one was paid elsewhere."""
    if earlier.head == "commute" and earlier.ongoing != later.ongoing:
        return any(claim.is_timeless for claim in (earlier, later))
    if earlier.slot is Slot.MONEY and earlier.scope.places & later.scope.places & later.scope.own:
        return True
    former = [_FORMER.isdisjoint(claim.quote.lower().split()) for claim in (earlier, later)]
    is_wish = earlier.head == "expected pay" or earlier.slot is not Slot.MONEY
    return is_wish or former[0] == former[1]


_FORMER = frozenset(
    "last previous there old previously was were started charged earned earnt".split()
)


def _same_thing(earlier: Claim, later: Claim) -> bool:
    """Durations, counts and money: by shared words, or by a noun that is telling enough."""
    if _are_of_other_sorts(earlier, later):
        return False
    if earlier.slot is Slot.MONEY and _share_only_a_time(earlier.scope, later.scope):
        return False
    if earlier.head != later.head:
        is_named = "amount" not in {earlier.head, later.head}
        related = (relate if is_named else relate_by_family)(earlier.scope, later.scope)
        return related is Match.SAME
    mine, theirs = without_head(earlier), without_head(later)
    found = relate_by_family(mine, theirs)
    if found in {Match.SAME, Match.DIFFERENT}:
        is_same = found is Match.SAME
        return is_same and (earlier.slot is not Slot.DURATION or share_a_head(mine, theirs))
    if earlier.slot is Slot.MONEY and (told := _told_by_story(earlier, later)) is not None:
        return told
    is_one = _are_limits(earlier, later) or _is_one_total(earlier, later)
    if is_one or _is_beyond_record(earlier, later):
        return True
    return _same_by_noun(earlier, later, mine, theirs)


def _share_only_a_time(mine: Scope, theirs: Scope) -> bool:
    """Tell the till of a night from the guests of one: the hour is all that both clauses name."""
    shared = mine.own & theirs.own
    return bool(shared) and shared <= _TIMES and bool(mine.own - _TIMES and theirs.own - _TIMES)


_TIMES = lemmas("night day week weekend shift morning evening afternoon month year season")


def _same_by_noun(earlier: Claim, later: Claim, mine: Scope, theirs: Scope) -> bool:
    """Amounts without a shared word: of a noun that is telling, or asked for, or bare."""
    found = relate_by_family(mine, theirs)
    is_apart = found is Match.APART and not is_rare_noun(earlier, mine, theirs)
    if is_apart and earlier.per is None and not share_a_story(earlier, later):
        return False
    if is_specific_count(earlier, later) or _share_a_rank(mine, theirs):
        return True
    if found is Match.ASKED:
        return _answers_briefly(mine, theirs) or _answers_briefly(theirs, mine)
    if found is Match.OPEN and say_nothing_else(earlier, later):
        return True
    may_stand_alone = earlier.slot is not Slot.DURATION and earlier.head not in VAGUE_NOUNS
    return found is Match.OPEN and not mine.own and not theirs.own and may_stand_alone


def _are_of_other_sorts(earlier: Claim, later: Claim) -> bool:
    """Two lengths, or two counts, of which one is a part or an episode of a life."""
    if earlier.slot is Slot.MONEY:
        return are_of_other_bonuses(earlier, later)
    if earlier.slot is Slot.COUNT:
        is_told_once = is_episode(earlier) or is_episode(later)
        return is_told_once or counts_other_sorts(earlier, later)
    return earlier.slot is Slot.DURATION and (
        of_other_orders(earlier, later)
        or are_told_in_passing(earlier, later)
        or is_part_of_career(earlier, later)
        or is_rank_within(earlier, later)
    )


def _answers_briefly(bare: Scope, other: Scope) -> bool:
    """A bare figure takes its subject from its question, unless the answer is a long one."""
    is_brief = not bare.own - _IDLE and len(bare.wide) <= LONG_ANSWER
    told = other.own or other.near | other.asked
    return is_brief and bool(bare.asked & (told | other.near))


_IDLE = lemmas("start finish end begin")
"""Words of "eighteen months start to finish", which name nothing."""


def _told_by_story(earlier: Claim, later: Claim) -> bool | None:
    """A bare figure in a long answer, or in a note, is about what that tells; None when neither."""
    for bare, other in ((earlier, later), (later, earlier)):
        told = len(bare.scope.wide) > LONG_ANSWER or bare.statement.context.source in WRITTEN
        about = without_head(other).own
        if told and about and not without_head(bare).own:
            return bool(about & bare.scope.wide)
    return None


def _is_one_total(earlier: Claim, later: Claim) -> bool:
    """How long it all took, or what it saved, in one story told twice."""
    if earlier.slot is Slot.DURATION:
        return are_one_whole(earlier, later) or are_of_present_job(earlier, later)
    return earlier.head == "saving" and are_of_one_story(earlier, later)


def _is_beyond_record(earlier: Claim, later: Claim) -> bool:
    """The most one ever had is no less than what one had on any day, whatever the story."""
    is_counted = earlier.slot is Slot.COUNT and earlier.head not in VAGUE_NOUNS
    return is_counted and earlier.per == later.per and exceeds_record(earlier, later)


def _share_a_rank(mine: Scope, theirs: Scope) -> bool:
    """The biggest deal is one deal, whatever else is said of it."""
    ranks = {phrase.rank for phrase in mine.phrases} & {phrase.rank for phrase in theirs.phrases}
    return bool(ranks & {"biggest", "smallest"})


def _same_metric(earlier: Claim, later: Claim) -> bool:
    if _name_others(earlier, later):
        return False
    if bool(_OF_ALL.find(read_words(earlier.quote))) != bool(_OF_ALL.find(read_words(later.quote))):
        return False
    here, there = _where(earlier), _where(later)
    if here and there and not here & there:
        return False
    mine, theirs = _measure(earlier), _measure(later)
    if families(mine) & families(theirs):
        return True
    return bool(mine & theirs) or any(_related(one, other) for one in mine for other in theirs)


_OF_ALL = Lexicon(
    {
        True: (
            "overall; as a whole; whole|entire company|firm|depot|team|network|region|group|shop; "
            "company wide; across the company|firm|group|network; nationally; national average; "
            "industry average; on average across; everybody|everyone else"
        ),
    }
)
"""What tells the figure of a whole firm from one's own."""


def _measure(claim: Claim) -> frozenset[str]:
    """What a percentage is of, by its clause, by what it answers, or by the clause before."""
    asked = claim.scope.asked if claim.answers else frozenset()
    is_told_before = len(claim.scope.wide) <= LONG_ANSWER or _refers_back(claim.quote)
    near = claim.scope.near if is_told_before else frozenset()
    told = claim.terms | asked
    return (told | near if _refers_back(claim.quote) else told or near) - CHANGE_WORDS.literals


def _refers_back(quote: str) -> bool:
    """Tell "we got it to eighty" from "I'd say eighty", which in a long answer is of anything."""
    return not _POINTERS.isdisjoint(re.findall(r"[a-z]+", quote.lower()))


_POINTERS = frozenset({"it", "that", "this", "them", "those", "these"})


def _where(claim: Claim) -> frozenset[str]:
    return claim.scope.places - CHANGE_WORDS.literals - _NOWHERE


def _unplaced(claim: Claim) -> Scope:
    """The scope without places that only name the measure: "on the road", "in my current job"."""
    return replace(claim.scope, places=_where(claim))


_NOWHERE = lemmas("current present time job role whole total end road office home")


def _related(one: str, other: str) -> bool:
    """Delivery and deliver, conversion and convert: alike in their first letters."""
    return min(len(one), len(other)) >= _ROOT and one[:_ROOT] == other[:_ROOT]


_ROOT = 6
