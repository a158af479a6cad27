"""The gate for sizes of teams: the same people, told twice."""

import re
from dataclasses import replace

from voicecoach.core.claims.models import Claim, Scope, Who
from voicecoach.core.claims.people import PEOPLE
from voicecoach.core.claims.phrases import doings
from voicecoach.core.claims.records import exceeds_record
from voicecoach.core.claims.same_stretch import open_alike
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.told_subject import are_of_one_job
from voicecoach.core.claims.vocabulary import lemmas

_WRITTEN = frozenset({"notes", "resume"})
_LARGEST_CREW = 30.0
"""More people than this are a site, not the crew of one task (start value)."""
_LONG_ANSWER = 12
"""Content words from which a written statement is about more than one job (start value)."""
_ANY_GROUP = lemmas(
    "team crew squad gang group department dept office unit staff section workforce headcount pod "
    "strong outfit"
)
_TEAM_NOUNS = (
    lemmas(
        "including include counting line management direct report directly supervise supervision "
        "manager manage "
        "managing managed lead leading large size biggest member answer under responsible charge "
        "oversee coordinate shift run head look line take over effort"
    )
    | {"@managing", "numbers"}
    | _ANY_GROUP
)


def same_team(earlier: Claim, later: Claim) -> bool:
    """One team by its own words; without any, only when both sides name nothing else."""
    mine, theirs = (
        _without_team(one.scope, _trades_named(other))
        for one, other in ((earlier, later), (later, earlier))
    )
    found = relate(mine, theirs)
    if found is Match.SAME and _meet_only_before(earlier, later):
        found = Match.OPEN
    if Match.DIFFERENT < found < Match.SAME and _open_one_story(earlier, later):
        found = Match.SAME
    if "solo" in earlier.terms | later.terms:
        is_one = found is Match.SAME or (
            found is Match.OPEN and _are_of_unnamed_task(earlier, later, mine, theirs)
        )
        return is_one and _same_task(earlier, later)
    if "several" in earlier.terms | later.terms:
        return False
    if "reports" in {earlier.head, later.head}:
        return "reporting" in earlier.terms | later.terms or found is Match.SAME
    if found is not Match.DIFFERENT and are_of_one_job(earlier, later):
        found = Match.SAME
    if found is Match.SAME and _is_led_within(earlier, later):
        found = Match.DIFFERENT
    is_bare = not mine.own and not theirs.own
    if found is Match.ASKED and mine.own and theirs.own:
        found = Match.APART
    return _same_people(earlier, later, found, is_bare=is_bare)


def _same_people(earlier: Claim, later: Claim, found: Match, *, is_bare: bool) -> bool:
    """Whether two sizes are of one team; `is_bare`: neither side names anything besides it."""
    are_managed = _are_led(earlier, later)
    if found is Match.SAME or (are_managed and exceeds_record(earlier, later)):
        return True
    if _are_other_people(earlier, later):
        return False
    if found is Match.ASKED or (are_managed and is_bare and _are_led_now(earlier, later)):
        return True
    if found is not Match.OPEN:
        return False
    if are_managed and _trades(earlier) & _trades(later):
        return True
    is_of_all = are_managed and _are_asked_in_general(earlier, later)
    return is_of_all or (is_bare and not _of_two_stories(earlier, later))


def _are_of_unnamed_task(earlier: Claim, later: Claim, mine: Scope, theirs: Scope) -> bool:
    """Both of "the project", in answers that name no other thing."""
    if mine.own | theirs.own or not (earlier.answers and later.answers):
        return False
    tasks = [set(_TASKS.findall(claim.quote.lower())) for claim in (earlier, later)]
    return bool(tasks[0] & tasks[1])


_TASKS = re.compile(r"\bthe (project|job|report|thing|work|task|presentation|office|company)\b")


def _open_one_story(earlier: Claim, later: Claim) -> bool:
    """What two long answers with one subject say first of how many there were."""
    return earlier.answers and later.answers and open_alike(earlier, later)


def _are_led(earlier: Claim, later: Claim) -> bool:
    """Whether both count the people one leads.

    Those under one may be fewer than "my team", but never more.
    """
    led = [claim for claim in (earlier, later) if "managed" in claim.terms]
    if len(led) != 1:
        return len(led) == _BOTH
    other = later if led[0] is earlier else earlier
    if not _MY_TEAM.search(other.quote.lower()):
        return False
    return "reporting" not in led[0].terms or _sizes(led[0], other)[0] > _sizes(led[0], other)[1]


_BOTH = 2
_MY_TEAM = re.compile(
    r"\bmy (?:own |whole |current )?(?:team|crew|squad|gang|group|unit)\b|"
    r"\b(?:team|crew|squad|gang|group|unit) (?:that )?i(?:'m| am)? "
    r"(?:lead|run|manage|head|leading)\b"
)


def _trades(claim: Claim) -> frozenset[str]:
    """The trades of the people counted: waiters, nurses, not just people."""
    return (claim.scope.own | claim.scope.asked) & PEOPLE - _ANYBODY


