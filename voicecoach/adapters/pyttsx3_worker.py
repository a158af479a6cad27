"""Speaks one text into a file, or lists the voices, in a process that may be killed at any time.

A process per utterance because one pyttsx3 engine speaks reliably only once: on Linux and Windows
a second utterance is lost or hangs, and stop() does not interrupt it. Started by file path, so it
imports nothing of voicecoach: starting it costs a bare interpreter and pyttsx3.

One JSON request on stdin, one JSON report in the file the request names: stdout belongs to
pyttsx3, which prints there. The report never holds the text.
"""

import ctypes
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, TypedDict

SYSTEM_ESPEAK = ("libespeak-ng.so.1", "/usr/local/lib/libespeak-ng.so.1", "libespeak.so.1")


class Request(TypedDict):
    """What the parent asks for; without a text the voices are listed."""

    report_path: str
    audio_path: str
    text: str | None
    voice: str | None
    rate_wpm: int | None
    give_up_after_s: float


class VoiceEntry(TypedDict):
    id: str
    name: str
    languages: list[str]


class Report(TypedDict):
    """How it went: a code of `voice_…` and a detail for the message when it failed.

    The voices come when they were asked for, and with an unknown one.
    """

    failed: str | None
    detail: str
    voices: list[VoiceEntry]


def main() -> None:
    request: Request = json.load(sys.stdin)
    watchdog = threading.Timer(request["give_up_after_s"], os._exit, (1,))
    watchdog.daemon = True
    watchdog.start()
    report = _carry_out(request)
    Path(request["report_path"]).write_text(json.dumps(report), encoding="utf-8")
    # The drivers' own shutdown can hang or crash; the report is written, nothing is left to do.
    os._exit(0)


def _carry_out(request: Request) -> Report:
    try:
        _provide_espeak()
        import pyttsx3

        engine = pyttsx3.init()
    except Exception as error:  # noqa: BLE001 - drivers raise whatever their platform raises
        return _failure("voice_missing", type(error).__name__)
    try:
        if request["text"] is None:
            return Report(failed=None, detail="", voices=_voices(engine))
        return _speak(engine, request, request["text"])
    except Exception as error:  # noqa: BLE001 - as above; the parent words it
        return _failure("voice_failed", type(error).__name__)


def _provide_espeak() -> None:
    """On Linux without eSpeak: load the copy from the package index before pyttsx3 looks for it."""
    if not sys.platform.startswith("linux") or any(map(_loads, SYSTEM_ESPEAK)):
        return
    import espeakng_loader

    # Without its data the C library ends the process, so the path comes first.
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    library = Path(espeakng_loader.get_library_path()).with_name("libespeak-ng.so.1")
    ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _speak(engine: Any, request: Request, text: str) -> Report:
    errors: list[str] = []
    engine.connect("error", lambda **event: errors.append(type(event["exception"]).__name__))
    on_espeak = engine.driver_name == "espeak"
    if on_espeak:
        _let_espeak_settle()
        engine.runAndWait()  # the first run per engine returns before anything is synthesised
    if request["rate_wpm"] is not None:
        engine.setProperty("rate", request["rate_wpm"])
    if request["voice"] is not None:
        engine.setProperty("voice", _voice_id(engine, request["voice"]))
        if errors and on_espeak:
            return Report(failed="voice_unknown", detail=request["voice"], voices=_voices(engine))
    if on_espeak:
        _let_espeak_settle()
    engine.save_to_file(text, request["audio_path"])
    engine.runAndWait()
    if errors:
        return _failure("voice_failed", errors[0])
    return Report(failed=None, detail="", voices=[])


def _let_espeak_settle() -> None:
    """Wait until voice and rate are set: each run begins by cancelling what is still queued."""
    from pyttsx3.drivers import _espeak

    while _espeak.IsPlaying():
        time.sleep(0.001)


def _voice_id(engine: Any, wanted: str) -> str:
    """The id of the voice with this id or name; as it stands when none has it (eSpeak variants)."""
    for voice in _voices(engine):
        if wanted.casefold() in {voice["id"].casefold(), voice["name"].casefold()}:
            return voice["id"]
    return wanted


def _voices(engine: Any) -> list[VoiceEntry]:
    return [
        VoiceEntry(
            id=str(voice.id),
            name=str(voice.name),
            languages=[str(language) for language in voice.languages or ()],
        )
        for voice in engine.getProperty("voices")
    ]


def _failure(code: str, detail: str) -> Report:
    return Report(failed=code, detail=detail, voices=[])


if __name__ == "__main__":
    main()
