"""A device's sound to what the analysis hears, chunk by chunk: mono at 16 kHz (soxr)."""

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, AudioFormat, Samples


class StreamResampler:
    """For one continuous stream of one format; the filter keeps its state between chunks.

    What convert() and flush() return adds up to the length of the sound, within one sample.
    """

    def __init__(self, source: AudioFormat) -> None:
        import soxr

        self._stream = (
            None
            if source.rate_hz == ANALYSIS_RATE_HZ
            else soxr.ResampleStream(source.rate_hz, ANALYSIS_RATE_HZ, 1, dtype="float32")
        )

    def convert(self, chunk: AudioChunk) -> Samples:
        """What is ready; at first less than went in, because the filter looks ahead."""
        return self._resampled(chunk.to_mono(), last=False)

    def flush(self) -> Samples:
        """The rest, once, after the last chunk."""
        return self._resampled(np.zeros(0, dtype=np.float32), last=True)

    def _resampled(self, mono: Samples, *, last: bool) -> Samples:
        if self._stream is None:
            return mono
        resampled: Samples = self._stream.resample_chunk(mono, last=last)
        return resampled
