"""Sessions as bundles: out of one real store, into another or the same; harm is refused."""

import json
import wave
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.integration.commands import run_program
from tests.stored_values import (
    NOON,
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
from voicecoach.compose.bundles import (
    BundleOptions,
    SoundForm,
    read_session_bundle,
    write_session_bundle,
)
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.kept_sessions import KeptSession, recordings_of
from voicecoach.core.models import Recording
from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import SessionState
from voicecoach.errors import EXIT_BAD_DATA, EXIT_USAGE, DataError

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


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqliteArchive]:
    made = SqliteArchive(tmp_path / "one" / "data")
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[SqliteArchive]:
    made = SqliteArchive(tmp_path / "two" / "data")
    yield made
    made.close()


def sound_bytes(archive: SqliteArchive, kept: KeptSession) -> list[bytes]:
    return [archive.audio_path(each).read_bytes() for each in recordings_of(kept.session)]


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
    assert before.earlier_transcripts[0] == (a_transcript("an earlier version"),)


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


Members = dict[str, bytes]


def _resealed(members: Members) -> Members:
    """With a manifest that says what is there, as somebody who means harm would write it."""
    manifest = json.loads(members["manifest.json"])
    manifest["members"] = [
        {"name": name, "sha256": sha256(content).hexdigest()}
        for name, content in members.items()
        if name != "manifest.json"
    ]
    return members | {"manifest.json": json.dumps(manifest).encode()}


def _with_session(change: Callable[[dict[str, Any]], object]) -> Callable[[Members], Members]:
    def changed(members: Members) -> Members:
        content = json.loads(members["session.json"])
        change(content["kept_session"])
        return _resealed(members | {"session.json": json.dumps(content).encode()})

    return changed


def _newer(members: Members) -> Members:
    manifest = json.loads(members["manifest.json"]) | {"schema_version": 2}
    return members | {"manifest.json": json.dumps(manifest).encode(), "extra.bin": b""}


def _renamed_sound(name: str) -> Callable[[Members], Members]:
    def changed(members: Members) -> Members:
        return _resealed({name if each == "audio/01-1.flac" else each: content
                          for each, content in members.items()})  # fmt: skip

    return changed


HARM: dict[str, Callable[[Members], Members]] = {
    "a changed word": lambda m: m | {"session.json": m["session.json"].replace(b"left", b"went")},
    "changed sound": lambda m: m | {"audio/01-1.flac": m["audio/02-1.flac"]},
    "no manifest": lambda m: {k: v for k, v in m.items() if k != "manifest.json"},
    "a manifest that is a list": lambda m: m | {"manifest.json": b"[]"},
    "a manifest that never ends": lambda m: m | {"manifest.json": b"[" * 200_000},
    "no session": lambda m: _resealed({k: v for k, v in m.items() if k != "session.json"}),
    "a part nobody named": lambda m: m | {"audio/09-1.flac": b"x"},
    "a part that is missing": lambda m: {k: v for k, v in m.items() if k != "audio/01-1.flac"},
    "sound of no answer": lambda m: _resealed(m | {"audio/09-1.flac": m["audio/01-1.flac"]}),
    "sound of another format": lambda m: _resealed(m | {"audio/01-1.flac": m["audio/02-1.flac"]}),
    "sound that is none": lambda m: _resealed(m | {"audio/01-1.flac": b"RIFF" * 99}),
    "a path out of the folder": _renamed_sound("../../01-1.flac"),
    "a path out of the folder by backslash": _renamed_sound("audio\\..\\..\\01-1.flac"),
    "an absolute path": _renamed_sound("/tmp/01-1.flac"),  # noqa: S108 - what is refused
    "a drive": _renamed_sound("C:/01-1.flac"),
    "an id that is a path": _with_session(lambda s: s["session"].update(id="../../2026-11-25-1")),
    "a day that is none": _with_session(lambda s: s["session"].update(id="2026-99-99-1")),
    "a field nobody knows": _with_session(lambda s: s["session"].update(more=1)),
    "an answer of another session": _with_session(
        lambda s: s["session"]["answers"][0].update(session_id="2026-11-25-7")
    ),
    "a question nobody planned": _with_session(
        lambda s: s["session"]["answers"][0].update(position=7)
    ),
    "a number no store gives": _with_session(
        lambda s: s["session"]["answers"][1].update(id=2**50)
    ),
    "a state nobody knows": _with_session(lambda s: s["session"].update(state="lost")),
    "a session that is open": _with_session(lambda s: s["session"].update(state="open")),
    "a moment out of range": _with_session(
        lambda s: s["session"]["start"]["started"].update(local_offset_min=10**9)
    ),
    "sound that would fill the disk when unpacked": _with_session(
        lambda s: s["session"]["answers"][0]["recording"].update(duration_ms=500_000_000)
    ),
    "words before the beginning": _with_session(
        lambda s: s["session"]["answers"][0]["transcript"]["words"][0].update(start_ms=-5)
    ),
}  # fmt: skip


