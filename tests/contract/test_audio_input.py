"""The AudioInput contract, live and for recordings, each on the fake and on the real part."""

import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes.audio_input import FORMAT, FakeAudioInput
from voicecoach.adapters.file_input import FileInput
from voicecoach.adapters.sounddevice_input import SounddeviceInput
from voicecoach.core.audio import AudioChunk
from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.ports import AudioInput

CHUNK_MS = 32
ANSWERS_MS = (320, 200)


def noise(duration_ms: int, seed: int) -> bytes:
    generator = np.random.default_rng(seed)
    return generator.integers(-9_000, 9_000, FORMAT.ms_to_frames(duration_ms), "<i2").tobytes()


def chunks(pcm: bytes) -> list[AudioChunk]:
    step = FORMAT.ms_to_frames(CHUNK_MS) * FORMAT.frame_bytes
    return [AudioChunk(pcm[at : at + step], FORMAT) for at in range(0, len(pcm), step)]


def read_all(microphone: AudioInput) -> bytes:
    heard = b""
    while (chunk := microphone.read()) is not None:
        assert chunk.frames > 0
        heard += chunk.pcm
    return heard


ANSWERS = [noise(duration_ms, seed) for seed, duration_ms in enumerate(ANSWERS_MS)]


@pytest.fixture(params=["fake", "files"])
def recordings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AudioInput]:
    """A started input that holds ANSWERS."""
    microphone: AudioInput
    if request.param == "fake":
        microphone = FakeAudioInput([chunks(pcm) for pcm in ANSWERS], is_live=False)
    else:
        for number, pcm in enumerate(ANSWERS):
            with wave.open(str(tmp_path / f"{number}.wav"), "wb") as file:
                file.setnchannels(FORMAT.channels)
                file.setsampwidth(FORMAT.sample_width_bytes)
                file.setframerate(FORMAT.rate_hz)
                file.writeframes(pcm)
        microphone = FileInput(tmp_path)
    microphone.start()
    yield microphone
    microphone.close()


class TestRecordings:
    def test_each_answer_comes_whole_and_in_order(self, recordings: AudioInput) -> None:
        heard = []
        while recordings.begin_answer() is not None:
            heard.append(read_all(recordings))

        assert heard == ANSWERS

    def test_an_unfinished_recording_goes_on_with_the_next_answer(
        self, recordings: AudioInput
    ) -> None:
        recordings.begin_answer()
        first = recordings.read()
        recordings.begin_answer()

        assert first is not None
        assert first.pcm + read_all(recordings) == ANSWERS[0]

    def test_a_used_up_recording_is_followed_by_the_next(self, recordings: AudioInput) -> None:
        recordings.begin_answer()
        for _ in chunks(ANSWERS[0]):
            recordings.read()  # every sample, but not the None that tells the end
        recordings.begin_answer()

        assert read_all(recordings) == ANSWERS[1]

    def test_the_end_is_told_again_when_asked_again(self, recordings: AudioInput) -> None:
        recordings.begin_answer()
        read_all(recordings)

        assert recordings.read() is None

    def test_position_counts_what_was_delivered(self, recordings: AudioInput) -> None:
        recordings.begin_answer()
        before_ms = recordings.position_ms
        read_all(recordings)

        assert (before_ms, recordings.position_ms) == (0, ANSWERS_MS[0])

    def test_nothing_is_ready_before_its_turn(self, recordings: AudioInput) -> None:
        recordings.begin_answer()

        assert recordings.read_ready() is None
        assert read_all(recordings) == ANSWERS[0]

    def test_it_is_not_live(self, recordings: AudioInput) -> None:
        assert not recordings.is_live
        assert recordings.name

    def test_closing_twice_is_harmless(self, recordings: AudioInput) -> None:
        recordings.close()
        recordings.close()


@dataclass
class Live:
    """A live input, and what happens to its device."""

    microphone: AudioInput
    lose_samples: Callable[[], None]
    take_away: Callable[[], None]
    refuse: Callable[[], None]
    """Called before start()."""


@pytest.fixture(params=["fake", pytest.param("sounddevice", marks=pytest.mark.audio)])
def live(request: pytest.FixtureRequest) -> Iterator[Live]:
    rig = _fake_live() if request.param == "fake" else _virtual_live(request)
    yield rig
    rig.microphone.close()


