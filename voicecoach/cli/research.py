"""`voicecoach research`: what was found out about an employer, and what is not to be mentioned."""

from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json
from voicecoach.cli.rounds import Day
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import text_argument
from voicecoach.compose.practice import system_clock
from voicecoach.core.discretion import said_too_much, used_research
from voicecoach.core.preparation import Discretion, NewResearchNote, ResearchNote
from voicecoach.core.research import company_lines, known_note, of_application
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import Store
from voicecoach.review import research_json as as_data
from voicecoach.review import research_text as text

_source_option = click.option(
    "--source", help="Where it is from: a page, the news, a job ad, a person."
)
_number = click.argument("number", metavar="N", type=int)
_quiet_option = click.option(
    "--not-to-mention",
    is_flag=True,
    help="Better unsaid: you are warned quietly when an answer says it.",
)


@click.group()
def research() -> None:
    """Keep what you find out about an employer, and what you mean not to mention."""


@research.command("add", short_help="Note a fact, with its source and day.")
@click.argument("note", metavar="TEXT", required=False)
@click.option("--line", type=int, help="Take this line of a company page; see research lines.")
@_source_option
@click.option("--date", "noted_on", type=Day(), help="Its day; today unless you say.")
@_quiet_option
@application_option
@json_option
def add_research(
    note: str | None,
    line: int | None,
    source: str | None,
    noted_on: date | None,
    not_to_mention: bool,
    application: str | None,
    as_json: bool,
) -> None:
    """Note one fact about an employer, or one matter of your own that is better unsaid.

    Without --application it counts everywhere. Answers that use it are told so; answers that say
    what is not to be mentioned are told quietly.
    """
    with recovered_store() as store:
        belonging = named(store, application) if application else None
        number = belonging.application.id if belonging else None
        written, from_where = _written(store, note, line, source)
        _refuse_known(store, number, written)
        day = noted_on or system_clock().now().local.date()
        discretion = Discretion.NOT_TO_MENTION if not_to_mention else Discretion.OPEN
        added = store.add_research(number, NewResearchNote(written, from_where, day, discretion))
        if as_json:
            echo_json(as_data.note_json(added))
        else:
            click.echo(text.added(added))


@research.command("list", short_help="List the notes of an application, or all.")
@application_option
@json_option
def list_research(application: str | None, as_json: bool) -> None:
    """List notes with source and day; those not to be mentioned are marked."""
    with recovered_store() as store:
        notes = _notes(store, application)
    if as_json:
        echo_json({"notes": [as_data.note_json(each) for each in notes]})
    else:
        click.echo(text.note_list(notes))


@research.command("lines", short_help="Number the lines of imported company pages.")
@application_option
@json_option
def list_lines(application: str | None, as_json: bool) -> None:
    """Show what `import company` took in, line by line, to be noted with research add --line N."""
    with recovered_store() as store:
        number = named(store, application).application.id if application else None
        lines = company_lines(store.documents(), number)
    if as_json:
        echo_json(
            {"lines": [as_data.line_json(place, each) for place, each in enumerate(lines, 1)]}
        )
    else:
        click.echo(text.line_list(lines))


@research.command("edit", short_help="Change a note.")
@_number
@click.option("--text", "note", help="What it says.")
@_source_option
@click.option("--date", "noted_on", type=Day(), help="Its day.")
@click.option(
    "--not-to-mention/--may-be-said", "quiet", default=None, help="Whether it is better unsaid."
)
@json_option
def edit_research(
    number: int,
    note: str | None,
    source: str | None,
    noted_on: date | None,
    quiet: bool | None,
    as_json: bool,
) -> None:
    """Change what a note says, its source, its day, or whether it may be said."""
    if note is None and source is None and noted_on is None and quiet is None:
        raise UsageError(
            "Say what to change: --text, --source, --date, --not-to-mention or --may-be-said.",
            code="nothing_to_change",
        )
    with recovered_store() as store:
        known = _known(store, number)
        discretion = known.discretion
        if quiet is not None:
            discretion = Discretion.NOT_TO_MENTION if quiet else Discretion.OPEN
        changed = replace(
            known,
            text=known.text if note is None else _words(note, "--text"),
            source=known.source if source is None else _words(source, "--source"),
            noted_on=noted_on or known.noted_on,
            discretion=discretion,
        )
        kept = store.change_research(changed)
    if as_json:
        echo_json(as_data.note_json(kept))
    else:
        click.echo(text.changed(kept))


@research.command("check", short_help="See what an answer uses of it, or says too much.")
@click.argument("answer", metavar="TEXT")
@application_option
@json_option
def check_answer(answer: str, application: str | None, as_json: bool) -> None:
    """Tell which notes a text speaks of, and which of them were not to be mentioned."""
    words = _words(answer, "TEXT")
    with recovered_store() as store:
        notes = _notes(store, application)
    used, too_much = used_research(words, notes), said_too_much(words, notes)
    if as_json:
        echo_json(as_data.check_json(used, too_much))
    else:
        click.echo(text.check(used, too_much))


@research.command("delete", short_help="Remove a note.")
@deletion_options
def delete_research(asked: Deletion) -> None:
    """Remove a note for good."""
    delete_numbered(
        asked,
        lambda store: text.short(_known(store, asked.number)),
        lambda store: store.delete_research(asked.number),
    )


def _written(
    store: Store, note: str | None, line: int | None, source: str | None
) -> tuple[str, str]:
    """What is to be noted, and where it is from; raises UsageError."""
    if (note is None) == (line is None):
        raise UsageError(
            "Give a text, or --line with the number of a line.",
            code="no_research",
            hint='For example: voicecoach research add "They moved to Leeds" --source "their site"',
        )
    if line is not None:
        return _line(store, line, source)
    words = _words(note or "", "TEXT")
    if source is None:
        raise UsageError(
            "Say where it is from.",
            code="no_source",
            hint='Add --source, such as --source "their site" or --source "Dana, who works there".',
        )
    return words, _words(source, "--source")


def _refuse_known(store: Store, application_id: int | None, words: str) -> None:
    known = known_note(store.research(), application_id, words)
    if known is not None:
        raise DataError(
            f"That is noted already: {text.short(known)}.",
            code="known_research",
            hint=f"Change it: voicecoach research edit {known.id}",
        )


def _words(given: str, where: str) -> str:
    return text_argument(given, where, stdin=False)


def _line(store: Store, line: int, source: str | None) -> tuple[str, str]:
    lines = company_lines(store.documents(), None)
    if not 1 <= line <= len(lines):
        raise DataError(
            f"There is no line {line}.",
            code="unknown_line",
            hint="See their numbers: voicecoach research lines",
        )
    found = lines[line - 1]
    return found.text, source or found.document


def _notes(store: Store, application: str | None) -> tuple[ResearchNote, ...]:
    if application is None:
        return store.research()
    return of_application(store.research(), named(store, application).application.id)


def _known(store: Store, number: int) -> ResearchNote:
    known = next((each for each in store.research() if each.id == number), None)
    if known is None:
        raise DataError(
            f"There is no note {number}.",
            code="unknown_research",
            hint="See which there are: voicecoach research list",
        )
    return known
