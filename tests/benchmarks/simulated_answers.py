"""Answers with known times: clean recordings, a planted pause, and noise over the whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from tests.benchmarks.shared_files import speech_files
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span

PAUSE_MS = 6_000
TAIL_MS = 9_000
SPEECH_RMS = 10 ** (-26 / 20)
"""Every clip is brought to this, so that both halves of an answer are one person's."""
_HOP = 80
_WINDOW = 160
_SUSTAINED_HOPS = 20
_AMBIGUOUS_HOPS = 24
"""Clips whose edges move more than 120 ms with the threshold have no true edge to measure by."""

Sound = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CleanClip:
    """A recording whose first and last sound stand clear of its own noise, at SPEECH_RMS."""

    name: str
    samples: Samples
    onset_ms: int
    end_ms: int
    duration_ms: int


@dataclass(frozen=True, slots=True)
class SimulatedAnswer:
    """Two clips with thinking before, a pause between and silence after; all times are known."""

    samples: Samples
    onset_ms: int
    pause: Span
    last_speech_ms: int
    speech: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """A kind of room or microphone."""

    name: str
    spoil: Callable[[Sound, float, np.random.Generator], Sound]
    """Clean sound, RMS of its speech, randomness -> what the microphone hears."""


def clean_clips(folder: Path, min_snr_db: float = 28.0) -> tuple[CleanClip, ...]:
    """Recordings up to a minute, of speech alone, that are clean enough to tell their times."""
    clips = (_clean_clip(file.path, min_snr_db) for file in speech_files(folder))
    return tuple(clip for clip in clips if clip is not None)


def simulated_answer(
    first: CleanClip, second: CleanClip, condition: Condition, rng: np.random.Generator
) -> SimulatedAnswer:
    """Thinking takes 0.6 to 8 s; from voice to voice the pause is PAUSE_MS."""
    lead_ms = int(rng.uniform(600, 8_000))
    margins_ms = first.duration_ms - first.end_ms + second.onset_ms
    gap_ms = max(0, PAUSE_MS - margins_ms)
    second_ms = lead_ms + first.duration_ms + gap_ms
    parts = [_zeros(lead_ms), first.samples, _zeros(gap_ms), second.samples, _zeros(TAIL_MS)]
    sound = np.concatenate(parts).astype(np.float64)
    speech = (
        Span(lead_ms + first.onset_ms, lead_ms + first.end_ms),
        Span(second_ms + second.onset_ms, second_ms + second.end_ms),
    )
    heard = condition.spoil(sound, _rms_in(sound, speech), rng)
    return SimulatedAnswer(
        samples=_as_16_bit(heard),
        onset_ms=speech[0].start_ms,
        pause=Span(speech[0].end_ms, speech[1].start_ms),
        last_speech_ms=speech[1].end_ms,
        speech=speech,
    )


def white(length: int, rng: np.random.Generator) -> Sound:
    return rng.standard_normal(length)


def pink(length: int, rng: np.random.Generator) -> Sound:
    spectrum = np.fft.rfft(rng.standard_normal(length))
    scale = np.sqrt(np.maximum(1, np.arange(len(spectrum))))
    return np.asarray(np.fft.irfft(spectrum / scale, length), dtype=np.float64)


def hum(length: int, rng: np.random.Generator) -> Sound:
    t = np.arange(length) / ANALYSIS_RATE_HZ
    tones = [np.sin(2 * np.pi * 50 * h * t + h) / h for h in (1, 2, 3, 4, 6)]
    return np.asarray(np.sum(tones, axis=0) + 0.05 * rng.standard_normal(length))


def keyboard(length: int, rng: np.random.Generator) -> Sound:
    """Two short decaying bursts a key, two to twelve keys a second."""
    sound = 1e-4 * rng.standard_normal(length)
    size = 800
    place = int(rng.uniform(0.08, 0.4) * ANALYSIS_RATE_HZ)
    while place + 4 * size < length:
        burst = rng.standard_normal(size) * np.exp(-np.arange(size) / rng.uniform(40, 200))
        sound[place : place + size] += burst * rng.uniform(0.4, 1)
        sound[place + 2 * size : place + 3 * size] += 0.4 * burst
        place += int(rng.uniform(0.08, 0.4) * ANALYSIS_RATE_HZ)
    return sound


def with_noise(
    make: Callable[[int, np.random.Generator], Sound], snr_db: float
) -> Callable[[Sound, float, np.random.Generator], Sound]:
    def spoil(sound: Sound, speech_rms: float, rng: np.random.Generator) -> Sound:
        noise = make(len(sound), rng)
        level = speech_rms * 10 ** (-snr_db / 20) / np.sqrt(np.mean(noise**2))
        return np.asarray(sound + level * noise)

    return spoil


