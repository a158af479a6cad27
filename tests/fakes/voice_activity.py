"""Voice activity by level alone: loud is speech. For tests with tone bursts as speech."""

from collections.abc import Sequence

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, level_dbfs

FRAME_SAMPLES = 512


class LevelVoiceActivity:
    """Says 1.0 for every frame at least this loud and 0.0 for the others."""

    def __init__(self, floor_dbfs: float = -50.0) -> None:
        self._floor_dbfs = floor_dbfs

    def stream(self) -> "LevelStream":
        return LevelStream(self._floor_dbfs)


class LevelStream:
    def __init__(self, floor_dbfs: float) -> None:
        self._floor_dbfs = floor_dbfs
        self._waiting: Samples = np.zeros(0, dtype=np.float32)

    @property
    def frame_ms(self) -> int:
        return FRAME_SAMPLES * 1000 // ANALYSIS_RATE_HZ

    def feed(self, samples: Samples) -> Sequence[float]:
        waiting = np.concatenate((self._waiting, samples))
        whole = len(waiting) - len(waiting) % FRAME_SAMPLES
        self._waiting = waiting[whole:]
        return tuple(self._probability(f) for f in waiting[:whole].reshape(-1, FRAME_SAMPLES))

    def _probability(self, frame: Samples) -> float:
        level = level_dbfs(frame)
        return 1.0 if level is not None and level >= self._floor_dbfs else 0.0
