"""The loudspeaker on PortAudio."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from voicecoach.adapters.portaudio import (
    close_stream,
    explain_refusal,
    load_sounddevice,
    quiet_libraries,
)
from voicecoach.adapters.sounddevice_devices import find_device
from voicecoach.core.audio import AudioFormat, SpeechClip
from voicecoach.core.devices import Device
from voicecoach.errors import PlaybackError

LATENCY_S = 0.4
"""Less than this left gaps in the sound in most runs on PulseAudio."""

TRAILING_SILENCE_S = 1.0
"""Played after the clip and cut short by its true end: on a busy PulseAudio a stream counted as
finished up to 0.5 s before its last samples had left."""

ASK_EVERY_S = 0.02
STALLED_AFTER_S = 2.0


class SounddeviceOutput:
    """An AudioOutput on a device: a name, the unique beginning of one, a number, or None.

    A clip whose format the device refuses is converted to the device's own rate and stereo.
    """

    def __init__(self, device: str | int | None) -> None:
        self._wanted = device

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        sounddevice = load_sounddevice(PlaybackError)
        device = find_device(self._wanted, "output", PlaybackError)
        playback, stream = _open(sounddevice, device, clip)
        try:
            return _play_to_end(stream, playback, device, cancelled)
        finally:
            close_stream(stream)

    def close(self) -> None:
        """Nothing is held between clips."""


@dataclass(slots=True)
class _Playback:
    """One clip on its way; the sound card's thread moves it on, the player's thread watches."""

    clip: SpeechClip
    stop: type[Exception]
    position: int = 0
    """In bytes, trailing silence included."""
    begins_at_s: float | None = None
    """When the first sample leaves the loudspeaker, by the stream's clock.

    The latest of all estimates: the first blocks are asked for before the device runs, and a gap
    in the sound delays what follows.
    """
    finished: threading.Event = field(default_factory=threading.Event)

    def fill(self, block: Any, frames: int, times: Any, status: Any) -> None:
        """In the sound card's thread: hand over the next block."""
        begins_at_s = times.outputBufferDacTime - self._seconds(self.position)
        self.begins_at_s = max(begins_at_s, self.begins_at_s or begins_at_s)
        pcm = self.clip.pcm[self.position : self.position + len(block)]
        block[: len(pcm)] = pcm
        block[len(pcm) :] = bytes(len(block) - len(pcm))
        self.position += len(block)
        if self.position >= len(self.clip.pcm) + self._trailing_bytes:
            raise self.stop

    @property
    def duration_s(self) -> float:
        return self._seconds(len(self.clip.pcm))

    def heard_s(self, stream_time_s: float) -> float:
        """How much of the clip has left the loudspeaker; never more than was handed over."""
        if self.begins_at_s is None or self.begins_at_s <= 0:
            return 0.0  # this driver does not tell; the end of the stream will
        handed_over_s = self._seconds(self.position)
        return max(0.0, min(stream_time_s - self.begins_at_s, handed_over_s, self.duration_s))

    def _seconds(self, pcm_bytes: int) -> float:
        return pcm_bytes / self.clip.format.frame_bytes / self.clip.format.rate_hz

    @property
    def _trailing_bytes(self) -> int:
        clip_format = self.clip.format
        return clip_format.ms_to_frames(TRAILING_SILENCE_S * 1000) * clip_format.frame_bytes


def _open(sounddevice: Any, device: Device, clip: SpeechClip) -> tuple[_Playback, Any]:
    """Start the stream in the clip's format, or in the device's when that is refused."""
    refusal: Exception | None = None
    for convert in (False, True):
        playable = _converted(clip, device) if convert else clip
        playback = _Playback(playable, sounddevice.CallbackStop)
        try:
            with quiet_libraries():
                return playback, _start_stream(sounddevice, device, playback)
        except sounddevice.PortAudioError as error:
            refusal = error
    raise PlaybackError(
        f"The loudspeaker {device.name!r} could not be opened: {explain_refusal(refusal)}.",
        code="playback_refused",
        hint="Choose another with --out, or none at all with --out none.",
    ) from refusal


def _start_stream(sounddevice: Any, device: Device, playback: _Playback) -> Any:
    stream = sounddevice.RawOutputStream(
        device=device.number,
        samplerate=playback.clip.format.rate_hz,
        channels=playback.clip.format.channels,
        dtype="int16",
        latency=LATENCY_S,
        callback=playback.fill,
        finished_callback=playback.finished.set,
    )
    try:
        stream.start()
    except sounddevice.PortAudioError:
        close_stream(stream)
        raise
    return stream


def _play_to_end(
    stream: Any, playback: _Playback, device: Device, cancelled: Callable[[], bool]
) -> int:
    """Wait until the clip was heard, was cancelled, or the device moves on no more."""
    moved_at_s, position = time.monotonic(), 0
    while not playback.finished.wait(ASK_EVERY_S):
        heard_s = playback.heard_s(stream.time)
        if heard_s >= playback.duration_s or cancelled():
            return round(heard_s * 1000)
        if playback.position > position:
            moved_at_s, position = time.monotonic(), playback.position
        elif time.monotonic() - moved_at_s > STALLED_AFTER_S:
            raise _stopped(device)
    if playback.position < len(playback.clip.pcm):
        raise _stopped(device)
    return round(playback.duration_s * 1000)


def _stopped(device: Device) -> PlaybackError:
    return PlaybackError(
        f"The loudspeaker {device.name!r} stopped playing.",
        code="playback_stopped",
        hint="It may have been unplugged or suspended; choose one with --out.",
    )


def _converted(clip: SpeechClip, device: Device) -> SpeechClip:
    """The clip in stereo (mono where there is one channel) at the device's own rate."""
    import soxr

    frames = np.frombuffer(clip.pcm, dtype="<i2").reshape(-1, clip.format.channels)
    mono = frames.mean(axis=1).astype(np.float32)
    resampled = soxr.resample(mono, clip.format.rate_hz, device.rate_hz)
    channels = min(device.channels, 2)
    spread = np.repeat(np.clip(np.rint(resampled), -32768, 32767), channels)
    return SpeechClip(spread.astype("<i2").tobytes(), AudioFormat(device.rate_hz, channels))
