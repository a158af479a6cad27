"""`voicecoach tasks`: what is to be done for an application, mostly what was promised."""

from datetime import date

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.preparing import only_application
from voicecoach.cli.rounds import Day
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import text_argument
from voicecoach.compose.practice import system_clock
from voicecoach.core.due_dates import read_due
from voicecoach.core.preparation import NewTask, Task
from voicecoach.errors import DataError
from voicecoach.ports import Store
from voicecoach.review import debrief_text as text
from voicecoach.review.applications_json import tasks_json

_number = click.argument("number", metavar="N", type=int)


@click.group()
def tasks() -> None:
    """Keep what is to be done: promises of a debrief, and what you add."""


@tasks.command("list")
@application_option
@click.option("--all", "show_all", is_flag=True, help="Those done, too.")
@json_option
def list_tasks(application: str | None, show_all: bool, as_json: bool) -> None:
    """List what is to be done, the most pressing first."""
    with recovered_store() as store:
        known = store.tasks()
        applications = store.applications()
        if application is not None:
            wanted = named(store, application).application.id
            known = tuple(each for each in known if each.application_id == wanted)
    shown = tuple(each for each in known if show_all or as_json or each.done_on is None)
    if as_json:
        echo_json({"tasks": tasks_json(shown)})
    elif shown:
        click.echo(text.tasks_text(shown, applications, _today()))
    else:
        say(text.NOTHING_OPEN if known else text.NO_TASKS)


@tasks.command("add")
@click.argument("words", metavar="TEXT")
@application_option
@click.option("--due", type=Day(), help="Until when; without it the day in TEXT, if it names one.")
@json_option
def add_task(words: str, application: str | None, due: date | None, as_json: bool) -> None:
    """Add a task, such as "send the case study by Friday"."""
    wanted = text_argument(words, "TEXT", stdin=False)
    with recovered_store() as store:
        belonging = (
            named(store, application)
            if application
            else only_application(store, "tasks add TEXT --application")
        )
        new = NewTask(wanted, due_on=due or read_due(wanted, _today()))
        _tell(store.add_task(belonging.application.id, new), as_json=as_json)


@tasks.command("done")
@_number
@json_option
def mark_done(number: int, as_json: bool) -> None:
    """Remember that a task was done today."""
    with recovered_store() as store:
        _tell(store.mark_task(_task(store, number).id, _today()), as_json=as_json)


@tasks.command("undo")
@_number
@json_option
def mark_open(number: int, as_json: bool) -> None:
    """Take back that a task was done."""
    with recovered_store() as store:
        _tell(store.mark_task(_task(store, number).id, None), as_json=as_json)


@tasks.command("delete")
@deletion_options
def delete_task(asked: Deletion) -> None:
    """Delete a task for good."""
    delete_numbered(
        asked,
        lambda store: text.task_deletion(_task(store, asked.number)),
        lambda store: store.delete_task(asked.number),
    )


def _task(store: Store, number: int) -> Task:
    found = next((each for each in store.tasks() if each.id == number), None)
    if found is None:
        raise DataError(
            f"There is no task {number}.",
            code="unknown_task",
            hint="See which there are: voicecoach tasks list --all",
        )
    return found


def _today() -> date:
    return system_clock().now().local.date()


def _tell(task: Task, *, as_json: bool) -> None:
    if as_json:
        echo_json({"task": tasks_json([task])[0]})
    else:
        click.echo(text.task_message(task))
