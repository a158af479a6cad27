"""`voicecoach applications`: what you apply for, and everything that hangs on it."""

import click

from voicecoach.cli.confirming import dry_run_option, is_agreed, no_input_option, yes_option
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.core.applications import Application, Belonging, find_application
from voicecoach.errors import UsageError
from voicecoach.ports import Store
from voicecoach.review import applications_json as as_data
from voicecoach.review import applications_text as text
from voicecoach.session.belongings import belongings_of

_LONGEST_NAME = 200
_name = click.argument("name", metavar="NAME")


@click.group()
def applications() -> None:
    """Keep what you apply for: employers, roles, and what hangs on them."""


@applications.command("list")
@json_option
def list_applications(as_json: bool) -> None:
    """List all applications with their rounds."""
    with recovered_store() as store:
        known = store.applications()
    if as_json:
        echo_json({"applications": [as_data.application_json(each) for each in known]})
    elif known:
        click.echo(text.applications_text(known))
    else:
        say(text.NO_APPLICATIONS)


@applications.command("add")
@click.argument("employer", metavar="EMPLOYER")
@click.option("--role", metavar="R", help="What you apply to be there.")
@json_option
def add_application(employer: str, role: str | None, as_json: bool) -> None:
    """Add an application to EMPLOYER."""
    with recovered_store() as store:
        wanted = _words(employer, "EMPLOYER"), _words(role, "--role") if role else None
        _refuse_second(store, *wanted)
        added = store.add_application(*wanted)
    _tell(added, text.added_application(added), as_json=as_json)


@applications.command("show")
@_name
@json_option
def show_application(name: str, as_json: bool) -> None:
    """Show one application with everything that belongs to it."""
    with recovered_store() as store:
        found = belongings_of(store, find_application(name, store.applications()))
    if as_json:
        echo_json({"application": as_data.belongings_json(found)})
    else:
        click.echo(text.belongings_text(found))


@applications.command("edit", short_help="Change employer or role.")
@_name
@click.option("--employer", metavar="E", help="Another name of the employer.")
@click.option("--role", metavar="R", help='Another role; "" for none.')
@json_option
def edit_application(name: str, employer: str | None, role: str | None, as_json: bool) -> None:
    """Change employer or role; what you said for it names the new employer."""
    if employer is None and role is None:
        raise UsageError(
            "Say what to change: --employer, --role or both.", code="nothing_to_change"
        )
    with recovered_store() as store:
        known = find_application(name, store.applications())
        new_employer = known.employer if employer is None else _words(employer, "--employer")
        new_role = known.role if role is None else _words(role, "--role") if role.strip() else None
        if (new_employer, new_role) != (known.employer, known.role):
            _refuse_second(store, new_employer, new_role, but=known.id)
        changed = store.change_application(known.id, new_employer, new_role)
    _tell(changed, text.changed(text.application_name(changed)), as_json=as_json)


@applications.command("delete", short_help="Delete an application for good.")
@_name
@dry_run_option
@yes_option
@no_input_option
@json_option
def delete_application(name: str, dry_run: bool, yes: bool, no_input: bool, as_json: bool) -> None:
    """Delete an application for good: rounds, documents, debriefs, tasks, research, questions.

    What you said stays, with the employer's name: sessions, and statements taken in for it.
    """
    with recovered_store() as store:
        application = find_application(name, store.applications())
        belonging = Belonging(application)
        contents = store.contents(application.id)
        what = text.deletion(belonging, contents)
        title = text.application_name(application)
        question = text.deletion_question(what)
        delete = is_agreed(title, dry_run=dry_run, yes=yes, no_input=no_input, question=question)
        if delete:
            store.delete_application(application.id)
    if as_json:
        echo_json(as_data.deletion_json(belonging, contents, deleted=delete))
    else:
        click.echo(text.deletion_message(what, deleted=delete, dry_run=dry_run))


def _words(given: str, where: str) -> str:
    words = " ".join(given.split())
    if not words:
        raise UsageError(f"{where} is empty.", code="empty_name")
    if len(words) > _LONGEST_NAME:
        raise UsageError(
            f"{where} is longer than {_LONGEST_NAME} characters.",
            code="long_name",
            hint="Give its name alone.",
        )
    return words


def _refuse_second(
    store: Store, employer: str, role: str | None, *, but: int | None = None
) -> None:
    """One application for one role at one employer; raises UsageError."""
    wanted = (employer.casefold(), (role or "").casefold())
    for each in store.applications():
        if each.id != but and (each.employer.casefold(), (each.role or "").casefold()) == wanted:
            raise UsageError(
                text.already_there(each),
                code="application_exists",
                hint=f"See it: voicecoach applications show {each.id}",
            )


def _tell(application: Application, message: str, *, as_json: bool) -> None:
    if as_json:
        echo_json({"application": as_data.application_json(application)})
    else:
        click.echo(message)
