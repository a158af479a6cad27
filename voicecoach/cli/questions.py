"""`voicecoach questions`: see the question banks and check one of your own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from voicecoach import compose
from voicecoach.cli.output import echo_json, say
from voicecoach.core.models import Question
from voicecoach.core.question_sets import (
    NearDuplicate,
    near_duplicates,
    select_questions,
    tags_of,
)
from voicecoach.core.questions import KINDS, Bank, find_questions
from voicecoach.core.toml_tables import FileProblem
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
@click.option("--kind", type=click.Choice(KINDS), help="Only questions of this kind.")
@click.option(
    "--tag", "tags", multiple=True, help="Only questions with this tag; more than one: with all."
)
@json_option
def list_questions(
    bank_name: str | None, kind: str | None, tags: tuple[str, ...], as_json: bool
) -> None:
    """List the questions of one bank, or of all."""
    everything = _banks(bank_name)
    banks = list(_narrowed(everything, kind, tags))
    if not banks:
        known = ", ".join(tags_of(question for bank in everything for question in bank.questions))
        say(f"No question is like that. Tags: {known or 'none'}.")
    if as_json:
        echo_json({"questions": [asdict(each) for bank in banks for each in bank.questions]})
        return
    for bank in banks:
        click.echo(f"{bank.title} ({bank.name}), {_counted(len(bank.questions))}\n")
        for number, question in enumerate(bank.questions, start=1):
            click.echo(f"{number:3}. {question.text}")
            click.echo(f"     {_particulars(question)}\n")


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
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
def check_file(file: Path | None, as_json: bool) -> int:
    """Check a bank of your own: everything to mend, with its line and key.

    Questions that are nearly the same are told, too; a bank can be used with them. Without FILE
    the banks that come with voicecoach are compared with one another.
    """
    bank, problems = compose.check_bank(file) if file else (_built_in_as_one(), ())
    alike = near_duplicates(bank.questions) if bank else ()
    where = str(file) if file else "The banks of voicecoach"
    if as_json:
        echo_json({"file": str(file) if file else None, **_check_json(bank, problems, alike)})
    elif bank is not None:
        click.echo(f"{where}: {_counted(len(bank.questions))}, nothing to mend.")
    for line in () if as_json else (*problems, *map(_alike, alike)):
        click.echo(str(line))
    if file and bank and not as_json:
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


def _check_json(
    bank: Bank | None, problems: Sequence[FileProblem], alike: Sequence[NearDuplicate]
) -> dict[str, Any]:
    return {
        "ok": bank is not None,
        "count": len(bank.questions) if bank else None,
        "problems": [{"line": p.line, "key": p.key, "message": p.message} for p in problems],
        "near_duplicates": [
            {
                "ids": [pair.first.id, pair.second.id],
                "banks": [pair.first.bank, pair.second.bank],
                "likeness": round(pair.likeness, 1),
            }
            for pair in alike
        ],
    }


def _alike(pair: NearDuplicate) -> str:
    one, other = (f'"{question.id}"' for question in (pair.first, pair.second))
    banks = "" if pair.first.bank == pair.second.bank else f" of {pair.second.bank}"
    return (
        f"{pair.first.bank}: {one} and {other}{banks} are nearly the same question "
        f"({pair.likeness:.0f} of 100). Reword one, or leave it out."
    )


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
        "by_name_only": bank.by_name_only,
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
    click.echo(f"kind    {question.kind}")
    click.echo(f"topic   {question.topic}")
    if question.tags:
        click.echo(f"tags    {', '.join(question.tags)}")
    click.echo(f"answer  {_target(question)}")
    if question.end_silence_s is not None:
        click.echo(f"ends    after {question.end_silence_s:g} s of silence")
    _echo_phrases("A strong answer touches:", question.covers)
    _echo_phrases("What may be asked next:", question.follow_ups)


def _echo_phrases(heading: str, phrases: Sequence[str]) -> None:
    if phrases:
        click.echo(f"\n{heading}")
    for phrase in phrases:
        click.echo(f"  - {phrase}")


def _particulars(question: Question) -> str:
    """What a list says about a question besides its text."""
    parts = (question.id, question.kind, question.topic, _target(question), *question.tags)
    return ", ".join(dict.fromkeys(parts))


def _target(question: Question) -> str:
    return f"{question.target.low_s} to {question.target.high_s} s"


def _counted(count: int) -> str:
    return f"{count} question{'' if count == 1 else 's'}"
