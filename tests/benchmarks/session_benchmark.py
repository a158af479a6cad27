"""A two-minute answer spoken into a virtual microphone: the wait afterwards, memory, lost sound.

python -m tests.benchmarks.session_benchmark [SECONDS]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from tests.alignment import lag_of
from tests.benchmarks.shared_files import shared_folder
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard, missing_for_sound_card

ANSWER_S = 120
LONG_CLIP = "bush_columbia.flac"
BANK = '[[question]]\ntext = "Tell me about it."\n'


def main(answer_s: float = ANSWER_S) -> None:
    """Print the numbers, or why they were not measured."""
    shared = shared_folder()
    missing = missing_for_sound_card() or (None if shared else "there are no shared recordings")
    if missing is not None or shared is None:
        print(f"not measured: {missing}")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        played = spoken_answer(shared / "speech" / LONG_CLIP, answer_s)
        soundfile.write(folder / "answer.wav", played, RATE_HZ)
        card = VirtualSoundCard(folder / "card")
        try:
            measure(card, folder, played)
        finally:
            card.stop()


def spoken_answer(clip: Path, answer_s: float) -> npt.NDArray[np.int16]:
    samples, rate_hz = soundfile.read(clip, dtype="float32", frames=-1)
    resampled = soxr.resample(samples[: round(answer_s * rate_hz)], rate_hz, RATE_HZ)
    sound: npt.NDArray[np.int16] = (np.clip(resampled, -1, 1) * 32_767).astype(np.int16)
    return sound


def measure(card: VirtualSoundCard, folder: Path, played: npt.NDArray[np.int16]) -> None:
    (folder / "bank.toml").write_text(BANK, encoding="utf-8")
    bank = str(folder / "bank.toml")
    options = ["--bank", bank, "--mic", "mic", "--voice", "none", "--end-silence", "2", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "voicecoach", "practice", *options],
        env=card.environment | {"VOICECOACH_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    arrived_s: dict[str, float] = {}
    told: dict[str, dict[str, Any]] = {}
    for line in process.stdout:
        event = json.loads(line)
        arrived_s[event["event"]] = time.monotonic()
        told[event["event"]] = event
        if event["event"] == "listening":
            player = card.play_into_microphone(folder / "answer.wav")
    _, _, usage = os.wait4(process.pid, 0)
    player.wait()
    wait_s = arrived_s["analysed"] - arrived_s["answer_ended"]
    words = len(told["transcribed"]["text"].split())
    print(f"answer: {told['answer_ended']['duration_ms'] / 1000:.0f} s, {words} words")
    print(f"feedback after answer_ended: {wait_s:.2f} s")
    print(f"peak memory of the program: {usage.ru_maxrss / 1024:.0f} MB")
    print(f"CPU of the program: {usage.ru_utime + usage.ru_stime:.1f} s")
    print(f"samples that differ from what was played: {differing(folder, played)}")


def differing(folder: Path, played: npt.NDArray[np.int16]) -> str:
    path = next((folder / "home" / "data" / "recordings").rglob("*.wav"))
    with wave.open(str(path)) as recording:
        stored = np.frombuffer(recording.readframes(recording.getnframes()), dtype="<i2")
    lag = lag_of(played, stored)
    part = stored[max(0, lag) : lag + played.size]
    wrong = np.count_nonzero(part != played[played.size - part.size :])
    return f"{wrong} of {part.size}"


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else ANSWER_S)
