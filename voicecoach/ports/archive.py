"""Whole sessions, from one store to another."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from voicecoach.core.kept_sessions import KeptSession, RestoredSession
from voicecoach.ports.store import AnswerStore


class SessionArchive(AnswerStore, Protocol):
    """A store that can also hand over a session and take one in. Raises StoreError."""

    def kept_session(self, session_id: str) -> KeptSession:
        """All of one session; a unique beginning of the id is enough.

        Raises DataError when it is unknown or going on.
        """
        ...

    def restore_session(self, kept: KeptSession, sounds: Mapping[str, Path]) -> RestoredSession:
        """Put in a session with its sound, all or nothing; files are copied, not moved.

        `sounds` are WAV files by the path of their recording, one for each. Numbers of the
        session, its answers and its warnings stay when they are free. Links to what is not here
        (an application, an answer that a warning quotes) are dropped; its words stay.
        """
        ...
