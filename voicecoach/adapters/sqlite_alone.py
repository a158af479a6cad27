"""Being the only program in a stored session."""

from collections.abc import Iterator
from contextlib import contextmanager

from voicecoach.adapters.session_locks import SessionLocks
from voicecoach.adapters.sqlite_database import Database
from voicecoach.adapters.sqlite_states import session_state
from voicecoach.errors import StoreError


@contextmanager
def alone_in(database: Database, locks: SessionLocks, session_id: str) -> Iterator[None]:
    """Hold an existing session; let go of it again when something goes wrong.

    Raises DataError when there is none, StoreError while a program is in it.
    """
    with database.reading() as connection:
        session_state(connection, session_id)
    if not locks.take(session_id):
        raise StoreError(
            f"Session {session_id} is going on right now.",
            code="session_in_use",
            hint="Finish it first, in the window where it runs.",
        )
    try:
        yield
    except BaseException:
        locks.let_go(session_id)
        raise
