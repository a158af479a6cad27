"""When two accounts of a fact that is one of two exclude each other."""

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.vocabulary import lemmas

_PERSON_CHANGES_DAYS = 90
_SHARED_FOR_A_JOB = 1
_SAYS_NOTHING = lemmas(
    "office home remote remotely site desk degree course study pass exam test travel charge business "
    "authority live university college school full part contract permanent temporary pay paid road "
    "train learn teach abroad country town city commute manager boss move decision agency shift first "
    "second only never just always own whole place still back last thing every"
)
"""Words that tell the facet, not the job or the course."""


def rule_facets(earlier: Claim, later: Claim) -> Ruling | None:
    """Two poles of one facet, said of the same job, or of the person at the same time."""
    facet = FACETS[earlier.head]
    if earlier.value.text == later.value.text:
        return None
    name = earlier.head.replace(" ", "_").replace("-", "_")
    if facet.of_person:
        if elapsed_days(earlier, later) >= _PERSON_CHANGES_DAYS:
            return Ruling(Level.CHANGED, f"changed_{name}")
        return Ruling(Level.CONTRADICTION, f"opposite_{name}")
    if not _same_job(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, f"changed_{name}")
    return Ruling(Level.CONTRADICTION, f"opposite_{name}")


def _same_job(earlier: Claim, later: Claim) -> bool:
    if relate(earlier.scope, later.scope) is Match.DIFFERENT:
        return False
    mine, theirs = _words(earlier), _words(later)
    if earlier.scope.names - mine and later.scope.names and not mine & theirs:
        return False
    return len((mine & theirs) - _SAYS_NOTHING) >= _SHARED_FOR_A_JOB


def _words(claim: Claim) -> frozenset[str]:
    return claim.scope.wide | claim.scope.asked
