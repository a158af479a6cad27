"""`voicecoach match`: what the posting asks for, beside what shows it."""

import click

from voicecoach.cli.output import echo_json
from voicecoach.cli.preparing import chosen_belonging
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.practice import system_clock
from voicecoach.compose.preparing import build_gathering
from voicecoach.review import match_text as text
from voicecoach.review.plan_json import match_json


@click.command(short_help="Match the posting with your résumé, stories and answers.")
@click.argument("application", required=False)
@json_option
def match(application: str | None, as_json: bool) -> None:
    """Show each requirement of the posting with the line of your résumé that shows it.

    Beside it stand a story that fits and the answer in which you practised it. What is only near
    is called partly met, and what nothing shows a gap.
    """
    today = system_clock().now().local.date()
    with recovered_store() as store:
        belonging = chosen_belonging(store, application, None, today)
        requirements = build_gathering(store, belonging, today).requirements()
    if as_json:
        echo_json(
            {
                "employer": belonging.application.employer,
                "role": belonging.application.role,
                "requirements": match_json(requirements),
            }
        )
    else:
        click.echo(text.match_table(requirements))
