"""`voicecoach claims decide`: carry out decisions that were made in a page."""

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import name_of, read_bytes
from voicecoach.compose.practice import system_clock
from voicecoach.errors import EXIT_BAD_DATA, DataError
from voicecoach.review import decisions_text as text
from voicecoach.review.decision_file import DecisionFile, read_decision_file
from voicecoach.session.decision_list import carry_out


@click.command("decide")
@click.argument("file", metavar="FILE|-")
@click.option("--dry-run", is_flag=True, help="Only say what would be decided; store nothing.")
@json_option
@click.pass_context
def decide(context: click.Context, file: str, dry_run: bool, as_json: bool) -> None:
    """Settle warnings as a list of decisions says, saved in the page of a session.

    Each is done only if its warning still quotes the same words; the others are named and left
    out, and the exit status is 4 then.
    """
    given = _read(file)
    with recovered_store() as store:
        done = tuple(carry_out(store, given.decisions, system_clock().now(), dry_run=dry_run))
    if as_json:
        echo_json(text.decisions_json(given.session_id, done, given.bad, dry_run=dry_run))
    else:
        for each in done:
            click.echo("\n".join(text.decision_lines(each)))
        for bad in given.bad:
            say(text.bad_decision_line(bad))
        say(text.NOT_STORED if dry_run else text.decisions_summary(done, len(given.bad)))
    complete = not given.bad and all(each.standing.is_known for each in done)
    context.exit(0 if complete else EXIT_BAD_DATA)


def _read(file: str) -> DecisionFile:
    try:
        return read_decision_file(read_bytes(file))
    except ValueError as error:
        raise DataError(
            f"{name_of(file)} cannot be used. {error}",
            code="bad_decisions",
            hint="Give the file that “Save the list of decisions” in a page wrote.",
        ) from error
