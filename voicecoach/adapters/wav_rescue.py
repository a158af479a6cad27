"""A recording whose writer died: how long it is, with its header put right.

A WAV header states sizes that are only known at the end. After a kill they are stale, but every
sample written before is there, and the size of the file tells how many.
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_RIFF_SIZE_AT = 4
_CHUNK_HEADER = struct.Struct("<4sI")
_FORMAT = struct.Struct("<HHIIHH")


@dataclass(frozen=True, slots=True)
class RescuedSound:
    """What the file holds: whole frames only."""

    rate_hz: int
    channels: int
    frames: int

    @property
    def duration_ms(self) -> int:
        return round(self.frames * 1000 / self.rate_hz)


@dataclass(frozen=True, slots=True)
class _Layout:
    rate_hz: int
    channels: int
    frame_bytes: int
    riff_bytes: int
    data_at: int
    data_bytes: int


def rescue_wav(file: Path) -> RescuedSound | None:
    """Measure a WAV and mend its sizes in place; None when there is no sound in it.

    A header that agrees with the file is left alone. Raises OSError.
    """
    with file.open("r+b") as stream:
        file_bytes = os.fstat(stream.fileno()).st_size
        layout = _layout(stream)
        if layout is None:
            return None
        frames = _frames(layout, file_bytes)
        if frames == 0:
            return None
        if not _agrees(layout, file_bytes):
            _mend(stream, layout, frames)
    return RescuedSound(rate_hz=layout.rate_hz, channels=layout.channels, frames=frames)


def _layout(stream: BinaryIO) -> _Layout | None:
    start = stream.read(12)
    if len(start) < 12 or start[:4] != b"RIFF" or start[8:] != b"WAVE":
        return None
    (riff_bytes,) = struct.unpack_from("<I", start, _RIFF_SIZE_AT)
    sound_format: tuple[int, ...] | None = None
    while len(header := stream.read(_CHUNK_HEADER.size)) == _CHUNK_HEADER.size:
        name, size = _CHUNK_HEADER.unpack(header)
        if name == b"data":
            if sound_format is None:
                return None
            _, channels, rate_hz, _, frame_bytes, _ = sound_format
            if not (channels and rate_hz and frame_bytes):
                return None
            return _Layout(rate_hz, channels, frame_bytes, riff_bytes, stream.tell(), size)
        content = stream.read(size + size % 2)
        if name == b"fmt " and len(content) >= _FORMAT.size:
            sound_format = _FORMAT.unpack_from(content)
    return None


def _agrees(layout: _Layout, file_bytes: int) -> bool:
    return layout.riff_bytes + 8 == file_bytes and layout.data_at + layout.data_bytes <= file_bytes


def _frames(layout: _Layout, file_bytes: int) -> int:
    stated = layout.data_bytes if _agrees(layout, file_bytes) else file_bytes - layout.data_at
    return stated // layout.frame_bytes


def _mend(stream: BinaryIO, layout: _Layout, frames: int) -> None:
    data_bytes = frames * layout.frame_bytes
    end = layout.data_at + data_bytes
    stream.truncate(end)  # at most a part of one frame
    stream.seek(_RIFF_SIZE_AT)
    stream.write(struct.pack("<I", end - 8))
    stream.seek(layout.data_at - 4)
    stream.write(struct.pack("<I", data_bytes))
