"""The Speaker contract, on the fake and on pyttsx3."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from tests.fakes.speaker import FakeSpeaker
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.errors import VoiceError
from voicecoach.ports import Speaker

QUESTION = "Tell me about a time when you had to lead a team through a change."
LONG_TEXT = "And then we talked about it for a while. " * 100


@dataclass(frozen=True)
class Voices:
    """The same kind of speaker in the three moods the contract speaks of."""

    ready: Callable[[], Speaker]
    slow: Callable[[], Speaker]
    """Takes more than half a second for LONG_TEXT."""
    out_of_time: Callable[[], Speaker]
    """Times out on LONG_TEXT within a second."""


FAKE = Voices(
    ready=FakeSpeaker,
    slow=lambda: FakeSpeaker(hangs=True),
    out_of_time=lambda: FakeSpeaker(hangs=True, timeout_s=0.05),
)
PYTTSX3 = Voices(
    ready=lambda: Pyttsx3Speaker(None, None, timeout_s=30.0),
    slow=lambda: Pyttsx3Speaker(None, None, timeout_s=30.0),
    out_of_time=lambda: Pyttsx3Speaker(None, None, timeout_s=0.05),
)


@pytest.fixture(
    params=[
        pytest.param(FAKE, id="fake"),
        pytest.param(PYTTSX3, id="pyttsx3", marks=pytest.mark.voice),
    ]
)
def voices(request: pytest.FixtureRequest) -> Voices:
    kind: Voices = request.param
    return kind


def test_a_question_becomes_sound(voices: Voices) -> None:
    clip = voices.ready().render(QUESTION)

    assert 2_000 < clip.duration_ms < 10_000
    assert np.abs(np.frombuffer(clip.pcm, dtype="<i2")).max() > 1_000


def test_it_works_the_second_time(voices: Voices) -> None:
    speaker = voices.ready()

    durations = [speaker.render(QUESTION).duration_ms for _ in range(3)]

    assert durations[0] == durations[1] == durations[2]


def test_longer_texts_take_longer(voices: Voices) -> None:
    speaker = voices.ready()

    assert speaker.render(QUESTION * 2).duration_ms > 1.5 * speaker.render(QUESTION).duration_ms


@pytest.mark.parametrize("text", ["", "   ", "...", "?!\n", "\x00"])
def test_a_text_without_words_is_refused(voices: Voices, text: str) -> None:
    with pytest.raises(VoiceError) as refused:
        voices.ready().render(text)

    assert refused.value.code == "voice_no_text"


def test_every_call_is_bounded_by_a_timeout(voices: Voices) -> None:
    with pytest.raises(VoiceError) as late:
        voices.out_of_time().render(LONG_TEXT)

    assert late.value.code == "voice_timeout"


def test_cancel_makes_a_running_render_raise(voices: Voices) -> None:
    speaker = voices.slow()
    cancelled_at_s: list[float] = []

    def cancel() -> None:
        cancelled_at_s.append(time.monotonic())
        speaker.cancel()

    timer = threading.Timer(0.3, cancel)
    timer.start()
    with pytest.raises(VoiceError) as stopped:
        speaker.render(LONG_TEXT)
    waited_s = time.monotonic() - cancelled_at_s[0]

    assert stopped.value.code == "voice_cancelled"
    assert waited_s < 0.5  # promised within 0.1 s on a machine that is not busy; see the benchmark


def test_cancel_before_a_render_does_not_stop_it(voices: Voices) -> None:
    speaker = voices.ready()
    speaker.cancel()

    assert speaker.render(QUESTION).duration_ms > 0


def test_the_voice_has_a_name(voices: Voices) -> None:
    assert voices.ready().voice
