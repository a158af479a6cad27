"""`voicecoach debrief`: right after a round, what was asked, answered, promised and doubted."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import click

from voicecoach.cli.belonging import named
from voicecoach.cli.default_command import GroupWithDefault
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.preparing import only_application
from voicecoach.cli.replying import ReplyFlags, reply_options, spoken_replies, typed_replies
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import STDIN, name_of, read_bytes
from voicecoach.compose import build_document_reader, build_topics
from voicecoach.compose.parts import build_likeness
from voicecoach.compose.practice import system_clock
from voicecoach.core.applications import Belonging
from voicecoach.core.debrief_notes import NotedDebrief, read_debrief_notes
from voicecoach.core.debriefing import Debrief, Part, people_met, round_to_debrief
from voicecoach.core.documents.models import DocumentKind
from voicecoach.core.documents.reading import check_readable
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.preparation import DebriefItem, DebriefKind, OwnQuestion
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import MAX_DOCUMENT_BYTES, Store
from voicecoach.review import applications_json
from voicecoach.review import debrief_text as text
from voicecoach.review.debrief_json import debrief_json
from voicecoach.review.ledger_json import import_finding_json
from voicecoach.review.ledger_text import import_finding_text
from voicecoach.review.resolution_text import HOW_TO_SETTLE
from voicecoach.review.stories_text import told_there
from voicecoach.session.debriefing import (
    Debriefing,
    DebriefPlan,
    KeptDebrief,
    Understood,
    keep,
    understand,
)

_BANK = "debrief"
_TARGET = TargetRange(5, 90)


class _Debrief(GroupWithDefault):
    default = "tell"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the command was typed."""

    name: str | None
    is_spoken: bool
    file: str | None
    as_json: bool
    dry_run: bool
    yes: bool
    no_input: bool

    @property
    def can_ask(self) -> bool:
        return not self.no_input and self.file != STDIN and sys.stdin.isatty()


@dataclass(frozen=True, slots=True)
class Told:
    """A debrief as it was taken."""

    debrief: Debrief
    unsorted: tuple[str, ...] = ()
    session_id: str | None = None


@click.group(cls=_Debrief, short_help="Tell what a round was like, right after it.")
def debrief() -> None:
    """Tell what was asked, what you answered and promised, what they doubted, whom you met.

    Promises become tasks, answers are compared with everything you ever said. The round is the
    latest one that is over, unless you name one: acme/first.
    """


@debrief.command("tell", hidden=True)
@click.argument("name", metavar="[APPLICATION/ROUND]", required=False)
@click.option("--voice", "is_spoken", is_flag=True, help="Be asked aloud and speak the answers.")
@click.option("--from", "file", metavar="FILE|-", help="Read free notes instead of asking.")
@click.option("--yes", is_flag=True, help="Store without asking.")
@click.option("--no-input", is_flag=True, help="Never ask whether to store.")
@click.option("--dry-run", is_flag=True, help="Show and compare, but store nothing.")
@reply_options
@json_option
def tell(
    name: str | None,
    is_spoken: bool,
    file: str | None,
    yes: bool,
    no_input: bool,
    dry_run: bool,
    flags: ReplyFlags,
    as_json: bool,
) -> None:
    """Take a debrief."""
    wanted = Wanted(name, is_spoken, file, as_json, dry_run, yes, no_input)
    if is_spoken and file is not None:
        raise UsageError("Give --voice or --from, not both.", code="voice_and_file")
    today = system_clock().now().local.date()
    with recovered_store() as store:
        belonging = named(store, name) if name else only_application(store, "debrief")
        belonging = round_to_debrief(belonging, today)
        told = _told(store, belonging, wanted, flags)
        near = build_topics() if told.debrief.of(DebriefKind.ANSWERED) else None
        understood = understand(store, belonging, told.debrief, today, near)
        if not as_json:
            _show(understood, told)
        kept = _keep(store, understood, wanted, today)
    _tell(understood, told, kept, wanted)


def _told(store: Store, belonging: Belonging, wanted: Wanted, flags: ReplyFlags) -> Told:
    mine = belonging.application.id
    own = tuple(each for each in store.own_questions() if each.application_id == mine)
    likeness = build_likeness() if own else None
    if wanted.file is not None:
        noted = _noted(wanted.file, own)
        return Told(noted.debrief, noted.unsorted)
    plan = _plan(own, belonging.round_id)
    say(text.opening(belonging))
    wording = text.DebriefQuestions(is_spoken=wanted.is_spoken)
    taking = (
        spoken_replies(store, flags, _BANK, plan.questions, belonging, text.SPOKEN_HELP)
        if wanted.is_spoken
        else typed_replies(text.TYPED_HELP)
    )
    with taking as replies:
        taken = Debriefing(replies, wording, plan, likeness).run()
        return Told(taken, session_id=replies.session_id)


