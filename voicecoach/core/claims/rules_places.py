"""When two places for one thing of a life exclude each other."""

import re
from dataclasses import replace

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.gazetteer import PLACES, may_be_one_place
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.names import Name, may_be_one
from voicecoach.core.claims.read_places import ONLINE
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets
from voicecoach.core.claims.rules_reach import REACH, rule_reach
from voicecoach.core.claims.rules_schooling import begins_alike
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.story import ranks_differ, told_words
from voicecoach.core.claims.vocabulary import lemmas

HOME_CHANGES_DAYS = 90
_SAYS_NOTHING = lemmas(
    "train training live town city university college school come year grow born home house flat "
    "base place locate describe work job shift run drive move near old build tell"
)


def rule_places(earlier: Claim, later: Claim) -> Ruling | None:
    """Two places that are not one: of the person's home at one time, or of one job."""
    if earlier.head in FACETS:
        return rule_facets(earlier, later)
    if earlier.head in REACH:
        return rule_reach(earlier, later)
    if _may_be_one(earlier, later) or _is_named_beside(earlier, later):
        return None
    if earlier.head == "home":
        if _AROUND & {*earlier.quote.lower().split(), *later.quote.lower().split()}:
            return None
        changed = (
            may_have_changed(earlier, later, is_state=True)
            or elapsed_days(earlier, later) >= HOME_CHANGES_DAYS
            or "move" in later.quote.lower()
        )
        level = Level.CHANGED if changed else Level.CONTRADICTION
        return Ruling(level, "home_changed" if changed else "different_homes")
    if not _same_story(earlier, later):
        return None
    if earlier.head == "job place" and may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, "workplace_moved")
    return Ruling(Level.CONTRADICTION, f"different_{earlier.head.replace(' ', '_')}")


_AROUND = word_set("side suburb suburbs outskirts metro area part district borough")
"""Words for a part of a larger town, whose name the other account may give."""


def _may_be_one(earlier: Claim, later: Claim) -> bool:
    one, other = earlier.terms, later.terms
    if (ONLINE in one) != (ONLINE in other):
        return False
    if not one or not other or may_be_one_place(one, other):
        return True
    names = (Name(tuple(sorted(terms)), 0, 0) for terms in (one, other))
    return may_be_one(*names)


def _is_named_beside(earlier: Claim, later: Claim) -> bool:
    """Tell "at Buckeye", the firm, from the town of "Buckeye Air, Columbus"."""
    return any(
        any(begins_alike(name, word) for name in one.terms - PLACES for word in other.scope.own)
        for one, other in ((earlier, later), (later, earlier))
        if not one.terms & PLACES
    )


def _same_story(earlier: Claim, later: Claim) -> bool:
    """One childhood; one training of a trade; one job by what both tell of it."""
    if ranks_differ(earlier, later) or _relate(earlier, later) is Match.DIFFERENT:
        return False
    if earlier.head in {"childhood", "birth"}:
        return True
    mine, theirs = (told_words(claim) - _SAYS_NOTHING - PLACES for claim in (earlier, later))
    shared = mine & theirs - earlier.terms - later.terms
    if earlier.head == "training":
        return bool(shared) or not mine or not theirs
    return bool(shared) or (earlier.head == "job place" and _is_the_one_job(earlier, later))


def _is_the_one_job(earlier: Claim, later: Claim) -> bool:
    """Both tell where they work today, or where they worked last, and not of one place of many."""
    pair = earlier, later
    if any(_EVER.search(claim.quote) for claim in pair):
        return True
    if any(_ONE_OF_MANY.search(claim.quote) for claim in pair):
        return False
    if all(claim.ongoing and _OF_NOW.search(claim.quote) for claim in pair):
        return True
    return all(_OF_LAST.search(_with_question(claim)) for claim in pair)


def _with_question(claim: Claim) -> str:
    return f"{claim.statement.context.question or ''} | {claim.quote}"


_OF_NOW = re.compile(
    r"\b(?:i work|i'm working|i am working|we work|i'm based|we're (?:all )?based|i'm (?:at|in)"
    r"|our (?:only )?office|my (?:current )?(?:office|job|place|work))\b",
    re.IGNORECASE,
)
_EVER = re.compile(
    r"\b(?:(?:my|our) (?:whole|entire) (?:working )?(?:career|life)|all my (?:working )?"
    r"(?:career|life)|only ever worked (?:in|at|out)|never worked (?:anywhere|outside))\b",
    re.IGNORECASE,
)
"""There was no other place before or since."""
_OF_LAST = re.compile(
    r"\b(?:my|the|your) (?:last|previous|former) \w+|\blast work(?:ed)?\b", re.IGNORECASE
)
_ONE_OF_MANY = re.compile(
    r"\b(?:head ?quarters|head office|hq|clients?|sites?|branch|registered|other|another|used to"
    r"|sometimes|some days|also|as well|live|home|mostly|travel)\b",
    re.IGNORECASE,
)
"""A firm has several places, and some work at more than one."""


def _relate(earlier: Claim, later: Claim) -> Match:
    """Compare what the two are about; their names and places are what is compared."""
    scopes = [
        replace(claim.scope, names=frozenset(), places=frozenset()) for claim in (earlier, later)
    ]
    return relate(scopes[0], scopes[1])
