"""Values for sound: formats, chunks, spans of time. No I/O."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

ANALYSIS_RATE_HZ = 16_000
"""Recogniser and voice activity both take 16 kHz mono (Whisper, Silero)."""

Samples = npt.NDArray[np.float32]
"""Mono samples at ANALYSIS_RATE_HZ, one dimension, -1.0 to 1.0."""


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """How PCM bytes are to be read: signed little-endian, interleaved."""

    rate_hz: int
    channels: int
    sample_width_bytes: int = 2

    @property
    def frame_bytes(self) -> int:
        return self.channels * self.sample_width_bytes

    def frames_to_ms(self, frames: int) -> int:
        return round(frames * 1000 / self.rate_hz)

    def ms_to_frames(self, duration_ms: float) -> int:
        return round(duration_ms * self.rate_hz / 1000)


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """A block of PCM handed over at once; whole frames only."""

    pcm: bytes
    format: AudioFormat

    @property
    def frames(self) -> int:
        return len(self.pcm) // self.format.frame_bytes

    @property
    def duration_ms(self) -> float:
        return self.frames * 1000 / self.format.rate_hz

    def to_mono(self) -> Samples:
        """Mean of the channels as float32 in -1.0..1.0, at the chunk's own rate."""
        width = self.format.sample_width_bytes
        kind = np.dtype("<i2") if width == 2 else np.dtype("<i4")
        full_scale = float(2 ** (8 * width - 1))
        frames = np.frombuffer(self.pcm, dtype=kind).reshape(-1, self.format.channels)
        mono: Samples = (frames.mean(axis=1, dtype=np.float64) / full_scale).astype(np.float32)
        return mono

    @property
    def is_exact_zero(self) -> bool:
        return not any(self.pcm)


@dataclass(frozen=True, slots=True)
class SpeechClip:
    """Speech rendered by the voice: PCM, ready to play or to store."""

    pcm: bytes
    format: AudioFormat

    @property
    def duration_ms(self) -> int:
        return self.format.frames_to_ms(len(self.pcm) // self.format.frame_bytes)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of time in milliseconds, end exclusive."""

    start_ms: int
    end_ms: int

    @property
    def duration_ms(self) -> int:
        return self.end_ms - self.start_ms


def level_dbfs(samples: Samples) -> float | None:
    """RMS level relative to full scale; None for digital silence or no samples."""
    if samples.size == 0:
        return None
    mean_square = float(np.mean(np.square(samples, dtype=np.float64)))
    return None if mean_square == 0 else 10.0 * float(np.log10(mean_square))
