"""Commands spoken by a real voice and heard by the real recogniser."""

import numpy as np
import pytest
import soxr

from voicecoach.adapters.engines import build_transcriber
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, Samples
from voicecoach.core.commands import Command, SpokenCommand
from voicecoach.session.command_ear import CommandEar
from voicecoach.session.transcription import find_speech

pytestmark = [pytest.mark.model, pytest.mark.voice]

TRANSCRIBER = build_transcriber()


def spoken(text: str) -> Samples:
    clip = Pyttsx3Speaker("English (America)", 150, 60.0).render(text)
    mono = AudioChunk(clip.pcm, clip.format).to_mono()
    samples: Samples = soxr.resample(mono, clip.format.rate_hz, ANALYSIS_RATE_HZ)
    return samples.astype(np.float32)


def silence(duration_s: float) -> Samples:
    return np.zeros(round(duration_s * ANALYSIS_RATE_HZ), dtype=np.float32)


def commands_in(*parts: Samples) -> list[SpokenCommand]:
    samples = np.concatenate([*parts, silence(1.5)])
    ear = CommandEar(TRANSCRIBER)
    ear.feed(samples, find_speech(samples, SileroVoiceActivity()))
    ear.settle()
    found = []
    while (command := ear.poll()) is not None:
        found.append(command)
    ear.close()
    return found


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("Repeat the question.", Command.REPEAT),
        ("Skip this question.", Command.SKIP),
        ("Start over.", Command.START_OVER),
        ("How long was that?", Command.HOW_LONG),
        ("Stop.", Command.STOP),
    ],
)
def test_a_spoken_command_is_heard(text: str, command: Command) -> None:
    (found,) = commands_in(silence(1.0), spoken(text))

    assert found.command is command
    assert 900 <= found.span.start_ms <= 1_400


@pytest.mark.parametrize(
    "text", ["We had to stop the line.", "Repeat customers.", "The next year was better."]
)
def test_a_spoken_answer_is_no_command(text: str) -> None:
    assert not commands_in(silence(1.0), spoken(text))


def test_an_answer_ends_with_the_wish_to_end_it() -> None:
    answer = spoken("We moved the whole billing system to new machines, and that took us a year.")
    finish = spoken("That's my answer.")

    (found,) = commands_in(silence(1.0), answer, silence(0.3), finish)

    assert found.command is Command.FINISH
    assert found.span.start_ms >= 1_000 + len(answer) * 1000 // ANALYSIS_RATE_HZ
