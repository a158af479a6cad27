"""The loudspeaker adapter on a virtual sound card: whole clips, true ends, quick stops."""

import time
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.speaker import hum
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard
from voicecoach.adapters.sounddevice_output import SounddeviceOutput
from voicecoach.core.audio import AudioFormat, SpeechClip
from voicecoach.errors import PlaybackError, UsageError

pytestmark = pytest.mark.audio

AUDIBLE = 100


def never() -> bool:
    return False


def heard_s(raw_file: Path) -> float:
    """From the first to the last audible sample."""
    audible = np.flatnonzero(np.abs(np.fromfile(raw_file, dtype="<i2")) > AUDIBLE)
    return float(audible[-1] - audible[0]) / RATE_HZ


@pytest.mark.parametrize("length_ms", [300, 2_000])
def test_the_whole_clip_is_heard(
    virtual_sound_card: VirtualSoundCard, tmp_path: Path, length_ms: int
) -> None:
    recorder = virtual_sound_card.record_loudspeaker(tmp_path / "heard.raw")
    time.sleep(0.3)
    played_ms = SounddeviceOutput("spk").play(hum(length_ms), never)
    time.sleep(0.3)
    recorder.terminate()
    recorder.wait()

    assert played_ms == length_ms
    assert heard_s(tmp_path / "heard.raw") == pytest.approx(length_ms / 1000, abs=0.03)


def test_it_returns_when_the_last_sample_has_left(virtual_sound_card: VirtualSoundCard) -> None:
    started_s = time.monotonic()
    SounddeviceOutput("spk").play(hum(1_500), never)
    took_s = time.monotonic() - started_s

    assert 1.5 <= took_s < 2.2


def test_a_cancelled_clip_falls_silent(
    virtual_sound_card: VirtualSoundCard, tmp_path: Path
) -> None:
    recorder = virtual_sound_card.record_loudspeaker(tmp_path / "heard.raw")
    time.sleep(0.3)
    started_s = time.monotonic()
    told_ms = SounddeviceOutput("spk").play(hum(5_000), lambda: time.monotonic() - started_s > 0.7)
    took_s = time.monotonic() - started_s
    time.sleep(0.3)
    recorder.terminate()
    recorder.wait()

    assert took_s < 0.9
    assert heard_s(tmp_path / "heard.raw") == pytest.approx(told_ms / 1000, abs=0.1)


@pytest.mark.parametrize("way", ["suspended", "killed"])
def test_a_loudspeaker_that_stops_does_not_hang(own_sound_card: VirtualSoundCard, way: str) -> None:
    started_s = time.monotonic()
    pulled = False

    def pull_away() -> bool:
        nonlocal pulled
        if not pulled and time.monotonic() - started_s > 0.5:
            pulled = True
            if way == "suspended":
                own_sound_card.suspend_loudspeaker()
            else:
                own_sound_card.kill()
        return False

    with pytest.raises(PlaybackError) as stopped:
        SounddeviceOutput("spk").play(hum(20_000), pull_away)
    took_s = time.monotonic() - started_s

    assert took_s < 5.0
    assert stopped.value.code == "playback_stopped"


def test_a_clip_the_device_refuses_is_converted(
    virtual_sound_card: VirtualSoundCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import sounddevice

    real_stream = sounddevice.RawOutputStream

    def picky_stream(**settings: object) -> object:
        if (settings["samplerate"], settings["channels"]) != (RATE_HZ, 2):
            raise sounddevice.PortAudioError("Invalid sample rate", -9997)
        return real_stream(**settings)

    monkeypatch.setattr(sounddevice, "RawOutputStream", picky_stream)
    recorder = virtual_sound_card.record_loudspeaker(tmp_path / "heard.raw")
    time.sleep(0.3)
    told_ms = SounddeviceOutput("spk").play(hum(600), never)
    time.sleep(0.3)
    recorder.terminate()
    recorder.wait()

    assert told_ms == 600
    assert heard_s(tmp_path / "heard.raw") == pytest.approx(0.6, abs=0.03)


def test_a_refusal_is_explained(
    virtual_sound_card: VirtualSoundCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sounddevice

    def refusing_stream(**settings: object) -> object:
        raise sounddevice.PortAudioError("Device unavailable", -9985)

    monkeypatch.setattr(sounddevice, "RawOutputStream", refusing_stream)
    with pytest.raises(PlaybackError, match="another program"):
        SounddeviceOutput("spk").play(hum(100), never)


def test_an_unknown_loudspeaker_is_refused(virtual_sound_card: VirtualSoundCard) -> None:
    with pytest.raises(UsageError, match="loudspeaker"):
        SounddeviceOutput("headphones").play(hum(100), never)


def test_a_stereo_clip_is_played(virtual_sound_card: VirtualSoundCard) -> None:
    clip = SpeechClip(bytes(44_100 * 4 // 4), AudioFormat(44_100, 2))

    assert SounddeviceOutput("spk").play(clip, never) == clip.duration_ms
