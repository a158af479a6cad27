"""What the person always wants written for a sound."""

from typing import Protocol

from voicecoach.core.own_words import OwnWord


class OwnWordStore(Protocol):
    """The person's own vocabulary. Each call is one transaction. Raises StoreError."""

    def add_own_word(self, heard: str, written: str) -> OwnWord:
        """Keep what is to be written for a heard phrase, instead of what was before.

        Phrases with the same letters are one; it keeps its number.
        """
        ...

    def own_words(self) -> tuple[OwnWord, ...]:
        """By number."""
        ...

    def delete_own_word(self, own_word_id: int) -> None:
        """Raises DataError when there is no such entry."""
        ...
