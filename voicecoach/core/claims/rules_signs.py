"""When two signed positions point opposite ways: preferences and outcomes of a story."""

import re
from dataclasses import replace
from functools import lru_cache

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.endings import ENDS_WELL
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Level, Scope, Slot
from voicecoach.core.claims.phrases import noun_phrases
from voicecoach.core.claims.read_credit import DOING, FAULT
from voicecoach.core.claims.read_happenings import HAPPENED
from voicecoach.core.claims.read_preferences import EXCLUSIVELY, MEMBER
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.story_endings import STORY_GENERIC
from voicecoach.core.claims.vocabulary import GENERIC, lemmas
from voicecoach.core.claims.words import read_words

_SHARED_FOR_A_STORY = 2
"""Content words two long answers must share besides the outcome itself (start value)."""


def _leaves_room(earlier: Claim, later: Claim) -> bool:
    """Both poles are liked: neither claim excludes the other, or one is said to come "as well"."""
    if _poles(earlier) & _poles(later):
        return False
    is_exclusive = EXCLUSIVELY in earlier.terms | later.terms
    return not is_exclusive or bool(_ADDS.search(f"{earlier.quote} {later.quote}"))


def _poles(claim: Claim) -> frozenset[str]:
    return frozenset(term for term in claim.terms if not term.startswith(MEMBER))


def _of_other_members(earlier: Claim, later: Claim) -> bool:
    """Tell dogs from cats, which are one pole: each position is about its own."""
    mine, theirs = earlier.terms - _poles(earlier), later.terms - _poles(later)
    return bool(mine and theirs) and not mine & theirs


_ADDS = re.compile(r"\b(as well|too|also)\b", re.IGNORECASE)
"""Liking the other pole "as well" leaves room for the first."""


def rule_preferences(earlier: Claim, later: Claim) -> Ruling | None:
    """Opposite signs on one axis, or one thing liked and disliked."""
    if earlier.affirmed == later.affirmed:
        return None
    if earlier.head == "liking":
        against, in_favour = (later, earlier) if earlier.affirmed else (earlier, later)
        if not against.terms or not against.terms <= in_favour.terms:
            return None
        if len(in_favour.terms) > len(against.terms) + 2:
            return None
    elif _of_other_members(earlier, later) or _leaves_room(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=True):
        return Ruling(Level.CHANGED, "preference_changed")
    return Ruling(Level.CONTRADICTION, "opposite_preference")


def rule_outcomes(earlier: Claim, later: Claim) -> Ruling | None:
    """Opposite outcomes of one story; the story must be the same by its own words."""
    if earlier.affirmed == later.affirmed or _at_other_times(earlier, later):
        return None
    if _tells_a_part(earlier) or _tells_a_part(later) or not _same_story(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=True):
        return Ruling(Level.CHANGED, "outcome_changed")
    return Ruling(Level.CONTRADICTION, "opposite_outcome")


def _tells_a_part(claim: Claim) -> bool:
    """Tell "we won two of the three bids", which leaves one lost."""
    return bool(_PARTS.find(read_words(claim.quote)))


_PARTS = Lexicon(
    {
        True: (
            "one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|many|all|both "
            "of the|our|my two|three|four|five|six|seven|eight|nine|ten|twelve; "
            "one|two|three|four|five in|out_of three|four|five|six|ten|twenty|hundred"
        ),
    }
)


def _at_other_times(earlier: Claim, later: Claim) -> bool:
    """Tell "it was just me when I started" from "there are three of us"."""
    if earlier.head != _ALONE:
        return False
    told = (claim.statement.text for claim in (earlier, later))
    at_first = [
        len(text.split()) <= _SHORT and bool(_AT_FIRST.find(read_words(text))) for text in told
    ]
    return at_first[0] != at_first[1]


_ALONE = "was alone"
_SHORT = 16
"""Words of a statement that is all of one time (start value)."""
_AT_FIRST = Lexicon(
    {
        True: (
            "when i|we start|join|begin|arrive; at first; to begin with; to start with; "
            "originally; in the beginning; in the early days; back then; use to"
        ),
    }
)


def of_other_things(earlier: Claim, later: Claim) -> bool:
    """Tell "won the school tender" from "lost the hospital tender" by what the outcome hides."""
    return relate(_quoted(earlier.quote), _quoted(later.quote)) is Match.DIFFERENT


@lru_cache(maxsize=16384)
def _quoted(quote: str) -> Scope:
    """What the words of a quote name."""
    return Scope(phrases=tuple(noun_phrases(read_words(quote))))


def _same_story(earlier: Claim, later: Claim) -> bool:
    if of_other_turns(earlier, later) or of_other_things(earlier, later):
        return False
    if earlier.head.startswith(HAPPENED) or earlier.head in {ENDS_WELL, DOING, FAULT}:
        return _is_told_of_one(earlier, later)
    told = earlier.terms | later.terms
    found = relate(_without(earlier.scope, told), _without(later.scope, told))
    if found is Match.SAME:
        return True
    if found is Match.DIFFERENT:
        return False
    shared = (earlier.scope.wide | earlier.scope.asked) & (later.scope.wide | later.scope.asked)
    shared -= told
    is_long = min(len(earlier.scope.wide), len(later.scope.wide)) > 2 * _SHARED_FOR_A_STORY + 2
    if len(shared) >= _SHARED_FOR_A_STORY + is_long:
        return True
    if is_long:
        return False
    if found is Match.ASKED:
        return not (earlier.scope.own and later.scope.own)
    return found is Match.OPEN and not earlier.scope.own and not later.scope.own


