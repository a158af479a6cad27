"""A WAV file with stretches of it silent, everything else to the sample as it was."""

import wave
from collections.abc import Iterator, Sequence
from pathlib import Path

from voicecoach.core.audio import Span

_BLOCK_FRAMES = 65_536
_MIDDLE_OF_8_BIT = 0x80
"""Samples of one byte have no sign: silence is the middle."""


def write_silenced_wav(sound: wave.Wave_read, made: Path, silent: Sequence[Span]) -> None:
    """Write a copy, silent in these spans. Raises OSError."""
    with wave.open(str(made), "wb") as written:
        written.setparams(sound.getparams())
        for pcm in silenced_blocks(sound, silent):
            written.writeframes(pcm)


def silenced_blocks(sound: wave.Wave_read, silent: Sequence[Span]) -> Iterator[bytes]:
    """The PCM of the file from its beginning, silent where it has to be."""
    rate_hz, frame_bytes = sound.getframerate(), sound.getsampwidth() * sound.getnchannels()
    zero = bytes([_MIDDLE_OF_8_BIT if sound.getsampwidth() == 1 else 0])
    spans = [
        (span.start_ms * rate_hz // 1000, -(-span.end_ms * rate_hz // 1000)) for span in silent
    ]
    at = 0
    while pcm := bytearray(sound.readframes(_BLOCK_FRAMES)):
        frames = len(pcm) // frame_bytes
        for start, end in spans:
            first, last = max(start, at) - at, min(end, at + frames) - at
            if first < last:
                pcm[first * frame_bytes : last * frame_bytes] = zero * (
                    (last - first) * frame_bytes
                )
        yield bytes(pcm)
        at += frames
