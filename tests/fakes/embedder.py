"""Meaning by shared words: every word is a direction of its own."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from voicecoach.errors import MissingPartError
from voicecoach.ports import UnitVector

DIMENSIONS = 512


class WordEmbedder:
    """An Embedder; `fails` makes every call raise MissingPartError."""

    def __init__(self, *, fails: bool = False) -> None:
        self._fails = fails
        self.embedded: list[str] = []

    @property
    def name(self) -> str:
        return "words"

    def embed(self, texts: Sequence[str]) -> Sequence[UnitVector]:
        if self._fails:
            raise MissingPartError("The model does not load.", code="embedder_missing")
        self.embedded += texts
        return [_unit(text) for text in texts]


def _unit(text: str) -> UnitVector:
    vector = np.zeros(DIMENSIONS, dtype=np.float32)
    vector[0] = 1e-3
    for word in text.lower().split():
        vector[crc32(word.encode()) % DIMENSIONS] += 1
    unit: UnitVector = vector / np.linalg.norm(vector)
    return unit
