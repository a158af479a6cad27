"""Nearness of statements by meaning; every statement is embedded once, if it is kept, for good."""

from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.nearness import topic_text
from voicecoach.errors import MissingPartError
from voicecoach.ports import Embedder, ReadingCache, UnitVector


class Topics:
    """Tells how near two statements are, and remembers their vectors while it lives.

    A model that does not load is not tried again; then nothing can be told, and the rules decide
    alone, as they do without it.
    """

    def __init__(self, embedder: Embedder, cache: ReadingCache | None = None) -> None:
        self._embedder = embedder
        self._cache = cache
        self._vectors: dict[str, UnitVector] = {}
        self._is_broken = False

    def __call__(self, one: Statement, other: Statement) -> float | None:
        """The dot product of the two topics."""
        if self._is_broken:
            return None
        try:
            return float(self._vector(one) @ self._vector(other))
        except MissingPartError:
            self._is_broken = True
            return None

    def make_ready(self, statement: Statement) -> None:
        """Work out what will be asked of a statement; nothing where the model does not load."""
        self(statement, statement)

    def _vector(self, statement: Statement) -> UnitVector:
        text = topic_text(statement)
        found = self._vectors.get(text)
        if found is None:
            found = self._kept(text)
            self._vectors[text] = found
        return found

    def _kept(self, text: str) -> UnitVector:
        """What was kept of another session, or what the model says now."""
        model = self._embedder.name
        found = self._cache.vector(model, text) if self._cache else None
        if found is None:
            [found] = self._embedder.embed([text])
            if self._cache:
                self._cache.keep_vector(model, text, found)
        return found
