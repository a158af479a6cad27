"""`voicecoach questions`: see the question banks and check one of your own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from voicecoach import compose
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.question_history import question_history
from voicecoach.core.question_sets import near_duplicates, select_questions, tags_of
from voicecoach.core.questions import KINDS, Bank, find_questions
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, DataError
from voicecoach.review import question_text as text
from voicecoach.review.question_json import bank_json, check_json

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
bank_option = click.option(
    "--bank", "bank_name", metavar="NAME_OR_PATH", help="Only this bank, by name or path."
)


@click.group()
def questions() -> None:
    """See the question banks, check one of your own, and see your answers to a question."""


questions.add_command(question_history)


@questions.command("banks")
@json_option
def list_banks(as_json: bool) -> None:
    """List the banks: those that come with voicecoach and your own."""
    files = compose.available_banks()
    rows = [_bank_row(file.name, file.path, built_in=file.built_in) for file in files]
    if as_json:
        echo_json({"banks": rows, "own_banks_folder": str(compose.user_banks_folder())})
        return
    for row in rows:
        _echo_bank_row(row)
    say(f"Your own banks go into {compose.user_banks_folder()}")


@questions.command("list")
@bank_option
@click.option("--kind", type=click.Choice(KINDS), help="Only questions of this kind.")
@click.option("--tag", "tags", multiple=True, help="Only with this tag; given again: with all.")
@json_option
def list_questions(
    bank_name: str | None, kind: str | None, tags: tuple[str, ...], as_json: bool
) -> None:
    """List the questions of one bank, or of all."""
    everything = _banks(bank_name)
    banks = list(_narrowed(everything, kind, tags))
    if not banks:
        say(text.nothing_like_that(tags_of(each for bank in everything for each in bank.questions)))
    if as_json:
        echo_json({"questions": [asdict(each) for bank in banks for each in bank.questions]})
        return
    for bank in banks:
        click.echo(f"{text.bank_heading(bank)}\n")
        for number, question in enumerate(bank.questions, start=1):
            click.echo(f"{text.question_in_list(number, question)}\n")


@questions.command("show")
@click.argument("question_id", metavar="ID")
@bank_option
@json_option
def show_question(question_id: str, bank_name: str | None, as_json: bool) -> None:
    """Show one question, what a strong answer touches and what may be asked next."""
    found = find_questions(_banks(bank_name), question_id)
    if as_json:
        echo_json({"questions": [asdict(question) for question in found]})
        return
    for question in found:
        click.echo(text.question_in_full(question))


@questions.command("check")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
def check_file(file: Path | None, as_json: bool) -> int:
    """Check a bank of your own: everything to mend, with its line and key.

    Questions that are nearly the same are told, too; a bank can be used with them. Without FILE
    the banks that come with voicecoach are compared with one another.
    """
    bank, problems = compose.check_bank(file) if file else (_built_in_as_one(), ())
    alike = near_duplicates(bank.questions) if bank else ()
    if as_json:
        echo_json({"file": str(file) if file else None, **check_json(bank, problems, alike)})
        return EXIT_BAD_DATA if problems else EXIT_OK
    if bank:
        click.echo(text.sound(str(file or "The banks of voicecoach"), bank.questions))
    for line in (*map(str, problems), *map(text.alike, alike)):
        click.echo(line)
    if file and bank:
        say(f"Practise with it: voicecoach practice --bank {file}")
    return EXIT_BAD_DATA if problems else EXIT_OK


def _banks(name: str | None) -> list[Bank]:
    return [compose.load_bank(name)] if name else list(_readable_banks())


def _readable_banks() -> Iterator[Bank]:
    """One broken bank of a person's own does not hide the others."""
    for file in compose.available_banks():
        try:
            yield compose.load_bank(str(file.path))
        except DataError as error:
            say(f"Left out, because it needs mending:\n{error.message}")


def _narrowed(banks: Iterable[Bank], kind: str | None, tags: Sequence[str]) -> Iterator[Bank]:
    """The banks with the questions asked for; those without any are left out."""
    for bank in banks:
        chosen = select_questions(bank.questions, kind=kind, tags=tags)
        if chosen:
            yield replace(bank, questions=chosen)


def _built_in_as_one() -> Bank:
    banks = [compose.load_bank(str(file.path)) for file in compose.available_banks(own=False)]
    return replace(banks[0], questions=tuple(each for bank in banks for each in bank.questions))


def _bank_row(name: str, path: Path, *, built_in: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"name": name, "path": str(path), "built_in": built_in}
    try:
        return row | bank_json(compose.load_bank(str(path)))
    except DataError as error:
        return row | {"title": None, "description": None, "count": None, "error": str(error)}


def _echo_bank_row(row: dict[str, Any]) -> None:
    origin = "" if row["built_in"] else ", your own"
    if row["count"] is None:
        click.echo(f"{row['name']}{origin}: needs mending\n  {row['error']}\n")
        return
    click.echo(f"{row['name']}: {row['title']}, {text.counted(row['count'])}{origin}")
    click.echo(f"  {row['description'] or row['path']}\n")