def _noted(file: str, own: Sequence[OwnQuestion]) -> NotedDebrief:
    name = name_of(file)
    try:
        read = build_document_reader().read(read_bytes(file, MAX_DOCUMENT_BYTES + 1), name)
        check_readable(read, DocumentKind.NOTES)
    except DataError as error:
        raise DataError(f"{name}: {error.message}", code=error.code, hint=error.hint) from error
    noted = read_debrief_notes(read, own, build_likeness() if own else None)
    for warning in noted.warnings:
        say(warning)
    return noted


def _plan(own: tuple[OwnQuestion, ...], round_id: int | None) -> DebriefPlan:
    """Every part that has a reason: own questions only where one may have been asked."""
    unasked = tuple(each for each in own if not each.was_asked_in(round_id))
    parts = tuple(part for part in Part if unasked or part is not Part.OWN_QUESTIONS)
    wording = text.DebriefQuestions(is_spoken=True)
    questions = tuple(
        Question(
            part.value.replace("_", "-"), wording.part(part, unasked), _BANK, part.value, _TARGET
        )
        for part in parts
    )
    return DebriefPlan(questions, parts, own, unasked)


def _show(understood: Understood, told: Told) -> None:
    if not understood.debrief.is_empty:
        click.echo(
            text.understood_text(understood.belonging, understood.debrief, understood.told_on)
        )
    if told.unsorted:
        click.echo(f"\n{text.unsorted_text(told.unsorted)}")


def _keep(store: Store, understood: Understood, wanted: Wanted, today: date) -> KeptDebrief | None:
    """Store it if that is wanted; ask where somebody can be asked."""
    new = understood.debrief
    if new.is_empty:
        say(text.NOTHING_TOLD)
        return None
    if wanted.dry_run:
        say(text.DRY_RUN)
        return None
    if not wanted.yes and not (
        wanted.can_ask and click.confirm(text.store_question(new, understood.told_on), err=True)
    ):
        say(text.NOT_STORED)
        return None
    met = people_met(new, understood.held)
    people = wanted.yes or not met or click.confirm(text.people_question(met), err=True)
    belonging = understood.belonging
    why = text.why_promised(belonging, understood.told_on)
    return keep(store, understood, today, why, text.source_of(belonging), people=people)


def _tell(understood: Understood, told: Told, kept: KeptDebrief | None, wanted: Wanted) -> None:
    found = (
        [(None, each) for each in understood.findings]
        if kept is None
        else [(each.id, each.finding) for each in kept.saved.findings]
    )
    if wanted.as_json:
        data = debrief_json(
            understood.belonging, understood.debrief, understood.told_on, told.unsorted
        )
        echo_json(
            {
                **data,
                "findings": [import_finding_json(number, finding) for number, finding in found],
                "stored": kept is not None,
                "items": applications_json.debrief_json(kept.saved.items) if kept else [],
                "tasks": applications_json.tasks_json(kept.saved.tasks) if kept else [],
                "stories": [each.id for each in kept.stories] if kept else [],
                "session_id": told.session_id,
            }
        )
        return
    for number, finding in found:
        click.echo(f"\n{import_finding_text(number, finding)}")
    if kept is not None:
        saved = kept.saved
        name = str(understood.belonging.application.id)
        click.echo(text.stored(len(saved.items), len(saved.tasks), len(found), name))
        for story in kept.stories:
            say(told_there(story))
        if found:
            say(HOW_TO_SETTLE)
    if told.session_id is not None:
        say(text.recordings_kept(told.session_id))


@debrief.command("show", short_help="Show what is remembered of rounds.")
@click.argument("name", metavar="[APPLICATION[/ROUND]]", required=False)
@json_option
def show(name: str | None, as_json: bool) -> None:
    """Show what is remembered of the rounds of all applications, of one, or of one round."""
    with recovered_store() as store:
        belonging = None if name is None else named(store, name)
        applications = store.applications() if belonging is None else (belonging.application,)
        rounds = {held.id for each in applications for held in each.rounds}
        if belonging is not None and belonging.round is not None:
            rounds = {belonging.round.id}
        items = [each for each in store.debrief_items() if each.round_id in rounds]
    if as_json:
        echo_json({"debrief": applications_json.debrief_json(items)})
    elif items:
        shown = (text.items_text(each, items) for each in applications)
        click.echo("\n\n".join(block for block in shown if block))
    else:
        say(text.NO_ITEMS)


@debrief.command("delete", short_help="Delete one item.")
@deletion_options
def delete(asked: Deletion) -> None:
    """Delete one item, by the number that `debrief show` prints."""
    delete_numbered(
        asked,
        lambda store: text.item_deletion(_item(store, asked.number)),
        lambda store: store.delete_debrief_item(asked.number),
    )


def _item(store: Store, number: int) -> DebriefItem:
    item = next((each for each in store.debrief_items() if each.id == number), None)
    if item is None:
        raise DataError(
            f"There is no debrief item {number}.",
            code="unknown_debrief_item",
            hint="See the numbers: voicecoach debrief show",
        )
    return item
