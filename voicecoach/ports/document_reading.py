"""Text of files in the formats people keep documents in."""

from typing import Protocol

from voicecoach.core.documents.lines import LaidOutText

MAX_DOCUMENT_BYTES = 20_000_000
"""Larger files are refused."""


class DocumentReader(Protocol):
    """Finds out the format of a file and gives its text layer in reading order."""

    def read(self, content: bytes, name: str) -> LaidOutText:
        """The lines as they are written; nothing is added to them.

        `name` is the file's, for the formats that only its ending tells. Raises DataError saying
        why nothing can be read: encrypted, pictures only, damaged, too large, another format.
        """
        ...
