"""Naming an application or a round on the command line: `acme`, `acme/second`."""

import click

from voicecoach.cli.stored import recovered_store
from voicecoach.core.applications import Application, Belonging, Round, find_belonging
from voicecoach.core.sessions import SessionRecord, SessionStart
from voicecoach.errors import UsageError
from voicecoach.ports import ApplicationStore, Store

application_option = click.option(
    "--application",
    metavar="NAME[/ROUND]",
    help="What it belongs to, such as acme or acme/second.",
)


def named(store: ApplicationStore, name: str) -> Belonging:
    """The application or round that is named; raises DataError saying which there are."""
    return find_belonging(name, store.applications())


def named_round(store: ApplicationStore, name: str) -> tuple[Application, Round]:
    """A round with its application; raises UsageError where only an application is named."""
    belonging = named(store, name)
    if belonging.round is None:
        raise UsageError(
            f"{name!r} names an application, and no round of it.",
            code="no_round",
            hint=f"Name one, such as {name}/second. See them: voicecoach rounds list {name}",
        )
    return belonging.application, belonging.round


def session_for(start: SessionStart, application: str | None) -> SessionStart:
    """The session as it belongs to the application named; unchanged when none is."""
    if application is None:
        return start
    if start.employer is not None or start.round is not None:
        raise UsageError(
            "Give --application, or --employer and --round, not both.",
            code="application_and_employer",
            hint="An application names its employer and its round.",
        )
    with recovered_store() as store:
        return named(store, application).of_session(start)


def assigned(store: Store, record: SessionRecord, application: str | None) -> SessionRecord:
    """Let a stored session belong to the application named, or to none; read it back."""
    belonging = None if application is None else named(store, application)
    if belonging is None:
        store.assign_session(record.id, None)
    else:
        store.assign_session(record.id, belonging.application.id, belonging.round_id)
    return store.session(record.id)
