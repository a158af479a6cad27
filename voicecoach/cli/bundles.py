"""Bundles: `voicecoach export ID --bundle FILE` and `voicecoach import bundle FILE`."""

import re
from pathlib import Path

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_archive
from voicecoach.compose.bundles import BundleOptions, read_session_bundle, write_session_bundle
from voicecoach.errors import UsageError
from voicecoach.review import export_text as text

_LETTER = re.compile(r"[^\W_]")


def write_bundle(
    session_id: str,
    file: Path,
    options: BundleOptions,
    *,
    data_folder: Path | None,
    as_json: bool,
) -> None:
    """Write a session as one file and tell what went into it."""
    if not all(_LETTER.search(each) for each in options.redact):
        raise UsageError("--redact needs a word.", code="redact_empty", hint='Like --redact "Acme"')
    with recovered_archive(data_folder) as archive:
        written = write_session_bundle(archive, session_id, file, options)
    say(text.bundle_written(file, written.recordings, written.left_out))
    if written.redacted:
        say(text.redacted_words(len(written.redacted)))
    if as_json:
        echo_json(
            {
                "session_id": written.session_id,
                "files": [str(file)],
                "recordings": written.recordings,
                "recordings_left_out": written.left_out,
                "redacted": len(written.redacted),
            }
        )


@click.command("bundle", short_help="Take in a session from a bundle.")
@click.argument("file", metavar="FILE.zip", type=click.Path(path_type=Path))
@json_option
def import_bundle(file: Path, as_json: bool) -> None:
    """Take in a session that `export --bundle` wrote: words, times, warnings, notes and sound.

    It keeps its id when that is free here, and gets a new one otherwise. A file that is damaged,
    or was changed, is refused whole.
    """
    with recovered_archive() as archive:
        restored = read_session_bundle(archive, file)
    if as_json:
        echo_json(
            {
                "session_id": restored.id,
                "kept_id": restored.kept_id,
                "kept_warning_numbers": restored.kept_numbers,
            }
        )
    else:
        click.echo(
            text.taken_in(restored.id, kept_id=restored.kept_id, kept_numbers=restored.kept_numbers)
        )
