"""What was worked out from stored statements before, kept between sessions."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from voicecoach.core.claims.kept_readings import KeptReading
from voicecoach.core.claims.models import Statement
from voicecoach.ports.meaning import UnitVector


class ReadingCache(Protocol):
    """Readings of statements, and meanings of texts; everything in it can be made anew.

    Never raises: what cannot be kept or found again is worked out another time. Any thread may
    call it. Readings that another version of the rules gave are never handed out.
    """

    def readings(self, statements: Sequence[Statement]) -> Mapping[Statement, KeptReading]:
        """The readings that are kept of these statements; some or all may be missing."""
        ...

    def keep_readings(self, readings: Mapping[Statement, KeptReading]) -> None: ...

    def vector(self, model: str, text: str) -> UnitVector | None:
        """What this model made of the text, exactly as it was kept."""
        ...

    def keep_vector(self, model: str, text: str, vector: UnitVector) -> None: ...
