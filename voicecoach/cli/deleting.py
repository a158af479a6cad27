"""Deleting a thing by its number, the same way for every verb that keeps numbered things."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from voicecoach.cli.confirming import dry_run_option, is_agreed, no_input_option, yes_option
from voicecoach.cli.output import echo_json
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.ports import Store
from voicecoach.review.applications_text import deletion_message


@dataclass(frozen=True, slots=True)
class Deletion:
    """What was typed: which one, and how to go about it."""

    number: int
    dry_run: bool
    yes: bool
    no_input: bool
    as_json: bool


def deletion_options(command: Callable[[Deletion], None]) -> Callable[..., None]:
    """Give a command N and the options of every deletion, as one value."""

    def typed(**given: Any) -> None:
        command(Deletion(**given))

    typed.__doc__ = command.__doc__
    for option in (
        json_option,
        no_input_option,
        yes_option,
        dry_run_option,
        click.argument("number", metavar="N", type=int),
    ):
        typed = option(typed)
    return typed


def delete_numbered(
    asked: Deletion, described: Callable[[Store], str], delete: Callable[[Store], None]
) -> None:
    """Say what it is, ask, delete, tell.

    `described` names the thing and raises DataError where there is none.
    """
    with recovered_store() as store:
        what = described(store)
        gone = is_agreed(what, dry_run=asked.dry_run, yes=asked.yes, no_input=asked.no_input)
        if gone:
            delete(store)
    if asked.as_json:
        echo_json({"id": asked.number, "deleted": gone})
    else:
        click.echo(deletion_message(what, deleted=gone, dry_run=asked.dry_run))
