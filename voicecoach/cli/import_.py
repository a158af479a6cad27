"""`voicecoach import`: what was said or written elsewhere becomes part of the ledger."""

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.bundles import import_bundle
from voicecoach.cli.import_documents import DOCUMENT_COMMANDS
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import recovered_store
from voicecoach.cli.text_files import name_of, numbered_lines
from voicecoach.compose import build_topics, open_reading_cache
from voicecoach.core.applications import Belonging
from voicecoach.core.claims.models import Statement
from voicecoach.errors import EXIT_BAD_DATA, DataError
from voicecoach.review import ledger_text as text
from voicecoach.review.applications_text import named_elsewhere
from voicecoach.review.history_lines import KEYS, BadLine, read_history_line
from voicecoach.review.ledger_json import bad_line_json, import_finding_json
from voicecoach.review.resolution_text import HOW_TO_SETTLE
from voicecoach.session.history import TakenIn, take_in_history


@click.group("import")
def import_() -> None:
    """Take in what you said or wrote elsewhere, to be compared with your answers."""


for _command in (*DOCUMENT_COMMANDS, import_bundle):
    import_.add_command(_command)


@import_.command("history", short_help="Take in earlier statements, one a line.")
@click.argument("file", metavar="FILE.jsonl")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line; the last sums up.")
@click.option("--dry-run", is_flag=True, help="Compare and tell, but store nothing.")
@application_option
@click.pass_context
def import_history(
    context: click.Context, file: str, as_json: bool, dry_run: bool, application: str | None
) -> None:
    """Take in statements made elsewhere and tell where they do not fit; - reads stdin.

    Each line of FILE.jsonl is one object: "text", and, if known, "question", "date", "source",
    "employer", "round". Lines that cannot be read are named and the others are taken in; what is
    known already is left out, so a mended file can be imported again. With --application the
    statements belong to it, unless a line names another employer or round itself.
    """
    statements, bad = _read(file)
    for each in bad:
        _tell_bad(each, as_json=as_json)
    with recovered_store() as store:
        if application is not None:
            statements = _said_for(named(store, application), statements)
        cache = open_reading_cache()
        topics = build_topics(cache=None if dry_run else cache)
        taken_in = take_in_history(store, statements, topics, cache=cache, dry_run=dry_run)
    if as_json:
        _echo_result(file, taken_in, bad=len(bad), dry_run=dry_run)
    else:
        _print_result(taken_in, bad=len(bad), dry_run=dry_run)
    context.exit(EXIT_BAD_DATA if bad else 0)


def _read(file: str) -> tuple[list[Statement], list[BadLine]]:
    read = [read_history_line(line, number) for number, line in numbered_lines(file)]
    if not read:
        raise DataError(
            f"{name_of(file)} holds no statements.",
            code="empty_history",
            hint='Each line is an object like {"text": "…"}; it may also have '
            f"{', '.join(KEYS[1:])}.",
        )
    statements = [each for each in read if isinstance(each, Statement)]
    return statements, [each for each in read if isinstance(each, BadLine)]


def _said_for(belonging: Belonging, statements: list[Statement]) -> list[Statement]:
    others = sum(not belonging.can_take(each) for each in statements)
    if others:
        say(named_elsewhere(others))
    return [
        belonging.of_statement(each) if belonging.can_take(each) else each for each in statements
    ]


def _tell_bad(bad: BadLine, *, as_json: bool) -> None:
    if as_json:
        echo_json(bad_line_json(bad))
    else:
        say(bad.problem)


def _echo_result(file: str, taken_in: TakenIn, *, bad: int, dry_run: bool) -> None:
    for number, finding in taken_in.findings:
        echo_json(import_finding_json(number, finding))
    echo_json(
        {
            "event": "summary",
            "file": file,
            "added": taken_in.added,
            "known": taken_in.known,
            "bad": bad,
            "findings": len(taken_in.findings),
            "dry_run": dry_run,
        }
    )


def _print_result(taken_in: TakenIn, *, bad: int, dry_run: bool) -> None:
    for number, finding in taken_in.findings:
        click.echo(f"{text.import_finding_text(number, finding)}\n")
    warnings = len(taken_in.findings)
    click.echo(
        text.import_summary(
            added=taken_in.added, known=taken_in.known, bad=bad, warnings=warnings, dry_run=dry_run
        )
    )
    if bad:
        say(text.import_advice(bad))
    if warnings and not dry_run:
        say(HOW_TO_SETTLE)
