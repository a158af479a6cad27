"""Measures voice, microphone and loudspeaker.

Run: python -m tests.benchmarks.audio_benchmark [SECONDS]
Needs a system that can run the virtual sound card; the voice is measured without it as well.
"""

import multiprocessing
import statistics
import sys
import tempfile
import threading
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import numpy as np
import soundfile

from tests.alignment import Sound, lag_of
from tests.fakes.speaker import hum
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard, missing_for_sound_card
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.errors import CaptureGap, VoiceError

CAPTURE_S = 60
RENDERS = 90
CANCELS = 10
QUESTION = "Tell me about a time when you had to lead a team through a change you did not want."


def measure_capture(card: VirtualSoundCard, folder: Path, seconds: int) -> str:
    """Play noise into the microphone, and count the samples that differ after alignment."""
    generator = np.random.default_rng(1)
    played = generator.normal(0, 5_000, seconds * RATE_HZ).clip(-32_000, 32_000).astype(np.int16)
    soundfile.write(folder / "played.wav", played, RATE_HZ)
    microphone = SounddeviceInput("mic")
    started_s = time.monotonic()
    microphone.start()
    opened_ms = (time.monotonic() - started_s) * 1000
    microphone.begin_answer()
    cpu_before_s = time.process_time()
    player = card.play_into_microphone(folder / "played.wav")
    heard = _capture(microphone, seconds + 2)
    cpu_s = time.process_time() - cpu_before_s
    microphone.close()
    player.wait()
    lag = lag_of(played[: 5 * RATE_HZ], heard[: 10 * RATE_HZ])
    aligned = heard[lag : lag + played.size]
    different = played.size - aligned.size + np.count_nonzero(aligned != played[: aligned.size])
    return (
        f"{different} of {played.size} samples differ over {seconds} s, "
        f"{microphone.overruns} overruns, open in {opened_ms:.0f} ms, "
        f"{1000 * cpu_s / seconds:.1f} ms CPU per second"
    )


def _capture(microphone: SounddeviceInput, seconds: int) -> Sound:
    taken, frames = [], 0
    while frames < seconds * RATE_HZ:
        try:
            chunk = microphone.read()
        except CaptureGap:
            continue
        if chunk is not None:
            taken.append(chunk.pcm)
            frames += chunk.frames
    return np.frombuffer(b"".join(taken), dtype="<i2")


def measure_play_cancel() -> str:
    """How long after the request play() returns, the sound aborted and the stream closed."""
    waits_ms = []
    for _ in range(CANCELS):
        cancel_at_s = time.monotonic() + 0.5
        SounddeviceOutput("spk").play(hum(5_000), partial(_is_past, cancel_at_s))
        waits_ms.append((time.monotonic() - cancel_at_s) * 1000)
    return _spread("play() after cancellation", waits_ms)


def _is_past(moment_s: float) -> bool:
    return time.monotonic() > moment_s


def measure_play_end() -> str:
    """How much longer than the clip play() takes, opening the device included."""
    over_ms = []
    for _ in range(CANCELS):
        started_s = time.monotonic()
        played_ms = SounddeviceOutput("spk").play(hum(1_000), lambda: False)
        over_ms.append((time.monotonic() - started_s) * 1000 - played_ms)
    return _spread("play() beyond the clip's length", over_ms)


def measure_renders(speaker: Pyttsx3Speaker) -> str:
    times_ms, lengths_ms = [], []
    for _ in range(RENDERS):
        started_s = time.monotonic()
        with suppress(VoiceError):
            lengths_ms.append(speaker.render(QUESTION).duration_ms)
        times_ms.append((time.monotonic() - started_s) * 1000)
    return f"{len(lengths_ms)} of {RENDERS} rendered, in {len(set(lengths_ms))} length; " + _spread(
        "render()", times_ms
    )


def measure_render_cancel(speaker: Pyttsx3Speaker) -> str:
    waits_ms = []
    for _ in range(CANCELS):
        asked_s: list[float] = []
        timer = threading.Timer(0.3, _cancel, [speaker, asked_s])
        timer.start()
        try:
            speaker.render("And then we talked about it for a while. " * 120)
        except VoiceError:
            waits_ms.append((time.monotonic() - asked_s[0]) * 1000)
    return _spread("render() after cancel()", waits_ms)


def _cancel(speaker: Pyttsx3Speaker, asked_s: list[float]) -> None:
    asked_s.append(time.monotonic())
    speaker.cancel()


def _spread(what: str, values_ms: list[float]) -> str:
    return (
        f"{what}: median {statistics.median(values_ms):.0f} ms, "
        f"longest {max(values_ms):.0f} ms ({len(values_ms)} runs)"
    )


def _burn() -> None:
    while True:
        pass


def main() -> None:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else CAPTURE_S
    speaker = Pyttsx3Speaker(None, None, timeout_s=30.0)
    print("voice:", measure_renders(speaker))
    print("voice:", measure_render_cancel(speaker))
    missing = missing_for_sound_card()
    if missing is not None:
        print("microphone and loudspeaker: not measured,", missing)
        return
    with tempfile.TemporaryDirectory() as folder:
        card = VirtualSoundCard(Path(folder) / "card")
        with card.in_this_process():
            print("loudspeaker:", measure_play_end())
            print("loudspeaker:", measure_play_cancel())
            print("microphone, idle machine:", measure_capture(card, Path(folder), seconds))
            burners = [
                multiprocessing.Process(target=_burn, daemon=True)
                for _ in range(multiprocessing.cpu_count())
            ]
            for burner in burners:
                burner.start()
            print("microphone, busy machine:", measure_capture(card, Path(folder), seconds))
            for burner in burners:
                burner.terminate()
        card.stop()


if __name__ == "__main__":
    main()
