"""`voicecoach practice`: questions aloud, answers recorded, claims compared."""

from pathlib import Path

import click

from voicecoach.cli.belonging import session_for
from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    equipped,
    exit_status,
    run_session,
    somebody_answers,
    with_flags,
)
from voicecoach.cli.session_options import session_options
from voicecoach.cli.text_files import name_of, read_text
from voicecoach.compose import load_bank
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.questions import Bank, choose_questions
from voicecoach.core.sessions import SessionStart
from voicecoach.review.plan_json import read_plan_questions

A_SITTING = 6
"""Interviews of an hour have five to eight questions (UK career advice)."""


@click.command()
@click.option("--bank", default="second_round", show_default=True, help="Bank by name or path.")
@click.option(
    "--plan", "plan_file", metavar="FILE", help="A plan instead of a bank: .json or .toml."
)
@click.option(
    "--questions",
    type=click.IntRange(1),
    metavar="N",
    help=f"How many to ask: {A_SITTING} unless you say, or as long as recordings last.",
)
@click.option("--shuffle", type=int, metavar="SEED", help="Mix the order; same seed, same order.")
@click.option("--employer", help="Whom you practise for; kept beside what you say.")
@click.option("--round", "round_", help="The round this prepares, such as second.")
@session_options
@click.pass_context
def practice(
    context: click.Context,
    bank: str,
    plan_file: str | None,
    questions: int | None,
    shuffle: int | None,
    employer: str | None,
    round_: str | None,
    flags: SessionFlags,
    view: ViewFlags,
) -> None:
    """Ask questions aloud, record and time the answers, and warn where two of them do not fit.

    After 3 seconds of silence (5 after an unfinished word) a countdown begins that speaking
    cancels; it is longer while an answer has barely begun. Enter ends it at once. Everything stays
    on this machine, unless your settings name a judge elsewhere.
    """
    settings = with_flags(load_user_settings(), flags)
    count = questions or (A_SITTING if somebody_answers(settings, flags) else None)
    chosen = _chosen_bank(bank, plan_file)
    start = SessionStart(
        bank=chosen.name,
        questions=choose_questions(chosen, count, shuffle),
        started=system_clock().now(),
        employer=employer,
        round=round_,
    )
    start = equipped(session_for(start, flags.application), settings, flags)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    context.exit(exit_status(outcome))


def _chosen_bank(bank: str, plan_file: str | None) -> Bank:
    """The bank, or the questions of a plan, whatever bank each is from; raises DataError."""
    if plan_file is None or not plan_file.lower().endswith(".json"):
        return load_bank(plan_file or bank)
    questions = read_plan_questions(read_text(plan_file), name_of(plan_file))
    name = Path(plan_file).stem
    return Bank(name, title=name, description="", language="en", license="", questions=questions)
