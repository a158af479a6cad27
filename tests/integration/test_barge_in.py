"""Talking while the voice speaks, on a virtual sound card with headphones on."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from tests.fakes.controls import FakeControls
from tests.fakes.speaker import hum
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.core.audio import SpeechClip
from voicecoach.core.commands import Command
from voicecoach.session.asking import Interviewer
from voicecoach.session.barge_in import BargeIn, BargeInMicrophone

pytestmark = pytest.mark.audio

FIXTURE = Path(__file__).parents[2] / "audio_fixtures" / "round-two.opus"
SPEECH_FROM_S, SPEECH_FOR_S = 1.25, 3.0
TALKS_AFTER_S = 1.0
VOICE_MS = 8_000


class LongVoice:
    """A voice with a lot to say."""

    voice = "hum"

    def render(self, text: str) -> SpeechClip:
        return hum(VOICE_MS)

    def cancel(self) -> None:
        """Rendering takes no time."""


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    sound, rate_hz = soundfile.read(FIXTURE, dtype="float32")
    start = round(SPEECH_FROM_S * rate_hz)
    words = sound[start : start + round(SPEECH_FOR_S * rate_hz)]
    path = tmp_path / "answer.wav"
    soundfile.write(path, soxr.resample(words, rate_hz, RATE_HZ), RATE_HZ)
    return path


def test_the_voice_stops_and_the_first_word_is_kept(
    virtual_sound_card: VirtualSoundCard, answer: Path
) -> None:
    device = SounddeviceInput("mic")
    device.start()
    barge_in = BargeIn(device, SileroVoiceActivity(), StreamResampler)
    microphone = BargeInMicrophone(device, barge_in)
    interviewer = Interviewer(
        LongVoice(), SounddeviceOutput(None), FakeControls(), barge_in=barge_in
    )
    talking = threading.Timer(
        TALKS_AFTER_S, lambda: virtual_sound_card.play_into_microphone(answer).wait()
    )
    talking.start()
    asked = interviewer.say("Tell me everything.", is_question=True)
    stopped_ms = device.position_ms
    audio_format = microphone.begin_answer()
    assert audio_format is not None
    heard, until_s = [], time.monotonic() + SPEECH_FOR_S + 0.5
    while time.monotonic() < until_s:
        chunk = microphone.read()
        assert chunk is not None
        heard.append(chunk.to_mono())
    microphone.close()
    talking.join()

    words, _ = soundfile.read(answer, dtype="float32")
    sound = np.concatenate(heard)
    first_s = round(0.6 * RATE_HZ)
    match = np.correlate(sound[: 3 * RATE_HZ], words[:first_s], mode="valid")
    energy = float(np.dot(words[:first_s], words[:first_s]))
    assert asked.spoken
    assert asked.played_ms < VOICE_MS - 2_000, "the voice went on"
    assert match.max() / energy > 0.95, "the first word is whole"
    assert stopped_ms > 0


def test_a_key_stops_the_voice_as_well(virtual_sound_card: VirtualSoundCard) -> None:
    controls = FakeControls({20: Command.NEXT})
    interviewer = Interviewer(LongVoice(), SounddeviceOutput(None), controls)

    asked = interviewer.say("Tell me everything.")

    assert asked.control is Command.NEXT
    assert asked.played_ms < 1_500
