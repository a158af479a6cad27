"""Writes a recording to disk while it is spoken, readable at every moment."""

import os
import struct
import wave
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from voicecoach.adapters.private_files import FILE_MODE
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import StoreError

SYNC_EVERY_MS = 2_000
"""How much speech a power cut may cost. A killed process costs only the chunk being written."""

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_PCM = 1


class WavRecorder:
    """A WAV file that grows chunk by chunk, in the format of the device.

    append() returns when the operating system has the chunk, sound first and then the header that
    counts it, so that a reader never finds more announced than there is. Raises StoreError when
    the disk is full or the file cannot be written. Closing twice is harmless.
    """

    def __init__(self, path: Path, audio_format: AudioFormat) -> None:
        """A new recording; what is there already is never overwritten."""
        self._path = path
        self._format = audio_format
        try:
            self._file, self._frames = self._open()
            self._synced_frames = self._frames
            self._state_length()
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
            self._file.seek(_HEADER.size + self._frames * self._format.frame_bytes)
            self._file.write(chunk.pcm)
            self._file.flush()
            self._frames += chunk.frames
            self._state_length()
            if self._format.frames_to_ms(self._frames - self._synced_frames) >= SYNC_EVERY_MS:
                os.fsync(self._file.fileno())
                self._synced_frames = self._frames
        except OSError as error:
            raise self._failure(error) from error

    def close(self) -> None:
        if self._file.closed:
            return
        try:
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

    def _open(self) -> tuple[BinaryIO, int]:
        """The file, and how many frames are in it."""
        return open(self._path, "xb", opener=_open_private), 0

    def _state_length(self) -> None:
        each = self._format
        size = self._frames * each.frame_bytes
        header = _HEADER.pack(
            b"RIFF",
            _HEADER.size - 8 + size,
            b"WAVE",
            b"fmt ",
            16,
            _PCM,
            each.channels,
            each.rate_hz,
            each.rate_hz * each.frame_bytes,
            each.frame_bytes,
            8 * each.sample_width_bytes,
            b"data",
            size,
        )
        self._file.seek(0)
        self._file.write(header)
        self._file.flush()

    def _failure(self, error: OSError) -> StoreError:
        return StoreError(
            f"The recording {self._path} could not be written ({error.strerror or error}).",
            code="recording_not_written",
            hint="Free some disk space or choose another data folder.",
        )


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, FILE_MODE)


class WavContinuation(WavRecorder):
    """Goes on with a recording that a WavRecorder made, in the same format."""

    def _open(self) -> tuple[BinaryIO, int]:
        frames = self._frames_there()
        return self._path.open("r+b"), frames  # closed by close()

    def _frames_there(self) -> int:
        try:
            with wave.open(str(self._path), "rb") as there:
                found = AudioFormat(
                    there.getframerate(), there.getnchannels(), there.getsampwidth()
                )
                frames = there.getnframes()
        except (wave.Error, EOFError) as error:
            raise self._cannot_go_on() from error
        if found != self._format:
            raise self._cannot_go_on()
        return frames

    def _cannot_go_on(self) -> StoreError:
        return StoreError(
            f"The recording {self._path} cannot be gone on with: it has another format.",
            code="recording_not_continued",
            hint="Give the answer again with “start over”.",
        )
