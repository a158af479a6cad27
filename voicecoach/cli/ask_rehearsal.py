"""`voicecoach ask rehearse`: every question for the employer said aloud once."""

import click

from voicecoach.cli.asking import soon
from voicecoach.cli.belonging import application_option
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.replying import ReplyFlags, reply_options, spoken_replies, typed_replies
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.core.applications import Belonging
from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.preparation import OwnQuestion
from voicecoach.ports import Store
from voicecoach.review import ask_text as text
from voicecoach.review.ask_json import rehearsed_json
from voicecoach.review.debrief_text import recordings_kept
from voicecoach.session.own_questions import AskingSoon, Rehearsed, rehearse
from voicecoach.session.replies import Replies

_BANK = "own_questions"
_TARGET = TargetRange(5, 20)


@click.command("rehearse", short_help="Say each aloud; hear whether it was whole.")
@application_option
@click.option("--text", "typed", is_flag=True, help="Type the questions instead.")
@click.option("--all", "take_all", is_flag=True, help="Those that were asked already, too.")
@reply_options
@json_option
def rehearse_questions(
    application: str | None, typed: bool, take_all: bool, flags: ReplyFlags, as_json: bool
) -> None:
    """Say each question that is ready, and hear whether it was whole and how long it took."""
    with recovered_store() as store:
        asking = soon(store, application)
        own = tuple(each for each in asking.questions if take_all or not each.asked)
        if own:
            rehearsed, session_id = _rehearsed(store, asking, own, flags, typed, quiet=as_json)
        else:
            rehearsed, session_id = [], None
    if as_json:
        told = [
            rehearsed_json(each.question, each.said, each.text, each.speech_ms)
            for each in rehearsed
        ]
        echo_json({"session_id": session_id, "rehearsed": told})
    elif not own:
        say(text.NOTHING_READY if asking.questions else text.NO_QUESTIONS)
    elif session_id is not None:
        say(recordings_kept(session_id))


def _rehearsed(
    store: Store,
    asking: AskingSoon,
    own: tuple[OwnQuestion, ...],
    flags: ReplyFlags,
    typed: bool,
    *,
    quiet: bool,
) -> tuple[list[Rehearsed], str | None]:
    questions = tuple(map(_question, own))
    belonging = Belonging(asking.application, asking.held)
    taking = (
        typed_replies(text.TYPED_HELP)
        if typed
        else spoken_replies(store, flags, _BANK, questions, belonging, text.REHEARSAL_HELP)
    )
    with taking as replies:
        return _all(replies, own, questions, quiet=quiet), replies.session_id


def _all(
    replies: Replies,
    own: tuple[OwnQuestion, ...],
    questions: tuple[Question, ...],
    *,
    quiet: bool,
) -> list[Rehearsed]:
    rehearsed = []
    for each in rehearse(replies, text.next_question, own, questions):
        rehearsed.append(each)
        if not quiet:
            click.echo(text.said_text(each.said, each.text, each.speech_ms))
    return rehearsed


def _question(own: OwnQuestion) -> Question:
    return Question(
        id=f"own-{own.id}",
        text=own.text,
        bank=_BANK,
        topic="own-question",
        target=_TARGET,
        kind=QuestionKind.OWN_QUESTION,
    )
