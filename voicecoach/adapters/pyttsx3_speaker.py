"""The Speaker on pyttsx3: a child process per utterance, rendered to PCM, killed when it hangs."""

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import cast

from voicecoach.adapters import pyttsx3_worker
from voicecoach.adapters.pyttsx3_worker import Report, Request, VoiceEntry
from voicecoach.core.audio import AudioFormat, SpeechClip
from voicecoach.core.speakable import MAX_CHARACTERS, has_something_to_say, speakable
from voicecoach.errors import VoiceError

SHORTEST_SPEECH_MS = 100
"""A driver that failed quietly leaves a file with a header and next to nothing in it."""

SUGGESTED_VOICES = 6

_AUDIO_NAME = "speech.aiff" if sys.platform == "darwin" else "speech.wav"
"""macOS writes AIFF whatever the name says; readers go by the header."""

_INSTALL_HINTS = {
    "linux": "Install it with: sudo apt install espeak-ng.",
    "darwin": "Reinstall voicecoach so that pyobjc, which reaches the macOS voices, comes with it.",
    "win32": "Add a voice under Settings, Time & language, Speech.",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of the system, to be named in the settings by its id or its name."""

    id: str
    name: str
    languages: tuple[str, ...]


class Pyttsx3Speaker:
    """Speaks with the system's voice, or with the eSpeak NG that comes from the package index.

    `voice` is an id or name of available_voices(); None takes the system's choice.
    `rate_wpm` None takes the driver's own rate (200 with eSpeak).
    """

    def __init__(self, voice: str | None, rate_wpm: int | None, timeout_s: float) -> None:
        self._voice = voice
        self._rate_wpm = rate_wpm
        self._timeout_s = timeout_s
        self._one_at_a_time = threading.Lock()
        self._state = threading.Lock()
        self._rendering = False
        self._cancelled = False
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def voice(self) -> str:
        return self._voice or "system default"

    def render(self, text: str) -> SpeechClip:
        """Return the whole utterance; raises VoiceError (codes `voice_…`)."""
        spoken = _checked(text)
        with self._one_at_a_time, tempfile.TemporaryDirectory(prefix="voicecoach-") as folder:
            audio_path = Path(folder) / _AUDIO_NAME
            self._ask_worker(Path(folder), audio_path, spoken)
            return _read_clip(audio_path)

    def cancel(self) -> None:
        """Make a running render() raise at once; without one, nothing happens."""
        with self._state:
            if self._rendering:
                self._cancelled = True
                if self._child is not None:
                    self._child.kill()

    def available_voices(self) -> tuple[Voice, ...]:
        """The voices of this system; raises VoiceError when there is none."""
        with self._one_at_a_time, tempfile.TemporaryDirectory(prefix="voicecoach-") as folder:
            report = self._ask_worker(Path(folder), Path(folder) / "unused.wav", None)
        return tuple(
            Voice(entry["id"], entry["name"], tuple(entry["languages"]))
            for entry in report["voices"]
        )

    def _ask_worker(self, folder: Path, audio_path: Path, text: str | None) -> Report:
        request = Request(
            report_path=str(folder / "report.json"),
            audio_path=str(audio_path),
            text=text,
            voice=self._voice,
            rate_wpm=self._rate_wpm,
            give_up_after_s=self._timeout_s + 1.0,
        )
        with self._running_child() as child:
            try:
                child.communicate(json.dumps(request).encode(), timeout=self._timeout_s)
            except subprocess.TimeoutExpired:
                raise self._timed_out() from None
            if self._cancelled:
                raise VoiceError("The voice was interrupted.", code="voice_cancelled")
        return _report(Path(request["report_path"]))

    @contextmanager
    def _running_child(self) -> Iterator[subprocess.Popen[bytes]]:
        """A worker that cancel() can kill, and that is gone afterwards whatever happened."""
        with self._state:
            self._rendering, self._cancelled = True, False
        child = _start_worker()
        try:
            with self._state:
                self._child = child
                if self._cancelled:
                    child.kill()
            yield child
        finally:
            with self._state:
                self._rendering, self._child = False, None
            child.kill()
            child.wait()

    def _timed_out(self) -> VoiceError:
        return VoiceError(
            f"The voice did not finish within {self._timeout_s:g} s.",
            code="voice_timeout",
            hint="Try another voice, or read the questions with --voice none.",
        )


def _checked(text: str) -> str:
    spoken = speakable(text)
    if not has_something_to_say(spoken):
        raise VoiceError("There is nothing to say in this text.", code="voice_no_text")
    if len(spoken) > MAX_CHARACTERS:
        raise VoiceError(
            f"This text is too long to be spoken ({len(spoken)} characters).",
            code="voice_text_too_long",
            hint=f"Keep it under {MAX_CHARACTERS} characters.",
        )
    return spoken


def _start_worker() -> "subprocess.Popen[bytes]":
    """Start it apart from the terminal: Ctrl-C is for voicecoach, not for the voice."""
    command = [sys.executable, "-P", str(Path(pyttsx3_worker.__file__))]
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        flags = 0
    return subprocess.Popen(  # noqa: S603 - our own interpreter and our own file
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=flags,
    )


def _report(path: Path) -> Report:
    try:
        report = cast("Report", json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        raise _failure("voice_failed", "it stopped without a result") from None
    if report["failed"] == "voice_unknown":
        raise _unknown_voice(report["detail"], report["voices"])
    if report["failed"] is not None:
        raise _failure(report["failed"], report["detail"])
    return report


def _unknown_voice(wanted: str, voices: list[VoiceEntry]) -> VoiceError:
    def likeness(voice: VoiceEntry) -> float:
        return SequenceMatcher(None, wanted.casefold(), voice["name"].casefold()).ratio()

    english = [voice for voice in voices if _is_english(voice)] or voices
    offered = sorted(english, key=likeness, reverse=True)[:SUGGESTED_VOICES]
    return VoiceError(
        f"There is no voice called {wanted!r}.",
        code="voice_unknown",
        hint=f"These exist: {'; '.join(voice['name'] for voice in offered)}.",
    )


def _is_english(voice: VoiceEntry) -> bool:
    return any(language.casefold().startswith("en") for language in voice["languages"])


def _failure(code: str, detail: str) -> VoiceError:
    if code == "voice_missing":
        return VoiceError(
            f"No voice was found on this system ({detail}).",
            code=code,
            hint=_INSTALL_HINTS.get(sys.platform, _INSTALL_HINTS["linux"]),
        )
    return VoiceError(
        f"The voice could not speak ({detail}).",
        code="voice_failed",
        hint="Try another voice, or read the questions with --voice none.",
    )


def _read_clip(path: Path) -> SpeechClip:
    import soundfile

    try:
        with soundfile.SoundFile(path) as sound:
            clip_format = AudioFormat(sound.samplerate, sound.channels)
            pcm = sound.read(dtype="int16").astype("<i2").tobytes()
    except (OSError, soundfile.SoundFileError):
        raise _failure("voice_failed", "it left no sound") from None
    clip = SpeechClip(pcm, clip_format)
    if clip.duration_ms < SHORTEST_SPEECH_MS:
        raise _failure("voice_failed", "it left no sound")
    return clip
