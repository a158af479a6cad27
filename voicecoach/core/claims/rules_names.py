"""When two names for one role exclude each other."""

from functools import lru_cache

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.name_roles import ASKED, ONE_AT_A_TIME, UNIQUE
from voicecoach.core.claims.names import HONORIFICS, Name, may_be_one
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets
from voicecoach.core.claims.story import families, ranks_differ, story_words, told_words
from voicecoach.core.claims.vocabulary import STOP, lemmas
from voicecoach.core.claims.words import read_words

_SAYS_NOTHING = families(
    lemmas(
        "manager boss supervisor foreman gaffer lead line report answer supervise mentor "
        "trainer teach train learn partner owner head teacher principal client customer "
        "account employer firm company call name woman man lady guy bloke everything "
        "system software package platform run use award prize win product reference ref "
        "mister doctor know biggest entire only best always teacher placement current "
        "main large key first"
    )
    | {"teache", "traine", "manage", "owne"}
)
"""Words that tell the role, not the workplace or the story."""


def rule_names(earlier: Claim, later: Claim) -> Ruling | None:
    """Two names for one person, firm or thing of the same story."""
    if earlier.head in FACETS:
        return rule_facets(earlier, later)
    if earlier.affirmed != later.affirmed:
        is_at_odds = may_be_one(_name(earlier), _name(later))
    else:
        is_at_odds = earlier.affirmed and not may_be_one(_name(earlier), _name(later))
    if not is_at_odds or not _same_story(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, "name_changed")
    return Ruling(Level.CONTRADICTION, "different_names")


def _name(claim: Claim) -> Name:
    parts = tuple((claim.value.text or "").split())
    honorific = parts[0] if parts and parts[0] in HONORIFICS and len(parts) > 1 else None
    return Name(parts[1:] if honorific else parts, 0, 0, honorific)


def _same_story(earlier: Claim, later: Claim) -> bool:
    """The same workplace, event or time: by words in common, or because there was only one."""
    if ranks_differ(earlier, later):
        return False
    if earlier.head in _ONCE_IN_A_LIFE:
        return True
    return not _is_elsewhere(earlier, later) and _is_shared(earlier, later)


def _is_elsewhere(earlier: Claim, later: Claim) -> bool:
    """Each names or describes a place that the other does not speak of."""
    mine, theirs = _words(earlier), _words(later)
    names = earlier.scope.names - earlier.terms, later.scope.names - later.terms
    if all(names) and not names[0] & (names[1] | theirs) and not names[1] & mine:
        return True
    places = earlier.scope.places - earlier.terms, later.scope.places - later.terms
    return all(places) and not places[0] & later.scope.own and not places[1] & earlier.scope.own


def _is_shared(earlier: Claim, later: Claim) -> bool:
    """The role is one that both tell of: by words beside the names, or as the only one."""
    mine, theirs = _words(earlier), _words(later)
    pair = earlier, later
    only = _is_only(earlier), _is_only(later)
    both_now = earlier.ongoing and later.ongoing
    if earlier.head in _HELD_NOW and earlier.head == later.head and (both_now or _is_ever(pair)):
        return True
    if earlier.head == later.head == "which" and _ask_of_one_thing(earlier, later):
        return True
    if earlier.head in _HELD_NOW | _OF_ANYTHING or earlier.head != later.head:
        return all(only) or bool(mine & theirs and any(only))
    if mine & theirs or _speak_of_one(earlier, later) or _is_one_role(earlier, later):
        return True
    if mine and theirs:
        return all(only) or (any(only) and asks_for_one_name(earlier, later))
    return any(only) or not (mine | theirs) - _KINDS_OF_PLACE


def _is_one_role(earlier: Claim, later: Claim) -> bool:
    """There is one at a time, or one was singled out by both questions, or both tell one event."""
    both_now = earlier.ongoing and later.ongoing
    if both_now and earlier.head in ONE_AT_A_TIME - _ONE_OF_MANY:
        return True
    if both_now and earlier.head in _ONE_OF_MANY and _is_asked(earlier) and _is_asked(later):
        return True
    return earlier.head == "client" and _same_event(earlier, later)


