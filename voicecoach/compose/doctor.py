"""Checks of everything a session needs, one by one, each with what to do when it fails."""

import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from voicecoach.compose.parts import (
    available_banks,
    build_judge,
    build_transcriber,
    build_voice_activity,
    load_bank,
    open_store,
    standard_places,
)
from voicecoach.compose.practice import (
    build_microphone,
    build_output,
    end_policy,
    load_user_settings,
)
from voicecoach.compose.voices import build_speaker
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, level_dbfs
from voicecoach.core.silence_watch import microphone_hint
from voicecoach.errors import CaptureGap, MissingPartError, PlaybackError, VoicecoachError
from voicecoach.settings import Settings

CheckState = Literal["ok", "warn", "fail"]

LISTEN_MS = 700
LEAST_FREE_BYTES = 1_000_000_000
"""An hour of 48 kHz stereo is about 700 MB."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `fix` says what to do unless it is ok."""

    name: str
    state: CheckState
    detail: str
    fix: str | None = None


def diagnose() -> tuple[Check, ...]:
    """Look at everything; a part that fails does not stop the others."""
    try:
        settings = load_user_settings()
    except VoicecoachError as error:
        return (_python(), Check("settings", "fail", error.message, error.hint))
    checks: dict[str, Callable[[], Check]] = {
        "settings": lambda: _settings(settings),
        "store": _store,
        "question banks": _banks,
        "recogniser": lambda: _recogniser(settings),
        "voice activity": _voice_activity,
        "topics": _topics,
        "voice": lambda: _voice(settings),
        "loudspeaker": lambda: _loudspeaker(settings),
        "microphone": lambda: _microphone(settings),
        "judge": lambda: _judge(settings),
    }
    return (_python(), *(_guarded(name, check) for name, check in checks.items()))


def _guarded(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except VoicecoachError as error:
        return Check(name, "fail", error.message, error.hint)


def _python() -> Check:
    return Check("python", "ok", f"Python {platform.python_version()} on {platform.system()}")


def _settings(settings: Settings) -> Check:
    silence = end_policy(settings, live=True).silence
    if silence is None:
        ending = "an answer ends by key only"
    elif silence.countdown_ms:
        ending = (
            f"an answer ends after {silence.after_ms / 1000:g} s of silence "
            f"({silence.after_unfinished_ms / 1000:g} s after an unfinished word) "
            f"and a countdown of {silence.countdown_ms / 1000:g} s or more"
        )
    else:
        ending = f"an answer ends after exactly {silence.after_ms / 1000:g} s of silence"
    return Check("settings", "ok", f"{standard_places().config}: {ending}")


def _store() -> Check:
    folder = standard_places().data
    store = open_store()
    try:
        count = len(store.sessions())
    finally:
        store.close()
    free_bytes = shutil.disk_usage(folder).free
    sessions = f"{count} session{'' if count == 1 else 's'}"
    detail = f"{folder}: {sessions}, {free_bytes / 1e9:.0f} GB free"
    if free_bytes < LEAST_FREE_BYTES:
        return Check("store", "warn", detail, "Free some space: an hour of sound takes 0.7 GB.")
    return Check("store", "ok", detail)


def _banks() -> Check:
    banks = [load_bank(str(file.path)) for file in available_banks()]
    total = sum(len(bank.questions) for bank in banks)
    names = ", ".join(bank.name for bank in banks)
    return Check("question banks", "ok", f"{names}: {total} questions")


def _recogniser(settings: Settings) -> Check:
    from voicecoach.adapters.engines import check_weights

    transcriber = build_transcriber(settings.recognition.engine, settings.recognition.model)
    check_weights(settings.recognition.engine)
    transcriber.warm_up()
    where = "on this machine" if transcriber.capabilities.offline else "SENDS SOUND OUT"
    state: CheckState = "ok" if transcriber.capabilities.offline else "warn"
    fix = None if state == "ok" else "Choose an offline engine unless you want this."
    return Check("recogniser", state, f"{transcriber.engine} {transcriber.model}, {where}", fix)


def _topics() -> Check:
    """Loads the model: whether it is installed says little."""
    from voicecoach.adapters.minilm_embedder import MiniLmEmbedder

    embedder = MiniLmEmbedder()
    try:
        embedder.embed(["Ready when you are."])
    except MissingPartError as error:
        return Check("topics", "warn", f"{error.message} The rules alone compare.", error.hint)
    return Check("topics", "ok", f"{embedder.name}, on this machine")


def _voice_activity() -> Check:
    import numpy as np

    stream = build_voice_activity().stream()
    stream.feed(np.zeros(ANALYSIS_RATE_HZ, dtype=np.float32))
    return Check("voice activity", "ok", f"Silero, {stream.frame_ms} ms frames")


def _voice(settings: Settings) -> Check:
    speaker = build_speaker(settings)
    if speaker is None:
        return Check("voice", "ok", "switched off: questions are shown as text")
    clip = speaker.render("Ready when you are.")
    return Check(
        "voice",
        "ok",
        f"{speaker.voice}, {settings.voice.rate_wpm} words a minute"
        f" ({clip.duration_ms} ms rendered)",
    )


def _loudspeaker(settings: Settings) -> Check:
    from voicecoach.adapters.file_output import NullOutput
    from voicecoach.adapters.sounddevice_devices import find_device

    output = build_output(settings)
    if isinstance(output, NullOutput):
        return Check("loudspeaker", "ok", "switched off")
    device = find_device(settings.sound.output, "output", PlaybackError)
    return Check("loudspeaker", "ok", device.name)


def _microphone(settings: Settings) -> Check:
    microphone = build_microphone(settings)
    microphone.start()
    try:
        chunks = _listen(microphone.read)
    finally:
        name = microphone.name
        microphone.close()
    if chunks and all(chunk.is_exact_zero for chunk in chunks):
        hint = microphone_hint(sys.platform)
        return Check("microphone", "warn", f"{name} delivers nothing but silence", hint)
    levels = [level for chunk in chunks if (level := level_dbfs(chunk.to_mono())) is not None]
    format_ = chunks[0].format if chunks else None
    rate = f"{format_.rate_hz} Hz, {format_.channels} channel(s), " if format_ else ""
    loudest = f"room at {max(levels):.0f} dBFS" if levels else "level not measured"
    return Check("microphone", "ok", f"{name}: {rate}{loudest}")


def _judge(settings: Settings) -> Check:
    """Says where text would go; the judge itself is not asked."""
    judge = build_judge(settings.judge)
    if judge is None:
        return Check("judge", "ok", "switched off: the rules alone decide")
    if judge.is_local:
        return Check("judge", "ok", f"{judge.name}: what you said stays on this machine")
    how = "" if judge.is_encrypted else ", unencrypted"
    return Check(
        "judge",
        "warn",
        f"{judge.name}: the text of what you said IS SENT TO {judge.host}{how}",
        "Take url out of [judge] unless you want this.",
    )


def _listen(read: Callable[[], AudioChunk | None]) -> list[AudioChunk]:
    chunks: list[AudioChunk] = []
    heard_ms = 0.0
    while heard_ms < LISTEN_MS:
        try:
            chunk = read()
        except CaptureGap:
            continue
        if chunk is None:
            break
        chunks.append(chunk)
        heard_ms += chunk.duration_ms
    return chunks
