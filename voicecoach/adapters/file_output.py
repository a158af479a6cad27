"""Loudspeakers that make no sound: numbered WAV files, or nothing."""

import wave
from collections.abc import Callable
from pathlib import Path

from voicecoach.core.audio import SpeechClip
from voicecoach.errors import PlaybackError


class FileOutput:
    """Writes each clip to question-01.wav, question-02.wav, … in a folder; takes no time.

    Files of an earlier run are replaced.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written = 0

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        if cancelled():
            return 0
        self._written += 1
        path = self._folder / f"question-{self._written:02d}.wav"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(path, clip)
        except OSError as error:
            raise PlaybackError(
                f"{path} could not be written ({error.strerror or error}).",
                code="playback_not_written",
                hint="Choose another folder with --out wav:DIR.",
            ) from error
        return clip.duration_ms

    def close(self) -> None:
        """Every file is complete when play() returns."""


class NullOutput:
    """Plays nothing and takes no time; tells how long the clip would have been heard."""

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        return 0 if cancelled() else clip.duration_ms

    def close(self) -> None:
        """Nothing to close."""


def _write(path: Path, clip: SpeechClip) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(clip.format.channels)
        file.setsampwidth(clip.format.sample_width_bytes)
        file.setframerate(clip.format.rate_hz)
        file.writeframes(clip.pcm)
