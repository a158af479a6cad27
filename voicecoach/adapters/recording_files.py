"""Where sound lies: data/recordings/<session>/<question>-<attempt>.wav, and note-<id>.wav there."""

import shutil
import wave
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from voicecoach.adapters.private_files import FILE_MODE, create_private_folder, make_durable
from voicecoach.adapters.silenced_sound import write_silenced_wav
from voicecoach.adapters.wav_rescue import rescue_wav
from voicecoach.core.audio import Span
from voicecoach.core.models import Recording
from voicecoach.errors import StoreError

RECORDINGS = "recordings"
WAV_HEADER_BYTES = 44
"""The shortest header; a longer one is set aside rather than removed, which harms nobody."""

_SET_ASIDE = ".unreadable"
_IN_THE_MAKING = ".silenced"


class RecordingFiles:
    """The recordings under one data folder. Raises OSError; paths in values are relative."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def place(self, session_id: str, position: int, attempt: int) -> Path:
        """Where an attempt is to be recorded; the folder is made."""
        return self._made_folder(session_id) / f"{position + 1:02d}-{attempt}.wav"

    def note_place(self, session_id: str, note_id: int) -> Path:
        """Where a memo is to be recorded; the folder is made."""
        return self._made_folder(session_id) / f"note-{note_id}.wav"

    def holds(self, session_id: str) -> bool:
        """Whether there is a folder of this session, be it left over."""
        return self._folder(session_id).exists()

    def keep(self, recording: Recording) -> None:
        """Wait until the sound is on the disk, and make it private."""
        file = self.absolute(recording)
        file.chmod(FILE_MODE)
        make_durable(file)

    def rescue(self, file: Path) -> Recording | None:
        """What a program that died left at a place; None when there is no sound in it.

        The place is free again then: a bare header is removed, anything else is set aside.
        """
        if not file.exists():
            return None
        sound = rescue_wav(file)
        if sound is None:
            _make_room(file)
            return None
        recording = Recording(
            path=self.relative(file),
            rate_hz=sound.rate_hz,
            channels=sound.channels,
            duration_ms=sound.duration_ms,
        )
        self.keep(recording)
        return recording

    def remove(self, session_id: str) -> None:
        """Delete all recordings of a session."""
        folder = self._folder(session_id)
        if folder.exists():
            shutil.rmtree(folder)

    def silence(self, stretches: Mapping[str, Sequence[Span]]) -> None:
        """Take stretches of sound out of recordings for good, by the paths of those.

        Every file is replaced whole, so that a crash leaves the old or the new one; none is
        touched before all new ones are on the disk. What is not there any more is left out.
        Raises StoreError when one cannot be read.
        """
        files = [self._data / PurePosixPath(path) for path in stretches]
        made: dict[Path, Path] = {}
        try:
            for file, spans in zip(files, stretches.values(), strict=True):
                if file.exists() and spans:
                    made[file] = _silenced_copy(file, spans)
            for file, copy in made.items():
                copy.replace(file)
                make_durable(file)
        except BaseException:
            for copy in made.values():
                copy.unlink(missing_ok=True)
            raise
        for file in files:
            file.with_suffix(_SET_ASIDE).unlink(missing_ok=True)

    def absolute(self, recording: Recording) -> Path:
        return self._data / PurePosixPath(recording.path)

    def relative(self, file: Path) -> str:
        return file.relative_to(self._data).as_posix()

    def _made_folder(self, session_id: str) -> Path:
        folder = self._folder(session_id)
        create_private_folder(folder.parent)
        create_private_folder(folder)
        return folder

    def _folder(self, session_id: str) -> Path:
        return self._data / RECORDINGS / session_id


def _silenced_copy(file: Path, spans: Sequence[Span]) -> Path:
    copy = file.with_suffix(_IN_THE_MAKING)
    try:
        with wave.open(str(file), "rb") as sound:
            write_silenced_wav(sound, copy, spans)
    except (EOFError, wave.Error) as error:
        copy.unlink(missing_ok=True)
        raise StoreError(
            "The recording cannot be read, so nothing was redacted.",
            code="recording_unreadable",
            hint="Delete the whole session instead: voicecoach sessions delete ID",
        ) from error
    copy.chmod(FILE_MODE)
    make_durable(copy)
    return copy


def _make_room(file: Path) -> None:
    if file.stat().st_size <= WAV_HEADER_BYTES:
        file.unlink()
    else:
        file.replace(file.with_suffix(_SET_ASIDE))
