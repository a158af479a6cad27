"""The words of a short utterance that tell which command it is, and their pace. Pure."""

import re
from collections.abc import Sequence

from voicecoach.core.models import Word
from voicecoach.core.wording import filler_in

_POLITE = frozenset({"please", "okay", "ok", "now", "then", "well", "just"})
"""Around a command these change nothing."""

PAUSE_LETTERS = 4
"""Counted with every form, for its beginning and end."""


def telling_words(words: Sequence[Word]) -> list[str]:
    """The words without fillers, and without courtesies unless only a word would be left."""
    bare = [plain(word.text) for word in words]
    return without_courtesies([word for word in bare if word and not filler_in(word)])


def without_courtesies(words: list[str]) -> list[str]:
    """The words without "please" and the like, unless only one would be left."""
    curt = [word for word in words if word not in _POLITE]
    return curt if len(curt) > 1 else words


def without_repeats(said: Sequence[str]) -> list[str]:
    """Once what is said over and over: recognisers write "Stop. Stop." for one "stop"."""
    for length in range(1, len(said) // 2 + 1):
        piece = list(said[:length])
        times = -(-len(said) // length)
        if list(said) == (piece * times)[: len(said)]:
            return piece
    return list(said)


def plain(word: str) -> str:
    """Lower case, without punctuation."""
    return re.sub(r"[^a-z0-9']", "", word.lower().replace("’", "'"))


def pace_ms(form: str, speech_ms: int) -> int:
    """Milliseconds a letter takes if this is said in that time."""
    return speech_ms // (len(form) + PAUSE_LETTERS)
