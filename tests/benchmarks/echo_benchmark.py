"""Measures our own voice: whether it ends up in transcripts, and how soon it can be stopped.

Run: python -m tests.benchmarks.echo_benchmark [QUESTIONS]
Needs a virtual sound card (PulseAudio). For the first its microphone hears everything its
loudspeaker plays and nobody answers: whatever is heard is our own. Takes about half a minute a
question.
"""

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr

from tests.fakes.speaker import hum
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard, missing_for_sound_card
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.session.barge_in import BargeIn

FIXTURE = Path(__file__).parents[2] / "audio_fixtures" / "round-two.opus"
WORDS_S = (1.44, 4.44)
"""Where a voice is heard in it, from its first sound."""
LONG_VOICE_MS = 8_000
BARGE_INS = 8
QUESTIONS = 12
SECONDS_A_QUESTION = 40
QUICK = {
    "VOICECOACH_ANSWERS_NO_SPEECH_S": "2",
    "VOICECOACH_HANDS_FREE_CHOICE_S": "2",
}
OURS = ("answer_started", "transcribed", "command_heard")
"""What must never happen when nobody speaks."""


def run_drill(environment: Mapping[str, str], home: Path, questions: int) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "voicecoach", "drill", "--questions", str(questions), "--json"],
        env={**environment, **QUICK, "VOICECOACH_HOME": str(home)},
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS_A_QUESTION * questions + 60,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def report(questions: int) -> None:
    with tempfile.TemporaryDirectory(prefix="voicecoach-echo-") as folder:
        card = VirtualSoundCard(Path(folder) / "card")
        try:
            card.let_microphone_hear_loudspeaker()
            events = run_drill(card.environment, Path(folder) / "home", questions)
        finally:
            card.stop()
    counts = Counter(event["event"] for event in events)
    print(
        f"open loudspeaker: {counts['question_asked']} questions, {counts['said']} things said; "
        + ", ".join(f"{name} {counts[name]}" for name in OURS)
    )


def report_barge_in(times: int) -> None:
    """From the first sound of somebody's speech, and from a key, to the silence of our voice."""
    with tempfile.TemporaryDirectory(prefix="voicecoach-barge-in-") as folder:
        card = VirtualSoundCard(Path(folder) / "card")
        try:
            with card.in_this_process():
                words = spoken_words(Path(folder) / "words.wav")
                voices = [voice_latency_ms(card, words) for _ in range(times)]
                keys = [key_latency_ms() for _ in range(times)]
        finally:
            card.stop()
    for name, found in (("speech", voices), ("a key", keys)):
        print(
            f"voice stops after {name}: median {np.median(found):.0f} ms, "
            f"longest {max(found):.0f} ms ({times} times)"
        )


def spoken_words(path: Path) -> Path:
    """A recording that begins with a voice, at the card's rate."""
    sound, rate_hz = soundfile.read(FIXTURE, dtype="float32")
    start, end = (round(seconds * rate_hz) for seconds in WORDS_S)
    soundfile.write(path, soxr.resample(sound[start:end], rate_hz, RATE_HZ), RATE_HZ)
    return path


def voice_latency_ms(card: VirtualSoundCard, words: Path) -> float:
    """How much of the speech was heard until our voice fell silent."""
    device = SounddeviceInput("mic")
    device.start()
    barge_in = BargeIn(device, SileroVoiceActivity(), StreamResampler)
    talking = threading.Timer(1.0, lambda: card.play_into_microphone(words).wait())
    talking.start()
    barge_in.arm()
    SounddeviceOutput(None).play(hum(LONG_VOICE_MS), barge_in.was_heard)
    caught = [chunk.to_mono() for chunk in barge_in.caught()]
    rest = [chunk.to_mono() for _ in range(100) if (chunk := device.read()) is not None]
    talking.join()
    device.close()
    known, _ = soundfile.read(words, dtype="float32", frames=RATE_HZ)
    onset = int(np.argmax(np.correlate(np.concatenate([*caught, *rest]), known, mode="valid")))
    return 1000 * (sum(map(len, caught)) - onset) / RATE_HZ


def key_latency_ms() -> float:
    """From the press to the return of play(), which returns when the sound has stopped."""
    pressed = threading.Event()
    pressed_at_s: list[float] = []

    def press() -> None:
        pressed_at_s.append(time.monotonic())
        pressed.set()

    threading.Timer(1.0, press).start()
    SounddeviceOutput(None).play(hum(LONG_VOICE_MS), pressed.is_set)
    return 1000 * (time.monotonic() - pressed_at_s[0])


def main(arguments: Sequence[str] = ()) -> None:
    missing = missing_for_sound_card()
    if missing is not None:
        print(f"Our own voice: not measured, {missing}.")
        return
    report_barge_in(BARGE_INS)
    report(int(arguments[0]) if arguments else QUESTIONS)


if __name__ == "__main__":
    main(sys.argv[1:])