def _speaks_of(one: Claim, other: Claim) -> bool:
    """The statement of the other names what stands beside the name in this one."""
    return bool((one.scope.names - one.terms) & other.scope.wide)


_KINDS_OF_PLACE = families(lemmas("hospital school college clinic firm company shop ward place"))


def _ask_of_one_thing(earlier: Claim, later: Claim) -> bool:
    """Both ask what "the project" is called: the same noun, however common."""
    asked = [_asked_name_of(claim.statement.context.question or "") for claim in (earlier, later)]
    return bool(asked[0] & asked[1])


@lru_cache(maxsize=4096)
def _asked_name_of(question: str) -> frozenset[str]:
    words = read_words(question)
    if not _ASKS_NAME.find(words):
        return frozenset()
    return frozenset(word.lemma for word in words if not word.is_mark) - STOP - _NAMING


_ASKS_NAME = Lexicon({True: "what be the|your|it|that * call; name of; what be it|the|your name"})
_NAMING = lemmas("call name title")


def _speak_of_one(earlier: Claim, later: Claim) -> bool:
    """What stands beside one name is spoken of in the other statement."""
    if _speaks_of(earlier, later) or _speaks_of(later, earlier):
        return True
    return _is_asked(earlier) and _is_asked(later) and _told_beside(earlier, later)


def _is_ever(pair: tuple[Claim, Claim]) -> bool:
    return any(_EVER.find(read_words(claim.quote)) for claim in pair)


def _told_beside(earlier: Claim, later: Claim) -> bool:
    """Answers about one role: what stands beside the one name is spoken of beside the other."""
    mine, theirs = _words(earlier), _words(later)
    wide = [
        families(claim.scope.wide) - _SAYS_NOTHING - (earlier.terms | later.terms)
        for claim in (earlier, later)
    ]
    return bool(mine & wide[1] or theirs & wide[0])


def _same_event(earlier: Claim, later: Claim) -> bool:
    shared = (story_words(earlier) & story_words(later)) - _SAYS_NOTHING
    return len(shared) >= _SAME_EVENT


_HELD_NOW = frozenset({"employer"})
"""Of these there is one at a time, and another at another time."""


_EVER = Lexicon(
    {
        True: (
            "only ever work|drive|teach|fly|play; never work for|at anyone|anybody|anywhere else; "
            "all|whole|entire my|our ?working career|life at|with|for; my whole ?working "
            "career|life ?be at|with|for; my entire ?working career|life ?be at|with|for; "
            "only employer i have|ever; only place i have ever work; since i leave school"
        ),
    }
)
"""There was no employer before or since."""
_SAME_EVENT = 2
"""Words shared by two stories of one client's event."""
_ONCE_IN_A_LIFE = frozenset({"first employer"})
_ONE_OF_MANY = frozenset({"system", "machine"})
"""A workplace has several of these, so the question has to single one out."""
_OF_ANYTHING = frozenset({"which", "who"})
"""Roles so general that one side has to say that there was no other."""


def asks_for_one_name(earlier: Claim, later: Claim) -> bool:
    """Both questions ask for the name of one role."""
    is_name = earlier.slot is Slot.NAME and earlier.head == later.head
    return is_name and _is_asked(earlier) and _is_asked(later)


def _is_asked(claim: Claim) -> bool:
    question = read_words(claim.statement.context.question or "")
    return claim.head in ASKED.meanings(question)


def _words(claim: Claim) -> frozenset[str]:
    """What the claim and its question are about, besides the role and the name."""
    name = set((claim.value.text or "").split())
    return told_words(claim) - _SAYS_NOTHING - name


def _is_only(claim: Claim) -> bool:
    """The claim, or what follows it, says that there was no other."""
    return _says_only(claim.statement.text[claim.start_char : claim.end_char + _REST_CHARS])


@lru_cache(maxsize=4096)
def _says_only(text: str) -> bool:
    return bool(UNIQUE.find(read_words(text)))


_REST_CHARS = 80
"""How far after the claim "it was the only one" may stand."""
