"""The microphone on PortAudio, at the device's own rate and channels."""

import sys
from typing import Any

from voicecoach.adapters.capture_buffer import CaptureBuffer, Lost
from voicecoach.adapters.portaudio import (
    close_stream,
    explain_refusal,
    load_sounddevice,
    quiet_libraries,
)
from voicecoach.adapters.sounddevice_devices import capture_formats, find_device
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.core.devices import Device
from voicecoach.core.silence_watch import microphone_hint
from voicecoach.errors import CaptureError, CaptureGap

BLOCK_MS = 20
LATENCY_S = 0.2
"""How long the reader's machine may be busy elsewhere before samples are lost."""

MUTE_AFTER_S = 2.0
"""A stream whose device was suspended or taken away stays open and simply delivers no more."""

LONGEST_LOSS_S = 10.0


class SounddeviceInput:
    """An AudioInput on a live device: 16 bit, its own rate, one or two channels.

    A sound server's device is recorded as mono, because it offers many channels whatever the
    microphone has. `device` is a name, the unique beginning of one, or a number; None is the
    system's choice.
    """

    def __init__(self, device: str | int | None) -> None:
        self._wanted = device
        self._name = "default microphone" if device is None else str(device)
        self._stream: Any = None
        self._buffer: CaptureBuffer | None = None
        self._overruns = 0

    @property
    def name(self) -> str:
        return self._name

    @property
    def is_live(self) -> bool:
        return True

    @property
    def position_ms(self) -> int:
        return self._buffer.captured_ms if self._buffer else 0

    @property
    def overruns(self) -> int:
        """How many times samples were lost inside an answer."""
        return self._overruns

    def start(self) -> None:
        """Open the device and return once it delivers; raises CaptureError or UsageError."""
        device = find_device(self._wanted, "input", CaptureError)
        self._name = device.name
        self._buffer = self._open(device)
        if not self._buffer.wait_for_first(MUTE_AFTER_S):
            self.close()
            raise self._silent(f"The microphone {self._name!r} delivers no sound.")

    def begin_answer(self) -> AudioFormat | None:
        buffer = self._opened()
        buffer.clear()
        return buffer.format

    def read(self) -> AudioChunk | None:
        """The next chunk; raises CaptureGap at a loss and CaptureError when no more comes."""
        buffer = self._opened()
        item = buffer.take(MUTE_AFTER_S)
        if item is None:
            raise self._went_away(buffer)
        return self._delivered(item, buffer.format)

    def read_ready(self) -> AudioChunk | None:
        """The next chunk if it is there already; raises CaptureGap at a loss."""
        buffer = self._opened()
        item = buffer.take(0)
        return None if item is None else self._delivered(item, buffer.format)

    def close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            close_stream(stream)

    def _delivered(self, item: bytes | Lost, audio_format: AudioFormat) -> AudioChunk:
        if isinstance(item, Lost):
            self._overruns += 1
            raise CaptureGap(max(1, audio_format.frames_to_ms(item.frames)))
        return AudioChunk(item, audio_format)

    def _opened(self) -> CaptureBuffer:
        if self._stream is None or self._buffer is None:
            raise CaptureError("The microphone is not open.", code="capture_closed")
        return self._buffer

    def _open(self, device: Device) -> CaptureBuffer:
        sounddevice = load_sounddevice(CaptureError)
        refusal: Exception | None = None
        for audio_format in capture_formats(device):
            try:
                with quiet_libraries():
                    return self._start_stream(sounddevice, device, audio_format)
            except sounddevice.PortAudioError as error:
                refusal = error
        raise CaptureError(
            f"The microphone {device.name!r} could not be opened: {explain_refusal(refusal)}.",
            code="capture_refused",
            hint=microphone_hint(sys.platform),
        ) from refusal

    def _start_stream(
        self, sounddevice: Any, device: Device, audio_format: AudioFormat
    ) -> CaptureBuffer:
        buffer = CaptureBuffer(audio_format)
        self._stream = sounddevice.RawInputStream(
            device=device.number,
            samplerate=audio_format.rate_hz,
            channels=audio_format.channels,
            dtype="int16",
            blocksize=audio_format.ms_to_frames(BLOCK_MS),
            latency=LATENCY_S,
            callback=_Callback(buffer),
            finished_callback=buffer.end,
        )
        try:
            self._stream.start()
        except sounddevice.PortAudioError:
            self.close()
            raise
        return buffer

    def _went_away(self, buffer: CaptureBuffer) -> CaptureError:
        if buffer.has_ended:
            return CaptureError(
                f"The microphone {self._name!r} went away.",
                code="capture_lost",
                hint="Plug it in again, or see that the sound server is running.",
            )
        return self._silent(
            f"The microphone {self._name!r} has delivered nothing for {MUTE_AFTER_S:g} s."
        )

    def _silent(self, message: str) -> CaptureError:
        return CaptureError(
            message,
            code="capture_stalled",
            hint="It may have been unplugged or suspended; choose one with --mic "
            "(`voicecoach devices` lists them).",
        )


class _Callback:
    """Called in the sound card's thread for every block: copies, counts, queues, nothing else."""

    def __init__(self, buffer: CaptureBuffer) -> None:
        self._buffer = buffer
        self._next_adc_s: float | None = None

    def __call__(self, block: Any, frames: int, times: Any, status: Any) -> None:
        lost_frames = self._lost_frames(frames, times) if status.input_overflow else 0
        self._next_adc_s = times.inputBufferAdcTime + frames / self._buffer.format.rate_hz
        self._buffer.put(bytes(block), lost_frames)

    def _lost_frames(self, frames: int, times: Any) -> int:
        """How much an overflow cost, by the device's clock; at least one block.

        The clock is good to some tens of milliseconds (measured on PulseAudio), too coarse to
        find losses by itself.
        """
        lost_s = 0.0
        if self._next_adc_s is not None:
            lost_s = min(times.inputBufferAdcTime - self._next_adc_s, LONGEST_LOSS_S)
        return max(frames, round(lost_s * self._buffer.format.rate_hz))
