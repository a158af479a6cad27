"""Measures recognition: errors, quantities, fillers, noise, CPU, memory, waiting.

Run: python -m tests.benchmarks.recognition_benchmark [accuracy] [noise] [cpu] [long] [live]
Needs the shared recordings (VOICECOACH_SHARED, or ../shared beside the repository).
"""

import resource
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.recognition_scores import Scored, score, word_error_rate
from tests.benchmarks.shared_files import SpeechFile, shared_folder, speech_files
from tests.benchmarks.simulated_answers import Sound, hum, keyboard, pink, white
from voicecoach.adapters.audio_file import read_audio
from voicecoach.adapters.engines import build_transcriber, tiny_en_weights
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.adapters.whisper_model import HeldModel
from voicecoach.adapters.whisper_transcriber import FILLER_PROMPT
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.speech import SpeechDetector
from voicecoach.core.transcript import coverage
from voicecoach.ports import Transcriber
from voicecoach.session.transcription import SegmentedTranscription, transcribe_samples

LONG_CLIPS = frozenset({"bush_columbia.flac", "gentle_lucier.flac"})
FLUENT = "read"
CLEAN_REFERENCE = frozenset({"gentle_lucier.flac"})
"""The speaker stutters and the reference leaves it out: it says nothing about fillers."""
NOISE_DBFS = (-60, -50, -40, -30, -20)
CHUNK_MS = 100


def report_accuracy(folder: Path, transcriber: Transcriber) -> None:
    groups: dict[str, list[Scored]] = defaultdict(list)
    fluent_ms = fluent_fillers = 0
    for file in speech_files(folder):
        samples = read_audio(file.path)
        made = transcribe_samples(samples, transcriber, SileroVoiceActivity())
        scored = score(file.reference, made.transcript.text)
        for group in _groups_of(file):
            groups[group].append(scored)
        if file.group == FLUENT:
            fluent_ms += made.duration_ms
            fluent_fillers += scored.fillers_heard
    for name in ("long", "spont", "read", "accent", "filler", "number"):
        rate = word_error_rate(groups[name])
        print(f"WER {name}: {100 * rate:.1f} % of {sum(s.words for s in groups[name])} words")
    _report_quantities(groups["quantity"])
    _report_fillers(groups["um and uh"], groups["with stutter"])
    per_minute = fluent_fillers / (fluent_ms / 60_000)
    print(f"um/uh in fluent speech: {fluent_fillers} false, {per_minute:.2f} a minute")


def report_noise(transcriber: Transcriber) -> None:
    rng = np.random.default_rng(11)
    wrong = tried = engine_wrong = 0
    for sound in _noises(20 * ANALYSIS_RATE_HZ, rng):
        for dbfs in NOISE_DBFS:
            samples = _at_level(sound, dbfs)
            tried += 1
            made = transcribe_samples(samples, transcriber, SileroVoiceActivity())
            wrong += not made.transcript.no_speech
            engine_wrong += bool(transcriber.transcribe(samples))
    print(f"text on {tried} clips of noise: {wrong}; recogniser alone: {engine_wrong}")


def report_cpu(folder: Path, transcriber: Transcriber) -> None:
    """CPU of the whole path against the bare engine: same options, same passes, whole files."""
    bare = HeldModel(tiny_en_weights()).model
    clips = [read_audio(file.path) for file in speech_files(folder)]
    transcriber.warm_up()
    begun_s = time.process_time()
    for samples in clips:
        transcribe_samples(samples, transcriber, SileroVoiceActivity())
    ours_s = time.process_time() - begun_s
    begun_s = time.process_time()
    for samples in clips:
        _bare(bare, samples)
    bare_s = time.process_time() - begun_s
    minutes = sum(map(len, clips)) / ANALYSIS_RATE_HZ / 60
    print(
        f"CPU for {minutes:.1f} min: {ours_s:.1f} s, bare engine {bare_s:.1f} s, "
        f"ratio {ours_s / bare_s:.2f}"
    )


def report_long_answer(folder: Path, transcriber: Transcriber) -> None:
    """Ten minutes of speech in one answer."""
    clips = [read_audio(file.path) for file in _long(folder)]
    samples = np.concatenate(clips * 3)[: 600 * ANALYSIS_RATE_HZ]
    made = transcribe_samples(samples, transcriber, SileroVoiceActivity())
    covered = coverage(made.transcript.words, made.speech)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{made.duration_ms / 60_000:.1f} min in one answer: {len(made.transcript.words)} words, "
        f"{100 * (covered or 0):.1f} % of the speech covered, peak memory {peak_mb:.0f} MB"
    )


