"""Short quiet sounds that say what is going on, for people who do not look at a screen. Pure.

Each is shorter than the shortest speech (160 ms) and made of steady tones, so that a microphone
that hears it does not take it for a voice.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np

from voicecoach.core.audio import AudioFormat, SpeechClip

RATE_HZ = 24_000
LEVEL = 0.1
"""Peak: about 20 dB below a voice."""

EDGE_MS = 8
"""Faded in and out, so that nothing clicks."""


class Earcon(StrEnum):
    LISTENING = "listening"  # speak now
    ENDING = "ending"  # a soft end: going on cancels it
    HEARD = "heard"  # a command was understood
    TARGET = "target"  # the suggested time is reached
    OVER_TARGET = "over_target"  # half as long again
    SAVED = "saved"  # the answer is over
    PAUSED = "paused"


_TONES: Mapping[Earcon, Sequence[tuple[int, int]]] = {
    Earcon.LISTENING: ((523, 60), (784, 60)),
    Earcon.ENDING: ((659, 40),),
    Earcon.HEARD: ((880, 45), (880, 45)),
    Earcon.TARGET: ((587, 110),),
    Earcon.OVER_TARGET: ((587, 65), (494, 65)),
    Earcon.SAVED: ((784, 60), (523, 60)),
    Earcon.PAUSED: ((392, 120),),
}
"""Hertz and milliseconds; notes of one scale, rising to begin, falling to end."""


def earcon_clip(earcon: Earcon) -> SpeechClip:
    """The sound, ready to play; the same every time."""
    samples = np.concatenate([_tone(hertz, length_ms) for hertz, length_ms in _TONES[earcon]])
    pcm = (samples * LEVEL * 32767).astype("<i2").tobytes()
    return SpeechClip(pcm, AudioFormat(RATE_HZ, 1))


def _tone(hertz: int, length_ms: int) -> np.ndarray:
    frames = RATE_HZ * length_ms // 1000
    wave = np.sin(2 * np.pi * hertz * np.arange(frames) / RATE_HZ)
    edge = RATE_HZ * EDGE_MS // 1000
    fade = np.sin(np.linspace(0, np.pi / 2, edge)) ** 2
    wave[:edge] *= fade
    wave[-edge:] *= fade[::-1]
    return wave
