"""`voicecoach review`: read a session again."""

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.demo import demo_folder
from voicecoach.core.sessions import SessionRecord
from voicecoach.ports import AnswerStore
from voicecoach.review.session_json import session_json
from voicecoach.review.session_text import NO_DEMO, NO_SESSIONS, session_text


@click.command()
@click.argument("session_id", metavar="[ID]", required=False)
@click.option("--demo", is_flag=True, help="Among the sessions of the demo.")
@json_option
def review(session_id: str | None, demo: bool, as_json: bool) -> None:
    """Read a session again: answers with time marks, timing, and both sides of every warning.

    Without ID it is the newest one; the beginning of an id is enough.
    """
    with recovered_store(demo_folder() if demo else None) as store:
        session = _wanted(store, session_id)
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
