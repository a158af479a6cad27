"""`voicecoach plan`: what to prepare for the next round, with the reason for everything."""

from pathlib import Path

import click

from voicecoach.cli.output import echo_json, json_line, say
from voicecoach.cli.preparing import chosen_belonging
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import write_text
from voicecoach.compose.practice import system_clock
from voicecoach.compose.preparing import build_gathering
from voicecoach.core.planning import Plan, make_plan
from voicecoach.review import plan_text as text
from voicecoach.review.plan_bank import plan_bank
from voicecoach.review.plan_json import plan_json


@click.command(short_help="Plan the next round from all you have taken in.")
@click.argument("application", required=False)
@click.option("--round", "round_name", metavar="N|KIND", help="Which round: 2, second, final …")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write it: .json or .toml to practise it, anything else as a page.",
)
@json_option
def plan(
    application: str | None, round_name: str | None, output: Path | None, as_json: bool
) -> None:
    """Show what will be probed, which questions are likely, and what is still missing.

    APPLICATION is its employer, or employer/round; it can be left out while there is only one.
    Practise the questions with: voicecoach practice --plan FILE
    """
    today = system_clock().now().local.date()
    with recovered_store() as store:
        belonging = chosen_belonging(store, application, round_name, today)
        gathering = build_gathering(store, belonging, today)
        made = make_plan(gathering.preparation(), text.PlanWording(), gathering.likeness)
    if output is not None:
        _write(output, made)
    if as_json:
        echo_json(plan_json(made))
    elif output is None:
        click.echo(text.plan_page(made))


def _write(path: Path, made: Plan) -> None:
    written = {".json": lambda: json_line(plan_json(made)), ".toml": lambda: plan_bank(made)}
    content = written.get(path.suffix.lower(), lambda: text.plan_page(made))()
    write_text(path, content)
    say(text.written(str(path), is_bank=path.suffix.lower() in written))
