"""When two dates of one event exclude each other."""

from dataclasses import replace

from voicecoach.core.claims.change import elapsed_days
from voicecoach.core.claims.dates import month_index
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.told_subject import relate_by_family, told_with_question
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.which_event import ANY_EVENT, ASKS_WHEN, event_key
from voicecoach.core.claims.words import read_words

DATE_CONSISTENT_MONTHS, DATE_UNCLEAR_MONTHS = 2, 3
"""Distance between the nearest months both dates allow (start values)."""
HEDGED_DATE_MONTHS = 12
AVAILABILITY_CHANGES_DAYS = 60
_MANY_IN_A_LIFE = frozenset({"start", "leave", "end", "available", "award", "become", "buy"})
_ONE_OF_A_KIND = frozenset({"graduate", "qualify", "born"})
"""Events a life has one of, unless both sides say of what."""


def rule_dates(earlier: Claim, later: Claim) -> Ruling | None:
    """The same event, told with dates that no month fits."""
    if not _same_event(earlier, later):
        return None
    distance = _months_apart(earlier, later)
    are_exact = len(earlier.months) == len(later.months) == 1
    if distance <= DATE_CONSISTENT_MONTHS:
        return None
    if earlier.head == "available" and elapsed_days(earlier, later) >= AVAILABILITY_CHANGES_DAYS:
        return Ruling(Level.CHANGED, "availability_changed")
    if _has_slipped(earlier, later):
        return Ruling(Level.CHANGED, "plan_changed")
    hedged = (earlier.hedged or later.hedged) and not _is_done_and_ahead(earlier, later)
    if (distance <= DATE_UNCLEAR_MONTHS and not are_exact) or (
        hedged and distance <= HEDGED_DATE_MONTHS
    ):
        return Ruling(Level.UNCLEAR, "date_near")
    return Ruling(Level.CONTRADICTION, "different_dates")


def _has_slipped(earlier: Claim, later: Claim) -> bool:
    """A date that lay ahead when it was told may have become a later one."""
    said_on = earlier.statement.context.said_on
    if said_on is None or earlier.head == "available":
        return False
    ahead = min(*earlier.months, *later.months) > month_index(said_on)
    return ahead and elapsed_days(earlier, later) >= _PLAN_SLIPS_DAYS


_PLAN_SLIPS_DAYS = 30


def _is_done_and_ahead(earlier: Claim, later: Claim) -> bool:
    """What was finished when it was first told cannot be unfinished later."""
    first, last = (claim.statement.context.said_on for claim in (earlier, later))
    if first is None or last is None or earlier.head not in {"graduate", "qualify", "end"}:
        return False
    return max(earlier.months) < month_index(first) and min(later.months) > month_index(last)


def _same_event(earlier: Claim, later: Claim) -> bool:
    if relate(earlier.scope, later.scope) is Match.DIFFERENT and earlier.head != "available":
        return False
    if _is_of_driving(earlier) != _is_of_driving(later):
        return False
    if ANY_EVENT in {earlier.head, later.head} or (
        earlier.head != later.head and event_key(earlier.head) == ANY_EVENT
    ):
        return _name_one(earlier, later)
    return _tell_of_one(earlier, later)


def _name_one(earlier: Claim, later: Claim) -> bool:
    """An event of no table, by the words that one side was asked when it was."""
    if not (earlier.answers and later.answers):
        return False
    mine, theirs = told_with_question(earlier, later), told_with_question(later, earlier)
    shared = (mine.scope.own & theirs.scope.own) - _EVENT_NOUNS - _NOT_EVENTS
    return any(
        shared & claim.scope.asked
        and ASKS_WHEN.find(read_words(claim.statement.context.question or ""))
        for claim in (earlier, later)
    )


