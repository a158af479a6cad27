"""Sound going out and coming in: voice, loudspeaker, microphone, recordings."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from voicecoach.core.audio import AudioChunk, AudioFormat, Samples, SpeechClip


class Speaker(Protocol):
    """Text to PCM.

    Works the second time; every call is bounded by a timeout; cancel() from another thread makes
    a running render() raise VoiceError(code="voice_cancelled") within 100 ms.
    """

    @property
    def voice(self) -> str: ...

    def render(self, text: str) -> SpeechClip:
        """Return the whole utterance; raises VoiceError when there is no voice or it timed out."""
        ...

    def cancel(self) -> None: ...


class AudioOutput(Protocol):
    """Plays a clip.

    Returns when the last sample has left the loudspeaker; stops within 100 ms once
    `cancelled` answers True, which it asks at least every 50 ms.
    """

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        """Play and return the milliseconds that were heard; raises PlaybackError."""
        ...

    def close(self) -> None: ...


class AudioInput(Protocol):
    """A microphone, or recordings in its place.

    Order of calls: start, then for each answer begin_answer and read until it is over, then close.
    read() hands over contiguous chunks in the device's native format. Lost samples raise
    CaptureGap(lost_ms) once, at their place, and reading goes on; they are never filled with
    silence. A device that went away or stays mute for 2 s raises CaptureError. Closing twice is
    harmless.
    """

    @property
    def name(self) -> str: ...

    @property
    def is_live(self) -> bool:
        """True for a device (time passes by itself), False for recordings."""
        ...

    @property
    def position_ms(self) -> int:
        """Audio time since start(): what the device has delivered, discarded parts included."""
        ...

    def start(self) -> None:
        """Open the device; raises CaptureError with what to do about it."""
        ...

    def begin_answer(self) -> AudioFormat | None:
        """Make ready for an answer and tell its format; None when there is nothing left to read.

        Live: what was captured so far is dropped, so that the answer starts now. Recordings: go
        on in the present file, or with the next one when it is used up.
        """
        ...

    def read(self) -> AudioChunk | None:
        """The next chunk, waiting for it; None at the end of a recording."""
        ...

    def read_ready(self) -> AudioChunk | None:
        """The next chunk if it has arrived already; None otherwise, and always for recordings.

        Raises CaptureGap like read(), and never waits.
        """
        ...

    def close(self) -> None: ...


class RecordingWriter(Protocol):
    """Sound on its way to the disk; the file can be read at any time, even after a kill."""

    def append(self, chunk: AudioChunk) -> None:
        """Append; raises StoreError when the disk does not take it."""
        ...

    def close(self) -> None: ...


class Resampler(Protocol):
    """Chunks in any format to 16 kHz mono, as a stream: nothing is lost at the seams."""

    def convert(self, chunk: AudioChunk) -> Samples: ...

    def flush(self) -> Samples:
        """The rest that was held back; the stream is over."""
        ...


MakeResampler = Callable[[AudioFormat], Resampler]
"""A fresh resampler for one stream of this format."""

MakeRecordingWriter = Callable[[Path, AudioFormat], RecordingWriter]
"""A new recording at this place; raises StoreError."""
