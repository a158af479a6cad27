"""Finding words in everything that was said."""

from collections.abc import Sequence
from typing import Protocol

from voicecoach.core.searching import Found, Phrase, SearchFilter


class SearchStore(Protocol):
    """A full-text index that is right after every call; StoreError as for AnswerStore."""

    def search(self, phrases: Sequence[Phrase], wanted: SearchFilter, most: int) -> Found:
        """Texts in which every phrase stands, the latest first, at most so many of them.

        Of an answer the newest transcript counts. What was deleted is in no index any more.
        """
        ...
