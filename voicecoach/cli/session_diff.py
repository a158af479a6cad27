"""`voicecoach sessions diff`: two sessions side by side."""

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.terminal_width import terminal_width
from voicecoach.core.attempts import attempts_of
from voicecoach.core.comparing import compare_sessions
from voicecoach.review.comparing_json import comparison_json
from voicecoach.review.comparing_text import NOTHING_SHARED, comparison_text


@click.command("diff", short_help="Compare two sessions, question by question.")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@json_option
def diff_sessions(before: str, after: str, as_json: bool) -> None:
    """Put the answers of session B beside those of session A: words, times and claims.

    Of several attempts at a question in one session the last one counts.
    """
    with recovered_store() as store:
        first, second = store.session(before), store.session(after)
    comparison = compare_sessions(attempts_of(first), attempts_of(second))
    if as_json:
        echo_json(comparison_json(comparison, first.id, second.id))
        return
    click.echo(comparison_text(comparison, first.id, second.id, terminal_width()))
    if not comparison.pairs:
        say(NOTHING_SHARED)
