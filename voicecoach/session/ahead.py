"""A microphone that hands over first what was heard ahead of an answer and belongs to it."""

from collections import deque
from collections.abc import Sequence

from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.ports import AudioInput


class HeardAhead:
    """An AudioInput for one answer; nothing is dropped between what was heard and what comes."""

    def __init__(self, microphone: AudioInput, ahead: Sequence[AudioChunk]) -> None:
        self._microphone = microphone
        self._ahead = deque(ahead)

    @property
    def name(self) -> str:
        return self._microphone.name

    @property
    def is_live(self) -> bool:
        return self._microphone.is_live

    @property
    def position_ms(self) -> int:
        ahead_ms = sum(chunk.duration_ms for chunk in self._ahead)
        return self._microphone.position_ms - round(ahead_ms)

    def start(self) -> None:
        """It is open already."""

    def begin_answer(self) -> AudioFormat | None:
        return self._ahead[0].format if self._ahead else self._microphone.begin_answer()

    def read(self) -> AudioChunk | None:
        return self._ahead.popleft() if self._ahead else self._microphone.read()

    def read_ready(self) -> AudioChunk | None:
        return self._ahead.popleft() if self._ahead else self._microphone.read_ready()

    def close(self) -> None:
        """It stays open for the next answer."""
