"""What is speech, and which words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from voicecoach.core.audio import Samples, Span
from voicecoach.core.command_matching import HeardPhrase
from voicecoach.core.models import FillerMeasure, Word


class VoiceActivityStream(Protocol):
    """Speech or not for one answer; keeps its own state and shares none."""

    @property
    def frame_ms(self) -> int: ...

    def feed(self, samples: Samples) -> Sequence[float]:
        """Probability of speech for each whole frame completed by these samples (16 kHz mono)."""
        ...


class VoiceActivity(Protocol):
    """Makes a fresh stream for every answer."""

    def stream(self) -> VoiceActivityStream: ...


@dataclass(frozen=True, slots=True)
class TranscriberCapabilities:
    """What callers may rely on; they branch on this, never on the engine's type."""

    word_times: bool
    confidences: bool
    fillers: FillerMeasure
    """Whether "um" and "uh" survive: all (exact), some (lower_bound) or none (no)."""
    offline: bool


class Transcriber(Protocol):
    """Speech to words.

    The model is loaded once per process, on first use or warm_up(). Values are finished when they
    return. Nothing is invented on silence: no speech gives no words.
    """

    @property
    def engine(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def capabilities(self) -> TranscriberCapabilities: ...

    def warm_up(self) -> None:
        """Load the model now; raises RecognitionError when it is missing."""
        ...

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        """Words of one segment (at most about 30 s), times from the segment's first sample.

        In order, without overlaps, start < end, inside the segment.
        `speech` tells where voice activity found speech, in the same time; None when nobody looked.
        `vocabulary` names at most eight words the speaker is likely to use.
        Raises RecognitionError.
        """
        ...

    def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
        """What a short utterance (at most 6 s) says, when it may be one of these commands.

        Times from the first sample; no words when nothing was heard. Raises RecognitionError.
        """
        ...
