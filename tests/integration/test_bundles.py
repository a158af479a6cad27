"""Sessions as bundles: out of one real store, into another or the same."""

import json
import wave
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.integration.commands import run_program
from tests.rich_sessions import sound_bytes, store_rich_session
from tests.stored_values import (
    NOON,
    RATE_HZ,
    a_start,
    a_transcript,
    later,
)
from voicecoach.adapters.sqlite_archive import SqliteArchive
from voicecoach.compose.bundles import (
    BundleOptions,
    SoundForm,
    read_session_bundle,
    write_session_bundle,
)
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.kept_sessions import recordings_of
from voicecoach.core.sessions import SessionState
from voicecoach.errors import EXIT_BAD_DATA, EXIT_USAGE, DataError


@pytest.mark.parametrize("sound", ["flac", "wav"])
def test_a_deleted_session_comes_back_equal(
    archive: SqliteArchive, tmp_path: Path, sound: SoundForm
) -> None:
    session_id = store_rich_session(archive)
    before = archive.kept_session(session_id)
    heard = sound_bytes(archive, before)
    bundle = tmp_path / "session.zip"
    write_session_bundle(archive, session_id, bundle, BundleOptions(sound))
    archive.delete_session(session_id)

    restored = read_session_bundle(archive, bundle)

    assert (restored.id, restored.kept_id, restored.kept_numbers) == (session_id, True, True)
    after = archive.kept_session(session_id)
    assert after == before
    assert sound_bytes(archive, after) == heard
    assert len(heard) == 3
    assert len(before.implied) == 1
    assert before.session.answers[0].earlier == (a_transcript("an earlier version"),)


def test_into_another_store_everything_comes_but_links_to_what_is_not_there(
    archive: SqliteArchive, elsewhere: SqliteArchive, tmp_path: Path
) -> None:
    session_id = store_rich_session(archive)
    bundle = tmp_path / "session.zip"
    write_session_bundle(archive, session_id, bundle, BundleOptions())

    restored = read_session_bundle(elsewhere, bundle)

    there, here = elsewhere.session(restored.id), archive.session(session_id)
    assert restored.kept_id
    assert [each.transcript for each in there.answers] == [each.transcript for each in here.answers]
    [finding, *_] = there.answers[1].findings
    assert finding.finding.earlier.statement.session_id is None
    assert finding.finding.earlier.quote == "five years"
    assert finding.finding.later.statement.answer_id == there.answers[1].id
    assert finding.resolution == Resolution(Choice.BOTH_TRUE, why="two jobs")
    assert elsewhere.statements()[-1].text == "seven years at Acme"


def test_the_same_session_again_gets_ids_of_its_own(archive: SqliteArchive, tmp_path: Path) -> None:
    session_id = store_rich_session(archive)
    before = archive.kept_session(session_id)
    bundle = tmp_path / "session.zip"
    write_session_bundle(archive, session_id, bundle, BundleOptions())

    restored = read_session_bundle(archive, bundle)
    next_one = archive.begin_session(a_start())

    assert not restored.kept_id
    assert not restored.kept_numbers
    assert len({session_id, restored.id, next_one}) == 3
    again = archive.kept_session(restored.id)
    assert [a.transcript for a in again.session.answers] == [
        a.transcript for a in before.session.answers
    ]
    assert sound_bytes(archive, again) == sound_bytes(archive, before)
    assert archive.kept_session(session_id) == before


def test_an_id_taken_in_is_not_given_to_a_later_session(
    archive: SqliteArchive, elsewhere: SqliteArchive, tmp_path: Path
) -> None:
    store_rich_session(archive)
    session_id = archive.begin_session(a_start())
    archive.finish_session(session_id, SessionState.FINISHED, later(9))
    bundle = tmp_path / "session.zip"
    write_session_bundle(archive, session_id, bundle, BundleOptions(None))
    read_session_bundle(elsewhere, bundle)

    ids = [elsewhere.begin_session(a_start()) for _ in range(3)]

    assert session_id not in ids


def test_without_sound_and_warnings(
    archive: SqliteArchive, elsewhere: SqliteArchive, tmp_path: Path
) -> None:
    session_id = store_rich_session(archive)
    bundle = tmp_path / "session.zip"

    write_session_bundle(archive, session_id, bundle, BundleOptions(None, warnings=False))

    with zipfile.ZipFile(bundle) as read:
        assert read.namelist() == ["manifest.json", "session.json", "transcript.md"]
    restored = read_session_bundle(elsewhere, bundle)
    session = elsewhere.session(restored.id)
    assert recordings_of(session) == ()
    assert [answer.findings for answer in session.answers] == [(), ()]


