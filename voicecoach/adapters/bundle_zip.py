"""Bundles as ZIP files: written with a manifest of hashes, read as if somebody meant harm.

Nothing is unpacked by the names in the file: members are looked up by names we expect, and their
content goes where we say.
"""

import hashlib
import json
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from voicecoach.core.kept_sessions import damaged_bundle
from voicecoach.errors import DataError

MANIFEST = "manifest.json"
KIND = "voicecoach session"
SCHEMA_VERSION = 1

MAX_MEMBERS = 5_000
MAX_TEXT_BYTES = 64 * 1024**2
"""Of the manifest and the session; an hour of answers takes about two."""

MAX_SOUND_BYTES = 4 * 1024**3
"""Of all recordings together, packed or not; five hours in the format of most devices."""

_MAX_RATIO = 50
"""Sound that was packed tighter than this was made to fill a disk."""

_RATIO_FROM_BYTES = 1024**2
_BLOCK_BYTES = 1024**2
_NAME = re.compile(r"(?:audio/)?[0-9a-z-]{1,40}\.(?:json|md|flac|wav)")
_SOUND_FOLDER = "audio/"
_FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The same bundle twice is the same file."""


def write_bundle(
    file: Path, about: Mapping[str, Any], texts: Mapping[str, bytes], sounds: Mapping[str, Path]
) -> None:
    """Write all members; `about` goes into the manifest beside their hashes. Raises OSError."""
    unfinished = file.with_name(f".{file.name}.part")
    try:
        with zipfile.ZipFile(unfinished, "w") as bundle:
            hashes = {name: hashlib.sha256(content).hexdigest() for name, content in texts.items()}
            hashes |= {name: _hash_of(path) for name, path in sounds.items()}
            members = [{"name": name, "sha256": each} for name, each in hashes.items()]
            manifest = {"schema_version": SCHEMA_VERSION, "kind": KIND, **about, "members": members}
            for name, content in ({MANIFEST: json_bytes(manifest)} | dict(texts)).items():
                bundle.writestr(_info(name, zipfile.ZIP_DEFLATED), content)
            for name, path in sounds.items():
                # Packed already, or meant to stay as it is: ZIP would only take time.
                info = _info(name, zipfile.ZIP_STORED)
                with bundle.open(info, "w", force_zip64=True) as target, path.open("rb") as source:
                    _copy(source, target)
        os.replace(unfinished, file)  # noqa: PTH105 - says that it replaces
    finally:
        unfinished.unlink(missing_ok=True)


class BundleReader:
    """One open bundle, all its hashes checked. Opening raises DataError."""

    def __init__(self, bundle: zipfile.ZipFile) -> None:
        self._bundle = bundle
        entries = [each for each in bundle.infolist() if each.orig_filename != _SOUND_FOLDER]
        _check_sizes(entries)
        self._members = {each.filename: each for each in entries}
        self.manifest: Mapping[str, Any] = self._read_manifest()
        _check_members(entries)
        for name, sha256 in self._hashes().items():
            if _hash_of_member(bundle, self._members[name]) != sha256:
                raise damaged_bundle("its content is not what its manifest says")

    def text(self, name: str) -> bytes:
        """A member that is text; raises DataError when there is none."""
        if name not in self._members:
            raise damaged_bundle("a part is missing")
        return self._bundle.read(self._members[name])

    @property
    def sounds(self) -> tuple[str, ...]:
        """Names of the recordings, "audio/01-1.flac"."""
        return tuple(name for name in self._members if name.startswith(_SOUND_FOLDER))

    def copy_sound(self, name: str, target: Path) -> None:
        with self._bundle.open(self._members[name]) as source, target.open("wb") as written:
            _copy(source, written)

    def _read_manifest(self) -> Mapping[str, Any]:
        manifest = parsed_json(self.text(MANIFEST))
        if not isinstance(manifest, dict) or manifest.get("kind") != KIND:
            raise damaged_bundle("it is no bundle of voicecoach")
        version = manifest.get("schema_version")
        if not isinstance(version, int) or version < 1:
            raise damaged_bundle("its manifest has no version")
        if version > SCHEMA_VERSION:
            raise DataError(
                "This bundle was written by a newer version of voicecoach.",
                code="bundle_newer",
                hint="Update voicecoach; nothing was stored.",
            )
        return manifest

    def _hashes(self) -> dict[str, str]:
        try:
            hashes = {each["name"]: each["sha256"] for each in self.manifest["members"]}
        except (KeyError, TypeError) as error:
            raise damaged_bundle("its manifest cannot be read") from error
        if set(hashes) != set(self._members) - {MANIFEST}:
            raise damaged_bundle("its manifest names other parts than there are")
        return hashes


@contextmanager
def open_bundle(file: Path) -> Iterator[BundleReader]:
    """Raises DataError for anything that is not a whole bundle that means no harm."""
    with ExitStack() as stack:
        try:
            reader = BundleReader(stack.enter_context(zipfile.ZipFile(file)))
        except OSError as error:
            raise DataError(
                f"{file} cannot be read: {error.strerror or error}.", code="unreadable"
            ) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
            # RuntimeError is what zipfile raises for encrypted members and unknown compression.
            raise damaged_bundle("it is no whole ZIP file") from error
        yield reader


def parsed_json(content: bytes) -> Any:
    """Raises DataError for what is no JSON, or nests without end."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise damaged_bundle("its text cannot be read") from error


def _check_members(entries: Sequence[zipfile.ZipInfo]) -> None:
    for each in entries:
        if _is_link(each) or not _NAME.fullmatch(each.orig_filename):
            raise damaged_bundle("it holds a part that does not belong in a bundle")
    if len({each.filename for each in entries}) != len(entries):
        raise damaged_bundle("two of its parts have one name")


def _check_sizes(entries: Sequence[zipfile.ZipInfo]) -> None:
    """The sizes that are declared bound what is read; zipfile stops there."""
    if len(entries) > MAX_MEMBERS:
        raise damaged_bundle("it holds more parts than any session")
    sounds = [each for each in entries if each.filename.startswith(_SOUND_FOLDER)]
    text_bytes = sum(each.file_size for each in entries) - sum(each.file_size for each in sounds)
    sound_bytes = sum(each.file_size for each in sounds)
    packed_bytes = max(_RATIO_FROM_BYTES, sum(each.compress_size for each in sounds))
    if (
        text_bytes > MAX_TEXT_BYTES
        or sound_bytes > MAX_SOUND_BYTES
        or sound_bytes > _MAX_RATIO * packed_bytes
    ):
        raise damaged_bundle("it would take far more space than a session does")


def _is_link(entry: zipfile.ZipInfo) -> bool:
    mode = entry.external_attr >> 16
    return stat.S_IFMT(mode) not in {0, stat.S_IFREG}


def _hash_of_member(bundle: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str:
    with bundle.open(entry) as member:
        return hashlib.file_digest(member, "sha256").hexdigest()  # type: ignore[arg-type]  # reads as a file does


def _hash_of(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _copy(source: IO[bytes], target: IO[bytes]) -> None:
    while block := source.read(_BLOCK_BYTES):
        target.write(block)


def _info(name: str, packed: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _FIXED_MOMENT)
    info.compress_type = packed
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def json_bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8")
