"""`voicecoach portfolio`: work samples, a minute on each, and who has seen them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.belonging import named_round, session_for
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.rounds import Day
from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    equipped,
    exit_status,
    run_session,
    with_flags,
)
from voicecoach.cli.session_options import session_options
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import lines_argument, text_argument
from voicecoach.compose.parts import build_likeness
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.portfolio import BANK, walk_through_question
from voicecoach.core.preparation import NewWorkSample, WorkSample
from voicecoach.core.sessions import SessionStart
from voicecoach.core.uses import use_in_round
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import Store
from voicecoach.review import portfolio_json as as_data
from voicecoach.review import portfolio_text as text
from voicecoach.review.uses_text import Places
from voicecoach.session.rehearsing import rehearsal_of

_number = click.argument("number", metavar="N", type=int)
_tag_option = click.option("--tag", "tags", metavar="T", multiple=True, help="May be repeated.")


@click.group()
def portfolio() -> None:
    """Keep work to show: a minute on each, and who has seen it in which round."""


@portfolio.command("list")
@json_option
def list_samples(as_json: bool) -> None:
    """List your work, and who has seen it."""
    with recovered_store() as store:
        known, places = store.work_samples(), _places(store)
    if as_json:
        echo_json({"work_samples": [as_data.sample_json(each) for each in known]})
    elif known:
        click.echo(text.samples_text(known, places))
    else:
        say(text.NO_SAMPLES)


@portfolio.command("add", short_help="Add a piece of work.")
@click.argument("title", metavar="TITLE")
@click.option(
    "--walk-through",
    "walk_through",
    metavar="TEXT|-",
    help="What you say about it, a sentence or list line for each point; - reads it.",
)
@_tag_option
@json_option
def add_sample(title: str, walk_through: str | None, tags: tuple[str, ...], as_json: bool) -> None:
    """Add a piece of work; tags help to remind you of it where a question fits."""
    new = NewWorkSample(
        text_argument(title, "TITLE", stdin=False),
        "" if walk_through is None else lines_argument(walk_through, "--walk-through"),
        _tags(tags),
    )
    with recovered_store() as store:
        _tell(store.add_work_sample(new), as_json=as_json)


@portfolio.command("show")
@_number
@json_option
def show_sample(number: int, as_json: bool) -> None:
    """Show one piece of work with its walk-through."""
    with recovered_store() as store:
        sample, places = _sample(store, number), _places(store)
    if as_json:
        echo_json({"work_sample": as_data.sample_json(sample)})
    else:
        click.echo(text.sample_page(sample, places))


@portfolio.command("edit", short_help="Change title, walk-through or tags.")
@_number
@click.option("--title", metavar="T", help="Another title.")
@click.option(
    "--walk-through", "walk_through", metavar="TEXT|-", help="Other points; - reads them."
)
@_tag_option
@json_option
def edit_sample(
    number: int,
    title: str | None,
    walk_through: str | None,
    tags: tuple[str, ...],
    as_json: bool,
) -> None:
    """Change a piece of work; tags given take the place of all."""
    if title is None and walk_through is None and not tags:
        raise UsageError(
            "Say what to change: --title, --walk-through or --tag.", code="nothing_to_change"
        )
    with recovered_store() as store:
        sample = _sample(store, number)
        if title is not None:
            sample = replace(sample, title=text_argument(title, "--title", stdin=False))
        if walk_through is not None:
            words = lines_argument(walk_through, "--walk-through")
            sample = replace(sample, walk_through=words)
        changed = replace(sample, tags=_tags(tags) or sample.tags)
        _tell(store.change_work_sample(changed), as_json=as_json)


@portfolio.command("delete")
@deletion_options
def delete_sample(asked: Deletion) -> None:
    """Delete a piece of work for good; rehearsals of it stay."""
    delete_numbered(
        asked,
        lambda store: text.deletion(_sample(store, asked.number)),
        lambda store: store.delete_work_sample(asked.number),
    )


@portfolio.command("shown", short_help="Remember who has seen it in which round.")
@_number
@click.option("--round", "round_name", metavar="APPLICATION/ROUND", required=True, help="Where.")
@click.option("--to", "people", metavar="NAME", multiple=True, help="Without it: everybody there.")
@click.option("--date", "on", type=Day(), help="Without it: the day of the round.")
@json_option
def mark_shown(
    number: int, round_name: str, people: Sequence[str], on: date | None, as_json: bool
) -> None:
    """Remember who has seen it, so that reminders name those who have not."""
    with recovered_store() as store:
        sample = _sample(store, number)
        _, held = named_round(store, round_name)
        use = use_in_round(held, people, system_clock().now().local.date(), on)
        shown = store.show_work_sample(sample.id, use)
        places = _places(store)
    if as_json:
        echo_json({"work_sample": as_data.sample_json(shown)})
    else:
        click.echo(text.now_shown(shown, places))


@portfolio.command("rehearse", short_help="Say the walk-through within a minute.")
@_number
@session_options
@click.pass_context
def rehearse(context: click.Context, number: int, flags: SessionFlags, view: ViewFlags) -> None:
    """Say the walk-through, timed against a minute, and see which of its points were said."""
    settings = with_flags(load_user_settings(), flags)
    with recovered_store() as store:
        sample = _sample(store, number)
    start = SessionStart(
        bank=BANK,
        questions=(walk_through_question(sample, text.walk_through_request(sample)),),
        started=system_clock().now(),
        source=BANK,
    )
    start = equipped(session_for(start, flags.application), settings, flags)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    with recovered_store() as store:
        rehearsal = rehearsal_of(sample, store.session(outcome.session_id), build_likeness())
    if rehearsal is None:
        say(text.NO_ANSWER)
    elif view.as_json:
        echo_json(as_data.rehearsal_json(sample, outcome.session_id, rehearsal))
    else:
        click.echo(text.rehearsal_text(sample, rehearsal))
    context.exit(exit_status(outcome))


def _tags(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text_argument(each, "--tag", stdin=False) for each in given))


def _sample(store: Store, number: int) -> WorkSample:
    found = next((each for each in store.work_samples() if each.id == number), None)
    if found is None:
        raise DataError(
            f"There is no work sample {number}.",
            code="unknown_work_sample",
            hint="See which there are: voicecoach portfolio list",
        )
    return found


def _places(store: Store) -> Places:
    return Places.of(store.applications(), store.sessions())


def _tell(sample: WorkSample, *, as_json: bool) -> None:
    if as_json:
        echo_json({"work_sample": as_data.sample_json(sample)})
    else:
        click.echo(text.kept(sample))
