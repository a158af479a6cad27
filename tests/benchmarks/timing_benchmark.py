"""Measures when answers are found to begin and end.

Run: python -m tests.benchmarks.timing_benchmark
Needs the shared recordings and turns (VOICECOACH_SHARED, or ../shared beside the repository).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.shared_files import shared_folder, speech_files
from tests.benchmarks.simulated_answers import (
    CleanClip,
    SimulatedAnswer,
    clean_clips,
    conditions,
    hum,
    keyboard,
    pink,
    simulated_answer,
    white,
)
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.compose.analysis import analyse_file
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Span
from voicecoach.core.delivery import MIN_WORDS, count_words
from voicecoach.core.endpointing import Endpointer, EndPolicy
from voicecoach.core.models import EndReason

FALSE_START_MS = 300


@dataclass(frozen=True, slots=True)
class Measured:
    """Errors of one simulated answer in milliseconds (found minus true); None: nothing found."""

    onset_ms: int | None
    end_ms: int | None
    pause_ms: int | None
    one_answer: bool
    f1: float


def measure(answer: SimulatedAnswer) -> Measured:
    stream = SileroVoiceActivity().stream()
    endpointer = Endpointer(EndPolicy(no_speech_ms=None), stream.frame_ms)
    endpointer.advance(stream.feed(answer.samples))
    endpointer.finish(EndReason.EOF)
    timing = endpointer.timing()
    if timing.onset_ms is None or timing.last_speech_ms is None:
        return Measured(None, None, None, one_answer=False, f1=0.0)
    longest = max((pause.duration_ms for pause in timing.pauses), default=0)
    return Measured(
        timing.onset_ms - answer.onset_ms,
        timing.last_speech_ms - answer.last_speech_ms,
        longest - answer.pause.duration_ms,
        one_answer=timing.last_speech_ms > answer.pause.end_ms,
        f1=_f1(timing.speech, answer.speech, len(answer.samples) * 1000 // ANALYSIS_RATE_HZ),
    )


def _f1(found: Sequence[Span], true: Sequence[Span], duration_ms: int) -> float:
    found_ms, true_ms = (_marked(spans, duration_ms) for spans in (found, true))
    both = int(np.sum(found_ms & true_ms))
    return 2 * both / (int(found_ms.sum()) + int(true_ms.sum()))


def _marked(spans: Sequence[Span], duration_ms: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    marked = np.zeros(duration_ms, dtype=np.bool_)
    for span in spans:
        marked[span.start_ms : span.end_ms] = True
    return marked


def report_simulated(folder: Path) -> None:
    clips = clean_clips(folder)
    rng = np.random.default_rng(11)
    print(f"simulated answers: {len(clips)} clips, two to an answer, a 6 s pause between")
    print("condition          onset med/p90 |err| ms   end med/p90   pause med/p90   false", end="")
    print("  one answer   F1   not found")
    everything: list[Measured] = []
    for condition in conditions(clips):
        order = rng.permutation(len(clips))
        pairs = zip(order, np.roll(order, 1), strict=True)
        answers = [
            simulated_answer(clips[first], clips[second], condition, rng)
            for first, second in list(pairs)[::2]
        ]
        measured = [measure(answer) for answer in answers]
        _print_row(condition.name, measured)
        if "babble" not in condition.name:
            everything += measured
    _print_row("all but babble", everything)


def _print_row(name: str, measured: Sequence[Measured]) -> None:
    found = [one for one in measured if one.onset_ms is not None]
    columns = [
        _middle_and_p90([abs(value) for value in values if value is not None])
        for values in (
            [one.onset_ms for one in found],
            [one.end_ms for one in found],
            [one.pause_ms for one in found],
        )
    ]
    false_starts = sum((one.onset_ms or 0) < -FALSE_START_MS for one in found)
    whole = sum(one.one_answer for one in measured)
    f1 = np.mean([one.f1 for one in measured])
    print(
        f"{name:18} {columns[0]:>22} {columns[1]:>13} {columns[2]:>15}"
        f" {false_starts:>4}/{len(measured)} {whole:>8}/{len(measured)}  {f1:.2f}"
        f" {len(measured) - len(found):>6}"
    )


def _middle_and_p90(values: Sequence[int]) -> str:
    return f"{np.median(values):.0f} / {np.percentile(values, 90):.0f}" if values else "-"


def report_noise_alone() -> None:
    """Half a minute of each noise at three levels: nothing may count as speech."""
    rng = np.random.default_rng(12)
    for make in (white, pink, hum, keyboard):
        for level_dbfs in (-60, -45, -30):
            noise = make(30 * ANALYSIS_RATE_HZ, rng)
            noise *= 10 ** (level_dbfs / 20) / np.sqrt(np.mean(noise**2))
            stream = SileroVoiceActivity().stream()
            endpointer = Endpointer(EndPolicy(silence=None, no_speech_ms=None), stream.frame_ms)
            endpointer.advance(stream.feed(noise.clip(-1, 1).astype(np.float32)))
            spans = len(endpointer.speech)
            print(f"noise alone: {make.__name__:9} {level_dbfs} dBFS: {spans} false starts in 30 s")


def report_pace(folder: Path) -> None:
    """Pace against the words really said between true onset and true end."""
    clips = {clip.name: clip for clip in clean_clips(folder)}
    errors: dict[str, list[float]] = {}
    not_assessed = 0
    for file in speech_files(folder):
        clip = clips.get(file.path.name)
        words = count_words(file.reference.split())
        if clip is None or words < MIN_WORDS:
            continue
        pace_wpm = analyse_file(file.path, "manual", None).delivery.pace_wpm
        if pace_wpm is None:
            not_assessed += 1
            continue
        errors.setdefault(file.group, []).append(pace_wpm / _true_pace_wpm(clip, words) - 1)
    for group, values in errors.items():
        print(f"pace, {group}: {_percent(values)} of {len(values)} recordings")
    everything = [value for values in errors.values() for value in values]
    print(f"pace, all: {_percent(everything)}; {not_assessed} not assessed")


def _true_pace_wpm(clip: CleanClip, words: int) -> float:
    return words * 60_000 / (clip.end_ms - clip.onset_ms)


def _percent(errors: Sequence[float]) -> str:
    sizes = 100 * np.abs(errors)
    worst = f"median {np.median(sizes):.1f} %, p90 {np.percentile(sizes, 90):.1f} %"
    return f"error {worst}, bias {100 * np.mean(errors):+.1f} %"


def main() -> None:
    folder = shared_folder()
    if folder is None:
        print("Timing: not measured, the shared recordings are not here.")
        return
    report_simulated(folder)
    report_noise_alone()
    report_pace(folder)


if __name__ == "__main__":
    main()
