"""Writes a recording to disk while it is spoken, readable at every moment."""

import os
import wave
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from voicecoach.adapters.private_files import FILE_MODE
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import StoreError

SYNC_EVERY_MS = 2_000
"""How much speech a power cut may cost. A killed process costs only the chunk being written."""


class WavRecorder:
    """A WAV file that grows chunk by chunk, in the format of the device.

    append() returns when the operating system has the chunk, sound first and then the header that
    counts it, so that a reader never finds more announced than there is. Raises StoreError when
    the disk is full or the file cannot be written. Closing twice is harmless.
    """

    def __init__(self, path: Path, audio_format: AudioFormat) -> None:
        self._path = path
        self._format = audio_format
        self._frames = 0
        self._synced_frames = 0
        try:
            self._file: BinaryIO = open(path, "xb", opener=_open_private)  # noqa: SIM115 - closed by close()
            self._wave = wave.open(self._file, "wb")  # noqa: SIM115 - closed by close()
            self._wave.setnchannels(audio_format.channels)
            self._wave.setsampwidth(audio_format.sample_width_bytes)
            self._wave.setframerate(audio_format.rate_hz)
            self._write(b"")
        except OSError as error:
            raise self._failure(error) from error

    @property
    def duration_ms(self) -> int:
        return self._format.frames_to_ms(self._frames)

    def append(self, chunk: AudioChunk) -> None:
        if chunk.format != self._format:
            message = f"a chunk in {chunk.format} does not belong in a file in {self._format}"
            raise ValueError(message)
        try:
            self._write(chunk.pcm)
            self._frames += chunk.frames
            if self._format.frames_to_ms(self._frames - self._synced_frames) >= SYNC_EVERY_MS:
                os.fsync(self._file.fileno())
                self._synced_frames = self._frames
        except OSError as error:
            raise self._failure(error) from error

    def close(self) -> None:
        if self._file.closed:
            return
        try:
            self._wave.close()
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._failure(error) from error
        finally:
            self._file.close()

    def __enter__(self) -> "WavRecorder":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, pcm: bytes) -> None:
        self._wave.writeframes(pcm)  # brings the header up to date as well
        self._file.flush()

    def _failure(self, error: OSError) -> StoreError:
        return StoreError(
            f"The recording {self._path} could not be written ({error.strerror or error}).",
            code="recording_not_written",
            hint="Free some disk space or choose another data folder.",
        )


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, FILE_MODE)
