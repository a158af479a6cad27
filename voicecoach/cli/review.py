"""`voicecoach review`: read a session again."""

from pathlib import Path

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import write_text
from voicecoach.compose.demo import demo_folder
from voicecoach.core.sessions import SessionRecord
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import AnswerStore
from voicecoach.review.page_text import PACKING, page_written
from voicecoach.review.session_json import session_json
from voicecoach.review.session_text import NO_DEMO, NO_SESSIONS, session_text


@click.command()
@click.argument("session_id", metavar="[ID]", required=False)
@click.option("--demo", is_flag=True, help="Among the sessions of the demo.")
@click.option(
    "--html",
    "html_file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write one page to read, hear and send: words, sound and warnings in FILE.",
)
@click.option(
    "--earlier",
    "with_earlier",
    is_flag=True,
    help="With --html: beside each answer your last one to it in an earlier session, as words.",
)
@click.option(
    "--serve",
    "serves",
    is_flag=True,
    help="Open all sessions in the browser, on this computer alone, until Ctrl-C.",
)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    metavar="N",
    help="With --serve: this port instead of a free one.",
)
@click.option(
    "--open/--no-open",
    "open_browser",
    default=None,
    help="With --serve: open the browser or not; without either, not with --json.",
)
@json_option
def review(
    session_id: str | None,
    demo: bool,
    html_file: Path | None,
    with_earlier: bool,
    serves: bool,
    port: int | None,
    open_browser: bool | None,
    as_json: bool,
) -> None:
    """Read a session again: answers with time marks, timing, and both sides of every warning.

    Without ID it is the newest one; the beginning of an id is enough. With --serve all of them
    are there, to hear, search, compare and correct.
    """
    if serves and (html_file is not None or session_id is not None):
        raise UsageError(
            "--serve shows all sessions; it takes no ID and no --html.",
            code="serve_arguments",
            hint="Try: voicecoach review --serve",
        )
    if with_earlier and html_file is None:
        raise UsageError(
            "--earlier is for a page; it needs --html FILE.",
            code="earlier_arguments",
            hint="Try: voicecoach review --html session.html --earlier",
        )
    with recovered_store(demo_folder() if demo else None) as store:
        if serves:
            from voicecoach.cli.serving import serve

            opens = not as_json if open_browser is None else open_browser
            serve(store, port=port, open_browser=opens, as_json=as_json)
            return
        session = _wanted(store, session_id)
        if html_file is not None:
            if session is None:
                raise DataError(NO_DEMO if demo else NO_SESSIONS, code="no_session")
            _write_page(store, session, html_file, with_earlier=with_earlier, as_json=as_json)
            return
    if as_json:
        echo_json({"session": None if session is None else session_json(session)})
    elif session is None:
        say(NO_DEMO if demo else NO_SESSIONS)
    else:
        click.echo(session_text(session))


def _wanted(store: AnswerStore, session_id: str | None) -> SessionRecord | None:
    if session_id is not None:
        return store.session(session_id)
    newest = next(iter(store.sessions()), None)
    return None if newest is None else store.session(newest.id)


def _write_page(
    store: AnswerStore, session: SessionRecord, file: Path, *, with_earlier: bool, as_json: bool
) -> None:
    from voicecoach.compose.review_page import session_page

    if not file.parent.is_dir():
        raise DataError(
            f"{file} cannot be written: the folder {file.parent} does not exist.",
            code="unwritable",
            hint="Make the folder first, or choose another place.",
        )
    if any(answer.recording is not None for answer in session.answers):
        say(PACKING)
    page = session_page(store, session, with_earlier=with_earlier)
    write_text(file, page, hint="Choose another place for --html.")
    size_bytes = file.stat().st_size
    if as_json:
        echo_json({"session_id": session.id, "html": str(file), "bytes": size_bytes})
    else:
        say(page_written(file.name, size_bytes))
