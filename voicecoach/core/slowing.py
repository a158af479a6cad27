"""A short sound played slower, and deeper with it. Pure."""

import numpy as np

from voicecoach.core.audio import Samples

SLOWER = 1.15
"""Quick, blurred words in noise are often written right then: "Satan that's up again." becomes "See
that's again."; of 26 commands that were still missed, 5 are found."""


def slowed(samples: Samples) -> Samples:
    """So much longer; the pitch falls by as much."""
    length = round(len(samples) * SLOWER)
    stretched = np.fft.irfft(np.fft.rfft(samples), length) * SLOWER
    return np.asarray(stretched, dtype=np.float32)