def _tell_of_one(earlier: Claim, later: Claim) -> bool:
    """By the words of both and of their questions, or because a life has only one."""
    earlier, later = told_with_question(earlier, later), told_with_question(later, earlier)
    lines = [_is_line(claim) for claim in (earlier, later)]
    are_two_jobs = all(claim.statement.context.source == "resume" for claim in (earlier, later))
    if (lines[0] != lines[1] or are_two_jobs) and not _share_a_name(earlier, later):
        return False
    earlier, later = _without(earlier, _EVENT_NOUNS), _without(later, _EVENT_NOUNS)
    if earlier.head == later.head == "graduate":
        if _higher_degrees(earlier) != _higher_degrees(later):
            return False
        earlier, later = _without(earlier, _STUDIES), _without(later, _STUDIES)
    if earlier.head == "qualify":
        earlier, later = _without(earlier, _PAPERS), _without(later, _PAPERS)
    found = relate_by_family(earlier.scope, later.scope)
    if earlier.head != later.head and not _same_place(earlier, later):
        return False
    if found is Match.SAME or earlier.head == "available" or _told_of(earlier, later):
        return True
    if earlier.scope.near & later.scope.near and found is not Match.DIFFERENT:
        return True
    bare = sum(not (claim.scope.own | claim.scope.near) for claim in (earlier, later))
    if earlier.head in _ONE_OF_A_KIND:
        is_asked_barely = any(claim.answers and not claim.scope.asked for claim in (earlier, later))
        return found >= Match.OPEN or (found is Match.APART and is_asked_barely)
    if earlier.head not in _MANY_IN_A_LIFE and earlier.answers and later.answers and bare:
        return found >= Match.OPEN
    return (found is Match.ASKED and bare > 0) or (found is Match.OPEN and bare == 2)


def _higher_degrees(claim: Claim) -> frozenset[str]:
    """Degrees after the first, which have dates of their own."""
    return frozenset(word.lemma for word in read_words(claim.quote)) & _HIGHER


_HIGHER = lemmas("master masters msc ma mba phd doctorate doctoral mphil")
_STUDIES = lemmas(
    "degree bsc ba beng llb bachelor bachelors undergraduate university uni college school "
    "graduate graduation study get earn receive complete finish obtain gain collect conclude "
    "wrap class leave come walk done"
)


def _is_of_driving(claim: Claim) -> bool:
    """Tell the driving test from the papers of a trade."""
    return claim.head == "qualify" and not _DRIVING.isdisjoint(claim.scope.own | claim.scope.asked)


_DRIVING = lemmas("drive driving driver car motorbike")


def _is_line(claim: Claim) -> bool:
    """Tell a period of a résumé, "2006 to 2010", from an event that is told."""
    context, text = claim.statement.context, claim.statement.text.strip()
    return context.source == "resume" and ("\n" in text or len(claim.scope.wide) > _ONE_LINE)


_ONE_LINE = 8
"""Content words up to which a written statement is about one job (start value)."""


def _share_a_name(earlier: Claim, later: Claim) -> bool:
    mine = earlier.scope.own | earlier.scope.near
    theirs = later.scope.own | later.scope.near
    names = earlier.scope.names | later.scope.names
    return bool(mine & theirs & names) or len(mine & theirs) > 1


def _without(claim: Claim, words: frozenset[str]) -> Claim:
    """A claim about an event, without the words that only say that it is one, or a paper."""
    return replace(claim, scope=replace(claim.scope, own=claim.scope.own - words))


_EVENT_NOUNS = lemmas(
    "promotion start finish end move opening reopening graduation retirement redundancy launch "
    "closure purchase wedding departure arrival date redundant lose job laid"
) | {"@firing"}
_NOT_EVENTS = lemmas("first last time new old final year month work job do")
_PAPERS = lemmas(
    "licence ticket certificate certification test exam card registration register qualify"
)


def _same_place(earlier: Claim, later: Claim) -> bool:
    """Coming to a place and starting there are one event when the place has a name."""
    mine, theirs = earlier.scope, later.scope
    if earlier.answers and later.answers and mine.own & theirs.own:
        return True
    if "leave" in {earlier.head, later.head}:
        return bool((mine.own | mine.near) & (theirs.own | theirs.near))
    return bool(mine.names & (theirs.names | theirs.asked) or theirs.names & mine.asked)


def _told_of(earlier: Claim, later: Claim) -> bool:
    """A date without words of its own belongs to the event that its question names."""
    return any(
        not bare.scope.own and bare.scope.asked & other.scope.own
        for bare, other in ((earlier, later), (later, earlier))
    )


def _months_apart(earlier: Claim, later: Claim) -> int:
    """Months between the two dates; two whole years are apart by their difference."""
    if earlier.months & later.months:
        return 0
    nearest = min(abs(one - other) for one in earlier.months for other in later.months)
    whole_years = min(len(earlier.months), len(later.months)) >= 12
    return nearest + 11 if whole_years else nearest
