"""Which sessions are being practised right now, by any program of this person.

A lock file is held from the beginning of a session to its end. The system lets go of it when the
program dies, however it dies, so a free lock of an open session means: nobody is there any more.
"""

from pathlib import Path

from filelock import FileLock, Timeout

from voicecoach.adapters.private_files import FILE_MODE, create_private_folder

LOCKS = "locks"


class SessionLocks:
    """The locks this program holds. Raises OSError."""

    def __init__(self, data: Path) -> None:
        self._folder = data / LOCKS
        self._held: dict[str, FileLock] = {}

    def take(self, session_id: str) -> bool:
        """Hold a session; False when it is held already, here or by another program."""
        if session_id in self._held:
            return False
        create_private_folder(self._folder)
        lock = FileLock(self._file(session_id), mode=FILE_MODE, thread_local=False)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return False
        self._held[session_id] = lock
        return True

    def let_go(self, session_id: str) -> None:
        """Release a session. Its lock file stays: taking it away would split those who wait."""
        lock = self._held.pop(session_id, None)
        if lock is not None:
            lock.release()

    def forget(self, session_id: str) -> None:
        """Release a session that is gone for good, lock file included."""
        self.let_go(session_id)
        self._file(session_id).unlink(missing_ok=True)

    def let_go_of_all(self) -> None:
        for session_id in tuple(self._held):
            self.let_go(session_id)

    def _file(self, session_id: str) -> Path:
        return self._folder / f"{session_id}.lock"
