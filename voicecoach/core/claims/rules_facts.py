"""When two accounts of a single-valued fact, or of a date, exclude each other."""

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.dates import month_index
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.occupations import MORE_THAN_ONE, TITLES
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.read_places import REGIONS
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.schooling import ACADEMIC
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

HOME_CHANGES_DAYS = 90
JOB_FOUND_DAYS = 14
_LEFT_ONE_JOB = lemmas("leave lay")
"""Having left some job does not say that one has none."""
_SHARED_FOR_A_ROLE = 2


def rule_titles(earlier: Claim, later: Claim) -> Ruling | None:
    """Two titles in the same place and time, unless a way from one to the other is told."""
    if earlier.terms & later.terms or _tells_a_way(earlier) or _tells_a_way(later):
        return None
    found = relate(earlier.scope, later.scope)
    both_now = earlier.ongoing and later.ongoing
    wide = (_wide_words(earlier) & _wide_words(later)) - TITLES.literals
    same = found is Match.SAME or (both_now and found is not Match.DIFFERENT)
    same = same or (both_now and not _has_place(earlier, later))
    same = same or (len(wide) >= _SHARED_FOR_A_ROLE and earlier.ongoing == later.ongoing)
    same = same or bool(
        wide and earlier.ongoing == later.ongoing and not _has_place(earlier, later)
    )
    if not same:
        return None
    if may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, "title_changed")
    return Ruling(Level.CONTRADICTION, "different_titles")


def _tells_a_way(claim: Claim) -> bool:
    return bool(MORE_THAN_ONE.find(read_words(claim.quote)))


def _wide_words(claim: Claim) -> frozenset[str]:
    return claim.scope.wide | claim.scope.asked


def _has_place(earlier: Claim, later: Claim) -> bool:
    return bool(earlier.scope.places or later.scope.places)


def rule_education(earlier: Claim, later: Claim) -> Ruling | None:
    """Field, school, grade: nothing shared at the same level; status: finished against never."""
    if not _same_level(earlier.per, later.per):
        return None
    if earlier.head == "status":
        return _rule_status(earlier, later)
    if earlier.terms & later.terms or any(
        _begins_alike(a, b) for a in earlier.terms for b in later.terms
    ):
        return None
    if earlier.head == "kind of school" and not _share_field(earlier, later):
        return None
    return Ruling(Level.CONTRADICTION, f"different_{earlier.head.replace(' ', '_')}")


def _same_level(one: str | None, other: str | None) -> bool:
    """A "degree" may be any degree; a diploma is not one."""
    if one is None or other is None or one == other:
        return True
    return "degree" in {one, other} and {one, other} <= ACADEMIC


def _begins_alike(one: str, other: str) -> bool:
    return len(one) > 3 and len(other) > 3 and one[:4] == other[:4]


def _share_field(earlier: Claim, later: Claim) -> bool:
    return bool((earlier.scope.wide & later.scope.wide) - _SCHOOL_WORDS)


_SCHOOL_WORDS = frozenset(
    {"university", "colleg", "school", "degree", "train", "study", "hospital"}
)


def _rule_status(earlier: Claim, later: Claim) -> Ruling | None:
    before, after = earlier.value.text, later.value.text
    if before == after or {before, after} == {"unfinished", "going on"}:
        return None
    named = earlier.terms and later.terms
    if named and not earlier.terms & later.terms and not (earlier.per and earlier.per == later.per):
        return None
    denial = later if after == "unfinished" else earlier
    denies_any = denial.value.text == "unfinished" and not denial.terms and not denial.per
    if not named and not denies_any and not (earlier.per and earlier.per == later.per):
        return None
    if after == "finished" and elapsed_days(earlier, later) >= HOME_CHANGES_DAYS:
        return Ruling(Level.CHANGED, "education_finished_since")
    return Ruling(Level.CONTRADICTION, "finished_or_not")


def rule_home(earlier: Claim, later: Claim) -> Ruling | None:
    """Two homes with no place in common."""
    if not earlier.terms or not later.terms or earlier.terms & later.terms:
        return None
    if earlier.head != "home":
        return _rule_past_places(earlier, later)
    if (
        may_have_changed(earlier, later, is_state=True)
        or (elapsed_days(earlier, later) >= HOME_CHANGES_DAYS)
        or "move" in later.quote.lower()
    ):
        return Ruling(Level.CHANGED, "home_changed")
    return Ruling(Level.CONTRADICTION, "different_homes")


def _rule_past_places(earlier: Claim, later: Claim) -> Ruling | None:
    """One childhood; one training of a trade. A town may lie in a region."""
    if (earlier.terms | later.terms) & REGIONS:
        return None
    if earlier.head == "training":
        mine, theirs = (
            topics(read_words(f"{claim.statement.text} {claim.statement.context.question or ''}"))
            - _TRAINING_WORDS
            - claim.terms
            for claim in (earlier, later)
        )
        if mine and theirs and not mine & theirs:
            return None
    return Ruling(Level.CONTRADICTION, f"different_{earlier.head}")


_TRAINING_WORDS = lemmas("train training live town city university college school come year")


_NAME_WORDS = lemmas(
    "manager boss supervisor owner mentor name call man woman guy lady report client lead "
    "foreman forewoman chef tutor instructor supervise head teacher award prize win "
    "mr mrs miss ms doctor teach own train"
) | {"manage", "teache", "owne", "traine"}


_ONE_OF_SEVERAL = frozenset({"client", "hotel"})
"""Roles a life has several of: the story must be the same."""
_SHARED_FOR_A_NAME = 2


def rule_names(earlier: Claim, later: Claim) -> Ruling | None:
    """Two names for one person of a workplace."""
    if earlier.terms & later.terms or any(
        _begins_alike(a, b) for a in earlier.terms for b in later.terms
    ):
        return None
    mine, theirs = earlier.scope.own - _NAME_WORDS, later.scope.own - _NAME_WORDS
    if earlier.head == "award":
        if "only" not in f"{earlier.quote} {later.quote}".lower().split():
            return None
    elif earlier.head in _ONE_OF_SEVERAL:
        shared = (_wide_words(earlier) & _wide_words(later)) - _NAME_WORDS
        if len(shared) < _SHARED_FOR_A_NAME:
            return None
    elif mine and theirs and not mine & theirs:
        return None
    return Ruling(Level.CONTRADICTION, "different_names")


def rule_status(earlier: Claim, later: Claim) -> Ruling | None:
    """Employed when it was said, against having left before that day."""
    if earlier.affirmed == later.affirmed:
        return None
    found = relate(earlier.scope, later.scope)
    works, left = (earlier, later) if earlier.affirmed else (later, earlier)
    if found <= Match.APART or (_LEFT_ONE_JOB & left.terms and found is not Match.SAME):
        return None
    said_on = works.statement.context.said_on
    if works is earlier and left.months and said_on:
        left_before = max(left.months) < month_index(said_on)
        return (
            Ruling(Level.CONTRADICTION, "had_left")
            if left_before
            else Ruling(Level.CHANGED, "left_since")
        )
    if works is earlier and elapsed_days(earlier, later) > 0:
        return Ruling(Level.CHANGED, "left_since")
    if elapsed_days(earlier, later) > JOB_FOUND_DAYS and found is not Match.SAME:
        return Ruling(Level.CHANGED, "employed_since")
    return Ruling(Level.CONTRADICTION, "employed_or_not")