def report_live(folder: Path, transcriber: Transcriber) -> None:
    """Two minutes in real time: the wait after the last sample, and whether live equals later."""
    samples = read_audio(_long(folder)[0].path)[: 120 * ANALYSIS_RATE_HZ]
    transcriber.warm_up()
    live = SegmentedTranscription(transcriber)
    stream = SileroVoiceActivity().stream()
    detector = SpeechDetector(stream.frame_ms)
    size = CHUNK_MS * ANALYSIS_RATE_HZ // 1000
    begun_s = time.monotonic()
    slowest_s = 0.0
    for place in range(0, len(samples), size):
        _sleep_until(begun_s + (place + size) / ANALYSIS_RATE_HZ)
        before_s = time.monotonic()
        chunk = samples[place : place + size]
        for probability in stream.feed(chunk):
            detector.feed(probability)
        live.feed(chunk, detector.spans)
        slowest_s = max(slowest_s, time.monotonic() - before_s)
    over_s = time.monotonic()
    live.end(np.zeros(0, dtype=np.float32), detector.spans)
    transcript = live.finish()
    wait_s = time.monotonic() - over_s
    later = transcribe_samples(samples, transcriber, SileroVoiceActivity()).transcript
    print(
        f"wait after the last sample of 2 min, live: {wait_s:.2f} s; slowest chunk "
        f"{1000 * slowest_s:.0f} ms; same words later: {'yes' if later == transcript else 'no'}"
    )


def _groups_of(file: SpeechFile) -> list[str]:
    groups = [file.group]
    if file.path.name in LONG_CLIPS:
        groups.append("long")
    if file.group in {"number", "read", "spont"}:
        groups.append("quantity")
    if file.group in {"filler", "spont"}:
        groups.append("with stutter")
        if file.path.name not in CLEAN_REFERENCE:
            groups.append("um and uh")
    return groups


def _report_quantities(scored: Sequence[Scored]) -> None:
    said = sum(each.quantities for each in scored)
    right = sum(each.quantities_right for each in scored)
    print(f"quantities right: {right} of {said} ({100 * right / said:.0f} %)")


def _report_fillers(scored: Sequence[Scored], with_stutter: Sequence[Scored]) -> None:
    said = sum(each.fillers for each in scored)
    heard = sum(each.fillers_heard for each in scored)
    right = sum(each.fillers_right for each in scored)
    all_heard = sum(each.fillers_heard for each in with_stutter)
    print(
        f"um/uh: {right} of {said} found ({100 * right / said:.0f} %), precision "
        f"{100 * right / heard:.0f} % ({100 * right / all_heard:.0f} % with the stutterer)"
    )


def _noises(length: int, rng: np.random.Generator) -> list[Sound]:
    t = np.arange(length) / ANALYSIS_RATE_HZ
    tone = np.sin(2 * np.pi * 440 * t)
    chirp = np.sin(2 * np.pi * (100 + 200 * np.sin(4 * np.pi * t)) * t)
    steady = [white(length, rng), pink(length, rng), hum(length, rng), keyboard(length, rng)]
    halting = [sound * (np.sin(0.4 * np.pi * t) > 0) for sound in steady[:3]]
    clicks = np.where(rng.random(length) < 2e-4, rng.standard_normal(length), 0.0)
    return [*steady, *halting, clicks, tone, chirp]


def _at_level(sound: Sound, dbfs: float) -> Samples:
    scaled = sound / np.sqrt(np.mean(np.square(sound))) * 10 ** (dbfs / 20)
    return np.asarray(np.clip(scaled, -1, 1), dtype=np.float32)


def _bare(model: Any, samples: Samples) -> None:
    for prompt in (None, FILLER_PROMPT):
        segments, _ = model.transcribe(
            samples,
            language="en",
            beam_size=1,
            temperature=0.0,
            condition_on_previous_text=False,
            word_timestamps=True,
            initial_prompt=prompt,
        )
        for _segment in segments:
            pass  # the engine works while it is read


def _long(folder: Path) -> list[SpeechFile]:
    return [file for file in speech_files(folder) if file.path.name in LONG_CLIPS]


def _sleep_until(at_s: float) -> None:
    time.sleep(max(0.0, at_s - time.monotonic()))


def main(chosen: Sequence[str] = ()) -> None:
    folder = shared_folder()
    transcriber = build_transcriber()
    if not chosen or "noise" in chosen:
        report_noise(transcriber)
    if folder is None:
        print("Recognition: not measured, the shared recordings are not here.")
        return
    reports = {
        "accuracy": report_accuracy,
        "cpu": report_cpu,
        "long": report_long_answer,
        "live": report_live,
    }
    for name, report in reports.items():
        if not chosen or name in chosen:
            report(folder, transcriber)


if __name__ == "__main__":
    main(sys.argv[1:])
