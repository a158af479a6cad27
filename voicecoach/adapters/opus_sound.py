"""Sound as Ogg/Opus in memory, small enough to travel inside a page."""

import io

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples

BITRATE_BPS = 22_000
"""What is asked for; silence takes less. An hour of answers stays below 10 MB."""

_LOWEST_BPS = 6_000
_RANGE_BPS = 250_000
"""libsndfile maps compression levels 1.0 to 0.0 onto 6 to 256 kbit/s per channel."""

_BLOCK_FRAMES = ANALYSIS_RATE_HZ * 10


def opus_of(samples: Samples) -> bytes:
    """Encode mono samples at ANALYSIS_RATE_HZ; what comes back is a whole Ogg file."""
    import soundfile

    level = 1.0 - (BITRATE_BPS - _LOWEST_BPS) / _RANGE_BPS
    made = io.BytesIO()
    with soundfile.SoundFile(
        made,
        "w",
        samplerate=ANALYSIS_RATE_HZ,
        channels=1,
        format="OGG",
        subtype="OPUS",
        compression_level=level,
    ) as sound:
        for start in range(0, len(samples), _BLOCK_FRAMES):
            sound.write(samples[start : start + _BLOCK_FRAMES])
    return made.getvalue()
