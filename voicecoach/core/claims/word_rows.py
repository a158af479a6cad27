"""A row of words that remembers its lemmas, because dozens of tables look into the same clause."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voicecoach.core.claims.words import Word


class WordRow(tuple["Word", ...]):  # noqa: SLOT001 - what is remembered needs a place
    """Words in order, as any tuple; what tables ask of them is worked out once."""

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        return tuple(word.lemma for word in self)

    @cached_property
    def present(self) -> frozenset[str]:
        """The lemmas without their order."""
        return frozenset(self.lemmas)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """What a phrase can begin with here: every lemma, and every two that stand together."""
        return self.present.union(map(" ".join, pairwise(self.lemmas)))


def as_row(words: Sequence["Word"]) -> WordRow:
    """The words as a row; one that is a row already stays as it is."""
    return words if isinstance(words, WordRow) else WordRow(words)
