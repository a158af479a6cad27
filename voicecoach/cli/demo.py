"""`voicecoach demo`: the main job on recordings, with no sound card and no network."""

from dataclasses import replace
from pathlib import Path

import click

from voicecoach.cli.output import say
from voicecoach.cli.running import Surroundings, ViewFlags, exit_status, run_session_in
from voicecoach.compose import load_bank
from voicecoach.compose.demo import (
    demo_file,
    earlier_clock,
    empty_demo_folder,
    open_demo_store,
)
from voicecoach.compose.practice import FILE_PREFIX, system_clock
from voicecoach.core.claims.models import Level
from voicecoach.core.endpointing import EndPolicy
from voicecoach.core.sessions import SessionRecord, SessionStart
from voicecoach.errors import EXIT_FINDINGS
from voicecoach.review import demo_text
from voicecoach.session.sitting import Outcome
from voicecoach.settings import Settings, SoundSettings

CONTRADICTORY = {"demo-background"}
"""The questions whose answers disagree with round one; every other answer must pass silently."""


@click.command(short_help="See a whole session on recordings; no microphone needed.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON Lines on stdout.")
@click.option("--plain", is_flag=True, help="Plain lines, nothing that moves.")
@click.pass_context
def demo(context: click.Context, as_json: bool, plain: bool) -> None:
    """Run two practice sessions, three weeks apart, on recordings that come with the program.

    The person in them says one thing differently the second time, and another in other words.
    """
    clock = system_clock()
    began_s = clock.monotonic_s()
    folder = empty_demo_folder()
    view = ViewFlags(as_json=as_json, plain=plain)
    store = open_demo_store(folder)
    try:
        say(demo_text.OPENING)
        earlier = earlier_clock()
        say(f"\n{demo_text.first_heading(earlier.now().local.date())}")
        exit_status(_run("round-one", folder, Surroundings(store, earlier, EndPolicy()), view))
        say(f"\n{demo_text.SECOND_HEADING}")
        outcome = _run("round-two", folder, Surroundings(store, clock, EndPolicy()), view)
        exit_status(outcome)
        problem = what_went_wrong(store.session(outcome.session_id))
    finally:
        store.close()
    if problem:
        say(demo_text.unexpected(problem))
        context.exit(EXIT_FINDINGS)
    say(f"\n{demo_text.closing(clock.monotonic_s() - began_s, outcome.findings, folder)}")


def _run(name: str, folder: Path, surroundings: Surroundings, view: ViewFlags) -> Outcome:
    """One session: the bank's questions, the tape as microphone, the voice into sound files."""
    sound = SoundSettings(
        microphone=f"{FILE_PREFIX}{demo_file(f'{name}.opus')}",
        output=f"{FILE_PREFIX}{folder / 'voice' / name}",
    )
    settings = replace(Settings(), sound=sound)
    bank = load_bank(str(demo_file(f"{name}.toml")))
    start = SessionStart(
        bank=name,
        questions=bank.questions,
        started=surroundings.clock.now(),
        source="demo",
        microphone=sound.microphone,
    )
    return run_session_in(
        surroundings, settings, view, typed=False, run=lambda runner: runner.run(start)
    )


def what_went_wrong(record: SessionRecord) -> str | None:
    """Compare what was found with what was planted; None when they agree."""
    if len(record.answers) != len(record.start.questions):
        return f"{len(record.answers)} of {len(record.start.questions)} answers were heard"
    for answer in record.answers:
        contradicted = any(each.finding.level is Level.CONTRADICTION for each in answer.findings)
        if answer.question.id in CONTRADICTORY and not contradicted:
            return f"the mismatch in the answer to {answer.question.id} was not noticed"
        if answer.question.id not in CONTRADICTORY and answer.findings:
            return f"there was a warning about the answer to {answer.question.id}"
    return None
