"""A grammar of job titles: rank words, fields and a head, and when two titles can be one job."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from voicecoach.core.claims.occupations import FAMILY_LEVELS, TITLES
from voicecoach.core.claims.people import is_person_noun
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.title_words import (
    ABOVE,
    BELOW,
    BELOW_MANAGER,
    BESIDE_WORK,
    DUTIES,
    HEADS,
    LINKS,
    MANAGING,
    NEUTRAL,
    SAYS_NOTHING,
    SPAN_STEP,
    SPANS,
    TRAIT_FIELDS,
    TRAITS,
    VAGUE,
)
from voicecoach.core.claims.words import Word, read_words

_LONGEST = 7
_STEP = 1.0
_FAR = 2.0
"""Steps between two ranks of one trade that two accounts of one job cannot differ by."""
_GENERIC_PEOPLE = frozenset({"person", "people", "man", "woman", "guy", "staff", "member", "girl"})
_CHARGE: tuple[tuple[str, ...], ...] = (
    ("second", "in", "command"),
    ("number", "two"),
    ("2", "ic"),
    ("right", "hand", "man"),
)
_ASSISTANT_STEP = 0.5


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart. `level` counts steps up from an ordinary holder of the trade."""

    head: str
    """The function: "manage" for everything in charge, else the trade's family or noun."""
    fields: frozenset[str]
    level: float
    is_below: bool
    """Assistant, deputy, trainee: in name not the thing itself."""
    text: str

    @property
    def is_managing(self) -> bool:
        return self.head == "manage"

    @property
    def key(self) -> str:
        return f"{self.head} {self.level:g}"


def title_at(
    words: Sequence[Word], start: int, *, may_be_plural: bool = False
) -> tuple[Title, int] | None:
    """The title that begins exactly here and the index after it; None when there is none."""
    for phrase in _CHARGE:
        end = start + len(phrase)
        if tuple(word.form for word in words[start:end]) == phrase:
            return Title("manage", frozenset(), 1.5, is_below=True, text=" ".join(phrase)), end
    head = _head_index(words, start, may_be_plural=may_be_plural)
    if head is None:
        return None
    row = words[start : head + 1]
    before = {word.lemma for word in row[:-1]}
    if row[-1].lemma in TRAITS or before & TRAIT_FIELDS or _is_beside_work(row[-1].lemma, before):
        return None
    end = head + 1
    fields = {word.lemma for word in row[:-1]}
    if end < len(words) and words[end].form == "of" and row[-1].lemma in MANAGING:
        end, more = _of_fields(words, end + 1)
        fields |= more
    return _title(row, fields), end


def _is_beside_work(head: str, before: set[str]) -> bool:
    """Tell a duty beside the job: "union rep", "section leader" of an orchestra."""
    return head in BESIDE_WORK or bool(before & BESIDE_WORK and head in DUTIES)


def _head_index(words: Sequence[Word], start: int, *, may_be_plural: bool) -> int | None:
    """The last noun for an occupation in the run of words that may be a title."""
    found: int | None = None
    for at in range(start, min(start + _LONGEST, len(words))):
        word = words[at]
        if _is_head(word, may_be_plural=may_be_plural):
            found = at
        elif (not is_content(word) and word.form not in LINKS and word.lemma not in NEUTRAL) or (
            word.form in LINKS and word.form != "'s" and found is not None
        ):
            break
    if found is None or _is_broken(words[start:found]):
        return None
    after = words[found + 1] if found + 1 < len(words) else None
    if after is not None and _goes_on(after):
        return None
    return found


def _is_head(word: Word, *, may_be_plural: bool) -> bool:
    """Tell a noun for somebody in an occupation; names and plurals are none."""
    if word.form.endswith(("ing", "ed")):
        return False
    if word.form in _SINGULAR:
        return True
    if word.form.endswith("s") and word.lemma != word.form and not may_be_plural:
        return False
    if word.lemma in HEADS:
        return True
    return not word.is_name and is_person_noun(word) and word.lemma not in _GENERIC_PEOPLE


_SINGULAR = frozenset({"commis"})
"""Heads that only look like plurals."""


def _is_broken(row: Sequence[Word]) -> bool:
    """Tell "the fix for the manager" from a title: only "X's Y" and "second in" are whole."""
    return any(word.form in {"of", "and", "in", "to", "for"} for word in row)


def _goes_on(after: Word) -> bool:
    """Tell "the teacher training" from the title "teacher"."""
    if not is_content(after) or after.is_name or not after.form.isalpha():
        return False
    return after.form.endswith(("ing", "ment", "ship")) and after.form not in _AFTER_TITLE


