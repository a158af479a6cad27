"""An ear for tones: a burst of a known pitch, alone in silence, is a command."""

from collections import deque
from collections.abc import Mapping, Sequence

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.commands import Command, SpokenCommand

SILENCE_AFTER_MS = 700
LONGEST_MS = 4_000


class ToneEar:
    """Judges at once, or only when it is waited for. Pitches count to the nearest 10 Hz."""

    def __init__(self, commands: Mapping[int, Command], *, is_slow: bool = False) -> None:
        self._commands = commands
        self._is_ready = not is_slow
        self._sound: Samples = np.zeros(0, dtype=np.float32)
        self._judged: set[Span] = set()
        self._found: deque[SpokenCommand] = deque()

    def feed(self, samples: Samples, speech: Sequence[Span]) -> None:
        self._sound = np.concatenate((self._sound, samples))
        for span in speech:
            silence_ms = self._duration_ms - span.end_ms
            if span not in self._judged and silence_ms >= SILENCE_AFTER_MS:
                self._judged.add(span)
                self._judge(span)

    def poll(self) -> SpokenCommand | None:
        return self._found.popleft() if self._found and self._is_ready else None

    def settle(self) -> None:
        self._is_ready = True

    def close(self) -> None:
        """Nothing runs."""

    @property
    def _duration_ms(self) -> int:
        return len(self._sound) * 1000 // ANALYSIS_RATE_HZ

    def _judge(self, span: Span) -> None:
        if span.duration_ms > LONGEST_MS:
            return
        first, last = (each * ANALYSIS_RATE_HZ // 1000 for each in (span.start_ms, span.end_ms))
        spectrum = np.abs(np.fft.rfft(self._sound[first:last], ANALYSIS_RATE_HZ))
        pitch = round(int(np.argmax(spectrum)), -1)
        if pitch in self._commands:
            self._found.append(SpokenCommand(self._commands[pitch], span, f"tone{pitch}"))
