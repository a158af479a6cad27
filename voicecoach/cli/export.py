"""`voicecoach export`: a stored session as files for other programs."""

from pathlib import Path
from typing import Literal

import click

from voicecoach.cli.bundles import write_bundle
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.bundles import BundleOptions
from voicecoach.compose.demo import demo_folder
from voicecoach.compose.exporting import BINARY_FORMATS, WITH_SOUND_FORMATS, exported
from voicecoach.core.sessions import SessionRecord
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import Store
from voicecoach.review import export_text as text
from voicecoach.review.page_text import PACKING
from voicecoach.review.session_formats import TEXT_FORMATS

ALL = "all"
_SINGLE = (*TEXT_FORMATS, *BINARY_FORMATS)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@click.command(short_help="Write a session as text, table, subtitles or document.")
@click.argument("session_id", metavar="ID")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice([*_SINGLE, ALL]),
    help="How to write it; md unless you choose. all needs -o DIR.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR",
    type=click.Path(path_type=Path),
    help="Write into FILE, or into DIR under the session's name, instead of printing.",
)
@click.option("--bom", is_flag=True, help="Begin csv with a byte order mark, as Excel wants it.")
@click.option(
    "--bundle",
    "bundle_file",
    metavar="FILE.zip",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write one file to give away, which `import bundle` takes in again.",
)
@click.option("--audio", type=click.Choice(["flac", "wav"]), help="How a bundle holds recordings.")
@click.option("--no-audio", is_flag=True, help="A bundle without recordings.")
@click.option("--without-warnings", is_flag=True, help="A bundle without warnings.")
@click.option(
    "--redact",
    metavar="WORDS",
    multiple=True,
    help="Take a word or phrase out of a bundle, text and sound; may be given again.",
)
@click.option("--redact-names", is_flag=True, help="Take out people, employers, every name said.")
@click.option("--demo", is_flag=True, help="Among the sessions of the demo.")
@json_option
def export(
    session_id: str,
    format_name: str | None,
    output: Path | None,
    bom: bool,
    bundle_file: Path | None,
    audio: Literal["flac", "wav"] | None,
    no_audio: bool,
    without_warnings: bool,
    redact: tuple[str, ...],
    redact_names: bool,
    demo: bool,
    as_json: bool,
) -> None:
    """Write session ID for other programs; the beginning of its id is enough.

    md is the review, txt questions and answers, json everything, csv a row an answer, srt and vtt
    subtitles along its recordings one after another, docx a document. all writes each of them
    into DIR, with the page to hear and the joined recordings. --bundle writes the session itself.
    """
    data_folder = demo_folder() if demo else None
    for_bundle = any((audio, no_audio, without_warnings, redact, redact_names))
    _check_options(bundle_file, for_bundle=for_bundle, for_format=bool(format_name or output))
    if bundle_file is not None:
        if audio and no_audio:
            raise UsageError("--audio and --no-audio exclude each other.", code="audio_twice")
        sound = None if no_audio else audio or "flac"
        options = BundleOptions(sound, not without_warnings, redact, redact_names)
        write_bundle(session_id, bundle_file, options, data_folder=data_folder, as_json=as_json)
        return
    chosen = format_name or ("json" if as_json and output is None else "md")
    with recovered_store(data_folder) as store:
        session = store.session(session_id)
        if output is None:
            _print(store, session, chosen, bom=bom)
            return
        written = _write_files(store, session, chosen, output, bom=bom)
    if as_json:
        echo_json({"session_id": session.id, "files": [str(file) for file in written]})


def _check_options(bundle_file: Path | None, *, for_bundle: bool, for_format: bool) -> None:
    if bundle_file is not None and for_format:
        raise UsageError(
            "A bundle has one form and its own file; -f and -o do not go with it.",
            code="bundle_with_format",
        )
    if bundle_file is None and for_bundle:
        raise UsageError(
            "What is left out or redacted is said of a bundle.",
            code="bundle_missing",
            hint="Add: --bundle FILE.zip",
        )


def _print(store: Store, session: SessionRecord, format_name: str, *, bom: bool) -> None:
    if format_name not in TEXT_FORMATS:
        raise UsageError(
            f"{format_name} cannot be printed.", code="output_missing", hint="Say where: -o PATH"
        )
    click.echo(_content(store, session, format_name, bom=bom), nl=False)


def _write_files(
    store: Store, session: SessionRecord, format_name: str, output: Path, *, bom: bool
) -> list[Path]:
    formats = (*_SINGLE, *WITH_SOUND_FORMATS) if format_name == ALL else (format_name,)
    into_folder = format_name == ALL or output.is_dir()
    if format_name == ALL:
        say(PACKING)
    written = []
    for each in formats:
        file = output / f"{session.id}.{each}" if into_folder else output
        write_bytes(file, _content(store, session, each, bom=bom), folder=format_name == ALL)
        say(text.written(file))
        written.append(file)
    if format_name == ALL:
        say(text.HOLDS_VOICE)
    return written


def _content(store: Store, session: SessionRecord, format_name: str, *, bom: bool) -> bytes:
    mark = _BYTE_ORDER_MARK if bom and format_name == "csv" else b""
    return mark + exported(store, session, format_name)


def write_bytes(file: Path, content: bytes, *, folder: bool = False) -> None:
    """Write a file, in a folder that is made first when wanted; raises DataError."""
    try:
        if folder:
            file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise DataError(
            f"{file} cannot be written: {error.strerror or error}.",
            code="unwritable",
            hint="Choose another place with -o.",
        ) from error
