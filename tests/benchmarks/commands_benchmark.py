"""Measures commands by voice: recognised, mistaken, how soon, and what listening for them costs.

Run: python -m tests.benchmarks.commands_benchmark
Every spoken form by six voices of eSpeak NG, and by those of flite where that is installed, quiet
and with pink noise 10 dB below the speech ("resume" as in a break, where alone it means something);
then sentences that come near a command; then real recordings (VOICECOACH_SHARED, or ../shared
beside the repository). Takes about forty minutes.
"""

import time
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import numpy as np

from tests.benchmarks.shared_files import shared_folder, speech_files
from tests.benchmarks.spoken_forms import (
    CONDITIONS,
    ESPEAK_VOICES,
    SILENCE_S,
    Said,
    quiet,
    voices,
)
from voicecoach.adapters.audio_file import read_audio
from voicecoach.adapters.engines import build_transcriber
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.commands import COMMANDS, Command, SpokenCommand
from voicecoach.core.speech import SpeechDetector
from voicecoach.ports import Transcriber
from voicecoach.session.command_ear import CommandEar
from voicecoach.session.transcription import SegmentedTranscription, find_speech

NEAR_MISSES = Path(__file__).with_name("command_near_misses.txt")
CHUNK = ANALYSIS_RATE_HZ // 10
SHORT_MS = 4_000
BREATH_S = 0.4
"""Between an answer and the words that end it, without a pause."""
CORE = frozenset(
    {
        Command.REPEAT,
        Command.SKIP,
        Command.NEXT,
        Command.PAUSE,
        Command.RESUME,
        Command.START_OVER,
        Command.FINISH,
        Command.HOW_LONG,
        Command.CONTINUE,
        Command.STOP,
    }
)


def commands_in(
    samples: Samples, transcriber: Transcriber, *, in_a_break: bool = False
) -> list[SpokenCommand]:
    """What the ear finds in a recording, heard as from a microphone."""
    ear = CommandEar(transcriber, in_a_break=in_a_break)
    found = []
    for block, speech in _chunks(samples):
        ear.feed(block, speech)
        ear.settle()
        if (command := ear.poll()) is not None:
            found.append(command)
    ear.close()
    return found


def _chunks(samples: Samples) -> Iterator[tuple[Samples, tuple[Span, ...]]]:
    stream = SileroVoiceActivity().stream()
    detector = SpeechDetector(stream.frame_ms)
    for place in range(0, len(samples), CHUNK):
        block = samples[place : place + CHUNK]
        for probability in stream.feed(block):
            detector.feed(probability)
        yield block, detector.spans


def report_commands(transcriber: Transcriber) -> None:
    meant = {form: ways.command for ways in COMMANDS for form in ways.spoken}
    said = [Said(form, name, voice(form)) for name, voice in voices().items() for form in meant]
    print(f"commands: {len(meant)} forms by {len({each.voice for each in said})} voices")
    for condition, spoil in CONDITIONS.items():
        tried: Counter[str] = Counter()
        right: Counter[str] = Counter()
        wrong = 0
        for each in said:
            command = meant[each.text]
            heard = commands_in(
                spoil(each.samples), transcriber, in_a_break=command is Command.RESUME
            )
            found = [one.command for one in heard]
            wrong += any(one is not command for one in found)
            names = ("core" if command in CORE else "other", each.voice, each.text, command.value)
            tried.update(names)
            right.update(names if found == [command] else ())
        _print_commands(condition, tried, right, wrong)


def _print_commands(condition: str, tried: Counter[str], right: Counter[str], wrong: int) -> None:
    def shown(name: str) -> str:
        return f"{100 * right[name] / tried[name]:.1f} % of {tried[name]}"

    print(f"{condition}: core {shown('core')}, other {shown('other')}; taken for another: {wrong}")
    print("   " + ", ".join(f"{ways.command} {shown(ways.command)}" for ways in COMMANDS))
    print("   " + ", ".join(f"{name} {shown(name)}" for name in tried if name in voices()))
    forms = [form for ways in COMMANDS for form in ways.spoken]
    poor = [form for form in forms if right[form] < 0.8 * tried[form]]
    print("   below 80 %: " + (", ".join(f"{form} {shown(form)}" for form in poor) or "none"))


def report_near_misses(transcriber: Transcriber) -> None:
    """Each sentence by two voices, one of them in noise."""
    sentences = NEAR_MISSES.read_text(encoding="utf-8").splitlines()
    turns = cycle(voices().items())
    mistaken = []
    for sentence in sentences:
        for condition, spoil in CONDITIONS.items():
            name, voice = next(turns)
            found = commands_in(spoil(voice(sentence)), transcriber)
            mistaken += [f"{sentence} ({name}, {condition}) -> {one.command}" for one in found]
    print(f"near misses: {len(mistaken)} of {2 * len(sentences)} taken for a command")
    for each in mistaken:
        print(f"   {each}")


