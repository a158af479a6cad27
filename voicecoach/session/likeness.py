"""Nearness of texts by meaning, for whoever compares one with many."""

from collections.abc import Sequence

from voicecoach.errors import MissingPartError
from voicecoach.ports import Embedder, UnitVector


class TextLikeness:
    """Tells how near a text is to each of others; every text is embedded once.

    A model that does not load is not tried again: then nothing can be told.
    """

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._vectors: dict[str, UnitVector] = {}
        self._is_broken = False

    def __call__(self, text: str, others: Sequence[str]) -> Sequence[float] | None:
        """The dot products, in the order of the others."""
        if not self._learn([text, *others]):
            return None
        vector = self._vectors[text]
        return [float(vector @ self._vectors[other]) for other in others]

    def _learn(self, texts: Sequence[str]) -> bool:
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if new and not self._is_broken:
            try:
                self._vectors.update(zip(new, self._embedder.embed(new), strict=True))
            except MissingPartError:
                self._is_broken = True
        return not self._is_broken
