"""Phrase tables: rows of words mapped to a meaning, looked up in one pass over a text.

A table maps a meaning to phrases in plain words, parted by semicolons. `a|b` stands for either,
`?a` may be missing, `*` for up to four words, so "on my|their ?very own" covers four phrases and
"let * go" any person let go; `a_b|c` stands for "a b" or "c". Both sides are compared as lemmas.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product
from typing import Generic, TypeVar

from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.word_rows import as_row
from voicecoach.core.claims.words import Word

_GAP = "*"
_WIDEST_GAP = 4
Meaning = TypeVar("Meaning")
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit(Generic[Meaning]):
    """A phrase found: words[start:end] carry this meaning."""

    meaning: Meaning
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Index(Generic[Meaning]):
    """A table made ready for looking up."""

    by_first: Mapping[str, Mapping[str, Sequence[tuple[Row, Meaning]]]]
    """Rows by their first lemma, then by their second; "" where any or none may follow."""
    beginnings: frozenset[str]
    """The first two lemmas of every phrase, or its first where the second is open."""
    literals: frozenset[str]


class Lexicon(Generic[Meaning]):
    """An immutable phrase table. The longest phrase wins; hits do not overlap.

    It is made ready when something is first looked up: most commands compare nothing.
    """

    def __init__(self, table: Mapping[Meaning, str]) -> None:
        self._table = table

    @cached_property
    def _index(self) -> _Index[Meaning]:
        rows = [
            (row, meaning)
            for meaning, phrases in self._table.items()
            for phrase in phrases.split(";")
            for row in sorted(_expand(phrase))
        ]
        rows.sort(key=lambda entry: -len(entry[0]))
        by_first: dict[str, dict[str, list[tuple[Row, Meaning]]]] = {}
        for row, meaning in rows:
            second = row[1] if len(row) > 1 and row[1] != _GAP else ""
            by_first.setdefault(row[0], {}).setdefault(second, []).append((row, meaning))
        literals = frozenset(part for row, _ in rows for part in row if part != _GAP)
        beginnings = frozenset(
            f"{first} {second}".rstrip() for first in by_first for second in by_first[first]
        )
        return _Index(by_first, beginnings, literals)

    def phrases(self) -> Iterator[str]:
        """Every phrase as it is written."""
        return (each for written in self._table.values() for each in written.split(";"))

    @property
    def literals(self) -> frozenset[str]:
        """Every lemma a phrase spells out; the words in a gap are not among them."""
        return self._index.literals

    def find(self, words: Sequence[Word]) -> list[Hit[Meaning]]:
        """Every phrase in the row of words, left to right."""
        hits: list[Hit[Meaning]] = []
        row, table = as_row(words), self._index
        if table.beginnings.isdisjoint(row.beginnings):
            return hits
        by_first, lemmas = table.by_first, row.lemmas
        end = 0
        for index, lemma_here in enumerate(lemmas):
            by_second = by_first.get(lemma_here)
            if by_second is None or index < end:
                continue
            following = lemmas[index + 1] if index + 1 < len(lemmas) else None
            if "" not in by_second and following not in by_second:
                continue
            hit = self._longest(lemmas, index)
            if hit:
                hits.append(hit)
                end = hit.end
        return hits

    def at(self, words: Sequence[Word], index: int) -> Hit[Meaning] | None:
        """The longest phrase that begins exactly here; None behind the last word."""
        if index >= len(words) or words[index].lemma not in self._index.by_first:
            return None
        return self._longest(as_row(words).lemmas, index)

    def _longest(self, lemmas: Sequence[str], index: int) -> Hit[Meaning] | None:
        by_second = self._index.by_first[lemmas[index]]
        second = lemmas[index + 1] if index + 1 < len(lemmas) else None
        best: Hit[Meaning] | None = None
        for key in (second, ""):
            for row, meaning in by_second.get(key, ()) if key is not None else ():
                end: int | None = index + len(row)
                if lemmas[index:end] != row:
                    end = _match(row, lemmas, index) if _GAP in row else None
                if end is not None and (best is None or end > best.end):
                    best = Hit(meaning, index, end)
        return best

    def meanings(self, words: Sequence[Word]) -> set[Meaning]:
        return {hit.meaning for hit in self.find(words)}


def _match(row: Row, lemmas: Sequence[str], index: int) -> int | None:
    """Where the row of lemmas ends if it stands here, else None."""
    for place, part in enumerate(row):
        if part == _GAP:
            rest = row[place + 1 :]
            for start in range(index, min(index + _WIDEST_GAP + 1, len(lemmas))):
                if not rest or lemmas[start] == rest[0] or rest[0] == _GAP:
                    end = _match(rest, lemmas, start)
                    if end is not None:
                        return end
            return None
        if index >= len(lemmas) or lemmas[index] != part:
            return None
        index += 1
    return index


def _expand(phrase: str) -> Iterable[Row]:
    choices = []
    for part in phrase.split():
        optional = part.startswith("?")
        forms = [_lemmas(either) for either in part.removeprefix("?").split("|")]
        choices.append([*forms, ()] if optional else forms)
    return {row for chosen in product(*choices) if (row := tuple(chain.from_iterable(chosen)))}


def _lemmas(words: str) -> Row:
    return tuple(map(lemma, words.split("_")))
