"""One Whisper model held in memory, behind SpeechRecognition's recogniser front (faster-whisper).

SpeechRecognition's own recognize_faster_whisper builds the model on every call; its front takes
any object with a transcribe() method, and that is what HeldModel is.
"""

import threading
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from voicecoach.adapters.whisper_commands import WhisperCommands
from voicecoach.adapters.whisper_weights import Weights, check_size, in_memory
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.command_matching import HeardPhrase
from voicecoach.core.models import Word
from voicecoach.errors import RecognitionError

CPU_THREADS = 1
"""Two threads were measured 20 % quicker on an idle machine, but 50 % slower than one where other
programs compete for its two cores: they wait for one another. One also leaves a core to capture."""

USED_AT_ONCE = 2
"""An answer's words are recognised while a command is heard; otherwise the command would wait for
both passes over a segment. The weights are shared."""

TAIL_MS = 600
"""Words that end this close before the end of speech are the last: what follows is padding.

The engine would decode the rest once more, at the price of a whole window, and write "Thank you."
"""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of text the engine wrote at once, with how sure it was."""

    words: tuple[Word, ...]
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
    is_rest: bool
    """Written when the engine went over what its first hearing had left over."""


class HeldModel:
    """A loaded model, used again and again.

    hear() is called from one thread at a time; hear_command() too, but they may overlap.
    Never touches the network. Raises RecognitionError when weights or library are missing.
    """

    def __init__(self, weights: Weights) -> None:
        check_size(weights)
        try:
            self.model = _load(weights)
            with warnings.catch_warnings():
                # The package imports audioop and aifc, which Python deprecated.
                warnings.simplefilter("ignore", DeprecationWarning)
                from speech_recognition import AudioData
                from speech_recognition.recognizers.whisper_local.base import (
                    WhisperCompatibleRecognizer,
                )
        except (ImportError, OSError, RuntimeError, ValueError) as error:
            raise RecognitionError(
                "The recogniser does not load on this machine.",
                code="recogniser_broken",
                hint="Run: pip install --force-reinstall faster-whisper SpeechRecognition",
            ) from error
        self._audio_data = AudioData
        self._recognizer = WhisperCompatibleRecognizer(_Phrases(self.model))
        self._commands = WhisperCommands(self.model)

    def hear(
        self, samples: Samples, prompt: str | None, speech_end_ms: int, beams: int = 1
    ) -> tuple[Phrase, ...]:
        """What is said in at most 30 s of sound; always the same for the same sound.

        `speech_end_ms`: nothing is said after it. `beams`: how many readings are followed side by
        side. Raises RecognitionError.
        """
        pcm = np.clip(np.rint(samples * 32768.0), -32768, 32767).astype("<i2").tobytes()
        try:
            heard = self._recognizer.recognize(
                self._audio_data(pcm, ANALYSIS_RATE_HZ, 2),
                show_dict=True,
                language="en",
                beam_size=beams,
                temperature=0.0,
                condition_on_previous_text=False,
                word_timestamps=True,
                initial_prompt=prompt,
                enough_s=(speech_end_ms - TAIL_MS) / 1000,
            )
        except RuntimeError as error:
            raise RecognitionError(
                "The recogniser failed on a part of this recording.",
                code="recognition_failed",
                hint="The recording is kept; try again with: voicecoach transcribe",
            ) from error
        phrases: tuple[Phrase, ...] = tuple(heard["segments"])
        return phrases

    def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
        """What at most 6 s of sound say, and the likeliest forms. Raises RecognitionError."""
        return self._commands.hear(samples, forms)


class _Phrases:
    """The engine as the recogniser front wants it; stops once everything has been heard."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def transcribe(
        self, audio: npt.NDArray[np.float32], *, enough_s: float, **options: Any
    ) -> dict[str, Any]:
        segments, info = self._model.transcribe(audio, **options)
        phrases = []
        for segment in segments:
            phrases.append(_phrase(segment))
            if segment.words and segment.words[-1].end >= enough_s:
                break
        text = " ".join(word.text for phrase in phrases for word in phrase.words)
        return {"text": text, "segments": phrases, "language": info.language}


def _load(weights: Weights) -> Any:
    from faster_whisper import WhisperModel

    class TwicePassedModel(WhisperModel):  # type: ignore[misc]  # the library is untyped
        """Each thread remembers its last sound: the second pass over a segment costs half."""

        _last = threading.local()

        def encode(self, features: npt.NDArray[np.float32]) -> Any:
            before, encoded = getattr(self._last, "sound", (None, None))
            if before is None or not np.array_equal(before, features):
                encoded = super().encode(features)
                self._last.sound = (features, encoded)
            return encoded

    return TwicePassedModel(
        str(weights.folder),
        files=in_memory(weights) if weights.parts else None,
        device="cpu",
        compute_type="int8",
        cpu_threads=CPU_THREADS,
        num_workers=USED_AT_ONCE,
        local_files_only=True,
    )


def _phrase(segment: Any) -> Phrase:
    return Phrase(
        words=_words(segment.words or ()),
        avg_logprob=float(segment.avg_logprob),
        compression_ratio=float(segment.compression_ratio),
        no_speech_prob=float(segment.no_speech_prob),
        is_rest=segment.seek > 0,
    )


def _words(heard: Sequence[Any]) -> tuple[Word, ...]:
    """Words without blanks; a piece that does not begin with one belongs to the word before."""
    words: list[Word] = []
    for piece in heard:
        start_ms, end_ms = round(piece.start * 1000), round(piece.end * 1000)
        text, confidence = piece.word.strip(), round(float(piece.probability), 3)
        if words and not piece.word.startswith(" "):
            before = words.pop()
            text = before.text + text
            start_ms, confidence = before.start_ms, min(confidence, before.confidence or 0.0)
        words.append(Word(text, start_ms, end_ms, confidence))
    return tuple(word for word in words if any(char.isalnum() for char in word.text))
