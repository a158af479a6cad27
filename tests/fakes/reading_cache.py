"""A ReadingCache that forgets everything with the program."""

from collections.abc import Mapping, Sequence

from voicecoach.core.claims.kept_readings import KeptReading
from voicecoach.core.claims.models import Statement
from voicecoach.ports import UnitVector


class InMemoryReadings:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self._readings: dict[Statement, KeptReading] = {}
        self._vectors: dict[tuple[str, str], UnitVector] = {}

    def readings(self, statements: Sequence[Statement]) -> Mapping[Statement, KeptReading]:
        return {each: self._readings[each] for each in statements if each in self._readings}

    def keep_readings(self, readings: Mapping[Statement, KeptReading]) -> None:
        self._readings.update(readings)

    def vector(self, model: str, text: str) -> UnitVector | None:
        return self._vectors.get((model, text))

    def keep_vector(self, model: str, text: str, vector: UnitVector) -> None:
        self._vectors[model, text] = vector
