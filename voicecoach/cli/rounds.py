"""`voicecoach rounds`: the interviews of an application, with days and people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import click

from voicecoach.cli.belonging import named_round
from voicecoach.cli.confirming import dry_run_option, is_agreed, no_input_option, yes_option
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.practice import system_clock
from voicecoach.core.applications import (
    Belonging,
    Interviewer,
    RoundKind,
    find_application,
    read_interviewer,
)
from voicecoach.errors import UsageError
from voicecoach.review import applications_json as as_data
from voicecoach.review import applications_text as text

_KINDS = click.Choice([kind.value for kind in RoundKind])


class Day(click.ParamType[date]):
    """A calendar day."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            self.fail("give a day, such as 2026-12-01", param, ctx)


class Person(click.ParamType[Interviewer]):
    """A name and, after a comma, a role."""

    name = '"NAME, ROLE"'

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Interviewer:
        if isinstance(value, Interviewer):
            return value
        person = read_interviewer(str(value))
        if person is None:
            self.fail('give a name, such as "Dana Hill, hiring manager"', param, ctx)
        return person


_date_option = click.option("--date", "held_on", type=Day(), help="The day it was, or will be.")
_people_option = click.option(
    "--interviewer",
    "interviewers",
    type=Person(),
    multiple=True,
    help="Who asks, with a role if known; may be given again.",
)


@click.group()
def rounds() -> None:
    """Keep the rounds of an application: kind, day, interviewers."""


@rounds.command("add")
@click.argument("name", metavar="APPLICATION")
@click.option("--kind", type=_KINDS, required=True, help="What kind of interview it is.")
@_date_option
@_people_option
@json_option
def add_round(
    name: str,
    kind: str,
    held_on: date | None,
    interviewers: tuple[Interviewer, ...],
    as_json: bool,
) -> None:
    """Add a round to APPLICATION, named by its employer or number."""
    with recovered_store() as store:
        application = find_application(name, store.applications())
        added = store.add_round(application.id, RoundKind(kind), held_on, interviewers)
        application = find_application(str(application.id), store.applications())
    if as_json:
        echo_json({"round": as_data.round_json(added)})
    else:
        click.echo(text.added_round(application, added, system_clock().now().local.date()))


@rounds.command("list")
@click.argument("name", metavar="[APPLICATION]", required=False)
@json_option
def list_rounds(name: str | None, as_json: bool) -> None:
    """List the rounds of one application, or of all."""
    with recovered_store() as store:
        known = store.applications()
    chosen = known if name is None else (find_application(name, known),)
    if as_json:
        echo_json({"rounds": [held for each in chosen for held in as_data.rounds_json(each)]})
        return
    if not known:
        say(text.NO_APPLICATIONS)
    for each in chosen:
        if each.rounds:
            click.echo(text.rounds_text(each))
        else:
            say(text.no_rounds(each))


@rounds.command("edit", short_help="Change kind, day or interviewers.")
@click.argument("name", metavar="APPLICATION/ROUND")
@click.option("--kind", type=_KINDS, help="Another kind of interview.")
@_date_option
@_people_option
@json_option
def edit_round(
    name: str,
    kind: str | None,
    held_on: date | None,
    interviewers: Sequence[Interviewer],
    as_json: bool,
) -> None:
    """Change kind, day or interviewers; those given take the place of all.

    What you said for it names the new kind.
    """
    if kind is None and held_on is None and not interviewers:
        raise UsageError(
            "Say what to change: --kind, --date or --interviewer.", code="nothing_to_change"
        )
    with recovered_store() as store:
        _, held = named_round(store, name)
        changed = store.change_round(
            replace(
                held,
                kind=held.kind if kind is None else RoundKind(kind),
                held_on=held_on or held.held_on,
                interviewers=tuple(interviewers) or held.interviewers,
            )
        )
    if as_json:
        echo_json({"round": as_data.round_json(changed)})
    else:
        click.echo(text.changed(text.round_line(changed)))


@rounds.command("delete", short_help="Delete a round for good.")
@click.argument("name", metavar="APPLICATION/ROUND")
@dry_run_option
@yes_option
@no_input_option
@json_option
def delete_round(name: str, dry_run: bool, yes: bool, no_input: bool, as_json: bool) -> None:
    """Delete a round for good, with its debrief; sessions and documents stay."""
    with recovered_store() as store:
        application, held = named_round(store, name)
        belonging = Belonging(application, held)
        contents = store.contents(application.id, held.id)
        what = text.deletion(belonging, contents)
        title = text.belonging_name(belonging)
        question = text.deletion_question(what)
        delete = is_agreed(title, dry_run=dry_run, yes=yes, no_input=no_input, question=question)
        if delete:
            store.delete_round(held.id)
    if as_json:
        echo_json(as_data.deletion_json(belonging, contents, deleted=delete))
    else:
        click.echo(text.deletion_message(what, deleted=delete, dry_run=dry_run))
