"""What the microphone and the loudspeaker share on PortAudio: loading, closing, explaining."""

import atexit
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from voicecoach.errors import MissingPartError

CLOSE_WITHIN_S = 1.0

_MISSING_HINTS = {
    "linux": "Install it with: sudo apt install libportaudio2 (Fedora: portaudio).",
    "darwin": "Reinstall it with: pip install --force-reinstall sounddevice.",
    "win32": "Reinstall it with: pip install --force-reinstall sounddevice.",
}

_IN_USE = -9985
_UNUSABLE_SETTINGS = {-9996: "device", -9997: "sample rate", -9998: "number of channels"}


def load_sounddevice(failure: type[MissingPartError]) -> Any:
    """The sounddevice module; raises `failure` when the PortAudio library is missing."""
    try:
        import sounddevice
    except OSError as error:
        raise failure(
            "Sound devices cannot be reached: the PortAudio library is missing.",
            code="portaudio_missing",
            hint=_MISSING_HINTS.get(sys.platform, _MISSING_HINTS["linux"]),
        ) from error
    return sounddevice


def portaudio_code(error: Exception) -> int | None:
    """PortAudio's number for what went wrong, where it gave one."""
    number = error.args[1] if len(error.args) > 1 else None
    return number if isinstance(number, int) else None


def explain_refusal(error: Exception | None) -> str:
    """Why a device could not be opened, as the end of a sentence."""
    code = portaudio_code(error) if error else None
    if code == _IN_USE:
        return "another program is using it, or it was unplugged"
    if code in _UNUSABLE_SETTINGS:
        return f"it does not accept this {_UNUSABLE_SETTINGS[code]}"
    return "the system refused it"


def close_stream(stream: Any) -> None:
    """Stop at once and close, without waiting for a sound server that no longer answers."""
    closer = threading.Thread(target=_abort_and_close, args=(stream,), daemon=True)
    closer.start()
    closer.join(CLOSE_WITHIN_S)
    if closer.is_alive():
        import sounddevice

        # It would wait for the same server when the program ends.
        atexit.unregister(sounddevice._exit_handler)


def _abort_and_close(stream: Any) -> None:
    import sounddevice

    for step in (stream.abort, stream.close):
        try:
            step()
        except sounddevice.PortAudioError:  # a device that is gone is closed
            continue


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """Keep what ALSA and PortAudio write to stderr while opening out of the person's sight."""
    try:
        kept = os.dup(2)
    except OSError:  # the program was started without stderr
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)