_AFTER_TITLE = frozenset(
    "working leading looking during running doing managing reporting covering".split()
)


def _of_fields(words: Sequence[Word], start: int) -> tuple[int, set[str]]:
    end = start
    while end < len(words) and end < start + 3 and (is_content(words[end])):
        end += 1
    return end, {word.lemma for word in words[start:end]}


def _title(row: Sequence[Word], fields: set[str]) -> Title:
    head = row[-1].lemma
    text = " ".join(word.form for word in row)
    ranks = {word.lemma for word in row[:-1]}
    names = {word.lemma for word in row[:-1] if word.is_name}
    kept = frozenset(fields - NEUTRAL - names) - set(ABOVE) - set(BELOW) - BELOW_MANAGER
    family = _family(row)
    if head in MANAGING and family not in FAMILY_LEVELS:
        level = MANAGING[head] + (SPAN_STEP if ranks & SPANS else 0.0)
        is_below = bool(ranks & BELOW_MANAGER) or head == "deputy"
        level -= _ASSISTANT_STEP if ranks & BELOW_MANAGER else 0.0
        return Title("manage", kept - SPANS, level, is_below, text)
    level = FAMILY_LEVELS.get(family or "", 0.0)
    level += max((ABOVE[rank] for rank in ranks if rank in ABOVE), default=0.0)
    if head in BELOW:
        return Title(head, kept, BELOW[head], is_below=True, text=text)
    below = min((BELOW[rank] for rank in ranks if rank in BELOW), default=0.0)
    if ranks & {"assistant", "relief"} and head not in VAGUE:
        below = -2.0
    return Title(family or head, kept, level + below, below <= -_FAR, text)


def _family(row: Sequence[Word]) -> str | None:
    """The family of synonyms that the end of the title belongs to."""
    hits = [hit for hit in TITLES.find(row) if hit.end == len(row)]
    return hits[0].meaning if hits else None


@lru_cache(maxsize=4096)
def read_title(text: str) -> Title | None:
    """The title a claim's value spells out."""
    found = title_at(read_words(text), 0, may_be_plural=True)
    return found[0] if found else None


def may_be_one_job(one: Title, other: Title, *, plain: bool) -> bool:
    """Tell whether two people could call one job by these two titles.

    `plain` says that one of them was told with "just" or "only", so that ranks count fully.
    """
    if not plain and _is_shortened(one, other):
        return True
    if one.is_managing and other.is_managing:
        return _same_rank(one, other) and _same_fields(one, other)
    if one.is_managing or other.is_managing:
        managing, trade = (one, other) if one.is_managing else (other, one)
        return not plain and trade.level >= _STEP and abs(managing.level - trade.level) <= _STEP
    return _same_trade(one, other, plain=plain)


def _same_trade(one: Title, other: Title, *, plain: bool) -> bool:
    """Two titles of no managers: one trade at one rank, or a name so vague that it fits."""
    gap = abs(one.level - other.level)
    if gap >= (_STEP if plain else _FAR):
        return False
    if one.head == other.head:
        return one.head not in VAGUE or _same_fields(one, other)
    heads = {one.head, other.head}
    if (not plain and heads & SAYS_NOTHING) or (heads & VAGUE and one.fields & other.fields):
        return True
    if heads <= VAGUE:
        return _same_fields(one, other)
    return bool(one.fields & other.fields and gap < _STEP and _alike(one.head, other.head))


def _is_shortened(one: Title, other: Title) -> bool:
    """Tell "nurse" for "charge nurse", which an assistant's title never is short for."""
    if one.is_below != other.is_below:
        return False
    mine, theirs = one.text.split(), other.text.split()
    return mine[-len(theirs) :] == theirs or theirs[-len(mine) :] == mine


def _alike(one: str, other: str) -> bool:
    return one[:4] == other[:4]


def _same_rank(one: Title, other: Title) -> bool:
    if one.is_below != other.is_below and max(one.level, other.level) >= _FAR:
        return False
    return abs(one.level - other.level) < _STEP


def _same_fields(one: Title, other: Title) -> bool:
    if not one.fields or not other.fields:
        return True
    return any(
        mine[:4] == theirs[:4] or min(len(mine), len(theirs)) <= _SHORT_FORM
        for mine in one.fields
        for theirs in other.fields
    )


_SHORT_FORM = 2
"""Letters of an abbreviation ("UW", "HR") that may stand for any field."""
