"""`voicecoach questions history`: every answer to one question, over months."""

from datetime import date

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.since_days import since_option
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.terminal_width import terminal_width
from voicecoach.core.comparing import histories
from voicecoach.core.searching import read_query
from voicecoach.review.comparing_json import histories_json
from voicecoach.review.comparing_text import NO_HISTORY, history_text
from voicecoach.session.progress_record import Wanted, read_attempts


@click.command("history", short_help="See all your answers to a question, over months.")
@click.argument("words", metavar="ID_OR_WORDS...", nargs=-1, required=True)
@application_option
@since_option
@json_option
def question_history(
    words: tuple[str, ...], application: str | None, since: date | None, as_json: bool
) -> None:
    """List every answer to a question with its figures, and what changed in what it claims.

    The question is named by its id, or by words that stand in it; the beginning of a word is
    enough.
    """
    phrases = read_query(words)
    with recovered_store() as store:
        belonging = None if application is None else named(store, application)
        attempts = tuple(read_attempts(store, Wanted(belonging, since)))
    found = histories(attempts, " ".join(words), phrases)
    if as_json:
        echo_json(histories_json(found))
        return
    if not found:
        say(NO_HISTORY)
        return
    click.echo("\n\n".join(history_text(each, terminal_width()) for each in found))
