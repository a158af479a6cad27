"""A stored session that holds one of everything, with real sound."""

import wave
from pathlib import Path

import numpy as np

from tests.stored_values import (
    RATE_HZ,
    a_delivery,
    a_finding,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    later,
)
from voicecoach.adapters.sqlite_archive import SqliteArchive
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.kept_sessions import KeptSession, recordings_of
from voicecoach.core.models import Recording
from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import SessionState

HOSTILE = "I left \x00\x1b[31m --> ]]> <script> =cmd() שלום 👩🏽‍🚀 Acme"
FRAMES = 2 * RATE_HZ


def noise(file: Path, channels: int = 1) -> None:
    """A recording as ours are: 16 bit PCM, no two samples like silence."""
    samples = np.random.default_rng(7).integers(1, 9_000, FRAMES * channels, dtype=np.int16)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(samples.astype("<i2").tobytes())


def store_rich_session(archive: SqliteArchive) -> str:
    """Two answers with everything a session can hold; the second quotes another session."""
    other = archive.begin_session(a_start(later(-9000)))
    first = archive.begin_answer(other, 0, later(-9000))
    archive.save_recording(first.answer_id, None, a_timing())
    archive.save_transcript(first.answer_id, a_transcript("five years"))
    archive.finish_session(other, SessionState.FINISHED, later(-8000))

    made = archive.begin_session(a_start())
    archive.save_line(made, SaidLine(0, SaidKind.QUESTION, "Question \u202e one?"))
    for position, text in enumerate((HOSTILE, "seven years at Acme")):
        new = archive.begin_answer(made, position, later(60 * position))
        noise(new.audio_path, channels=position + 1)
        recording = Recording(new.recording_path, RATE_HZ, position + 1, 2000)
        archive.save_recording(new.answer_id, recording, a_timing())
        archive.save_transcript(new.answer_id, a_transcript("an earlier version"))
        archive.save_transcript(new.answer_id, a_transcript(text))
        archive.save_mark(new.answer_id, 500)
        said = a_statement(text, made, new.answer_id)
        before = a_statement("five years", other, first.answer_id)
        stored = archive.save_analysis(
            new.answer_id, a_delivery(), [a_finding(before, said), a_finding(said, said, "other")]
        )
        if position:
            why = Resolution(Choice.BOTH_TRUE, why="two jobs")
            archive.decide_finding(stored[0].id, why, later(70), implied=[stored[1].id])
    note = archive.begin_note(made, 0, later(30))
    noise(note.audio_path)
    archive.save_note(note.note_id, Recording(note.recording_path, RATE_HZ, 1, 2000), "Call Dana")
    archive.finish_session(made, SessionState.INTERRUPTED, later(300))
    return made


def sound_bytes(archive: SqliteArchive, kept: KeptSession) -> list[bytes]:
    return [archive.audio_path(each).read_bytes() for each in recordings_of(kept.session)]
