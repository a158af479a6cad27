"""The microphone adapter on a virtual sound card: nothing is lost, and a lost device is noticed."""

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from tests.alignment import lag_of
from tests.fakes.speaker import hum
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard
from voicecoach.adapters.sounddevice_devices import find_device, list_devices
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.errors import CaptureError, UsageError

pytestmark = pytest.mark.audio

NOTICED_WITHIN_S = 3.0


def signal(duration_s: float) -> npt.NDArray[np.int16]:
    """Noise in bursts: every stretch of it is unlike every other."""
    generator = np.random.default_rng(20)
    frames = round(duration_s * RATE_HZ)
    envelope = 0.55 + 0.45 * np.sin(np.arange(frames) / RATE_HZ * 2 * np.pi * 0.7)
    return (generator.normal(0, 4_000, frames) * envelope).clip(-32_000, 32_000).astype(np.int16)


def capture(microphone: SounddeviceInput, duration_s: float) -> npt.NDArray[np.int16]:
    taken, frames = [], 0
    while frames < duration_s * RATE_HZ:
        chunk = microphone.read()
        assert chunk is not None
        taken.append(chunk.pcm)
        frames += chunk.frames
    return np.frombuffer(b"".join(taken), dtype="<i2")


def test_what_is_heard_is_what_was_played_sample_by_sample(
    virtual_sound_card: VirtualSoundCard, tmp_path: Path
) -> None:
    played = signal(3.0)
    soundfile.write(tmp_path / "played.wav", played, RATE_HZ)
    microphone = SounddeviceInput("mic")
    microphone.start()
    audio_format = microphone.begin_answer()
    player = virtual_sound_card.play_into_microphone(tmp_path / "played.wav")
    heard = capture(microphone, 4.5)
    microphone.close()
    player.wait()

    lag = lag_of(played, heard)
    assert audio_format is not None
    assert (audio_format.rate_hz, audio_format.channels) == (RATE_HZ, 1)
    assert lag >= 0
    assert np.count_nonzero(heard[lag : lag + played.size] != played) == 0
    assert microphone.overruns == 0


def test_first_words_are_not_lost(virtual_sound_card: VirtualSoundCard, tmp_path: Path) -> None:
    """Sound that begins before begin_answer() is heard from there on, without a hole."""
    played = signal(2.0)
    soundfile.write(tmp_path / "played.wav", played, RATE_HZ)
    microphone = SounddeviceInput("mic")
    microphone.start()
    player = virtual_sound_card.play_into_microphone(tmp_path / "played.wav")
    time.sleep(0.8)
    microphone.begin_answer()
    heard = capture(microphone, 0.5)
    microphone.close()
    player.wait()

    lag = lag_of(heard, played)
    assert 0 < lag < played.size - heard.size
    assert np.array_equal(played[lag : lag + heard.size], heard)


@pytest.mark.parametrize("way", ["suspended", "killed"])
def test_a_device_that_is_pulled_away_is_noticed_and_explained(
    own_sound_card: VirtualSoundCard, way: str
) -> None:
    microphone = SounddeviceInput("mic")
    microphone.start()
    microphone.begin_answer()
    capture(microphone, 0.5)
    if way == "suspended":
        own_sound_card.suspend_microphone()
    else:
        own_sound_card.kill()
    pulled_s = time.monotonic()
    with pytest.raises(CaptureError) as lost:
        capture(microphone, 60)
    noticed_s = time.monotonic() - pulled_s
    microphone.close()

    assert noticed_s < NOTICED_WITHIN_S
    assert lost.value.code in {"capture_lost", "capture_stalled"}
    assert "mic" in lost.value.message
    assert lost.value.hint


CAPTURE_UNTIL_LOST = """
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.errors import CaptureError
microphone = SounddeviceInput("mic")
microphone.start()
microphone.begin_answer()
print("listening", flush=True)
try:
    while True:
        microphone.read()
except CaptureError as lost:
    microphone.close()
    print(lost.code, flush=True)
"""


def test_a_hanging_sound_server_does_not_hang_the_program(
    own_sound_card: VirtualSoundCard,
) -> None:
    """In a process of its own, because PortAudio there is beyond repair."""
    program = subprocess.Popen(
        [sys.executable, "-c", CAPTURE_UNTIL_LOST],
        env=own_sound_card.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "listening\n"
    own_sound_card.freeze()
    try:
        told, _ = program.communicate(timeout=8)
    finally:
        program.kill()
        own_sound_card.thaw()

    assert told == "capture_stalled\n"
    assert program.returncode == 0


def test_a_microphone_that_never_delivers_is_refused_at_the_start(
    own_sound_card: VirtualSoundCard,
) -> None:
    own_sound_card.suspend_microphone()
    with pytest.raises(CaptureError) as silent:
        SounddeviceInput("mic").start()

    assert silent.value.code in {"capture_stalled", "capture_refused"}


def test_a_microphone_can_be_opened_again(virtual_sound_card: VirtualSoundCard) -> None:
    microphone = SounddeviceInput("mic")
    for _ in range(2):
        microphone.start()
        microphone.begin_answer()
        assert capture(microphone, 0.2).size >= 0.2 * RATE_HZ
        microphone.close()


def test_the_default_microphone_is_the_systems(virtual_sound_card: VirtualSoundCard) -> None:
    inputs = list_devices().inputs

    assert {"mic", "default"} <= {device.name for device in inputs}
    assert find_device(None, "input", CaptureError).name == "default"
    assert [device.name for device in inputs if device.is_default] == ["default"]


def test_an_unknown_name_is_refused_with_the_names_there_are(
    virtual_sound_card: VirtualSoundCard,
) -> None:
    with pytest.raises(UsageError, match="mic_in"):
        SounddeviceInput("webcam").start()


def test_an_unknown_loudspeaker_leaves_the_open_microphone_alone(
    virtual_sound_card: VirtualSoundCard,
) -> None:
    microphone = SounddeviceInput("mic")
    microphone.start()
    microphone.begin_answer()
    with pytest.raises(UsageError):
        SounddeviceOutput("headphones").play(hum(100), lambda: False)

    assert capture(microphone, 0.5).size >= 0.5 * RATE_HZ
    microphone.close()


def test_a_microphone_that_came_after_the_start_is_found(
    own_sound_card: VirtualSoundCard,
) -> None:
    """PortAudio lists devices once; a name it does not know makes it look again."""
    list_devices()
    own_sound_card.add_device("headset")
    microphone = SounddeviceInput("headset")
    microphone.start()
    microphone.close()

    assert microphone.name == "headset"
