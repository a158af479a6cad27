"""A session as one file to give away, and back again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from voicecoach.compose.parts import standard_places
from voicecoach.core.audio import Span
from voicecoach.core.kept_sessions import (
    KeptSession,
    RestoredSession,
    damaged_bundle,
    holds_together,
    recordings_of,
    stem_of,
    with_sounds,
    without_warnings,
)
from voicecoach.core.models import Recording
from voicecoach.core.redaction import names_in_session, redacted
from voicecoach.errors import DataError
from voicecoach.ports import SessionArchive
from voicecoach.review.session_text import session_text
from voicecoach.review.value_json import value_from_json, value_to_json

if TYPE_CHECKING:
    from voicecoach.adapters.bundle_zip import BundleReader

SoundForm = Literal["flac", "wav"]
SESSION, TRANSCRIPT = "session.json", "transcript.md"


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """What goes into a bundle besides the session's words."""

    sound: SoundForm | None = "flac"
    """None leaves out every recording."""
    warnings: bool = True
    redact: tuple[str, ...] = ()
    redact_names: bool = False


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    session_id: str
    recordings: int
    left_out: int
    """Recordings that could not be read, or of which nobody knows where the words are."""
    redacted: tuple[str, ...]
    """Words and phrases that were looked for."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    kept: KeptSession
    redacted: tuple[str, ...] = ()
    silent: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


def open_archive(data_folder: Path | None = None) -> SessionArchive:
    """The person's own store, or one in another folder; raises StoreError."""
    from voicecoach.adapters.sqlite_archive import SqliteArchive

    return SqliteArchive(data_folder or standard_places().data)


def write_session_bundle(
    archive: SessionArchive, session_id: str, file: Path, options: BundleOptions
) -> WrittenBundle:
    """Raises DataError when there is no such session, or the file cannot be written."""
    from voicecoach.adapters.bundle_zip import write_bundle

    whole = archive.kept_session(session_id)
    prepared = _prepared(whole, options)
    with TemporaryDirectory(prefix="voicecoach-") as folder:
        packed = _packed(archive, prepared, options.sound, Path(folder))
        kept = with_sounds(prepared.kept, packed)
        about = {
            "session_id": kept.session.id,
            "audio": options.sound,
            "redacted": bool(options.redact or options.redact_names),
            "warnings": options.warnings,
        }
        sounds = {f"audio/{made.name}": made for made in packed.values()}
        try:
            write_bundle(file, about, _texts(kept), sounds)
        except OSError as error:
            raise DataError(
                f"{file} cannot be written: {error.strerror or error}.",
                code="unwritable",
                hint="Choose another place with --bundle.",
            ) from error
    wanted = 0 if options.sound is None else len(recordings_of(whole.session))
    return WrittenBundle(
        kept.session.id, len(sounds), max(0, wanted - len(sounds)), prepared.redacted
    )


def read_session_bundle(archive: SessionArchive, file: Path) -> RestoredSession:
    """Take a session in; raises DataError, with nothing stored, when the bundle is not sound."""
    from voicecoach.adapters.bundle_zip import open_bundle

    with TemporaryDirectory(prefix="voicecoach-") as folder, open_bundle(file) as bundle:
        kept = _session_in(bundle)
        sounds = _unpacked(bundle, kept, Path(folder))
        return archive.restore_session(kept, sounds)


def _prepared(kept: KeptSession, options: BundleOptions) -> _Prepared:
    chosen = kept if options.warnings else without_warnings(kept)
    names = names_in_session(chosen) if options.redact_names else ()
    phrases = (*options.redact, *names)
    if not phrases:
        return _Prepared(chosen)
    clean = redacted(chosen, phrases)
    return _Prepared(clean.kept, phrases, clean.silent)


def _packed(
    archive: SessionArchive, prepared: _Prepared, sound: SoundForm | None, folder: Path
) -> dict[str, Path]:
    """Files by the path of the recording; those that cannot be read are left out."""
    from voicecoach.adapters.bundle_sound import pack_sound

    packed = {}
    for recording in recordings_of(prepared.kept.session) if sound is not None else ():
        spans = prepared.silent.get(recording.path, ())
        source = archive.audio_path(recording)
        made = pack_sound(source, folder, stem_of(recording), str(sound), spans)
        if made is not None:
            packed[recording.path] = made
    return packed


def _texts(kept: KeptSession) -> dict[str, bytes]:
    from voicecoach.adapters.bundle_zip import json_bytes

    content = {"kept_session": value_to_json(kept)}
    return {
        SESSION: json_bytes(content),
        TRANSCRIPT: f"{session_text(kept.session)}\n".encode(),
    }


def _session_in(bundle: "BundleReader") -> KeptSession:
    from voicecoach.adapters.bundle_zip import parsed_json

    content: Any = parsed_json(bundle.text(SESSION))
    try:
        kept = value_from_json(KeptSession, content["kept_session"])
        known = holds_together(kept)
    except (ValueError, KeyError, TypeError, RecursionError):
        known = False
    if not known:
        raise damaged_bundle("its session does not hold together")
    return kept


def _unpacked(bundle: "BundleReader", kept: KeptSession, folder: Path) -> dict[str, Path]:
    from voicecoach.adapters.bundle_sound import MAX_UNPACKED_BYTES, unpack_sound, unpacked_bytes

    by_stem: dict[str, Recording] = {stem_of(each): each for each in recordings_of(kept.session)}
    if sorted(Path(name).stem for name in bundle.sounds) != sorted(by_stem):
        raise damaged_bundle("its recordings are not those of its session")
    if unpacked_bytes(by_stem.values()) > MAX_UNPACKED_BYTES:
        raise damaged_bundle("it would take far more space than a session does")
    sounds = {}
    for name in bundle.sounds:
        recording = by_stem[Path(name).stem]
        packed, wav = folder / Path(name).name, folder / f"{stem_of(recording)}-here.wav"
        bundle.copy_sound(name, packed)
        unpack_sound(packed, wav, recording)
        packed.unlink()
        sounds[recording.path] = wav
    return sounds
