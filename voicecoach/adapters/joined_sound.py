"""Several recordings as one FLAC file, each beginning where the one before ends."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from voicecoach.adapters.audio_file import read_audio
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.errors import DataError

_PER_MS = ANALYSIS_RATE_HZ // 1000


def joined_flac(parts: Sequence[tuple[Path, int]]) -> bytes:
    """Mono at ANALYSIS_RATE_HZ; every part is a file and the milliseconds it takes.

    A file that is not there any more is silence of its length, so that times stay right.
    """
    import soundfile

    made = io.BytesIO()
    with soundfile.SoundFile(
        made, "w", samplerate=ANALYSIS_RATE_HZ, channels=1, format="FLAC", subtype="PCM_16"
    ) as sound:
        for file, length_ms in parts:
            sound.write(_exactly(file, length_ms * _PER_MS))
    return made.getvalue()


def _exactly(file: Path, frames: int) -> Samples:
    try:
        samples = read_audio(file)[:frames]
    except DataError:
        return np.zeros(frames, dtype=np.float32)
    return np.pad(samples, (0, frames - len(samples)))
