"""The person's own vocabulary in memory."""

from dataclasses import replace

from voicecoach.core.own_words import OwnWord, letters_of
from voicecoach.errors import DataError


class InMemoryOwnWords:
    def __init__(self) -> None:
        self._own_words: dict[int, OwnWord] = {}
        self._last_own_word = 0

    def add_own_word(self, heard: str, written: str) -> OwnWord:
        for known in self._own_words.values():
            if letters_of(known.heard) == letters_of(heard):
                changed = replace(known, heard=heard, written=written)
                self._own_words[known.id] = changed
                return changed
        self._last_own_word += 1
        added = OwnWord(self._last_own_word, heard, written)
        self._own_words[added.id] = added
        return added

    def own_words(self) -> tuple[OwnWord, ...]:
        return tuple(self._own_words.values())

    def delete_own_word(self, own_word_id: int) -> None:
        if self._own_words.pop(own_word_id, None) is None:
            raise DataError("There is no such entry.", code="unknown_entry_of_the_vocabulary")
