"""A microphone that follows a script: chunks, losses and failures, answer by answer."""

from collections import deque
from collections.abc import Sequence

from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import CaptureError, CaptureGap

FORMAT = AudioFormat(16_000, 1)

ScriptedEvent = AudioChunk | CaptureError
"""A chunk is handed over; an error is raised in its place."""


class FakeAudioInput:
    """Plays one script per answer; takes no time.

    A live one drops what is left of an answer when the next begins, and goes away when the script
    is used up. One that stands for recordings goes on in an unfinished answer, and ends each with
    None.
    """

    def __init__(
        self,
        answers: Sequence[Sequence[ScriptedEvent]],
        *,
        is_live: bool,
        audio_format: AudioFormat = FORMAT,
    ) -> None:
        self._answers = deque(deque(answer) for answer in answers)
        self._current: deque[ScriptedEvent] = deque()
        self._is_live = is_live
        self._format = audio_format
        self._refusal: CaptureError | None = None
        self._position_ms = 0.0
        self._is_open = False

    @property
    def name(self) -> str:
        return "fake microphone"

    @property
    def is_live(self) -> bool:
        return self._is_live

    @property
    def position_ms(self) -> int:
        return round(self._position_ms)

    def start(self) -> None:
        if self._refusal is not None:
            raise self._refusal
        self._is_open = True

    def begin_answer(self) -> AudioFormat | None:
        if self._current and not self._is_live:
            return self._format
        for event in self._current:
            self._count(event)
        is_left = bool(self._answers)
        self._current = self._answers.popleft() if is_left else deque()
        return self._format if self._is_live or is_left else None

    def read(self) -> AudioChunk | None:
        if not self._is_open:
            raise CaptureError("The microphone is not open.", code="capture_closed")
        if not self._current:
            if self._is_live:
                raise CaptureError("The fake microphone went away.", code="capture_lost")
            return None
        event = self._current.popleft()
        self._count(event)
        if isinstance(event, CaptureError):
            raise event
        return event

    def read_ready(self) -> AudioChunk | None:
        return self.read() if self._is_live and self._current else None

    def close(self) -> None:
        self._is_open = False

    def refuse(self, refusal: CaptureError) -> None:
        """Let start() fail."""
        self._refusal = refusal

    def lose_samples(self, lost_ms: int) -> None:
        """Let the next read() tell of a loss."""
        self._current.appendleft(CaptureGap(lost_ms))

    def go_away(self) -> None:
        """Let the present answer have no more events."""
        self._current.clear()

    def _count(self, event: ScriptedEvent) -> None:
        if isinstance(event, AudioChunk):
            self._position_ms += event.duration_ms
        elif isinstance(event, CaptureGap):
            self._position_ms += event.lost_ms