def report_recordings(folder: Path, transcriber: Transcriber) -> None:
    whole: list[str] = []
    alone: list[str] = []
    heard_s = 0.0
    segments = 0
    for file in speech_files(folder):
        samples = read_audio(file.path)
        heard_s += len(samples) / ANALYSIS_RATE_HZ
        found = commands_in(quiet(samples), transcriber)
        whole += [f"{file.path.name}: {one.command} ({one.heard})" for one in found]
        for span in find_speech(samples, SileroVoiceActivity()):
            if span.duration_ms <= SHORT_MS:
                segments += 1
                first, last = (
                    each * ANALYSIS_RATE_HZ // 1000 for each in (span.start_ms, span.end_ms)
                )
                found = commands_in(quiet(samples[first:last]), transcriber)
                alone += [f"{file.path.name}: {one.command} ({one.heard})" for one in found]
    hours = heard_s / 3600
    print(f"recordings: {len(whole)} commands in {hours:.2f} h of speech", *whole, sep="\n   ")
    print(f"isolated pieces: {len(alone)} of {segments}", *alone, sep="\n   ")


def report_cost(folder: Path, transcriber: Transcriber) -> None:
    """Processor time over the recordings of 20 s and more: the words alone, the commands alone."""
    recordings = [read_audio(file.path) for file in speech_files(folder)]
    recordings = [each for each in recordings if len(each) >= 20 * ANALYSIS_RATE_HZ]
    heard = [list(_chunks(each)) for each in recordings]
    begun = time.process_time()
    for chunks in heard:
        transcription = SegmentedTranscription(transcriber)
        for block, speech in chunks:
            transcription.feed(block, speech)
        transcription.end(np.zeros(0, dtype=np.float32), chunks[-1][1])
        transcription.finish()
    words_s = time.process_time() - begun
    for chunks in heard:
        ear = CommandEar(transcriber)
        for block, speech in chunks:
            ear.feed(block, speech)
            ear.settle()
        ear.close()
    commands_s = time.process_time() - begun - words_s
    minutes = sum(map(len, recordings)) / ANALYSIS_RATE_HZ / 60
    print(f"cost per minute of answers: words {words_s / minutes:.1f} s", end="")
    print(f", commands {commands_s / minutes:.1f} s of processor time")


def report_latency(transcriber: Transcriber) -> None:
    """In real time, while an answer is transcribed: from the end of the words to the command."""
    voice = voices()[ESPEAK_VOICES[0]]
    answer = voice(
        "I worked on the billing system for two years, and then I moved to another team."
    )
    finish = voice("that's my answer")
    for name, pause_s in (("alone", SILENCE_S), ("after a breath", BREATH_S)):
        before = np.concatenate([answer, _silence(pause_s)])
        samples = np.concatenate([before, finish, _silence(3 * SILENCE_S)])
        end_s = (len(before) + len(finish)) / ANALYSIS_RATE_HZ
        waits = [_wait_s(samples, end_s, transcriber) for _ in range(10)]
        found = [wait for wait in waits if wait is not None]
        print(f"from the end of the words, {name}: found {len(found)} of {len(waits)}", end="")
        print(f", median {np.median(found):.2f} s, longest {max(found):.2f} s" if found else "")


def _silence(duration_s: float) -> Samples:
    return np.zeros(round(duration_s * ANALYSIS_RATE_HZ), dtype=np.float32)


def _wait_s(samples: Samples, end_s: float, transcriber: Transcriber) -> float | None:
    transcription, ear = SegmentedTranscription(transcriber), CommandEar(transcriber)
    begun = time.monotonic()
    try:
        for number, (block, speech) in enumerate(_chunks(samples), start=1):
            due_s = number * CHUNK / ANALYSIS_RATE_HZ
            time.sleep(max(0.0, begun + due_s - time.monotonic()))
            transcription.feed(block, speech)
            ear.feed(block, speech)
            if ear.poll() is not None:
                return time.monotonic() - begun - end_s
    finally:
        transcription.abandon()
        ear.close()
    return None


def main() -> None:
    transcriber = build_transcriber()
    transcriber.warm_up()
    report_latency(transcriber)
    folder = shared_folder()
    if folder is None:
        print("Recordings: not measured, they are not here.")
    else:
        report_cost(folder, transcriber)
        report_recordings(folder, transcriber)
    report_near_misses(transcriber)
    report_commands(transcriber)


if __name__ == "__main__":
    main()
