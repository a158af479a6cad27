"""`voicecoach import resume|posting|notes|company`: a file, shown as it was read, then kept."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import STDIN, name_of, read_bytes
from voicecoach.compose import build_document_reader, build_topics
from voicecoach.compose.practice import system_clock
from voicecoach.core.applications import Belonging
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.documents.lines import LaidOutText, LineKind
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.core.documents.notes import read_notes
from voicecoach.core.documents.posting import read_posting
from voicecoach.core.documents.reading import check_readable, resume_of
from voicecoach.core.documents.statements import notes_statements, resume_statements
from voicecoach.errors import DataError
from voicecoach.ports import MAX_DOCUMENT_BYTES, Store
from voicecoach.review import documents_json as as_data
from voicecoach.review import documents_text as text
from voicecoach.review.ledger_json import import_finding_json
from voicecoach.review.ledger_text import import_finding_text
from voicecoach.review.resolution_text import HOW_TO_SETTLE
from voicecoach.session.documents import compare_document, take_in_document


@dataclass(frozen=True, slots=True)
class Understood:
    """A document as it was read: for people, as data, and what it says about the person."""

    shown: str
    data: dict[str, Any]
    lines: tuple[str, ...]
    kinds: tuple[LineKind, ...]
    statements: list[Statement]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the command was typed."""

    file: str
    as_json: bool
    dry_run: bool
    yes: bool
    no_input: bool
    application: str | None


def _options(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--no-input", is_flag=True, help="Never ask; without --yes nothing is kept."),
        click.option("--yes", is_flag=True, help="Store without asking."),
        click.option("--dry-run", is_flag=True, help="Show and compare, but store nothing."),
        application_option,
        json_option,
        click.argument("file", metavar="FILE|-"),
    ):
        command = option(command)
    return command


@click.command("resume", short_help="Take in a résumé; its lines are compared with what you say.")
@_options
def import_resume(**typed: Any) -> None:
    """Read a résumé from PDF, DOCX, Markdown, plain text or JSON Resume; - reads stdin.

    Shows jobs, dates, education and skills as they were understood, and every line. Its lines
    become statements of yours, compared with everything you said. Nothing is filled in.
    """
    _import(DocumentKind.RESUME, Wanted(**typed))


@click.command("posting", short_help="Take in the posting of a job.")
@_options
def import_posting(**typed: Any) -> None:
    """Read a job posting, also as a saved web page; - reads stdin.

    Shows title, employer, what is asked for and wished for, duties and benefits.
    """
    _import(DocumentKind.POSTING, Wanted(**typed))


@click.command("notes", short_help="Take in notes of a round.")
@_options
def import_notes(**typed: Any) -> None:
    """Read notes of a round: lines such as "Asked: …", "Answered: …", "Promised: …", or free text.

    What you answered becomes statements of yours. Name the round: --application acme/first.
    """
    _import(DocumentKind.NOTES, Wanted(**typed))


@click.command("company", short_help="Take in what is written about an employer.")
@_options
def import_company(**typed: Any) -> None:
    """Read pages about an employer: its site, news, advertisements; - reads stdin."""
    _import(DocumentKind.COMPANY, Wanted(**typed))


DOCUMENT_COMMANDS = (import_resume, import_posting, import_notes, import_company)


def _import(kind: DocumentKind, wanted: Wanted) -> None:
    name = name_of(wanted.file)
    try:
        read = build_document_reader().read(read_bytes(wanted.file, MAX_DOCUMENT_BYTES + 1), name)
        check_readable(read, kind)
    except DataError as error:
        if wanted.as_json:
            echo_json(as_data.refused_json(name, error.message, error.code))
        message = error.message if name in error.message else f"{name}: {error.message}"
        raise DataError(message, code=error.code, hint=error.hint) from error
    with recovered_store() as store:
        belonging = None if wanted.application is None else named(store, wanted.application)
        understood = _understood(kind, read, name, _day(belonging))
        if not wanted.as_json:
            click.echo(understood.shown)
        _keep(store, kind, wanted, understood, belonging)


def _understood(kind: DocumentKind, read: LaidOutText, name: str, day: date) -> Understood:
    kinds = tuple(line.kind for line in read.lines if line.text)
    if kind is DocumentKind.RESUME:
        resume = resume_of(read)
        return Understood(
            text.resume_text(resume),
            as_data.resume_json(name, resume),
            resume.lines,
            (),
            resume_statements(resume, _today()),
        )
    if kind is DocumentKind.POSTING:
        posting = read_posting(read)
        data = as_data.posting_json(name, posting)
        return Understood(text.posting_text(posting), data, posting.lines, kinds, [])
    if kind is DocumentKind.NOTES:
        notes = read_notes(read)
        data = as_data.notes_json(name, notes)
        statements = notes_statements(notes, day)
        return Understood(text.notes_text(notes), data, notes.lines, kinds, statements)
    lines = tuple(line.text for line in read.lines)
    data = as_data.company_json(name, lines, read.warnings)
    return Understood(text.lines_text(lines, read.warnings), data, lines, (), [])


def _today() -> date:
    return system_clock().now().local.date()


def _day(belonging: Belonging | None) -> date:
    """The day of the round, else today."""
    held = None if belonging is None or belonging.round is None else belonging.round.held_on
    return held or _today()


def _keep(
    store: Store,
    kind: DocumentKind,
    wanted: Wanted,
    understood: Understood,
    belonging: Belonging | None,
) -> None:
    document = NewDocument(
        kind,
        PurePath(name_of(wanted.file)).name,
        understood.lines,
        system_clock().now(),
        None if belonging is None else belonging.application.id,
        None if belonging is None else belonging.round_id,
        understood.kinds,
    )
    said = understood.statements
    statements = [each if belonging is None else belonging.of_statement(each) for each in said]
    findings = compare_document(store, document, statements, build_topics() if said else None)
    if not _agreed(kind, wanted, len(statements)):
        _tell(wanted, understood, [(None, each) for each in findings])
        return
    taken = take_in_document(store, document, statements, findings)
    _tell(wanted, understood, taken.findings, stored_id=taken.document.id)
    if not wanted.as_json:
        click.echo(
            text.stored(
                kind,
                document.name,
                replaced=taken.replaced,
                statements=len(statements),
                warnings=len(taken.findings),
            )
        )


def _agreed(kind: DocumentKind, wanted: Wanted, statements: int) -> bool:
    """Whether it is to be stored: said so, or asked on a terminal."""
    if wanted.dry_run:
        say(text.DRY_RUN)
        return False
    if wanted.yes:
        return True
    can_ask = not wanted.no_input and wanted.file != STDIN and sys.stdin.isatty()
    if can_ask:
        return click.confirm(text.question(kind, statements), err=True)
    say(text.NOT_STORED)
    return False


def _tell(
    wanted: Wanted,
    understood: Understood,
    findings: Sequence[tuple[int | None, Finding]],
    *,
    stored_id: int | None = None,
) -> None:
    if wanted.as_json:
        told = [import_finding_json(number, finding) for number, finding in findings]
        echo_json({**understood.data, "findings": told, "document_id": stored_id})
        return
    for number, finding in findings:
        click.echo(f"\n{import_finding_text(number, finding)}")
    if findings and stored_id is not None:
        say(HOW_TO_SETTLE)
