"""`voicecoach due`: what to practise today."""

from datetime import date
from pathlib import Path

import click

from voicecoach.cli.output import echo_json, json_line, say
from voicecoach.cli.preparing import chosen_belonging
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import write_text
from voicecoach.compose.practice import system_clock
from voicecoach.compose.preparing import build_gathering
from voicecoach.core.drills import PastAnswer
from voicecoach.core.due import due_today
from voicecoach.core.models import Question
from voicecoach.core.planning import untouched_questions
from voicecoach.ports import Store
from voicecoach.review import due_text as text
from voicecoach.review.plan_text import PlanWording, written
from voicecoach.session.practice_record import past_answers

A_SITTING = 8
"""What fits into half an hour, feedback included."""


@click.command(short_help="What to practise today.")
@click.argument("application", required=False)
@click.option(
    "--questions",
    type=click.IntRange(1),
    default=A_SITTING,
    show_default=True,
    metavar="N",
    help="How many at most.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.json",
    help="Write them for practice --plan.",
)
@json_option
def due(application: str | None, questions: int, output: Path | None, as_json: bool) -> None:
    """List what to practise today: open warnings, weak answers, what fades, what is untouched.

    With an application it works towards its next interview, and brings in what the posting asks
    for and no answer has told yet.
    """
    today = system_clock().now().local.date()
    with recovered_store() as store:
        past, untouched, interview_on = _of_application(store, application, today)
        items = due_today(past, untouched, today, interview_on)
    chosen, left_out = items[:questions], max(0, len(items) - questions)
    data = text.due_json(chosen, left_out, interview_on)
    if output is not None:
        write_text(output, json_line(data))
        say(written(str(output), is_bank=True))
    if as_json:
        echo_json(data)
    elif output is None:
        click.echo(text.due_list(chosen, left_out, interview_on))


def _of_application(
    store: Store, name: str | None, today: date
) -> tuple[tuple[PastAnswer, ...], tuple[Question, ...], date | None]:
    """What was answered, what no answer has told yet, and the day of the next interview.

    Without a name that of the only application; with none or several nothing of it.
    """
    if name is None and len(store.applications()) != 1:
        return past_answers(store), (), None
    belonging = chosen_belonging(store, name, None, today)
    gathering = build_gathering(store, belonging, today)
    known = gathering.preparation()
    held_on = None if belonging.round is None else belonging.round.held_on
    return known.past, untouched_questions(known, PlanWording(), gathering.likeness), held_on
