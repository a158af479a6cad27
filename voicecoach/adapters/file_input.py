"""Recordings in the place of the microphone: a sound file, or a folder of them."""

from collections import deque
from pathlib import Path

from voicecoach.adapters.sound_file import SOUND_SUFFIXES, SoundFileReader
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import CaptureError, DataError

CHUNK_MS = 32
"""Long enough to be cheap, short enough that the end of an answer is found in time."""


class FileInput:
    """An AudioInput that reads one file, or every sound file of a folder in the order of names.

    Hidden files and files that are not sound by their suffix are left out of a folder. start()
    opens every file once, so that a broken one is found before the first question is asked.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: deque[Path] = deque()
        self._open: SoundFileReader | None = None
        self._position_ms = 0.0
        self._chunk_frames = 0

    @property
    def name(self) -> str:
        return f"wav:{self._path}"

    @property
    def is_live(self) -> bool:
        return False

    @property
    def position_ms(self) -> int:
        return round(self._position_ms)

    def start(self) -> None:
        """Find the files; raises DataError when there is none or one of them cannot be read."""
        paths = _sound_files(self._path)
        for path in paths:
            SoundFileReader(path).close()
        self._waiting = deque(paths)

    def begin_answer(self) -> AudioFormat | None:
        if self._open is None or self._open.used_up:
            self._open_next()
        return self._open.format if self._open else None

    def read(self) -> AudioChunk | None:
        if self._open is None:
            return None
        try:
            pcm = self._open.read(self._chunk_frames)
        except DataError as damage:  # what came before it is an answer all the same
            raise CaptureError(damage.message, code=damage.code, hint=damage.hint) from damage
        if not pcm:
            return None
        chunk = AudioChunk(pcm, self._open.format)
        self._position_ms += chunk.duration_ms
        return chunk

    def read_ready(self) -> AudioChunk | None:
        """Nothing: a recording is read when its turn has come."""
        return None

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None
        self._waiting.clear()

    def _open_next(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None
        if self._waiting:
            self._open = SoundFileReader(self._waiting.popleft())
            self._chunk_frames = self._open.format.ms_to_frames(CHUNK_MS)


def _sound_files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(
        (entry for entry in path.iterdir() if _is_sound(entry)), key=lambda entry: entry.name
    )
    if not files:
        raise DataError(
            f"There is no sound file in {path}.",
            code="no_sound_files",
            hint="Put WAV or FLAC files there, one per answer, named in the order of the answers.",
        )
    return files


def _is_sound(path: Path) -> bool:
    hidden = path.name.startswith(".")
    return not hidden and path.suffix.casefold() in SOUND_SUFFIXES and path.is_file()
