"""`voicecoach stats`: how practice is going."""

from datetime import date
from pathlib import Path

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.since_days import since_option
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.terminal_width import terminal_width
from voicecoach.cli.text_files import write_text
from voicecoach.compose.coverage import posting_coverage
from voicecoach.compose.practice import system_clock
from voicecoach.core.progress import Progress
from voicecoach.errors import DataError
from voicecoach.review.page_text import file_written
from voicecoach.review.progress_json import progress_json
from voicecoach.review.progress_text import NO_POSTING_SAID, NOTHING_YET, progress_text
from voicecoach.session.progress_record import Wanted, read_progress


@click.command(short_help="See how practice is going.")
@application_option
@since_option
@click.option(
    "--html",
    "html_file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Draw all of it on one page in FILE, each chart with its table.",
)
@json_option
def stats(
    application: str | None, since: date | None, html_file: Path | None, as_json: bool
) -> None:
    """Time against target, pace, fillers, pauses, warnings, days in a row, and each question.

    Every figure says how many answers it rests on; what was not measured is not guessed.
    """
    today = system_clock().now().local.date()
    with recovered_store() as store:
        belonging = None if application is None else named(store, application)
        coverage = None if belonging is None else posting_coverage(store, belonging, today)
        progress = read_progress(store, Wanted(belonging, since), today, coverage)
    if html_file is not None:
        _write_page(progress, html_file, as_json=as_json)
        return
    if as_json:
        echo_json(progress_json(progress))
        return
    if not progress.attempts:
        say(NOTHING_YET)
        return
    click.echo(progress_text(progress, terminal_width()))
    if coverage is None:
        say(f"\n{NO_POSTING_SAID}")


def _write_page(progress: Progress, file: Path, *, as_json: bool) -> None:
    from voicecoach.review.charts.progress_page import progress_html

    if not progress.attempts:
        raise DataError(NOTHING_YET, code="no_answers")
    write_text(file, progress_html(progress), hint="Choose another place for --html.")
    size_bytes = file.stat().st_size
    if as_json:
        echo_json({"html": str(file), "bytes": size_bytes})
    else:
        say(file_written(file.name, size_bytes))
