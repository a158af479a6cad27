"""`voicecoach ask`: your own questions for the employer."""

from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.ask_rehearsal import rehearse_questions
from voicecoach.cli.asking import MAX_SUGGESTED, known_question, soon
from voicecoach.cli.belonging import application_option
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import text_argument
from voicecoach.compose.parts import build_likeness, load_bank
from voicecoach.compose.practice import system_clock
from voicecoach.core.applications import Application, Belonging, Round, find_application, find_round
from voicecoach.core.debriefing import round_to_debrief
from voicecoach.core.interviewer_roles import InterviewerRole
from voicecoach.core.models import Question
from voicecoach.core.preparation import NewOwnQuestion, Use
from voicecoach.core.uses import use_in_round
from voicecoach.errors import UsageError
from voicecoach.review import ask_json as as_data
from voicecoach.review import ask_text as text

_BANK = "employer_questions"
_number = click.argument("number", metavar="N", type=int)


@click.group()
def ask() -> None:
    """Keep questions for the employer: by interviewer, none asked twice, rehearsed aloud."""


ask.add_command(rehearse_questions)


@ask.command("add", short_help="Add a question: your words, or an id of suggest.")
@click.argument("words", metavar="TEXT|ID")
@click.option("--role", metavar="ROLE", help="Whom it is for, such as manager or recruiter.")
@application_option
@json_option
def add(words: str, role: str | None, application: str | None, as_json: bool) -> None:
    """Add a question in your words, or one that `ask suggest` shows, by its id."""
    wanted = text_argument(words, "TEXT|ID", stdin=False)
    with recovered_store() as store:
        asking = soon(store, application)
        offered = next((each for each in _bank() if each.id == wanted), None)
        new = NewOwnQuestion(
            offered.text if offered else wanted,
            role or (offered.tags[0] if offered and offered.tags else None),
        )
        same = asking.nearly_same(new.text, build_likeness() if asking.questions else None)
        if same is not None:
            raise UsageError(
                text.already_there(same),
                code="question_exists",
                hint=f"To ask it in your new words: voicecoach ask edit {same.id} --text TEXT",
            )
        added = store.add_own_question(asking.application.id, new)
    later = asking.is_better_later(added.text)
    if as_json:
        echo_json({"question": as_data.own_question_json(added, better_later=later)})
        return
    click.echo(text.added(added))
    if later:
        say(text.LATER_NOTE)


@ask.command("edit", short_help="Change its words, or whom it is for.")
@_number
@click.option("--text", "words", metavar="TEXT", help="The question in other words.")
@click.option("--role", metavar="ROLE", help='Whom it is for; "" for anybody.')
@json_option
def edit(number: int, words: str | None, role: str | None, as_json: bool) -> None:
    """Change the words of a question, or whom it is for."""
    if words is None and role is None:
        raise UsageError("Say what to change: --text or --role.", code="nothing_to_change")
    with recovered_store() as store:
        known = known_question(store, number)
        changed = store.change_own_question(
            replace(
                known,
                text=known.text if words is None else text_argument(words, "--text", stdin=False),
                for_role=known.for_role if role is None else role.strip() or None,
            )
        )
        later = soon(store, str(changed.application_id)).is_better_later(changed.text)
    if as_json:
        echo_json({"question": as_data.own_question_json(changed, better_later=later)})
    else:
        click.echo(text.changed(changed))


@ask.command("suggest", short_help="Suggest questions that nobody asked yet.")
@click.option(
    "--role",
    type=click.Choice([each.value for each in InterviewerRole]),
    help="Whom they are for; without it, the interviewers of the next round.",
)
@click.option(
    "-n",
    "--count",
    type=click.IntRange(1),
    default=MAX_SUGGESTED,
    show_default=True,
    help="How many.",
)
@application_option
@json_option
def suggest(role: str | None, count: int, application: str | None, as_json: bool) -> None:
    """Suggest questions that nobody asked yet, for those who sit opposite next."""
    with recovered_store() as store:
        asking = soon(store, application)
    wanted = InterviewerRole(role) if role else None
    likeness = build_likeness() if asking.questions else None
    roles, found = asking.suggestions(_bank(), wanted, likeness, count)
    later = frozenset(each.id for each in found if asking.is_better_later(each.text))
    if as_json:
        told = [as_data.suggestion_json(each, better_later=each.id in later) for each in found]
        echo_json({"roles": sorted(roles), "suggestions": told})
    elif found:
        click.echo(text.suggestions_text(asking.application, asking.held, roles, found, later))
    else:
        say(text.NO_SUGGESTIONS)


@ask.command("list", short_help="List your questions by interviewer.")
@application_option
@json_option
def list_questions(application: str | None, as_json: bool) -> None:
    """List your questions by interviewer: ready, or asked when, of whom, with the answer."""
    with recovered_store() as store:
        asking = soon(store, application)
    later = frozenset(each.id for each in asking.questions if asking.is_better_later(each.text))
    if as_json:
        told = [
            as_data.own_question_json(each, better_later=each.id in later)
            for each in asking.questions
        ]
        echo_json({"application_id": asking.application.id, "questions": told})
    elif asking.questions:
        click.echo(text.list_text(asking.application, asking.questions, later))
    else:
        say(text.NO_QUESTIONS)


@ask.command("done", short_help="Tick a question off: it was asked.")
@_number
@click.option("--answer", metavar="TEXT", help="What they answered.")
@click.option("--round", "round_name", metavar="ROUND", help="Where: first, second, 2 …")
@json_option
def done(number: int, answer: str | None, round_name: str | None, as_json: bool) -> None:
    """Tick a question off: it was asked, in the latest round unless you name one."""
    today = system_clock().now().local.date()
    with recovered_store() as store:
        question = known_question(store, number)
        application = find_application(str(question.application_id), store.applications())
        held = _round_of(application, round_name, today)
        asked = store.ask_own_question(number, _use(held, today), (answer or "").strip() or None)
    if as_json:
        echo_json({"question": as_data.own_question_json(asked, better_later=False)})
    else:
        click.echo(text.done(application, asked))


@ask.command("delete", short_help="Delete a question for good.")
@deletion_options
def delete(asked: Deletion) -> None:
    """Delete a question for good, with what they answered."""
    delete_numbered(
        asked,
        lambda store: text.deletion(known_question(store, asked.number)),
        lambda store: store.delete_own_question(asked.number),
    )


def _bank() -> tuple[Question, ...]:
    return load_bank(_BANK).questions


def _round_of(application: Application, name: str | None, today: date) -> Round | None:
    """The round named, else the latest that is over; None where there is none."""
    if name is not None:
        return find_round(name, application)
    if not application.rounds:
        return None
    return round_to_debrief(Belonging(application), today).round


def _use(held: Round | None, today: date) -> Use:
    return Use(today) if held is None else use_in_round(held, (), today)
