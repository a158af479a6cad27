"""`voicecoach questions`: see the question banks and check one of your own."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from voicecoach import compose
from voicecoach.cli.output import echo_json, say
from voicecoach.core.models import Question
from voicecoach.core.questions import Bank, find_questions
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, DataError

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
bank_option = click.option(
    "--bank", "bank_name", metavar="NAME_OR_PATH", help="Only this bank, by name or path."
)


@click.group()
def questions() -> None:
    """See the question banks, and check one of your own."""


@questions.command("banks")
@json_option
def list_banks(as_json: bool) -> None:
    """List the banks: those that come with voicecoach and your own."""
    rows = [
        _bank_row(file.name, file.path, built_in=file.built_in)
        for file in compose.available_banks()
    ]
    if as_json:
        echo_json({"banks": rows, "own_banks_folder": str(compose.user_banks_folder())})
        return
    for row in rows:
        _echo_bank_row(row)
    say(f"Your own banks go into {compose.user_banks_folder()}")


@questions.command("list")
@bank_option
@json_option
def list_questions(bank_name: str | None, as_json: bool) -> None:
    """List the questions of one bank, or of all."""
    banks = _banks(bank_name)
    if as_json:
        echo_json({"questions": [asdict(each) for bank in banks for each in bank.questions]})
        return
    for bank in banks:
        click.echo(f"{bank.title} ({bank.name}), {_counted(len(bank.questions))}\n")
        for number, question in enumerate(bank.questions, start=1):
            click.echo(f"{number:3}. {question.text}")
            click.echo(f"     {question.id}, {question.topic}, {_target(question)}\n")


@questions.command("show")
@click.argument("question_id", metavar="ID")
@bank_option
@json_option
def show_question(question_id: str, bank_name: str | None, as_json: bool) -> None:
    """Show one question with what a strong answer touches."""
    found = find_questions(_banks(bank_name), question_id)
    if as_json:
        echo_json({"questions": [asdict(question) for question in found]})
        return
    for question in found:
        _echo_question(question)


@questions.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def check_file(file: Path, as_json: bool) -> int:
    """Check a bank of your own: everything to mend, with its line and key."""
    bank, problems = compose.check_bank(file)
    if as_json:
        entries = [{"line": p.line, "key": p.key, "message": p.message} for p in problems]
        count = len(bank.questions) if bank else None
        echo_json({"file": str(file), "ok": bank is not None, "count": count, "problems": entries})
    elif bank is not None:
        click.echo(f"{file}: {_counted(len(bank.questions))}, nothing to mend.")
        say(f"Practise with it: voicecoach practice --bank {file}")
    for problem in () if as_json else problems:
        click.echo(str(problem))
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


def _bank_row(name: str, path: Path, *, built_in: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"name": name, "path": str(path), "built_in": built_in}
    try:
        bank = compose.load_bank(str(path))
    except DataError as error:
        return {**row, "title": None, "description": None, "count": None, "error": str(error)}
    return {
        **row,
        "title": bank.title,
        "description": bank.description,
        "language": bank.language,
        "license": bank.license,
        "count": len(bank.questions),
    }


def _echo_bank_row(row: dict[str, Any]) -> None:
    origin = "" if row["built_in"] else ", your own"
    if row["count"] is None:
        click.echo(f"{row['name']}{origin}: needs mending\n  {row['error']}\n")
        return
    click.echo(f"{row['name']}: {row['title']}, {_counted(row['count'])}{origin}")
    click.echo(f"  {row['description'] or row['path']}\n")


def _echo_question(question: Question) -> None:
    click.echo(f"{question.text}\n")
    click.echo(f"id      {question.id}")
    click.echo(f"bank    {question.bank}")
    click.echo(f"topic   {question.topic}")
    click.echo(f"answer  {_target(question)}")
    if question.end_silence_s is not None:
        click.echo(f"ends    after {question.end_silence_s:g} s of silence")
    if question.covers:
        click.echo("\nA strong answer touches:")
        for phrase in question.covers:
            click.echo(f"  - {phrase}")


def _target(question: Question) -> str:
    return f"{question.target.low_s} to {question.target.high_s} s"


def _counted(count: int) -> str:
    return f"{count} question{'' if count == 1 else 's'}"
