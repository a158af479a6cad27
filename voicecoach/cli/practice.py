"""`voicecoach practice`: questions aloud, answers recorded, claims compared."""

import click

from voicecoach.cli.belonging import session_for
from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    exit_status,
    run_session,
    somebody_answers,
    with_flags,
)
from voicecoach.cli.session_options import session_options
from voicecoach.compose import load_bank
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.questions import choose_questions
from voicecoach.core.sessions import SessionStart

A_SITTING = 6
"""Interviews of an hour have five to eight questions (UK career advice)."""


@click.command()
@click.option("--bank", default="second_round", show_default=True, help="Bank by name or path.")
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
    start = SessionStart(
        bank=bank,
        questions=choose_questions(load_bank(bank), count, shuffle),
        started=system_clock().now(),
        microphone=None if flags.typed else settings.sound.microphone,
        voice=settings.voice.name,
        engine=None if flags.typed else settings.recognition.engine,
        employer=employer,
        round=round_,
    )
    start = session_for(start, flags.application)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    context.exit(exit_status(outcome))
