"""Measures the consistency check on statements that were spoken: voices, noise, recogniser, rules.

Run: python -m tests.benchmarks.spoken_claims_benchmark [HOW_MANY] [FILE.jsonl …]
By default all of the shared development pairs, otherwise HOW_MANY drawn from them. Every pair is
spoken by each voice, clean and with noise at 10 dB, its two sides by different voices; what was
written (notes, résumé) stays text, and pairs that were only written are left out. Takes about ten
minutes for ten pairs.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.benchmarks.claims_benchmark import read_pairs
from tests.benchmarks.shared_files import shared_folder
from tests.benchmarks.simulated_answers import pink
from tests.benchmarks.spoken_forms import quiet, voices
from voicecoach.adapters.engines import build_transcriber
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.audio import Samples
from voicecoach.core.claims import Level, Statement, check_statements, verdict
from voicecoach.core.passes import doubted_numbers
from voicecoach.ports import Transcriber
from voicecoach.review.pair_score import LabelledVerdict, score_pairs, score_table
from voicecoach.review.pairs import Pair
from voicecoach.session.transcription import transcribe_samples

VOICES = (
    "English (America)",
    "flite slt",
    "English (Received Pronunciation)",
    "flite rms",
)
"""Two women and two men, of two programs; without flite only eSpeak NG's."""
WRITTEN = frozenset({"notes", "resume"})
NOISE_DB = 10
SEED = 5

Spoil = Callable[[Samples], Samples]


class Booth:
    """Speaks a statement and writes down what the recogniser heard of it."""

    def __init__(self, transcriber: Transcriber, spoil: Spoil) -> None:
        self._transcriber = transcriber
        self._spoil = spoil
        known = voices()
        self._voices = {name: known[name] for name in VOICES if name in known}

    @property
    def voices(self) -> tuple[str, ...]:
        return tuple(self._voices)

    def heard(self, statement: Statement, voice: str) -> Statement:
        if statement.context.source in WRITTEN:
            return statement
        samples = self._spoil(quiet(self._voices[voice](statement.text)))
        made = transcribe_samples(samples, self._transcriber, SileroVoiceActivity()).transcript
        return replace(statement, text=made.text, doubted=doubted_numbers(made.words))


def with_noise(samples: Samples) -> Samples:
    """Pink noise NOISE_DB below the speech; the same for the same length."""
    noise = pink(len(samples), np.random.default_rng(len(samples)))
    speech_rms = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
    noise *= speech_rms / np.sqrt(np.mean(noise**2)) / 10 ** (NOISE_DB / 20)
    return (samples + noise).clip(-1, 1).astype(np.float32)


def report(pairs: Sequence[Pair]) -> None:
    conditions: dict[str, Spoil] = {"clean": lambda samples: samples, "10 dB noise": with_noise}
    for name, spoil in conditions.items():
        booth = Booth(build_transcriber(), spoil)
        results = list(_compared(booth, pairs))
        print(f"\nspoken, {name}, {len(pairs)} pairs by {len(booth.voices)} voices")
        print(score_table(score_pairs(results)))
        asked = sum(each.verdict is Level.UNCLEAR for each in results)
        print(f"asked about instead of warned: {asked}", flush=True)


def _compared(booth: Booth, pairs: Sequence[Pair]) -> Iterator[LabelledVerdict]:
    for pair in pairs:
        for place, voice in enumerate(booth.voices):
            other = booth.voices[(place + 1) % len(booth.voices)]
            earlier, later = booth.heard(pair.earlier, voice), booth.heard(pair.later, other)
            found = verdict(check_statements(earlier, later))
            yield LabelledVerdict(pair.kind or "unnamed", pair.label or "", found)


def _is_spoken(pair: Pair) -> bool:
    return not {pair.earlier.context.source, pair.later.context.source} <= WRITTEN


def main(arguments: Sequence[str] = ()) -> None:
    folder = shared_folder()
    if not arguments and folder is None:
        print("Spoken statements: not measured, the shared pairs are not here.")
        return
    numbers = [int(each) for each in arguments if each.isdigit()]
    named = [Path(each) for each in arguments if not each.isdigit()]
    files = named or [Path(folder or "") / "pairs" / "dev.jsonl"]
    pairs = [pair for file in files for pair in read_pairs(file) if _is_spoken(pair)]
    if numbers:
        drawn = np.random.default_rng(SEED).permutation(len(pairs))[: numbers[0]]
        pairs = [pairs[place] for place in drawn]
    report(pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
