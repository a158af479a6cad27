"""Recordings on their way into a bundle and out of it: FLAC, or the WAV file as it is."""

import shutil
import wave
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from voicecoach.adapters.silenced_sound import silenced_blocks, write_silenced_wav
from voicecoach.adapters.sound_file import SoundFileReader
from voicecoach.core.audio import Span
from voicecoach.core.kept_sessions import damaged_bundle
from voicecoach.core.models import Recording
from voicecoach.errors import DataError

FLAC, WAV = "flac", "wav"
_FLAC_CHANNELS = 8
_BLOCK_FRAMES = 65_536
_WIDEST_BYTES = 4

MAX_UNPACKED_BYTES = 8 * 1024**3
"""Of all recordings of a session; silence packs so well that a small file could fill a disk."""

_SHORTFALL_MS = 2_000
"""How far the sound may be longer than its session says; more is no recording of ours."""


def pack_sound(
    source: Path, folder: Path, name: str, suffix: str, silent: Sequence[Span]
) -> Path | None:
    """Write a recording under `folder`, silent in these spans; None when it cannot be read.

    FLAC holds the same samples in less space. What it cannot hold (other than 16 bit) is WAV.
    """
    try:
        with wave.open(str(source), "rb") as sound:
            fits_flac = sound.getsampwidth() == 2 and sound.getnchannels() <= _FLAC_CHANNELS
            made = folder / f"{name}.{suffix if fits_flac else WAV}"
            if made.suffix == f".{FLAC}":
                _write_flac(sound, made, silent)
            elif silent:
                write_silenced_wav(sound, made, silent)
            else:
                shutil.copyfile(source, made)
    except (OSError, EOFError, wave.Error):
        return None
    return made


def unpack_sound(packed: Path, wav: Path, recording: Recording) -> None:
    """Write the WAV file of a recording. Raises DataError when it is not the one described."""
    try:
        with SoundFileReader(packed) as sound:
            described = _is_of(sound, recording)
            if described:
                _write_unpacked(sound, wav)
    except DataError as error:
        raise damaged_bundle("a recording cannot be read") from error
    if not described:
        raise damaged_bundle("a recording is not the one its session describes")


def unpacked_bytes(recordings: Iterable[Recording]) -> int:
    """How much space recordings may take as WAV files, at most."""
    return sum(
        (each.duration_ms + _SHORTFALL_MS) * each.rate_hz // 1000 * each.channels * _WIDEST_BYTES
        for each in recordings
    )


def _is_of(sound: SoundFileReader, recording: Recording) -> bool:
    described = (recording.rate_hz, recording.channels)
    is_longer = sound.duration_ms > recording.duration_ms + _SHORTFALL_MS
    return (sound.format.rate_hz, sound.format.channels) == described and not is_longer


def _write_unpacked(sound: SoundFileReader, wav: Path) -> None:
    if sound.path.suffix == f".{WAV}":
        shutil.copyfile(sound.path, wav)
        return
    with wave.open(str(wav), "wb") as written:
        written.setnchannels(sound.format.channels)
        written.setsampwidth(sound.format.sample_width_bytes)
        written.setframerate(sound.format.rate_hz)
        while pcm := sound.read(_BLOCK_FRAMES):
            written.writeframes(pcm)


def _write_flac(sound: wave.Wave_read, made: Path, silent: Sequence[Span]) -> None:
    import soundfile

    channels = sound.getnchannels()
    with soundfile.SoundFile(
        made, "w", sound.getframerate(), channels, format="FLAC", subtype="PCM_16"
    ) as written:
        for pcm in silenced_blocks(sound, silent):
            written.write(np.frombuffer(pcm, dtype="<i2").reshape(-1, channels))
