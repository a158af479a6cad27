"""`voicecoach sessions`: what has been practised, to list, read, go on with and delete."""

import click

from voicecoach.cli.belonging import application_option, assigned, named
from voicecoach.cli.confirming import dry_run_option, is_agreed, no_input_option, yes_option
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.running import SessionFlags, ViewFlags, exit_status, run_session, with_flags
from voicecoach.cli.session_diff import diff_sessions
from voicecoach.cli.session_options import session_options
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.practice import load_user_settings
from voicecoach.core.sessions import SessionRecord, SessionSummary
from voicecoach.review.session_json import session_json, summary_json
from voicecoach.review.session_text import (
    NO_SESSIONS,
    NO_SESSIONS_FOR_IT,
    STATE_WORDS,
    aim,
    assigned_message,
    counted,
    day_and_time,
    session_text,
)


@click.group()
def sessions() -> None:
    """List, read, compare, go on with and delete what you have practised."""


sessions.add_command(diff_sessions)


@sessions.command("list")
@application_option
@json_option
def list_sessions(application: str | None, as_json: bool) -> None:
    """List all sessions, or those of one application, the newest first."""
    with recovered_store() as store:
        summaries = store.sessions()
        if application is not None:
            belonging = named(store, application)
            summaries = tuple(each for each in summaries if belonging.holds(each))
    if as_json:
        echo_json({"sessions": [summary_json(summary) for summary in summaries]})
        return
    if not summaries:
        say(NO_SESSIONS if application is None else NO_SESSIONS_FOR_IT)
    for summary in summaries:
        click.echo(_summary_line(summary))


@sessions.command("show")
@click.argument("session_id", metavar="ID")
@json_option
def show_session(session_id: str, as_json: bool) -> None:
    """Show one session; the beginning of its id is enough."""
    with recovered_store() as store:
        session = store.session(session_id)
    if as_json:
        echo_json({"session": session_json(session)})
    else:
        click.echo(session_text(session))


@sessions.command("delete", short_help="Delete a session for good.")
@click.argument("session_id", metavar="ID")
@dry_run_option
@yes_option
@no_input_option
@json_option
def delete_session(
    session_id: str, dry_run: bool, yes: bool, no_input: bool, as_json: bool
) -> None:
    """Delete a session for good: recordings, transcripts, and warnings that quote it."""
    with recovered_store() as store:
        session = store.session(session_id)
        title, question = f"Session {session.id}", f"Delete {_contents(session)} for good?"
        delete = is_agreed(title, dry_run=dry_run, yes=yes, no_input=no_input, question=question)
        if delete:
            store.delete_session(session.id)
    if as_json:
        echo_json({"session_id": session.id, "answers": len(session.answers), "deleted": delete})
    elif delete:
        click.echo(f"Deleted {_contents(session)}.")
    elif dry_run:
        click.echo(f"Would delete {_contents(session)}.")
    else:
        click.echo("Nothing was deleted.")


@sessions.command("assign", short_help="Let a session belong to an application.")
@click.argument("session_id", metavar="ID")
@click.argument("application", metavar="APPLICATION[/ROUND]", required=False)
@json_option
def assign_session(session_id: str, application: str | None, as_json: bool) -> None:
    """Let a session belong to an application or a round, with all that was said in it.

    Without APPLICATION it belongs to none.
    """
    with recovered_store() as store:
        record = assigned(store, store.session(session_id), application)
    if as_json:
        echo_json({"session": session_json(record)})
    else:
        click.echo(assigned_message(record))


@sessions.command("resume")
@click.argument("session_id", metavar="ID")
@session_options
@click.pass_context
def resume_session(
    context: click.Context, session_id: str, flags: SessionFlags, view: ViewFlags
) -> None:
    """Go on with a session that was interrupted, at the first question without an answer."""
    settings = with_flags(load_user_settings(), flags)
    with recovered_store() as store:
        record = store.session(session_id)
        if flags.application is not None:
            record = assigned(store, record, flags.application)
    outcome = run_session(
        settings, view, typed=flags.typed, run=lambda runner: runner.resume(record)
    )
    context.exit(exit_status(outcome))


def _contents(session: SessionRecord) -> str:
    recordings = sum(answer.recording is not None for answer in session.answers)
    answers = counted(len(session.answers), "answer")
    return f"session {session.id} with {answers} and {counted(recordings, 'recording')}"


def _summary_line(summary: SessionSummary) -> str:
    return "  ".join(
        (
            f"{summary.id:<14}",
            f"{day_and_time(summary.started):>24}",
            f"{summary.bank:<14}",
            f"{counted(summary.answers, 'answer')} to {counted(summary.questions, 'question')},",
            f"{counted(summary.findings, 'warning')},",
            ", ".join((STATE_WORDS[summary.state], *aim(summary.employer, summary.round))),
        )
    )
