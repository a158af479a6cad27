"""Bundles that are damaged, or mean harm, are refused whole: nothing is stored of them."""

import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.rich_sessions import store_rich_session
from voicecoach.adapters.sqlite_archive import SqliteArchive
from voicecoach.compose.bundles import (
    BundleOptions,
    read_session_bundle,
    write_session_bundle,
)
from voicecoach.errors import DataError

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