def _is_told_of_one(earlier: Claim, later: Claim) -> bool:
    """The whole story is one, or the thing is one that came about in it."""
    if relate(_anywhere(earlier.scope), _anywhere(later.scope)) is Match.DIFFERENT:
        return False
    if not earlier.head.startswith(HAPPENED):
        return shares_a_story(earlier, later)
    bare = [replace(claim, scope=_without_anywhere(claim)) for claim in (earlier, later)]
    return _share_a_thing(earlier, later) or shares_a_story(*bare)


def _without_anywhere(claim: Claim) -> Scope:
    """The story of a claim without the verb that tells it."""
    scope = claim.scope
    return replace(scope, wide=scope.wide - claim.terms, asked=scope.asked - claim.terms)


def _share_a_thing(earlier: Claim, later: Claim) -> bool:
    """One noun of the two clauses, no common one, came about in the one and not in the other."""
    told = [(claim.scope.own | claim.scope.near) - claim.terms for claim in (earlier, later)]
    return bool(told[0] & told[1] - _COMMON - GENERIC)


def _anywhere(scope: Scope) -> Scope:
    """The story without its places: "in our favour" is none, and a story moves about."""
    return replace(scope, places=frozenset())


def shares_a_story(earlier: Claim, later: Claim) -> bool:
    """Tell by weighed words: names and what both questions name, other nouns, common ones."""
    shared = _story_words(earlier) & _story_words(later) - GENERIC
    names = earlier.scope.names & later.scope.names
    topics = names | (earlier.scope.asked & later.scope.asked)
    weight = sum(
        _TOPIC_WEIGHT if word in topics - _COMMON else _COMMON_WEIGHT if word in _COMMON else 1.0
        for word in shared
    )
    is_long = min(len(earlier.scope.wide), len(later.scope.wide)) > _LONG_STORY
    return weight >= (_ENOUGH_OF_LONG if is_long else _ENOUGH)


def of_other_turns(earlier: Claim, later: Claim) -> bool:
    """Tell the first season from the second, and this one from the other."""
    mine, theirs = (_turns(claim) for claim in (earlier, later))
    return bool(mine and theirs and not mine & theirs) or "other" in mine ^ theirs


@lru_cache(maxsize=16384)
def _turns(claim: Claim) -> frozenset[str]:
    context = claim.statement.context
    question = context.question or ""
    is_next = question.lower().startswith("and ")
    words = read_words(f"{question} . {claim.statement.text}")
    found = frozenset(hit.meaning for hit in _TURNS.find(words))
    return found | {"other"} if is_next else found


_TURNS = Lexicon(
    {
        "first": (
            "first litter|season|show|term|class|job|trial|case|bid|tender|harvest|inspection|"
            "audit|exam|module|phase; the|my|our|your first litter|season|time|one|year|round|"
            "attempt|show|term|class|job|trial|case|bid|tender|harvest|inspection|audit|"
            "exam|module|phase|day|week|month|night; the original"
        ),
        "second": (
            "second litter|season|show|term|class|job|trial|case|bid|tender|harvest|inspection|"
            "audit|exam|module|phase; the|my|our|your second litter|season|time|one|year|round|"
            "attempt|show|term|class|job|trial|case|bid|tender|harvest|inspection|audit|"
            "exam|module|phase|day|week|month|night; the next one"
        ),
        "third": (
            "third litter|season|show|term|class|job|trial|case|bid|tender|harvest|inspection|"
            "audit|exam|module|phase; the|my|our third litter|season|time|one|year|round|"
            "attempt|show|term|class|trial|case|bid"
        ),
        "last": "last year|season|time|harvest",
        "before": "before that; the one before; previous",
        "other": (
            "and one; and the other; the other one; next door; another one; the year after; the "
            "week after; theirs; floors up; how do others; the one in; sister "
            "team|company|site|ward; another ward|branch|site|store|team; the "
            "neighbour|neighbouring"
        ),
    }
)


def _story_words(claim: Claim) -> frozenset[str]:
    return claim.scope.wide | claim.scope.asked


_COMMON = lemmas(STORY_GENERIC)
_TOPIC_WEIGHT = 1.5
_COMMON_WEIGHT = 0.4
_ENOUGH, _ENOUGH_OF_LONG, _LONG_STORY = 1.4, 3.0, 20
"""Weights of the words two tellings share (start values)."""


def _without(scope: Scope, words: frozenset[str]) -> Scope:
    """The story apart from the words of its outcome."""
    return replace(scope, own=scope.own - words, near=scope.near - words)


def agrees(other: Claim, claim: Claim) -> bool:
    """Tell whether `other`, from the other statement, takes the same position as `claim`."""
    return (
        other.slot is claim.slot
        and other.head == claim.head
        and other.affirmed == claim.affirmed
        and (claim.head != "liking" or other.terms <= claim.terms)
        and claim.slot in {Slot.PREFERENCE, Slot.OUTCOME}
    )