@pytest.mark.parametrize("sound", ["flac", "wav"])
def test_redacted_words_are_silent_and_everything_else_is_as_it_was(
    archive: SqliteArchive, elsewhere: SqliteArchive, tmp_path: Path, sound: SoundForm
) -> None:
    session_id = store_rich_session(archive)
    bundle = tmp_path / "session.zip"

    written = write_session_bundle(
        archive, session_id, bundle, BundleOptions(sound, redact=("acme", "Dana"))
    )

    assert written.left_out == 1  # the note, of which no times are known
    with zipfile.ZipFile(bundle) as read:
        texts = b"".join(read.read(f"{name}") for name in ("session.json", "transcript.md"))
    assert b"acme" not in texts.lower()
    assert b"Dana" not in texts
    restored = read_session_bundle(elsewhere, bundle)
    answer = elsewhere.session(restored.id).answers[1]
    assert answer.transcript is not None
    assert answer.transcript.text == "seven years at [redacted]"
    assert answer.recording is not None
    clean, whole = (_samples(store.audio_path(answer.recording)) for store in (elsewhere, archive))
    start, end = (round(ms * RATE_HZ / 1000) for ms in (300 - 120, 390 + 120))
    assert not clean[start:end].any()
    assert whole[start:end].all()
    assert (clean[:start] == whole[:start]).all()
    assert (clean[end:] == whole[end:]).all()


def test_recordings_that_are_gone_are_told(archive: SqliteArchive, tmp_path: Path) -> None:
    session_id = store_rich_session(archive)
    first, *_ = recordings_of(archive.session(session_id))
    archive.audio_path(first).unlink()

    written = write_session_bundle(archive, session_id, tmp_path / "a.zip", BundleOptions())

    assert (written.recordings, written.left_out) == (2, 1)
    assert read_session_bundle(archive, tmp_path / "a.zip").id


def test_a_session_going_on_is_not_given_away(archive: SqliteArchive, tmp_path: Path) -> None:
    session_id = archive.begin_session(a_start())

    with pytest.raises(DataError, match="going on right now"):
        write_session_bundle(archive, session_id, tmp_path / "a.zip", BundleOptions())
    assert not list(tmp_path.glob("*.zip*"))


def _samples(file: Path) -> "np.ndarray[Any, np.dtype[np.int16]]":
    with wave.open(str(file), "rb") as sound:
        pcm = sound.readframes(sound.getnframes())
        return np.frombuffer(pcm, dtype="<i2").reshape(-1, sound.getnchannels())


def test_links_to_applications_stay_where_they_mean_the_same(
    archive: SqliteArchive, tmp_path: Path
) -> None:
    application_id = archive.add_application("Acme").id
    start = replace(a_start(), employer="Acme", round=None, application_id=application_id)
    session_id = archive.begin_session(start)
    archive.finish_session(session_id, SessionState.FINISHED, NOON)
    write_session_bundle(archive, session_id, tmp_path / "a.zip", BundleOptions())
    archive.delete_session(session_id)

    read_session_bundle(archive, tmp_path / "a.zip")

    assert archive.session(session_id).start.application_id == application_id


def test_from_command_line_to_command_line(tmp_path: Path) -> None:
    home, bundle = tmp_path / "home", tmp_path / "monday.zip"
    archive = SqliteArchive(home / "data")
    session_id = store_rich_session(archive)
    archive.close()

    out = run_program(home, "export", session_id, "--bundle", str(bundle), "--redact", "Acme")
    back = run_program(tmp_path / "other", "import", "bundle", str(bundle), "--json")
    again = run_program(tmp_path / "other", "import", "bundle", str(bundle))
    shown = run_program(tmp_path / "other", "review", session_id)

    assert out.returncode == 0, out.stderr
    assert "Read transcript.md in it before you send it" in out.stderr
    assert json.loads(back.stdout)["session_id"] == session_id
    assert "its own id was used here already" in again.stdout
    assert "[redacted]" in shown.stdout
    assert "Acme" not in shown.stdout


@pytest.mark.parametrize(
    "options",
    [
        ("--no-audio",),
        ("--bundle", "a.zip", "-f", "md"),
        ("--bundle", "a.zip", "--redact", " ,"),
        ("--bundle", "a.zip", "--audio", "wav", "--no-audio"),
    ],
)
def test_options_that_do_not_go_together(tmp_path: Path, options: tuple[str, ...]) -> None:
    assert run_program(tmp_path, "export", "2026", *options).returncode == EXIT_USAGE


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run_program(tmp_path, "import", "bundle", str(tmp_path / "none.zip"))

    assert done.returncode == EXIT_BAD_DATA
    assert "cannot be read" in done.stderr
