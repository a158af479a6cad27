"""The story two claims may share: words of statement and question, synonyms brought together."""

from functools import cache, lru_cache

from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Claim
from voicecoach.core.claims.occupations import MORE_THAN_ONE
from voicecoach.core.claims.words import read_words

_SYNONYMS = {
    lemma(word): lemma(row.split()[0])
    for row in (
        "shop store outlet branch",
        "company firm business employer outfit",
        "factory plant works mill",
        "clinic surgery practice",
        "restaurant bistro brasserie",
        "cafe café coffee",
        "garage workshop",
        "kid child toddler",
        "hotel resort inn",
        "dissertation thesis",
        "boat ship vessel trawler",
        "warehouse depot store-room",
        "festival fair fête",
        "film movie",
        "flat apartment",
        "lorry truck wagon",
        "lab laboratory institute",
        "bar pub",
        "play show production",
        "salon hairdresser",
        "airport airfield",
        "nursery kindergarten preschool",
        "care-home home",
        "hygiene hygienist",
        "cook kitchen chef",
        "bake bakery baker",
        "teach school teacher",
        "plumb plumber plumbing",
        "farm dairy herd",
        "survey study research",
    )
    for word in row.split()
}


@cache
def _same(word: str) -> str:
    """One word for the members of a family: apprenticeship is apprentice, designer design."""
    if word in _SYNONYMS:
        return _SYNONYMS[word]
    for ending in ("ship", "ment", "er", "or"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)].removesuffix("e")
    return word


def families(words: frozenset[str]) -> frozenset[str]:
    """The words with each brought to its family, as story words are."""
    return frozenset(_same(word) for word in words)


_SHORTEST_STEM = 4


def same_question(earlier: Claim, later: Claim) -> bool:
    """Both questions name the same thing, whatever else the answers name."""
    return bool(earlier.scope.asked & later.scope.asked)


def story_words(claim: Claim) -> frozenset[str]:
    """What the statement and the question it answers are about; of a résumé, only the line."""
    scope = claim.scope
    is_written = claim.statement.context.source in {"resume", "notes"}
    about = scope.own | scope.near | scope.names if is_written else scope.wide
    return frozenset(_same(word) for word in about | scope.asked)


def told_words(claim: Claim) -> frozenset[str]:
    """What the clause itself, the one it points back to and the question are about."""
    scope = claim.scope
    return frozenset(_same(word) for word in scope.own | scope.near | scope.asked)


def names_elsewhere(earlier: Claim, later: Claim) -> bool:
    """Tell that each names an employer or place which the other does not speak of."""
    mine, theirs = earlier.scope.names, later.scope.names
    if not mine or not theirs or same_question(earlier, later):
        return False
    return not mine & (theirs | later.scope.own | later.scope.asked) and not theirs & (
        earlier.scope.own | earlier.scope.asked
    )


_ORDER = {
    word: rank
    for rank, words in enumerate(
        (
            "first original",
            "second next",
            "third",
            "last previous former",
            "current now present",
            "head headquarters",
        )
    )
    for word in words.split()
}


def ranks_differ(earlier: Claim, later: Claim) -> bool:
    """Tell "the first placement" from "the second", in the claim or its question."""
    mine, theirs = (
        _ranks(f"{claim.quote} {claim.statement.context.question or ''}")
        for claim in (earlier, later)
    )
    return bool(mine and theirs and not mine & theirs)


@lru_cache(maxsize=4096)
def _ranks(text: str) -> frozenset[int]:
    return frozenset(_ORDER[word.form] for word in read_words(text) if word.form in _ORDER)


@lru_cache(maxsize=4096)
def tells_a_way(quote: str) -> bool:
    """Tell whether more than one post is told: "promoted", "started as"."""
    return bool(MORE_THAN_ONE.find(read_words(quote)))