_ANYBODY = lemmas(
    "people person staff employee individual folk guy man woman member human report colleague "
    "worker volunteer"
)


def _same_task(earlier: Claim, later: Claim) -> bool:
    """Tell the crew of one task, done alone or not, from everybody of a site."""
    is_site = max(_sizes(earlier, later)) > _LARGEST_CREW
    if Who.NOBODY in {earlier.who, later.who} and is_site:
        return False
    return _same_trade(earlier, later)


def _are_led_now(earlier: Claim, later: Claim) -> bool:
    """The people one leads today are the same ones, whatever was asked."""
    return all(claim.ongoing and claim.who is Who.SELF for claim in (earlier, later))


def _meet_only_before(earlier: Claim, later: Claim) -> bool:
    """In two long answers, what the clauses before the counts name ties no two crews together."""
    if any(claim.answers or len(claim.scope.wide) <= _LONG_ANSWER for claim in (earlier, later)):
        return False
    return not earlier.scope.own & later.scope.own


def _of_two_stories(earlier: Claim, later: Claim) -> bool:
    """Tell "the two of us" in one long answer from "the five of us" in another."""
    if any(claim.answers or len(claim.scope.wide) <= _LONG_ANSWER for claim in (earlier, later)):
        return False
    return len(earlier.scope.wide & later.scope.wide - _TEAM_NOUNS) < _SHARED_BY_STORIES


_SHARED_BY_STORIES = 2


def _are_other_people(earlier: Claim, later: Claim) -> bool:
    """Tell the team from those one leads in it, from the whole company, and from a former one."""
    return (
        _leads_and_belongs(earlier, later)
        or _is_wider(earlier) != _is_wider(later)
        or _counts_ranks(earlier) != _counts_ranks(later)
        or _told_of_other_times(earlier, later)
    )


def _told_of_other_times(earlier: Claim, later: Claim) -> bool:
    if earlier.ongoing == later.ongoing:
        return False
    return not any(
        len(claim.scope.wide) <= _LONG_ANSWER
        if claim.statement.context.source in _WRITTEN
        else claim.is_timeless and claim.answers
        for claim in (earlier, later)
    )


def _are_asked_in_general(earlier: Claim, later: Claim) -> bool:
    """Tell whether both answer how many people one has managed, wherever it was."""
    return all(claim.answers and not claim.scope.asked - _TEAM_NOUNS for claim in (earlier, later))


def _same_trade(earlier: Claim, later: Claim) -> bool:
    """The only electrician may be one of thirty people, but not of five electricians."""
    for one, other in ((earlier, later), (later, earlier)):
        trade = one.terms - {"only", "solo"}
        if "only" in one.terms and not trade & (other.scope.own | other.scope.asked):
            return False
    return True


def _sizes(earlier: Claim, later: Claim) -> tuple[float, float]:
    return earlier.value.low or 0.0, later.value.low or 0.0


def _leads_and_belongs(earlier: Claim, later: Claim) -> bool:
    """Tell the people one leads from the team one is part of."""
    for leading, belonging in ((earlier, later), (later, earlier)):
        if "managed" in leading.terms and belonging.who is Who.TEAM:
            return "managed" not in belonging.terms
    return False


def _is_led_within(earlier: Claim, later: Claim) -> bool:
    """Tell the five one was in charge of from "twenty of us", among whom they were."""
    for leading, belonging in ((earlier, later), (later, earlier)):
        if "managed" in leading.terms and " of us " in f"{belonging.quote.lower()} ":
            return _sizes(leading, belonging)[0] < _sizes(leading, belonging)[1]
    return False


def _counts_ranks(claim: Claim) -> bool:
    """Tell the supervisors under one from everybody under them."""
    words = claim.quote.lower().replace(",", " ").split()
    return not _RANKS.isdisjoint(words) and not {"including", "counting"} & set(words)


_RANKS = frozenset("supervisors managers foremen leaders leads directors captains deputies".split())


def _is_wider(claim: Claim) -> bool:
    """Tell a department or a whole company from the team within it."""
    return not _WIDER.isdisjoint(claim.quote.lower().split())


_WIDER = frozenset(
    "department dept company firm organisation organization division site hospital school factory "
    "plant branch whole".split()
)


_AGENT = re.compile(r"(?:ist|ian|yst|eer|er|or|ant|ess|man|woman)$")
"""What ends so and is counted in a team is somebody's trade."""


def _trades_named(claim: Claim) -> frozenset[str]:
    """Words of the other side, or of its question, that may name the same people."""
    return claim.scope.own | claim.scope.near | claim.scope.asked


def _without_team(scope: Scope, shared: frozenset[str]) -> Scope:
    """The scope without the words for teams, and without the people that are counted."""
    trades = frozenset(word for word in scope.own - shared if _AGENT.search(word))
    counted = scope.own & PEOPLE | trades
    nouns = _TEAM_NOUNS | counted | doings(counted)
    return replace(scope, own=scope.own - nouns, near=scope.near - nouns, asked=scope.asked - nouns)
