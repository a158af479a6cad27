"""A voice without a voice: a hum as long as the text takes to say."""

import threading

import numpy as np

from voicecoach.core.audio import AudioFormat, SpeechClip
from voicecoach.core.speakable import has_something_to_say
from voicecoach.errors import VoiceError

MS_PER_WORD = 300
FORMAT = AudioFormat(16_000, 1)


class FakeSpeaker:
    """Renders at once, or hangs until cancelled or timed out; fails with the error it is given."""

    def __init__(
        self,
        *,
        hangs: bool = False,
        timeout_s: float = 5.0,
        failure: VoiceError | None = None,
    ) -> None:
        self._hangs = hangs
        self._timeout_s = timeout_s
        self._failure = failure
        self._cancelled = threading.Event()
        self.rendered: list[str] = []

    @property
    def voice(self) -> str:
        return "fake"

    def render(self, text: str) -> SpeechClip:
        self._cancelled.clear()
        if self._failure is not None:
            raise self._failure
        if not has_something_to_say(text):
            raise VoiceError("There is nothing to say in this text.", code="voice_no_text")
        if self._hangs:
            self._hang()
        self.rendered.append(text)
        return hum(MS_PER_WORD * len(text.split()))

    def cancel(self) -> None:
        self._cancelled.set()

    def _hang(self) -> None:
        if self._cancelled.wait(self._timeout_s):
            raise VoiceError("The voice was interrupted.", code="voice_cancelled")
        raise VoiceError("The voice did not finish in time.", code="voice_timeout")


def hum(duration_ms: int) -> SpeechClip:
    """A quiet tone of this length."""
    times_s = np.arange(FORMAT.ms_to_frames(duration_ms)) / FORMAT.rate_hz
    tone = 3000 * np.sin(2 * np.pi * 220 * times_s)
    return SpeechClip(tone.astype("<i2").tobytes(), FORMAT)
