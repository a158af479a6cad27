"""Measures the consistency check on statements that were spoken: voices, noise, recogniser, rules.

Run: python -m tests.benchmarks.spoken_claims_benchmark [FILE.jsonl …]
By default the shared development pairs. Every pair is spoken once clean and once with noise at
10 dB, its two sides by different voices; what was written (notes, résumé) stays text. Takes about
a minute for ten pairs.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import numpy as np
import soxr

from tests.benchmarks.claims_benchmark import read_pairs
from tests.benchmarks.shared_files import shared_folder
from tests.benchmarks.simulated_answers import pink
from voicecoach.adapters.engines import build_transcriber
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, Samples
from voicecoach.core.claims import Level, Statement, check_statements, verdict
from voicecoach.core.passes import doubted_numbers
from voicecoach.ports import Transcriber
from voicecoach.review.pair_score import LabelledVerdict, score_pairs, score_table
from voicecoach.review.pairs import Pair
from voicecoach.session.transcription import transcribe_samples

VOICES = (
    "English (America)",
    "English (Great Britain)",
    "English (America, New York City)",
    "English (Received Pronunciation)",
)
"""Of eSpeak NG's English voices those that the recogniser makes out."""
RATE_WPM = 150
TIMEOUT_S = 60.0
WRITTEN = frozenset({"notes", "resume"})
NOISE_DB = 10
SILENCE_S = 0.5

Spoil = Callable[[Samples], Samples]


class Booth:
    """Speaks a statement and writes down what the recogniser heard of it."""

    def __init__(self, transcriber: Transcriber) -> None:
        self._transcriber = transcriber
        self._voices = cycle(Pyttsx3Speaker(name, RATE_WPM, TIMEOUT_S) for name in VOICES)

    def heard(self, statement: Statement, spoil: Spoil) -> Statement:
        if statement.context.source in WRITTEN:
            return statement
        samples = spoil(_spoken(next(self._voices), statement.text))
        made = transcribe_samples(samples, self._transcriber, SileroVoiceActivity())
        transcript = made.transcript
        return replace(statement, text=transcript.text, doubted=doubted_numbers(transcript.words))


def with_noise(samples: Samples) -> Samples:
    """Pink noise NOISE_DB below the speech; the same for the same length."""
    noise = pink(len(samples), np.random.default_rng(len(samples)))
    speech_rms = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
    noise *= speech_rms / np.sqrt(np.mean(noise**2)) / 10 ** (NOISE_DB / 20)
    return (samples + noise).clip(-1, 1).astype(np.float32)


def report(pairs: Sequence[Pair]) -> None:
    conditions: dict[str, Spoil] = {"clean": lambda samples: samples, "10 dB noise": with_noise}
    for name, spoil in conditions.items():
        booth = Booth(build_transcriber())
        results = list(_compared(booth, pairs, spoil))
        print(f"\nspoken, {name}, {len(VOICES)} voices")
        print(score_table(score_pairs(results)))
        asked = sum(each.verdict is Level.UNCLEAR for each in results)
        print(f"asked about instead of warned: {asked}", flush=True)


def _compared(booth: Booth, pairs: Sequence[Pair], spoil: Spoil) -> Iterator[LabelledVerdict]:
    for pair in pairs:
        earlier, later = booth.heard(pair.earlier, spoil), booth.heard(pair.later, spoil)
        found = verdict(check_statements(earlier, later))
        yield LabelledVerdict(pair.kind or "unnamed", pair.label or "", found)


def _spoken(speaker: Pyttsx3Speaker, text: str) -> Samples:
    clip = speaker.render(text)
    chunk = AudioChunk(clip.pcm, clip.format)
    resampled = soxr.resample(chunk.to_mono(), clip.format.rate_hz, ANALYSIS_RATE_HZ)
    silence = np.zeros(round(SILENCE_S * ANALYSIS_RATE_HZ), dtype=np.float32)
    return np.concatenate([silence, resampled.astype(np.float32), silence])


def main(arguments: Sequence[str] = ()) -> None:
    folder = shared_folder()
    if not arguments and folder is None:
        print("Spoken statements: not measured, the shared pairs are not here.")
        return
    files = [Path(each) for each in arguments] or [Path(folder or "") / "pairs" / "dev.jsonl"]
    report([pair for file in files for pair in read_pairs(file)])


if __name__ == "__main__":
    main(sys.argv[1:])
