"""A program of its own that uses a store, to be killed or raced. Started by the tests.

python -m tests.integration.store_child record FOLDER     answer after answer, without end
python -m tests.integration.store_child sessions FOLDER N begin and finish N sessions
"""

import struct
import sys
from pathlib import Path

from tests.stored_values import (
    NOON,
    RATE_HZ,
    a_recording,
    a_start,
    a_timing,
    a_transcript,
    write_wav,
)
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.sessions import SessionState

CHUNK = b"\x01\x02" * (RATE_HZ // 10)
CHUNKS = 40


def record(folder: Path) -> None:
    """Report each answer once it is committed; the sound grows under a header that says 0."""
    store = SqliteStore(folder)
    session_id = store.begin_session(a_start(questions=1))
    while True:
        place = store.begin_answer(session_id, 0, NOON)
        write_wav(place.audio_path, frames=0)
        with place.audio_path.open("ab", buffering=0) as sound:
            for number in range(CHUNKS):
                sound.write(CHUNK)
                report("chunk", number)
        state_sizes(place.audio_path)
        recording = a_recording(place.recording_path, len(CHUNK) * CHUNKS // 2)
        store.save_recording(place.answer_id, recording, a_timing())
        report("recorded", place.answer_id)
        store.save_transcript(place.answer_id, a_transcript(f"answer {place.answer_id}"))
        report("transcribed", place.answer_id)


def begin_sessions(folder: Path, count: int) -> None:
    for _ in range(count):
        store = SqliteStore(folder)
        session_id = store.begin_session(a_start())
        store.recover()
        report("began", session_id)
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        store.close()


def state_sizes(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as sound:
        sound.seek(4)
        sound.write(struct.pack("<I", size - 8))
        sound.seek(40)
        sound.write(struct.pack("<I", size - 44))


def report(word: str, value: object) -> None:
    sys.stdout.write(f"{word} {value}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "record":
        record(Path(sys.argv[2]))
    else:
        begin_sessions(Path(sys.argv[2]), int(sys.argv[3]))
