"""`voicecoach panel`: several people who ask, by name and role."""

from collections.abc import Sequence
from dataclasses import replace

import click

from voicecoach.cli.belonging import named, session_for
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
from voicecoach.compose.panel import build_panel_banks
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.applications import Belonging, Interviewer, read_interviewer
from voicecoach.core.panel.people import FEWEST_PEOPLE, MOST_PEOPLE, USUAL_PEOPLE, seat_panel
from voicecoach.core.panel.planning import FEWEST_QUESTIONS, PANEL_BANK, plan_panel
from voicecoach.core.sessions import SessionStart
from voicecoach.errors import UsageError


@click.command()
@click.argument("name", metavar="[APPLICATION[/ROUND]]", required=False)
@click.option(
    "--people",
    "people_count",
    type=click.IntRange(FEWEST_PEOPLE, MOST_PEOPLE),
    metavar="N",
    help=f"How many people: {USUAL_PEOPLE} unless you say, and at least those named.",
)
@click.option(
    "--person",
    "persons",
    multiple=True,
    metavar='"NAME, ROLE"',
    help="Somebody who will be there; may be given again. In place of the round's interviewers.",
)
@click.option(
    "--questions",
    type=click.IntRange(FEWEST_QUESTIONS),
    metavar="N",
    help="How many to ask, follow-ups left out; four more than there are people unless you say.",
)
@click.option("--shuffle", type=int, metavar="SEED", help="Another panel; same seed, same panel.")
@session_options
@click.pass_context
def panel(
    context: click.Context,
    name: str | None,
    people_count: int | None,
    persons: tuple[str, ...],
    questions: int | None,
    shuffle: int | None,
    flags: SessionFlags,
    view: ViewFlags,
) -> None:
    """Answer several people: each says their name and asks what their role wants to know.

    The round's interviewers sit there, or those you name, and invented people for the roles that
    are missing. One comes late and needs the background, two ask the same in other words, some ask
    on after another's answer, and at the end you are asked who was there.
    """
    flags = replace(flags, application=_application(name, flags.application))
    settings = with_flags(load_user_settings(), flags)
    clock = system_clock()
    seed = clock.now().local.date().toordinal() if shuffle is None else shuffle
    belonging = _belonging(flags.application)
    people = seat_panel(_named_people(persons, belonging), people_count, seed)
    banks = build_panel_banks(None if belonging is None else belonging.application.role)
    start = SessionStart(
        bank=PANEL_BANK,
        questions=plan_panel(people, banks, questions, seed),
        started=clock.now(),
        source="panel",
    )
    start = equipped(session_for(start, flags.application), settings, flags)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    context.exit(exit_status(outcome))


def _application(argument: str | None, option: str | None) -> str | None:
    if argument is not None and option is not None and argument != option:
        raise UsageError(
            f"Two applications are named: {argument!r} and {option!r}.",
            code="two_applications",
            hint=f"Name one: voicecoach panel {argument}",
        )
    return argument or option


def _belonging(name: str | None) -> Belonging | None:
    if name is None:
        return None
    with recovered_store() as store:
        return named(store, name)


def _named_people(persons: Sequence[str], belonging: Belonging | None) -> tuple[Interviewer, ...]:
    """Those given, or those of the round; raises UsageError when they are too many or no people."""
    if persons:
        people = tuple(map(_person, persons))
    elif belonging is None or belonging.round is None:
        people = ()
    else:
        people = belonging.round.interviewers
    if len(people) > MOST_PEOPLE:
        raise UsageError(
            f"{len(people)} people are too many for a panel; {MOST_PEOPLE} is the most.",
            code="panel_too_large",
            hint='Name those who matter most: --person "Dana Hill, hiring manager"',
        )
    return people


def _person(text: str) -> Interviewer:
    person = read_interviewer(text)
    if person is None:
        raise UsageError(
            f"There is no name in {text!r}.",
            code="no_name",
            hint='Write the name, a comma and the role: --person "Dana Hill, hiring manager"',
        )
    return person
