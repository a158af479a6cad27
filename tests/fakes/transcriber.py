"""A recogniser for tones: every burst of a pure tone is a word named after its pitch."""

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span, level_dbfs
from voicecoach.core.models import Word
from voicecoach.errors import RecognitionError
from voicecoach.ports import TranscriberCapabilities

FRAME_MS = 20
FRAME_SAMPLES = FRAME_MS * ANALYSIS_RATE_HZ // 1000


class ToneTranscriber:
    """Hears a 440 Hz burst as "tone440". `fails` makes every call raise RecognitionError."""

    def __init__(self, *, fails: bool = False) -> None:
        self._fails = fails
        self.heard_ms: list[int] = []
        """How long each segment was that it was given."""

    @property
    def engine(self) -> str:
        return "tones"

    @property
    def model(self) -> str:
        return "sine"

    @property
    def capabilities(self) -> TranscriberCapabilities:
        return TranscriberCapabilities(
            word_times=True, confidences=True, fillers="lower_bound", offline=True
        )

    def warm_up(self) -> None:
        if self._fails:
            raise RecognitionError("The recogniser failed.", code="recognition_failed")

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        self.warm_up()
        self.heard_ms.append(len(samples) * 1000 // ANALYSIS_RATE_HZ)
        frames = [
            samples[place : place + FRAME_SAMPLES]
            for place in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES)
        ]
        words = []
        place = 0
        for loud, run in groupby(frames, key=_is_loud):
            length = len(list(run))
            if loud:
                burst = samples[place * FRAME_SAMPLES : (place + length) * FRAME_SAMPLES]
                words.append(_word(burst, place * FRAME_MS, (place + length) * FRAME_MS))
            place += length
        return words


def tone(pitch_hz: int, duration_ms: int) -> Samples:
    t = np.arange(duration_ms * ANALYSIS_RATE_HZ // 1000) / ANALYSIS_RATE_HZ
    return (0.3 * np.sin(2 * np.pi * pitch_hz * t)).astype(np.float32)


def silence(duration_ms: int) -> Samples:
    return np.zeros(duration_ms * ANALYSIS_RATE_HZ // 1000, dtype=np.float32)


def _is_loud(frame: Samples) -> bool:
    level = level_dbfs(frame)
    return level is not None and level > -50.0


def _word(burst: Samples, start_ms: int, end_ms: int) -> Word:
    spectrum = np.abs(np.fft.rfft(burst, ANALYSIS_RATE_HZ))
    return Word(f"tone{round(int(np.argmax(spectrum)), -1)}", start_ms, end_ms, 1.0)