def quiet(peak_dbfs: float, noise_dbfs: float) -> Callable[..., Sound]:
    def spoil(sound: Sound, _speech_rms: float, rng: np.random.Generator) -> Sound:
        scaled = sound / np.abs(sound).max() * 10 ** (peak_dbfs / 20)
        return np.asarray(scaled + rng.standard_normal(len(sound)) * 10 ** (noise_dbfs / 20))

    return spoil


def telephone(sound: Sound, _speech_rms: float, _rng: np.random.Generator) -> Sound:
    narrow = soxr.resample(sound, ANALYSIS_RATE_HZ, 8_000)
    return np.asarray(soxr.resample(narrow, 8_000, ANALYSIS_RATE_HZ)[: len(sound)])


def babble(clips: Sequence[CleanClip]) -> Callable[[int, np.random.Generator], Sound]:
    """Six people talking at once."""

    def make(length: int, rng: np.random.Generator) -> Sound:
        voices = np.zeros(length)
        for _ in range(6):
            order = rng.permutation(len(clips))[:14]
            talk = np.concatenate([clips[place].samples for place in order]).astype(np.float64)
            voices += np.resize(talk, length) / np.sqrt(np.mean(talk**2))
        return voices

    return make


def conditions(clips: Sequence[CleanClip]) -> tuple[Condition, ...]:
    return (
        Condition("clean", lambda sound, _rms, _rng: sound),
        Condition("white 20 dB", with_noise(white, 20)),
        Condition("white 5 dB", with_noise(white, 5)),
        Condition("pink 10 dB", with_noise(pink, 10)),
        Condition("hum 5 dB", with_noise(hum, 5)),
        Condition("keyboard 10 dB", with_noise(keyboard, 10)),
        Condition("quiet -45 dBFS", quiet(-45, -80)),
        Condition("telephone band", telephone),
        Condition("babble 20 dB", with_noise(babble(clips), 20)),
    )


def _clean_clip(path: Path, min_snr_db: float) -> CleanClip | None:
    sound, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    mono = np.asarray(sound.mean(axis=1), dtype=np.float32)
    if len(mono) > 60 * rate_hz or "laughter" in path.name:
        return None
    mono = np.asarray(soxr.resample(mono, rate_hz, ANALYSIS_RATE_HZ), dtype=np.float32)
    levels = _levels_dbfs(mono)
    floor, top = np.percentile(levels, 5), np.percentile(levels, 95)
    if top - floor < min_snr_db:
        return None
    strict, lax = (_edges(levels > max(floor + 10, top - depth)) for depth in (20, 35))
    if strict is None or lax is None or np.abs(np.subtract(strict, lax)).max() > _AMBIGUOUS_HOPS:
        return None
    onset, end = lax
    hop_ms = _HOP * 1000 // ANALYSIS_RATE_HZ
    duration_ms = len(mono) * 1000 // ANALYSIS_RATE_HZ
    whole = mono[: duration_ms * ANALYSIS_RATE_HZ // 1000]
    onset_ms = onset * hop_ms
    end_ms = min((len(levels) - end) * hop_ms + hop_ms, duration_ms)
    gain = SPEECH_RMS / _rms_in(whole.astype(np.float64), [Span(onset_ms, end_ms)])
    samples = (whole * gain).astype(np.float32)
    return CleanClip(path.name, samples, onset_ms, end_ms, duration_ms)


def _edges(loud: npt.NDArray[np.bool_]) -> tuple[int, int] | None:
    """Hops before the first and after the last sustained sound."""
    onset, end = _first_sustained(loud), _first_sustained(loud[::-1])
    return None if onset is None or end is None else (onset, end)


def _first_sustained(loud: npt.NDArray[np.bool_]) -> int | None:
    """The first loud place whose next 100 ms are loud for the most part."""
    for place in range(len(loud) - _SUSTAINED_HOPS):
        if loud[place] and loud[place : place + _SUSTAINED_HOPS].mean() >= 0.6:
            return place
    return None


def _levels_dbfs(samples: Samples) -> npt.NDArray[np.float64]:
    squares = np.concatenate(([0.0], np.cumsum(samples.astype(np.float64) ** 2)))
    starts = np.arange(0, len(samples) - _WINDOW, _HOP)
    return 10 * np.log10((squares[starts + _WINDOW] - squares[starts]) / _WINDOW + 1e-12)


def _rms_in(sound: Sound, speech: Sequence[Span]) -> float:
    per_ms = ANALYSIS_RATE_HZ // 1000
    parts = [sound[one.start_ms * per_ms : one.end_ms * per_ms] for one in speech]
    return float(np.sqrt(np.mean(np.concatenate(parts) ** 2)))


def _zeros(duration_ms: int) -> Samples:
    return np.zeros(duration_ms * ANALYSIS_RATE_HZ // 1000, dtype=np.float32)


def _as_16_bit(sound: Sound) -> Samples:
    return (np.round(np.clip(sound, -1, 1) * 32767) / 32768).astype(np.float32)
