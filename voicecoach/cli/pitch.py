"""`voicecoach pitch`: the elevator pitch in 30, 60 and 90 seconds, its trend and its coverage."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.belonging import named
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    equipped,
    exit_status,
    run_session,
    with_flags,
)
from voicecoach.cli.session_options import session_options
from voicecoach.cli.stored import recovered_store
from voicecoach.compose import load_bank
from voicecoach.compose.parts import build_likeness
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.applications import Belonging
from voicecoach.core.models import Question
from voicecoach.core.pitching import BANK, LENGTHS_S, Coverage, Pitch, pitch_questions
from voicecoach.core.sessions import SessionStart
from voicecoach.errors import UsageError
from voicecoach.ports import ApplicationStore
from voicecoach.review import pitch_text as text
from voicecoach.review.pitch_json import coverage_json, pitches_json
from voicecoach.session.pitching import coverage_of, past_pitches

_LENGTHS = click.Choice([str(seconds) for seconds in LENGTHS_S])


@click.command(short_help="Pitch yourself in 30, 60 and 90 seconds.")
@click.argument("name", metavar="[APPLICATION]", required=False)
@click.option("--seconds", type=_LENGTHS, help="Only this length; without it all three in turn.")
@click.option("--history", is_flag=True, help="Show earlier pitches instead of giving one.")
@session_options
@click.pass_context
def pitch(
    context: click.Context,
    name: str | None,
    seconds: str | None,
    history: bool,
    flags: SessionFlags,
    view: ViewFlags,
) -> None:
    """Give your pitch aloud; see its time against the target, its trend, and what it named.

    With APPLICATION (its employer; it can be left out while there is only one) the requirements of
    the posting that your résumé meets are compared with what you said.
    """
    if name is not None and flags.application is not None:
        raise UsageError(
            f"Two applications are named: '{name}' and '{flags.application}'.",
            code="application_twice",
            hint=f"Name one: voicecoach pitch {name}",
        )
    with recovered_store() as store:
        belonging = _belonging(store, name or flags.application)
    wanted = None if seconds is None else int(seconds)
    if history:
        _show_history(wanted, as_json=view.as_json)
        return
    settings = with_flags(load_user_settings(), replace(flags, application=None))
    start = _start(pitch_questions(load_bank(BANK).questions, wanted))
    start = equipped(belonging.of_session(start) if belonging else start, settings, flags)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    _report(outcome.session_id, belonging, as_json=view.as_json)
    context.exit(exit_status(outcome))


def _start(questions: tuple[Question, ...]) -> SessionStart:
    return SessionStart(bank=BANK, questions=questions, started=system_clock().now(), source=BANK)


def _belonging(store: ApplicationStore, name: str | None) -> Belonging | None:
    """The application named, or the only one; None where there is none, or several."""
    if name is not None:
        return named(store, name)
    known = store.applications()
    return Belonging(known[0]) if len(known) == 1 else None


def _show_history(seconds: int | None, *, as_json: bool) -> None:
    with recovered_store() as store:
        given = past_pitches(store)
    chosen = [each for each in given if seconds is None or each.target.high_s == seconds]
    if as_json:
        echo_json({"pitches": pitches_json(chosen)})
    elif chosen:
        click.echo(text.history_text(chosen, _today()))
    else:
        say(text.NO_PITCHES)


def _report(session_id: str, belonging: Belonging | None, *, as_json: bool) -> None:
    with recovered_store() as store:
        everything = past_pitches(store)
        given = [each for each in everything if each.session_id == session_id]
        covered = None
        if given and belonging is not None:
            covered = coverage_of(store, belonging, given, _today(), build_likeness())
    lengths = {each.target.high_s for each in given}
    alike = [each for each in everything if each.target.high_s in lengths]
    if as_json:
        pitched = {"pitches": pitches_json(given), "coverage": coverage_json(covered)}
        echo_json({"event": "pitched", "session_id": session_id, **pitched})
    elif given:
        click.echo(_page(given, alike, belonging, covered))
    else:
        say(text.NOTHING_SAID)


def _page(
    given: Sequence[Pitch],
    alike: Sequence[Pitch],
    belonging: Belonging | None,
    covered: Coverage | None,
) -> str:
    blocks = [text.pitches_text(given)]
    if len(alike) > len(given):
        blocks.append(text.history_text(alike, _today()))
    if belonging is not None and covered is not None:
        blocks.append(text.coverage_text(covered, belonging.application.employer))
    else:
        blocks.append(text.NO_POSTING)
    return "\n\n".join(blocks)


def _today() -> date:
    return system_clock().now().local.date()
