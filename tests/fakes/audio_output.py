"""A loudspeaker that remembers what it was given and takes no time."""

from collections.abc import Callable

from voicecoach.core.audio import SpeechClip
from voicecoach.errors import PlaybackError

ASK_EVERY_MS = 20


class FakeAudioOutput:
    """Asks for cancellation every 20 ms of the clip; fails with the error it is given."""

    def __init__(self, failure: PlaybackError | None = None) -> None:
        self._failure = failure
        self.heard: list[tuple[SpeechClip, int]] = []
        """Every clip with how much of it was heard, in milliseconds."""

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        if self._failure is not None:
            raise self._failure
        heard_ms = 0
        while heard_ms < clip.duration_ms and not cancelled():
            heard_ms = min(heard_ms + ASK_EVERY_MS, clip.duration_ms)
        self.heard.append((clip, heard_ms))
        return heard_ms

    def close(self) -> None:
        """Nothing to close."""
