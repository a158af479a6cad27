"""A whole sound file as the analysis hears it: 16 kHz mono."""

from pathlib import Path

import numpy as np

from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.sound_file import SoundFileReader
from voicecoach.core.audio import AudioChunk, Samples

BLOCK_FRAMES = 48_000


def read_audio(path: Path) -> Samples:
    """All of the file's sound; the same samples as when it serves as microphone.

    Raises DataError, in one sentence naming the file, when it is missing, empty, cut short or not
    sound.
    """
    with SoundFileReader(path) as sound:
        resampler = StreamResampler(sound.format)
        blocks = []
        while pcm := sound.read(BLOCK_FRAMES):
            blocks.append(resampler.convert(AudioChunk(pcm, sound.format)))
        blocks.append(resampler.flush())
    return np.concatenate(blocks)