@pytest.fixture
def members(archive: SqliteArchive, tmp_path: Path) -> Members:
    session_id = store_rich_session(archive)
    write_session_bundle(archive, session_id, tmp_path / "good.zip", BundleOptions())
    with zipfile.ZipFile(tmp_path / "good.zip") as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def write_members(file: Path, members: Members) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in members.items():
            bundle.writestr(name, content)


def refused(archive: SqliteArchive, file: Path) -> DataError:
    with pytest.raises(DataError) as caught:
        read_session_bundle(archive, file)
    assert archive.sessions() == ()
    recordings = file.parent / "two" / "data" / "recordings"
    assert not recordings.exists() or not list(recordings.iterdir())
    return caught.value


@pytest.mark.parametrize("harm", list(HARM))
def test_a_bundle_that_means_harm_is_refused_whole(
    elsewhere: SqliteArchive, members: Members, tmp_path: Path, harm: str
) -> None:
    write_members(tmp_path / "bad.zip", HARM[harm](members))

    error = refused(elsewhere, tmp_path / "bad.zip")

    assert error.code == "bundle_damaged"
    assert "\n" not in error.message


def test_a_bundle_packed_anew_by_another_program_is_taken_in(
    elsewhere: SqliteArchive, members: Members, tmp_path: Path
) -> None:
    write_members(tmp_path / "again.zip", members)

    assert read_session_bundle(elsewhere, tmp_path / "again.zip").kept_id


def test_a_newer_bundle_asks_for_an_update(
    elsewhere: SqliteArchive, members: Members, tmp_path: Path
) -> None:
    write_members(tmp_path / "newer.zip", _newer(members))

    assert refused(elsewhere, tmp_path / "newer.zip").code == "bundle_newer"


def test_a_link_is_refused(elsewhere: SqliteArchive, members: Members, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("audio/01-1.flac")
    link.external_attr = 0o120777 << 16
    target = b"/etc/hostname"
    sealed = _resealed(members | {"audio/01-1.flac": target})
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as bundle:
        for name, content in sealed.items():
            bundle.writestr(link if name == link.filename else name, content)

    assert refused(elsewhere, tmp_path / "link.zip").code == "bundle_damaged"


@pytest.mark.parametrize("name", ["session.json", "audio/01-1.wav"])
def test_a_part_that_would_fill_the_disk_is_refused_before_it_is_read(
    elsewhere: SqliteArchive, members: Members, tmp_path: Path, name: str
) -> None:
    write_members(tmp_path / "bomb.zip", members | {name: bytes(80 * 1024**2)})

    error = refused(elsewhere, tmp_path / "bomb.zip")

    assert "far more space" in error.message


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive at all" * 99])
def test_what_is_no_archive_is_refused(
    elsewhere: SqliteArchive, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "bad.zip").write_bytes(content)

    assert refused(elsewhere, tmp_path / "bad.zip").code == "bundle_damaged"


def test_a_truncated_bundle_is_refused(
    elsewhere: SqliteArchive, members: Members, tmp_path: Path
) -> None:
    whole = (tmp_path / "good.zip").read_bytes()
    (tmp_path / "bad.zip").write_bytes(whole[: len(whole) // 2])

    assert refused(elsewhere, tmp_path / "bad.zip").code == "bundle_damaged"
    assert members


def test_sound_that_cannot_be_put_in_place_leaves_nothing_behind(
    archive: SqliteArchive, elsewhere: SqliteArchive, tmp_path: Path
) -> None:
    kept = archive.kept_session(store_rich_session(archive))

    with pytest.raises(KeyError):
        elsewhere.restore_session(kept, {})

    assert elsewhere.sessions() == ()
    assert not list((tmp_path / "two" / "data" / "recordings").iterdir())


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
