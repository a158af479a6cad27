"""Every error a person can meet, with one root.

::

    VoicecoachError            code, message, hint; exit status by class
    ├── UsageError             2   an option or argument makes no sense
    ├── MissingPartError       3   a device, model, library or permission is missing
    │   ├── VoiceError             the question cannot be spoken
    │   ├── CaptureError           the microphone cannot be opened, fell silent or went away
    │   │   └── CaptureGap         samples were lost; capture goes on
    │   ├── PlaybackError          the loudspeaker cannot be used
    │   ├── RecognitionError       the recogniser is missing or failed
    │   └── JudgeError             the optional judge gave no opinion
    ├── DataError              4   a file is missing, broken or not what it should be
    └── StoreError             5   the database cannot be opened, read or written

Bugs are not in this tree: an illegal state change is a RuntimeError, and leaves with 70.
Messages never contain what somebody said.
"""

from typing import ClassVar

EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_MISSING_PART = 3
EXIT_BAD_DATA = 4
EXIT_STORE = 5
EXIT_BUG = 70
EXIT_INTERRUPTED = 130


class VoicecoachError(Exception):
    """Something a person can act on: what, where, and how to mend it."""

    exit_status: ClassVar[int] = EXIT_USAGE

    def __init__(self, message: str, *, code: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message


class UsageError(VoicecoachError):
    """An option or argument makes no sense."""


class MissingPartError(VoicecoachError):
    """A device, model, library or permission is missing."""

    exit_status = EXIT_MISSING_PART


class VoiceError(MissingPartError):
    """The voice could not speak: library missing, timed out, or no samples came."""


class CaptureError(MissingPartError):
    """The microphone could not be opened, delivered nothing, or went away."""


class CaptureGap(CaptureError):
    """Samples were lost at this point of the stream; reading may go on."""

    def __init__(self, lost_ms: int) -> None:
        super().__init__(f"About {lost_ms} ms of sound were lost.", code="capture_gap")
        self.lost_ms = lost_ms


class PlaybackError(MissingPartError):
    """The loudspeaker could not be opened or stopped playing."""


class RecognitionError(MissingPartError):
    """The recogniser or its model is missing, or it failed on this recording."""


class JudgeError(MissingPartError):
    """The optional judge could not be asked, or what it said is no opinion."""


class DataError(VoicecoachError):
    """A file is missing, broken, or not what it should be."""

    exit_status = EXIT_BAD_DATA


class StoreError(VoicecoachError):
    """The database could not be opened, read or written."""

    exit_status = EXIT_STORE
