"""Names in a clause, and whether two names can be one."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from voicecoach.core.claims.dates import MONTHS
from voicecoach.core.claims.given_names import GIVEN_NAMES, SURELY_NAMES, full_form
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.number_words import NUMBER_WORDS
from voicecoach.core.claims.people import is_person_noun
from voicecoach.core.claims.vocabulary import STOP, VERBS
from voicecoach.core.claims.words import Word

_LONGEST = 4
_SOUNDS_ALIKE = 78
"""rapidfuzz ratio from which two names may be one that was misheard."""
_ALIKE_LETTERS = 4
HONORIFICS = word_set(
    "old young mr mrs ms miss mister doctor dr sir madam sister father brother "
    "reverend professor prof captain sergeant chef coach auntie uncle lord lady "
    "judge constable"
)
_CALENDAR = frozenset(MONTHS) | word_set(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays christmas easter ramadan diwali "
    "eid summer winter i ok"
)
_FORMS_OF_BUSINESS = word_set(
    "ltd limited llp llc inc plc co company group sons and the of partners brothers "
    "bros associates services solutions holdings uk international"
)
_KINDS_OF_PLACE = word_set(
    "hospital school primary college university garage academy juniors infants high secondary "
    "clinic practice surgery hotel inn shop store stores st saint prize award medal trophy "
    "system software festival fair hall house"
)


class Name(NamedTuple):
    """A name: words[start:end] of its clause, in lower case, honorifics in front left out."""

    parts: tuple[str, ...]
    start: int
    end: int
    honorific: str | None = None


def names_in(words: Sequence[Word], text: str) -> Iterator[Name]:
    """The names of a clause, left to right; `text` is the statement the words come from."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end < at + _LONGEST and _is_part(words, end, at, text):
            end += 1
        if end == at:
            at += 1
            continue
        row = words[at:end]
        honorific = row[0].form if row[0].form in HONORIFICS else None
        parts = tuple(word.form for word in row[bool(honorific) :] if word.form != "'s")
        if parts and not (len(parts) == 1 and len(parts[0]) == 1):
            yield Name(parts, at, end, honorific)
        at = end


def _is_part(words: Sequence[Word], at: int, start: int, text: str) -> bool:
    word = words[at]
    if word.form == "'s":
        return at > start
    if not word.form[0].isalpha() or word.form in _CALENDAR or word.form in NUMBER_WORDS:
        return False
    if word.form in HONORIFICS and at == start:
        return at + 1 < len(words) and (text[words[at + 1].start].isupper() or word.is_name)
    if word.is_name:
        return word.lemma not in STOP or at > start or _opens_a_name(words, at)
    if word.form in SURELY_NAMES:
        return True
    return at == start and _begins_sentence(words, at, text)


def _begins_sentence(words: Sequence[Word], at: int, text: str) -> bool:
    """Tell "Barts" and "Karen Lovatt trained me" from "Honestly I did"."""
    word = words[at]
    if at or not text[word.start].isupper() or word.lemma in STOP or word.lemma in VERBS:
        return False
    if _opens_a_name(words, at):
        return True
    following = words[1:2]
    if word.form.endswith("ly") or word.form in _OPENERS or is_person_noun(word):
        return False
    if not following:
        return True
    return word.form in GIVEN_NAMES or following[0].is_name or following[0].form == "'s"


def _opens_a_name(words: Sequence[Word], at: int) -> bool:
    """Tell "First Heritage" from "First Angela trained me"."""
    following = words[at + 1 : at + 2]
    if words[at].form not in _IN_NAMES or not following or not following[0].is_name:
        return False
    return following[0].form not in GIVEN_NAMES and not is_person_noun(following[0])


_IN_NAMES = word_set("first second united royal national great northern southern new old")
"""Words that a sentence may open with, and a name too: "First Heritage", "Great Western"."""
_OPENERS = word_set(
    "so well yes no oh right sorry sure thanks hello nobody somebody lovely great good nice "
    "bit born based different mostly two three four first last single double big small "
    "several various currently formerly self long short late early near far full half all"
)


def may_be_one(one: Name, other: Name) -> bool:
    """Two names that a person, firm or thing could have at once."""
    mine, theirs = _core(one.parts), _core(other.parts)
    if {full_form(part) for part in mine} & {full_form(part) for part in theirs}:
        return True
    if any(_alike(a, b) for a in mine for b in theirs):
        return True
    joined = "".join(sorted(mine)), "".join(sorted(theirs))
    if fuzz.ratio(*joined) >= _SOUNDS_ALIKE or _is_initials(mine, theirs):
        return True
    return _tells_other_part(one, other) or _tells_other_part(other, one)


def _core(parts: Collection[str]) -> tuple[str, ...]:
    """The parts that tell names apart: no form of business, no kind of place."""
    kept = tuple(part for part in parts if part not in _FORMS_OF_BUSINESS | _KINDS_OF_PLACE)
    return kept or tuple(parts)


def _alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) >= _ALIKE_LETTERS and one[:4] == other[:4]:
        return True
    return fuzz.ratio(one, other) >= _SOUNDS_ALIKE


def _is_initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell "KCH" and "King's College Hospital"."""
    for short, long in ((one, other), (other, one)):
        if len(short) == 1 and len(long) > 1 and short[0] == "".join(part[0] for part in long):
            return True
    return False


def _tells_other_part(one: Name, other: Name) -> bool:
    """Tell a given name from a surname, which say nothing about one another."""
    return (
        len(one.parts) == 1
        and one.parts[0] in GIVEN_NAMES
        and other.honorific is not None
        and len(other.parts) == 1
    )
