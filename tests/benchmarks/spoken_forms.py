"""Commands and sentences spoken by several voices, quiet and in noise, to measure on."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import soxr

from tests.benchmarks.simulated_answers import pink
from voicecoach.adapters.audio_file import read_audio
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, Samples

ESPEAK_VOICES = (
    "English (America)",
    "English (America, New York City)",
    "English (Great Britain)",
    "English (Received Pronunciation)",
    "English (Scotland)",
    "English (West Midlands)",
)
FLITE_VOICES = ("awb", "rms", "slt")
RATE_WPM = 150
TIMEOUT_S = 60.0
LEVEL = 0.06
"""RMS of the speech, about -24 dBFS."""
NOISE_DB = 10
SILENCE_S = 1.2

Voice = Callable[[str], Samples]
Spoil = Callable[[Samples], Samples]


@dataclass(frozen=True, slots=True)
class Said:
    """One form or sentence by one voice."""

    text: str
    voice: str
    samples: Samples


def voices() -> dict[str, Voice]:
    """Those of eSpeak NG, and flite's where it is installed."""
    found: dict[str, Voice] = {
        name: partial(_by_espeak, Pyttsx3Speaker(name, RATE_WPM, TIMEOUT_S))
        for name in ESPEAK_VOICES
    }
    if shutil.which("flite"):
        found |= {f"flite {name}": partial(_by_flite, name) for name in FLITE_VOICES}
    return found


def _by_espeak(speaker: Pyttsx3Speaker, text: str) -> Samples:
    clip = speaker.render(text)
    mono = AudioChunk(clip.pcm, clip.format).to_mono()
    return _levelled(soxr.resample(mono, clip.format.rate_hz, ANALYSIS_RATE_HZ))


def _by_flite(name: str, text: str) -> Samples:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        subprocess.run(["flite", "-voice", name, "-t", text, "-o", str(file)], check=True)
        return _levelled(read_audio(file))


def _levelled(samples: Samples) -> Samples:
    """The speech without the silence around it, at LEVEL."""
    loud = np.flatnonzero(np.abs(samples) > 0.02 * np.abs(samples).max())
    speech = samples[loud[0] : loud[-1] + 1]
    rms = float(np.sqrt(np.mean(np.square(speech, dtype=np.float64))))
    return (speech * (LEVEL / rms)).clip(-1, 1).astype(np.float32)


def quiet(speech: Samples) -> Samples:
    silence = np.zeros(round(SILENCE_S * ANALYSIS_RATE_HZ), dtype=np.float32)
    return np.concatenate([silence, speech, silence])


def noisy(speech: Samples) -> Samples:
    """Pink noise all along, NOISE_DB below the speech; the same for the same length."""
    samples = quiet(speech)
    noise = pink(len(samples), np.random.default_rng(len(samples)))
    noise *= LEVEL / np.sqrt(np.mean(noise**2)) / 10 ** (NOISE_DB / 20)
    return (samples + noise).clip(-1, 1).astype(np.float32)


CONDITIONS: dict[str, Spoil] = {"quiet": quiet, f"{NOISE_DB} dB noise": noisy}
