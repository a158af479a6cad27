"""When two accounts of a fact that is one of two exclude each other."""

from dataclasses import replace

from voicecoach.core.claims.change import elapsed_days, may_have_changed
from voicecoach.core.claims.facets import FACETS, NEVER
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.story import (
    names_elsewhere,
    ranks_differ,
    same_question,
    story_words,
    tells_a_way,
)
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

_PERSON_CHANGES_DAYS = 90
_SAYS_NOTHING = lemmas(
    "office home remote remotely site desk degree course study pass exam test travel "
    "charge business authority live university college full part contract permanent "
    "temporary pay paid road train learn abroad country town city commute manager "
    "boss move decision agency shift first second only never just always own whole "
    "place still back last thing every"
)
"""Words that tell the facet, not the job or the course."""
_COLLEGES = lemmas("university college uni degree")
"""What people have one of, unless they name another."""


def rule_facets(earlier: Claim, later: Claim) -> Ruling | None:
    """Two poles of one facet, said of the same job, or of the person at the same time."""
    facet = FACETS[earlier.head]
    poles = frozenset({earlier.value.text, later.value.text})
    if len(poles) == 1 or poles in facet.compatible:
        return None
    name = earlier.head.replace(" ", "_").replace("-", "_")
    if facet.of_person:
        changed = elapsed_days(earlier, later) >= _PERSON_CHANGES_DAYS
    elif not _same_job(earlier, later) or _is_promotion(earlier, later):
        return None
    else:
        changed = may_have_changed(earlier, later, is_state=earlier.ongoing)
    if changed and NEVER not in later.terms:
        return Ruling(Level.CHANGED, f"changed_{name}")
    return Ruling(Level.CONTRADICTION, f"opposite_{name}")


def _is_promotion(earlier: Claim, later: Claim) -> bool:
    """Somebody who tells of a way up was a beginner and in charge, each in its time."""
    is_of_title = earlier.slot is Slot.TITLE
    return is_of_title and (tells_a_way(earlier.quote) or tells_a_way(later.quote))


def _same_job(earlier: Claim, later: Claim) -> bool:
    if NEVER in earlier.terms | later.terms:
        return True
    scopes = [
        replace(claim.scope, names=frozenset(), places=frozenset()) for claim in (earlier, later)
    ]
    if ranks_differ(earlier, later) or names_elsewhere(earlier, later):
        return False
    if relate(scopes[0], scopes[1]) is Match.DIFFERENT:
        return False
    are_current = earlier.ongoing and later.ongoing and FACETS[earlier.head].is_current
    if same_question(earlier, later) or are_current:
        return True
    if earlier.head == "ownership" and _names_a_firm(earlier) and _names_a_firm(later):
        return True
    is_schooling = earlier.head == "self-taught"
    if all(_is_bare(claim, though_asked=is_schooling) for claim in (earlier, later)):
        return True
    shared = story_words(earlier) & story_words(later)
    if earlier.head == "finished course" and shared & _COLLEGES:
        return not (earlier.scope.names or later.scope.names)
    return bool(shared - _SAYS_NOTHING)


def _is_bare(claim: Claim, *, though_asked: bool) -> bool:
    """A statement of the facet alone, which nobody asked for: "it was a temporary contract"."""
    is_unasked = though_asked or not claim.statement.context.question
    return is_unasked and not story_words(claim) - _SAYS_NOTHING


def _names_a_firm(claim: Claim) -> bool:
    """Tell who owned what from who had a job: the firm itself is spoken of."""
    words = read_words(f"{claim.quote} . {claim.statement.context.question or ''}")
    return any(word.form in _FIRMS for word in words)


_FIRMS = frozenset({"company", "business", "firm", "start-up", "startup"})
