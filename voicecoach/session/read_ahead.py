"""Getting ready to compare: what is stored is read while the first question is asked and answered.

Reading a statement costs far more than comparing it, and is remembered. Without this the first
answer of a session would wait for everything that was ever said.
"""

from collections.abc import Sequence
from threading import Event, Thread

from voicecoach.core.claims.extract import make_ready
from voicecoach.core.claims.models import Statement
from voicecoach.session.topics import Topics

PAUSE_S = 0.002
"""After every statement, so that whoever listens to the microphone is never kept waiting."""


class ReadAhead:
    """Reads statements on a thread of its own, the latest first, until done or stopped.

    It only fills what comparing remembers: stopped early, the same findings take longer.
    """

    def __init__(self, statements: Sequence[Statement], topics: Topics | None) -> None:
        self._statements = statements
        self._topics = topics
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
        for statement in latest_first:
            make_ready(statement)
            if self._stopped.wait(PAUSE_S):
                return
        for statement in latest_first if self._topics else ():
            if self._topics:
                self._topics.make_ready(statement)
            if self._stopped.wait(PAUSE_S):
                return
