"""Getting ready to compare: what is stored is read while the first question is asked and answered.

Reading a statement costs far more than comparing it, and is remembered. Without this the first
answer of a session would wait for everything that was ever said.
"""

from collections.abc import Iterator, Sequence
from threading import Event, Thread

from voicecoach.core.claims.extract import kept_reading, take_over
from voicecoach.core.claims.models import Statement
from voicecoach.ports import ReadingCache
from voicecoach.session.topics import Topics

PAUSE_S = 0.002
"""After every statement, so that whoever listens to the microphone is never kept waiting."""
_AT_ONCE = 100
"""Statements that are looked up and kept together."""


def read_with_cache(
    statements: Sequence[Statement], cache: ReadingCache | None
) -> Iterator[Statement]:
    """Read statements, or take over what was read before; yields each that had to be read."""
    for start in range(0, len(statements), _AT_ONCE):
        batch = statements[start : start + _AT_ONCE]
        known = cache.readings(batch) if cache else {}
        for statement, reading in known.items():
            take_over(statement, reading)
        missing = [statement for statement in batch if statement not in known]
        fresh = {}
        try:
            for statement in missing:
                fresh[statement] = kept_reading(statement)
                yield statement
        finally:
            if cache and fresh:
                cache.keep_readings(fresh)


def read_all(statements: Sequence[Statement], cache: ReadingCache | None) -> None:
    """Read them all now, as far as the cache does not know them."""
    if cache:
        for _ in read_with_cache(statements, cache):
            pass


class ReadAhead:
    """Reads statements on a thread of its own, the latest first, until done or stopped.

    It only fills what comparing remembers: stopped early, the same findings take longer.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        topics: Topics | None,
        cache: ReadingCache | None = None,
    ) -> None:
        self._statements = statements
        self._topics = topics
        self._cache = cache
        self._stopped = Event()
        self._thread = Thread(target=self._read, name="read-ahead", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Return once the statement at hand is finished."""
        self._stopped.set()
        self._thread.join()

    def _read(self) -> None:
        latest_first = self._statements[::-1]
        for _ in read_with_cache(latest_first, self._cache):
            if self._stopped.wait(PAUSE_S):
                return
        for statement in latest_first if self._topics else ():
            if self._topics:
                self._topics.make_ready(statement)
            if self._stopped.wait(PAUSE_S):
                return
