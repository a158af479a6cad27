"""Reads a sound file block by block as PCM, never the whole of it at once."""

import wave
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from voicecoach.core.audio import AudioFormat
from voicecoach.errors import DataError

SOUND_SUFFIXES = frozenset(
    {".wav", ".wave", ".w64", ".rf64", ".flac", ".ogg", ".oga", ".opus", ".mp3"}
    | {".aif", ".aiff", ".aifc", ".au", ".snd", ".caf"}
)

_INTEGER_16 = {"PCM_16", "PCM_S8", "PCM_U8", "ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM"}
_INTEGER_32 = {"PCM_24", "PCM_32", "ALAC_24", "ALAC_32"}
_FLOAT = {"FLOAT", "DOUBLE"}

_SHORTFALL_MS = 100
"""Lengths in MP3 headers are estimates; what is missing beyond this was cut off."""

_STREAMED_FRAMES = 0x7FFF_0000 // 4
"""A WAV header that claims more than 2 GB was written to a pipe and does not know its length."""


class SoundFileReader:
    """One open sound file. Its PCM is 16 bit, or 32 bit where the file holds more than 16.

    Opening raises DataError, naming the file, when it is missing, holds no sound, is not a sound
    file, or ends before the length that stands in its header (Ogg has none).
    """

    def __init__(self, path: Path) -> None:
        import soundfile

        self.path = path
        self._library_error = soundfile.SoundFileError
        try:
            self._sound: Any = soundfile.SoundFile(path)
        except (OSError, soundfile.SoundFileError) as error:
            raise _unreadable(path) from error
        # soundfile seeks after every read of a seekable file, and that garbles MP3.
        self._sound.seekable = lambda: False
        self._subtype: str = self._sound.subtype
        wide = self._subtype in _INTEGER_32 or self._subtype in _FLOAT
        self.format = AudioFormat(self._sound.samplerate, self._sound.channels, 4 if wide else 2)
        self.frames: int = self._sound.frames
        self._frames_read = 0
        try:
            self._check_length()
        except DataError:
            self.close()
            raise

    @property
    def duration_ms(self) -> int:
        return self.format.frames_to_ms(self.frames)

    @property
    def used_up(self) -> bool:
        return self._frames_read >= self.frames

    def read(self, frames: int) -> bytes:
        """The next block, shorter at the end, then empty; raises DataError on damaged data."""
        try:
            pcm = self._decode(frames)
        except self._library_error as error:
            raise self._cut_short() from error
        self._frames_read += len(pcm) // self.format.frame_bytes
        if not pcm:
            missing = self.frames - self._frames_read
            self._frames_read = self.frames
            if self.format.frames_to_ms(missing) > _SHORTFALL_MS:
                raise self._cut_short()
        return pcm

    def close(self) -> None:
        self._sound.close()

    def __enter__(self) -> "SoundFileReader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _decode(self, frames: int) -> bytes:
        if self._subtype in _INTEGER_16:
            return bytes(self._sound.read(frames, dtype="int16").astype("<i2").tobytes())
        if self._subtype in _INTEGER_32:
            return bytes(self._sound.read(frames, dtype="int32").astype("<i4").tobytes())
        # libsndfile wraps loud Vorbis and Opus around, and does not scale float files, when asked
        # for integers; so these come as floats and are scaled and clipped here.
        return _scaled(self._sound.read(frames, dtype="float64"), self.format.sample_width_bytes)

    def _check_length(self) -> None:
        if self.frames == 0:
            raise DataError(
                f"{self.path} holds no sound.",
                code="sound_file_empty",
                hint="Record it again, or leave it out.",
            )
        declared = _declared_wav_frames(self.path)
        if declared is not None and self.frames < declared < _STREAMED_FRAMES:
            raise self._cut_short()
        if not self._reaches_its_end():
            raise self._cut_short()

    def _reaches_its_end(self) -> bool:
        """Whether the length told in the header is there: in FLAC and MP3 only a read can tell."""
        import soundfile

        near_end = max(0, self.frames - 1 - self.format.ms_to_frames(_SHORTFALL_MS))
        try:
            with soundfile.SoundFile(self.path) as sound:
                sound.seek(near_end)
                return len(sound.read(1)) == 1
        except soundfile.SoundFileError:
            return False

    def _cut_short(self) -> DataError:
        return DataError(
            f"{self.path} is cut short or damaged.",
            code="sound_file_damaged",
            hint="Copy it again from where it came from, or leave it out.",
        )


def _declared_wav_frames(path: Path) -> int | None:
    """The length in the header of a plain PCM WAV; libsndfile only tells what is really there."""
    try:
        with wave.open(str(path), "rb") as header:
            return header.getnframes()
    except (OSError, EOFError, wave.Error):
        return None


def _scaled(samples: np.ndarray[Any, np.dtype[np.float64]], width_bytes: int) -> bytes:
    full_scale = 2.0 ** (8 * width_bytes - 1)
    kind = "<i2" if width_bytes == 2 else "<i4"
    clipped = np.clip(np.nan_to_num(samples) * full_scale, -full_scale, full_scale - 1)
    return bytes(np.rint(clipped).astype(kind).tobytes())


def _unreadable(path: Path) -> DataError:
    if not path.exists():
        return DataError(f"{path} does not exist.", code="sound_file_missing")
    return DataError(
        f"{path} is not a sound file that can be read.",
        code="sound_file_unreadable",
        hint="WAV, FLAC, Ogg, Opus, MP3 and AIFF are understood.",
    )
