"""The store on a real disk: killed programs, two at once, full permissions, broken files."""

import os
import sqlite3
import stat
import subprocess
import sys
import wave
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.integration.store_child import CHUNKS
from tests.stored_values import (
    NOON,
    a_delivery,
    a_finding,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    write_wav,
)
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.sessions import AnswerRecord, AnswerState, SessionState
from voicecoach.errors import EXIT_STORE, StoreError

REPOSITORY = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions are a POSIX matter")


@contextmanager
def child(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.integration.store_child", *arguments]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def lines(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


def killed_after(folder: Path, last_line: str) -> list[str]:
    """Everything a recording program reported until it was killed, at the earliest at that line."""
    with child("record", str(folder)) as process:
        seen = []
        for line in lines(process):
            seen.append(line.strip())
            if line.strip() == last_line:
                process.kill()
        assert last_line in seen
        return seen


@contextmanager
def opened(folder: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(folder)
    try:
        yield store
    finally:
        store.close()


def seconds_readable(store: SqliteStore, answer: AnswerRecord) -> float:
    assert answer.recording is not None
    with wave.open(str(store.audio_path(answer.recording)), "rb") as sound:
        return len(sound.readframes(sound.getnframes())) / 2 / sound.getframerate()


class TestKill:
    @pytest.mark.parametrize("moment", ["chunk 0", "chunk 39", "recorded 1", "transcribed 2"])
    def test_everything_committed_is_there(self, tmp_path: Path, moment: str) -> None:
        seen = killed_after(tmp_path, moment)
        with opened(tmp_path) as store:
            (session_id,) = store.recover()
            session = store.session(session_id)
            assert session.state is SessionState.INTERRUPTED
            answers = {answer.id: answer for answer in session.answers}
            for line in seen:
                word, number = line.split()
                if word == "recorded":
                    answer = answers[int(number)]
                    assert answer.timing == a_timing()
                    assert seconds_readable(store, answer) == CHUNKS / 10
                if word == "transcribed":
                    assert answers[int(number)].transcript == a_transcript(f"answer {number}")

    def test_an_answer_in_the_making_is_kept_as_far_as_it_was_spoken(self, tmp_path: Path) -> None:
        seen = killed_after(tmp_path, "chunk 20")
        with opened(tmp_path) as store:
            (session_id,) = store.recover()
            answer = store.session(session_id).answers[0]
            assert answer.state is AnswerState.RECORDED
            assert answer.recording is not None
            written_s = len([line for line in seen if line.startswith("chunk")]) / 10
            assert written_s <= seconds_readable(store, answer) <= CHUNKS / 10
            assert answer.recording.duration_ms == round(1000 * seconds_readable(store, answer))
            assert answer.timing is None
            store.save_timing(answer.id, a_timing())
            assert store.save_transcript(answer.id, a_transcript()) == 1
            assert store.session(session_id).answers[0].timing == a_timing()

    def test_a_recovered_session_goes_on_with_the_next_attempt(self, tmp_path: Path) -> None:
        killed_after(tmp_path, "recorded 1")
        with opened(tmp_path) as store:
            (session_id,) = store.recover()
            before = store.session(session_id).answers
            store.reopen_session(session_id)
            place = store.begin_answer(session_id, 0, NOON)
            assert not place.audio_path.exists()
            assert place.recording_path.endswith(f"01-{len(before) + 1}.wav")

    def test_recovery_is_done_once(self, tmp_path: Path) -> None:
        killed_after(tmp_path, "chunk 3")
        with opened(tmp_path) as store:
            assert len(store.recover()) == 1
            assert store.recover() == ()

    def test_an_attempt_without_sound_is_dropped_and_its_place_free(self, tmp_path: Path) -> None:
        store = SqliteStore(tmp_path)
        session_id = store.begin_session(a_start(questions=3))
        nothing, header_only, no_wave = (
            store.begin_answer(session_id, position, NOON) for position in range(3)
        )
        write_wav(header_only.audio_path, frames=0)
        no_wave.audio_path.write_bytes(b"\x00" * 1000)
        store.close()
        with opened(tmp_path) as store:
            assert store.recover() == (session_id,)
            assert store.session(session_id).answers == ()
            for place in (nothing, header_only, no_wave):
                assert not place.audio_path.exists()
            assert no_wave.audio_path.with_suffix(".unreadable").stat().st_size == 1000


class TestTwoPrograms:
    def test_a_session_going_on_elsewhere_is_left_alone(self, tmp_path: Path) -> None:
        with child("record", str(tmp_path)) as process:
            assert next(lines(process)) == "chunk 0\n"
            with opened(tmp_path) as store:
                assert store.recover() == ()
                (summary,) = store.sessions()
                assert summary.state is SessionState.OPEN
                with pytest.raises(StoreError, match="going on"):
                    store.delete_session(summary.id)
                with pytest.raises(StoreError, match="going on"):
                    store.reopen_session(summary.id)

    def test_both_write_and_every_id_is_given_once(self, tmp_path: Path) -> None:
        with (
            child("sessions", str(tmp_path), "12") as one,
            child("sessions", str(tmp_path), "12") as other,
        ):
            began = [*lines(one), *lines(other)]
            assert (one.wait(), other.wait()) == (0, 0)
        assert len(set(began)) == 24
        with opened(tmp_path) as store:
            assert all(each.state is SessionState.FINISHED for each in store.sessions())
            assert len(store.sessions()) == 24


def test_the_threads_of_one_program_share_a_store(tmp_path: Path) -> None:
    with opened(tmp_path) as store, ThreadPoolExecutor(4) as pool:
        session_id = store.begin_session(a_start())
        answer_id = store.begin_answer(session_id, 0, NOON).answer_id
        store.save_recording(answer_id, None, a_timing())
        versions = pool.map(
            lambda number: store.save_transcript(answer_id, a_transcript(f"try {number}")),
            range(40),
        )
        assert sorted(versions) == list(range(1, 41))


class TestBrokenPlaces:
    @pytest.mark.parametrize(
        "content", [b"not a database at all" * 100, b"SQLite format 3\x00junk"]
    )
    def test_a_damaged_file_is_never_overwritten(self, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / DATABASE_FILE
        file.write_bytes(content)
        with pytest.raises(StoreError) as caught:
            SqliteStore(tmp_path)
        assert file.read_bytes() == content
        assert caught.value.exit_status == EXIT_STORE
        assert str(file) in caught.value.message

    def test_pages_damaged_inside_are_a_store_error(self, tmp_path: Path) -> None:
        store = SqliteStore(tmp_path)
        for _ in range(50):
            store.begin_session(a_start())
        store.close()
        file = tmp_path / DATABASE_FILE
        content = file.read_bytes()
        file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
        with pytest.raises(StoreError, match="damaged"):
            SqliteStore(tmp_path).sessions()

    def test_a_state_nobody_knows_is_a_store_error(self, tmp_path: Path) -> None:
        with opened(tmp_path) as store:
            session_id = store.begin_session(a_start())
            with sqlite3.connect(tmp_path / DATABASE_FILE) as connection:
                connection.execute("UPDATE sessions SET state = 'paused'")
            connection.close()
            with pytest.raises(StoreError, match="damaged"):
                store.session(session_id)

    def test_a_file_where_the_folder_should_be(self, tmp_path: Path) -> None:
        blocked = tmp_path / "data"
        blocked.write_text("in the way")
        with pytest.raises(StoreError) as caught:
            SqliteStore(blocked)
        assert caught.value.code == "store_unwritable"
        assert caught.value.message.count(". ") == 0
        assert blocked.read_text() == "in the way"

    def test_a_database_in_long_use_elsewhere(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("voicecoach.adapters.sqlite_database.BUSY_TIMEOUT_S", 0.05)
        with opened(tmp_path) as store:
            blocker = sqlite3.connect(tmp_path / DATABASE_FILE, isolation_level=None)
            blocker.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="in use by another program"):
                store.begin_session(a_start())
            blocker.close()
            assert store.begin_session(a_start()) == "2026-11-25-1"


class TestPrivacy:
    @posix_only
    def test_only_the_owner_can_read(self, tmp_path: Path) -> None:
        data = tmp_path / "data"
        with opened(data) as store:
            place = store.begin_answer(store.begin_session(a_start()), 0, NOON)
            write_wav(place.audio_path)
            place.audio_path.chmod(0o644)
            store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
            paths = [data, *data.rglob("*")]
            for path in paths:
                expected = 0o700 if path.is_dir() else 0o600
                assert stat.S_IMODE(path.stat().st_mode) == expected, path

    def test_deleted_words_are_in_no_file(self, tmp_path: Path) -> None:
        with opened(tmp_path) as store:
            kept_id = store.begin_session(a_start())
            session_id = store.begin_session(a_start())
            for each in (kept_id, session_id):
                answer_id = store.begin_answer(each, 0, NOON).answer_id
                store.save_recording(answer_id, None, a_timing())
                text = "unforgettable" if each == session_id else "ordinary"
                store.save_transcript(answer_id, a_transcript(text))
                statement = a_statement(text, each, answer_id)
                finding = a_finding(a_statement(f"{text} before", session_id), statement)
                store.save_analysis(answer_id, a_delivery(), [finding])
                store.finish_session(each, SessionState.FINISHED, NOON)
            assert contains(tmp_path, b"unforgettable")
            store.delete_session(session_id)
            assert not contains(tmp_path, b"unforgettable")
            assert contains(tmp_path, b"ordinary")

    def test_half_a_character_pair_does_not_stop_an_answer(self, tmp_path: Path) -> None:
        with opened(tmp_path) as store:
            session_id = store.begin_session(a_start())
            answer_id = store.begin_answer(session_id, 0, NOON).answer_id
            store.save_recording(answer_id, None, a_timing())
            store.save_transcript(answer_id, a_transcript("caf\udce9 owner"))
            finding = a_finding(a_statement("caf\udce9"), a_statement("caf\udce9 owner"))
            store.save_analysis(answer_id, a_delivery(), [finding])
            (answer,) = store.session(session_id).answers
            assert answer.transcript is not None
            assert answer.transcript.text == "caf\ufffd owner"


def contains(folder: Path, words: bytes) -> bool:
    return any(words in path.read_bytes() for path in folder.rglob("*") if path.is_file())
