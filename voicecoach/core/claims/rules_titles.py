"""When two accounts of the person's title exclude each other."""

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.occupations import MORE_THAN_ONE, TITLES
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.titles import may_be_one_job, read_title
from voicecoach.core.claims.words import read_words

_SHARED_FOR_A_ROLE = 2
_PLAIN = Lexicon(
    {True: "just; only; merely; plain; ordinary; simply; never more than; nothing but"}
)


def rule_titles(earlier: Claim, later: Claim) -> Ruling | None:
    """Two titles in the same place and time, unless a way from one to the other is told."""
    if earlier.head in FACETS:
        return rule_facets(earlier, later)
    if not _differ(earlier, later) or _tells_a_way(earlier) or _tells_a_way(later):
        return None
    if not same_post(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, "title_changed")
    return Ruling(Level.CONTRADICTION, "different_titles")


def _differ(earlier: Claim, later: Claim) -> bool:
    """Two affirmed titles that no one job has; or one denied that the other affirms."""
    one, other = read_title(earlier.value.text or ""), read_title(later.value.text or "")
    if one is None or other is None:
        return False
    if earlier.affirmed and later.affirmed:
        plain = any(_PLAIN.find(read_words(claim.quote)) for claim in (earlier, later))
        return not may_be_one_job(one, other, plain=plain)
    if earlier.affirmed == later.affirmed:
        return False
    held, denied = (one, other) if earlier.affirmed else (other, one)
    return held.key == denied.key and denied.fields <= held.fields


def same_post(earlier: Claim, later: Claim) -> bool:
    """Tell whether two claims about a post are about the same one."""
    found = relate(earlier.scope, later.scope)
    if found is Match.DIFFERENT:
        return False
    both_now = earlier.ongoing and later.ongoing
    if both_now:
        return True
    wide = (_wide_words(earlier) & _wide_words(later)) - TITLES.literals
    if "resume" in {earlier.statement.context.source, later.statement.context.source}:
        return bool(_named(earlier) & _named(later))
    if found is Match.SAME or len(wide) >= _SHARED_FOR_A_ROLE:
        return True
    return bool(wide) and not (_has_place(earlier) and _has_place(later))


def _has_place(claim: Claim) -> bool:
    return bool(claim.scope.places)


def _named(claim: Claim) -> frozenset[str]:
    """The employer by name, wherever in the statement or the question it stands."""
    scope = claim.scope
    return scope.names | ((scope.wide | scope.asked) if not scope.names else scope.asked)


def _wide_words(claim: Claim) -> frozenset[str]:
    return claim.scope.wide | claim.scope.asked


def _tells_a_way(claim: Claim) -> bool:
    return bool(MORE_THAN_ONE.find(read_words(claim.quote)))
