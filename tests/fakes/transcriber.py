"""A recogniser for tones: every burst of a pure tone is a word named after its pitch."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span, level_dbfs
from voicecoach.core.command_matching import HeardPhrase
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

    def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
        return HeardPhrase(tuple(self.transcribe(samples)), -0.1)


class ScriptedTranscriber(ToneTranscriber):
    """Hears tones as words of a script: {400: "next"} reads a burst of 400 Hz as "next"."""

    def __init__(self, script: Mapping[int, str], *, fails: bool = False) -> None:
        super().__init__(fails=fails)
        self._script = {f"tone{pitch_hz}": text for pitch_hz, text in script.items()}

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        words: list[Word] = []
        for word in super().transcribe(samples, vocabulary, speech):
            said = self._script.get(word.text, word.text).split()
            step_ms = (word.end_ms - word.start_ms) // len(said)
            for place, text in enumerate(said):
                start_ms = word.start_ms + place * step_ms
                words.append(replace(word, text=text, start_ms=start_ms, end_ms=start_ms + step_ms))
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
