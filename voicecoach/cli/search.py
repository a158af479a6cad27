"""`voicecoach search`: find words in everything that was said."""

from datetime import date

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.since_days import since_option, until_option
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.terminal_width import terminal_width
from voicecoach.core.searching import SearchFilter, read_query
from voicecoach.review.search_text import HOW_TO_SEARCH, found_json, found_text, more_found


@click.command(short_help="Find words in everything you have said.")
@click.argument("words", nargs=-1, required=True)
@click.option("--employer", metavar="E", help="Only what was said to this employer.")
@click.option("--question", metavar="Q", help="Only answers to it: its id or words of it.")
@since_option
@until_option
@application_option
@click.option("--session", "session_id", metavar="ID", help="Only in this session.")
@click.option(
    "--most",
    type=click.IntRange(1),
    default=20,
    show_default=True,
    metavar="N",
    help="How many to show at most, the latest first.",
)
@json_option
def search(
    words: tuple[str, ...],
    employer: str | None,
    question: str | None,
    since: date | None,
    until: date | None,
    application: str | None,
    session_id: str | None,
    most: int,
    as_json: bool,
) -> None:
    """Find words in answers, notes to yourself, debriefs, stories, and what you took in.

    All WORDS must stand in a text, in any order; longer words that begin so are found, too. Words
    in one argument must follow one another: voicecoach search "a team of". Case and accents make
    no difference.
    """
    phrases = read_query(words)
    with recovered_store() as store:
        belonging = None if application is None else named(store, application)
        wanted = SearchFilter(
            employer=employer,
            question=question,
            since=since,
            until=until,
            session_id=None if session_id is None else store.session(session_id).id,
            application_id=None if belonging is None else belonging.application.id,
            round_id=None if belonging is None else belonging.round_id,
        )
        found = store.search(phrases, wanted, most)
    if as_json:
        echo_json(found_json(found, phrases))
        return
    if not found.passages:
        say(HOW_TO_SEARCH)
        return
    click.echo(found_text(found, phrases, terminal_width()))
    if found.total > len(found.passages):
        say(more_found(found))
