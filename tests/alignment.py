"""Finds one sound inside another."""

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.int16]


def lag_of(part: Sound, whole: Sound) -> int:
    """Where `part` begins in `whole`, in samples, by cross-correlation."""
    size = 1 << (part.size + whole.size - 1).bit_length()
    spectrum = np.fft.rfft(whole.astype(np.float64), size)
    correlation = np.fft.irfft(spectrum * np.conj(np.fft.rfft(part.astype(np.float64), size)), size)
    lag = int(np.argmax(np.abs(correlation)))
    return lag if lag < whole.size else lag - size
