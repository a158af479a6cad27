"""Values with a number of their own, in memory; a number is never given out twice."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from voicecoach.errors import DataError


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Numbered)


class Shelf(Generic[Row]):
    def __init__(self) -> None:
        self._rows: dict[int, Row] = {}
        self._last = 0

    def next_number(self) -> int:
        self._last += 1
        return self._last

    def put(self, row: Row) -> Row:
        self._rows[row.id] = row
        return row

    def find(self, number: int) -> Row:
        if number not in self._rows:
            raise DataError(f"There is nothing with number {number}.", code="unknown_number")
        return self._rows[number]

    def take(self, number: int) -> Row:
        row = self.find(number)
        del self._rows[number]
        return row

    def take_all(self, goes: Callable[[Row], bool]) -> list[Row]:
        return [self.take(row.id) for row in self.all() if goes(row)]

    def all(self) -> tuple[Row, ...]:
        return tuple(self._rows[number] for number in sorted(self._rows))

    def numbers(self) -> frozenset[int]:
        return frozenset(self._rows)
