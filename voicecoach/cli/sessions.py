"""`voicecoach sessions`: what has been practised, to list, read, go on with and delete."""

import sys

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.running import SessionFlags, ViewFlags, exit_status, run_session, with_flags
from voicecoach.cli.session_options import session_options
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.practice import load_user_settings
from voicecoach.core.sessions import SessionRecord, SessionSummary
from voicecoach.errors import UsageError
from voicecoach.review.session_json import session_json, summary_json
from voicecoach.review.session_text import (
    NO_SESSIONS,
    STATE_WORDS,
    counted,
    day_and_time,
    session_text,
)


@click.group()
def sessions() -> None:
    """List, read, go on with and delete what you have practised."""


@sessions.command("list")
@json_option
def list_sessions(as_json: bool) -> None:
    """List all sessions, the newest first."""
    with recovered_store() as store:
        summaries = store.sessions()
    if as_json:
        echo_json({"sessions": [summary_json(summary) for summary in summaries]})
        return
    if not summaries:
        say(NO_SESSIONS)
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
@click.option("--dry-run", is_flag=True, help="Only say what would be deleted.")
@click.option("--yes", is_flag=True, help="Delete without asking.")
@click.option("--no-input", is_flag=True, help="Never ask; without --yes nothing is deleted.")
@json_option
def delete_session(
    session_id: str, dry_run: bool, yes: bool, no_input: bool, as_json: bool
) -> None:
    """Delete a session for good: recordings, transcripts, and warnings that quote it."""
    with recovered_store() as store:
        session = store.session(session_id)
        delete = not dry_run and (yes or _agreed(session, no_input=no_input))
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
    outcome = run_session(
        settings, view, typed=flags.typed, run=lambda runner: runner.resume(record)
    )
    context.exit(exit_status(outcome))


def _agreed(session: SessionRecord, *, no_input: bool) -> bool:
    if no_input or not sys.stdin.isatty():
        raise UsageError(
            f"Session {session.id} was not deleted, because nobody could be asked.",
            code="not_confirmed",
            hint="Add --yes to delete it, or --dry-run to see what would go.",
        )
    return click.confirm(f"Delete {_contents(session)} for good?", err=True)


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
            STATE_WORDS[summary.state],
        )
    )
