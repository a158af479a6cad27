"""What a requirement asks for: its main part, and the words that tell it from others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.claims.skill_words import TONGUE, TOO_COMMON, Named, named_skill
from voicecoach.core.claims.vocabulary import GENERIC, VERBS, lemmas
from voicecoach.core.claims.words import Word, read_words
from voicecoach.core.matching.kinds import kinds
from voicecoach.core.matching.sameness import is_same_word

COMMON = 0.35
"""What a word counts that stands in many requirements and résumés of every trade."""
NAMED_WORK = 2.0
"""What a kind of work or a skill counts against a word."""

_IDEALLY = re.compile(
    r"[,;(–—-]?\s*\b(?:and |but )?(?:ideally|preferably|desirably|bonus points for)\b.*$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"^\W*(?:ideally|preferably|desirably|desirable:?)\b,?\s*", re.IGNORECASE)
_REASON = re.compile(r",\s+(?:as|because|since)\s+(?:the|our|we|you|this)\b.*$", re.IGNORECASE)
_WELCOME = re.compile(
    r"[,;(–—-]?\s*\b(?:(?:is|are|would be|will be)\s+)?(?:an? (?:distinct |real |big |clear )?"
    r"(?:plus|advantage|bonus|asset)|desirable|desired|essential|preferred|welcome|nice to have)"
    r"\)?\.?$",
    re.IGNORECASE,
)
_SAYS_NOTHING = (
    lemmas(
        "strong excellent good great proven track record ability able experience experienced "
        "knowledge skill hands-on understanding familiar familiarity working professional advanced "
        "responsible least ideally such similar process other used using have level status "
        "qualified deal dealing well solid sound demonstrable proficient proficiency confident "
        "background essential desirable required plus bonus etc role uk grasp comfortable use "
        "including include include sector industry field environment setting relevant practical "
        "based several various full previous close clear high quality effective successful direct"
    )
    | GENERIC
    | PLACES
)
_EVERYWHERE = (
    TOO_COMMON
    | VERBS
    | lemmas(
        "lead team product service project system business support develop development delivery "
        "deliver process programme site client customer report improve improvement technical"
    )
)
_EXAMPLES = re.compile(r"\b(?:such as|like|e\.?g\.?|for example|or similar|or equivalent)\b", re.I)
_NAME = re.compile(r"(?<=[a-z0-9,(/] )[A-Z][A-Za-z]{3,}|\b(?:[A-Z][a-z]*){2,}\d?\b")


@dataclass(frozen=True, slots=True)
class Wish:
    """A requirement, read once."""

    text: str
    """The main part; what would only be welcome besides is left out."""
    skills: tuple[frozenset[str], ...]
    """Tags of each skill asked for, any of which is enough."""
    words: dict[str, float]
    """The other words, with what they count."""
    names: frozenset[str]
    """Names of tools, methods and bodies, one of which a line has to say."""
    initials: frozenset[str]
    """The short forms that its words may stand for."""

    @property
    def tongues(self) -> tuple[str, ...]:
        return tuple(
            tag.removeprefix(TONGUE)
            for group in self.skills
            for tag in group
            if tag.startswith(TONGUE)
        )


def main_part(requirement: str) -> str:
    """Without what would be ideal besides, why it is asked for, and how much it is wanted."""
    text = _FIRST.sub("", requirement)
    return _WELCOME.sub("", _IDEALLY.sub("", _REASON.sub("", text))).strip() or requirement


def read_wish(requirement: str) -> Wish:
    text = main_part(requirement)
    row = [word for word in read_words(text) if not word.is_mark]
    named = named_work(text)
    compounds = _compounds(text, row)
    inside = {part for compound in compounds for part in compound.split("-")}
    words = {
        word.lemma: COMMON if word.lemma in _EVERYWHERE else 1.0
        for word in row
        if word.lemma in named.words and word.lemma not in _SAYS_NOTHING and word.form not in inside
    }
    return Wish(
        text,
        named.skills,
        words | dict.fromkeys(compounds - named.covered, 1.0),
        frozenset() if _EXAMPLES.search(text) else _names(text),
        _initials(row),
    )


@dataclass(frozen=True, slots=True)
class NamedWork:
    """What a text names: work of known kinds and skills, and the words of none."""

    skills: tuple[frozenset[str], ...]
    """Tags of the same words together."""
    words: frozenset[str]
    covered: frozenset[str]
    """The words, joined as written, that a kind of work covers."""


@lru_cache(maxsize=4096)
def named_work(text: str) -> NamedWork:
    """Each kind of work that is named, then the skills and words of the rest."""
    row = read_words(text)
    hits = kinds().find(row)
    inside = [row[hit.start : hit.end] for hit in hits]
    by_kind = {
        frozenset({hit.meaning, *_tags(named_skill(words))})
        for hit, words in zip(hits, inside, strict=True)
    }
    known = frozenset(chain.from_iterable(by_kind))
    named = named_skill(row)
    others = {
        group for each in named.tags if (group := frozenset(each.split("|"))).isdisjoint(known)
    }
    at_kinds = {word.lemma for words in inside for word in words}
    return NamedWork(
        tuple(sorted(by_kind | others, key=sorted)),
        named.words - at_kinds,
        frozenset(f"{one.form}-{two.form}" for words in inside for one, two in pairwise(words)),
    )


def _tags(named: Named) -> frozenset[str]:
    return frozenset(tag for group in named.tags for tag in group.split("|"))


def _compounds(text: str, row: Sequence[Word]) -> frozenset[str]:
    """Words joined by a hyphen: "plant-based" is neither a plant nor a base."""
    return frozenset(
        f"{one.form}-{two.form}"
        for one, two in pairwise(row)
        if text[one.end : two.start] == "-"
        and not {one.lemma, two.lemma} & lemmas("hand hands on end time long hard non self")
    )


def _names(text: str) -> frozenset[str]:
    found = {name.casefold() for name in _NAME.findall(text)}
    return frozenset(found - PLACES - {"uk", "it", "hr", "ii", "i"})


def _initials(row: Sequence[Word]) -> frozenset[str]:
    """Of four or five words in a row, small ones skipped.

    "Hazard analysis and critical control points" is HACCP.
    """
    letters = "".join(word.form[0] for word in row if len(word.form) > 3)
    return frozenset(
        letters[start : start + length]
        for length in (4, 5)
        for start in range(len(letters) - length + 1)
    )


def share_told(wish: Wish, line: str) -> float:
    """How much of what is asked for a line names, 0 to 1; common words alone are nothing."""
    row = [word for word in read_words(line) if not word.is_mark]
    if any(
        text.isupper() and text.casefold() in wish.initials for text in re.findall(r"\w+", line)
    ):
        return 1.0
    whole = NAMED_WORK * len(wish.skills) + sum(wish.words.values())
    if not whole:
        return 0.0
    has = frozenset(chain.from_iterable(named_work(line).skills))
    skills = NAMED_WORK * sum(not group.isdisjoint(has) for group in wish.skills)
    told = sum(
        weight for word, weight in wish.words.items() if _is_told(word, wish.names, row, line)
    )
    shown = skills + told
    return shown / whole if shown >= min(1.0, whole) else 0.0


def _is_told(word: str, names: frozenset[str], row: Sequence[Word], line: str) -> bool:
    if "-" in word:
        small = line.lower()
        return word in small or word.replace("-", " ") in small or word.replace("-", "") in small
    if word in names:
        return any(word in {each.lemma, each.form} for each in row)
    return any(is_same_word(word, each.lemma) for each in row)


def says_a_name(wish: Wish, line: str) -> bool:
    """Whether a line says one of the names asked for; true where none is asked for."""
    small = line.casefold()
    return not wish.names or any(name in small for name in wish.names)