def _fake_live() -> Live:
    script: list[AudioChunk | CaptureError] = [*chunks(noise(1_000, seed=7))]
    rest: list[AudioChunk | CaptureError] = [*chunks(noise(1_000, seed=8))]
    microphone = FakeAudioInput([script, rest], is_live=True)
    return Live(
        microphone,
        lose_samples=lambda: microphone.lose_samples(40),
        take_away=microphone.go_away,
        refuse=lambda: microphone.refuse(CaptureError("No.", code="capture_refused")),
    )


class _OverflowOnce:
    """PortAudio's flag, which PulseAudio never sets, put on one block."""

    def __init__(self) -> None:
        self.due = False

    def wrap(self, callback: Callable[..., None]) -> Callable[..., None]:
        def flagged(block: Any, frames: int, times: Any, status: Any) -> None:
            status.input_overflow, self.due = self.due, False
            callback(block, frames, times, status)

        return flagged


def _virtual_live(request: pytest.FixtureRequest) -> Live:
    card = request.getfixturevalue("own_sound_card")
    monkeypatch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    import sounddevice

    overflow = _OverflowOnce()
    real_stream = sounddevice.RawInputStream

    def flagging_stream(*, callback: Callable[..., None], **settings: Any) -> Any:
        return real_stream(callback=overflow.wrap(callback), **settings)

    def refusing_stream(**settings: Any) -> Any:
        raise sounddevice.PortAudioError("Unanticipated host error", -9999)

    monkeypatch.setattr(sounddevice, "RawInputStream", flagging_stream)
    return Live(
        SounddeviceInput("mic"),
        lose_samples=lambda: setattr(overflow, "due", True),
        take_away=card.suspend_microphone,
        refuse=lambda: monkeypatch.setattr(sounddevice, "RawInputStream", refusing_stream),
    )


class TestLive:
    def test_chunks_come_in_the_format_that_was_told(self, live: Live) -> None:
        live.microphone.start()
        audio_format = live.microphone.begin_answer()
        taken = [live.microphone.read() for _ in range(5)]

        assert live.microphone.is_live
        for chunk in taken:
            assert chunk is not None
            assert chunk.format == audio_format
            assert len(chunk.pcm) == chunk.frames * chunk.format.frame_bytes > 0
            assert 10 <= chunk.duration_ms <= 50

    def test_position_counts_everything_since_the_start(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.begin_answer()
        positions_ms, read_ms = [live.microphone.position_ms], 0.0
        for _ in range(10):
            chunk = live.microphone.read()
            assert chunk is not None
            read_ms += chunk.duration_ms
            positions_ms.append(live.microphone.position_ms)

        assert positions_ms == sorted(positions_ms)
        assert positions_ms[-1] >= round(read_ms)

    def test_an_answer_starts_now(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.begin_answer()
        live.microphone.read()
        if isinstance(live.microphone, SounddeviceInput):
            time.sleep(0.6)
        live.microphone.begin_answer()
        dropped_ms = live.microphone.position_ms
        chunk = live.microphone.read()

        assert dropped_ms > 500
        assert chunk is not None

    def test_what_has_arrived_is_ready_without_waiting(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.begin_answer()
        live.microphone.read()
        if isinstance(live.microphone, SounddeviceInput):
            time.sleep(0.3)
        ready = live.microphone.read_ready()
        taken = 0
        while taken < 20 and live.microphone.read_ready() is not None:
            taken += 1

        assert ready is not None
        assert taken > 5

    def test_lost_samples_are_told_once_at_their_place(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.begin_answer()
        live.lose_samples()
        outcomes: list[int | None] = []
        for _ in range(20):
            try:
                live.microphone.read()
                outcomes.append(None)
            except CaptureGap as gap:
                outcomes.append(gap.lost_ms)

        losses = [lost_ms for lost_ms in outcomes if lost_ms is not None]
        assert len(losses) == 1
        assert losses[0] >= 20
        assert outcomes[-1] is None, "reading goes on"

    def test_a_device_that_went_away_is_an_error_within_seconds(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.begin_answer()
        live.microphone.read()
        live.take_away()
        started_s = time.monotonic()
        with pytest.raises(CaptureError) as lost:
            read_all(live.microphone)

        assert not isinstance(lost.value, CaptureGap)
        assert time.monotonic() - started_s < 4.0

    def test_a_refusal_is_explained(self, live: Live) -> None:
        live.refuse()
        with pytest.raises(CaptureError):
            live.microphone.start()

    def test_it_must_be_started_first(self, live: Live) -> None:
        with pytest.raises(CaptureError):
            live.microphone.read()

    def test_closing_twice_is_harmless(self, live: Live) -> None:
        live.microphone.start()
        live.microphone.close()
        live.microphone.close()
