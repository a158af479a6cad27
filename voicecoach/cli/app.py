"""The command line: verbs by name, loaded when they are used."""

import os
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

import click

from voicecoach.cli.output import echo_error, make_streams_safe
from voicecoach.errors import EXIT_BUG, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE, VoicecoachError

DEBUG_VARIABLE = "VOICECOACH_DEBUG"


@dataclass(frozen=True, slots=True)
class Verb:
    """Where a command lies and what the overview says about it."""

    target: str
    summary: str


VERBS: dict[str, Verb] = {
    "practice": Verb("practice:practice", "Practise: questions aloud, answers compared."),
    "drill": Verb("drill:drill", "Practise hands-free: everything is said and heard."),
    "panel": Verb("panel:panel", "Practise with several people who ask, by name and role."),
    "demo": Verb("demo:demo", "See a whole session on recordings; no microphone needed."),
    "review": Verb("review:review", "Read a session: answers, timing, both sides of warnings."),
    "export": Verb("export:export", "Write a session for other programs, or to give it away."),
    "applications": Verb("applications:applications", "Keep what you apply for, and its rounds."),
    "rounds": Verb("rounds:rounds", "Keep interviews: kind, day, interviewers."),
    "sessions": Verb("sessions:sessions", "List, show, compare, resume or delete sessions."),
    "search": Verb("search:search", "Find words in everything you have said."),
    "correct": Verb("correct:correct", "Correct words that were heard wrongly."),
    "redact": Verb("redact:redact", "Take a passage out for good, words and sound."),
    "vocabulary": Verb("vocabulary:vocabulary", "Always write names and terms your way."),
    "stats": Verb("stats:stats", "See how practice is going, question by question."),
    "claims": Verb("claims:claims", "See what you have said, by subject; settle warnings."),
    "import": Verb("import_:import_", "Take in what you said or wrote elsewhere."),
    "match": Verb("match:match", "See what the posting asks for, and what shows it."),
    "plan": Verb("plan:plan", "Plan the next round: what will come, why, and what is missing."),
    "debrief": Verb("debrief:debrief", "Tell what a round was like, right after it."),
    "ask": Verb("ask:ask", "Keep and rehearse your own questions for the employer."),
    "tasks": Verb("tasks:tasks", "Keep what is to be done, such as what you promised."),
    "due": Verb("due:due", "See what to practise today."),
    "research": Verb("research:research", "Keep what you find out, and what is better unsaid."),
    "stories": Verb("stories:stories", "Keep stories to tell, and who has heard them."),
    "portfolio": Verb("portfolio:portfolio", "Keep work to show, with a minute on each."),
    "pitch": Verb("pitch:pitch", "Pitch yourself in 30, 60 and 90 seconds; see the trend."),
    "check": Verb("check:check", "Compare two texts, or many pairs, for contradictions."),
    "transcribe": Verb("transcribe:transcribe", "Write down recordings, um and uh included."),
    "analyze": Verb("analyze:analyze", "Measure a recording: thinking, pauses, pace, fillers."),
    "questions": Verb("questions:questions", "List question banks; check your own; see answers."),
    "devices": Verb("devices:devices", "List microphones and loudspeakers."),
    "doctor": Verb("doctor:doctor", "Check microphone, voice, recogniser and store."),
    "path": Verb("path:path", "Print where recordings, settings and banks lie."),
}
"""Loaded on use, so that the start is quick and text commands work without audio libraries."""


class VerbGroup(click.Group):
    """A group whose verbs are imported when somebody asks for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        verb = VERBS.get(cmd_name)
        if verb is None:
            return None
        module_name, attribute = verb.target.split(":")
        command: click.Command = getattr(import_module(f"voicecoach.cli.{module_name}"), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The overview comes from the table: nothing is imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, verb.summary) for name, verb in VERBS.items()])


NEXT_STEP = """\
Start here:
  voicecoach demo                             see a whole session, no microphone needed
  voicecoach doctor                           check microphone, voice and recogniser
  voicecoach practice --bank second_round     practise for real"""


@click.group(
    cls=VerbGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Everything stays on this machine.",
)
@click.version_option(version("voicecoach"), prog_name="voicecoach")
@click.pass_context
def app(context: click.Context) -> None:
    """Practise job interviews aloud, and hear where two of your answers do not fit together."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
        click.echo()
        click.echo(NEXT_STEP)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit status."""
    make_streams_safe()
    try:
        result: Any = app.main(args=arguments, prog_name="voicecoach", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return EXIT_INTERRUPTED
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except VoicecoachError as error:
        echo_error(error)
        return error.exit_status
    except SystemExit:
        # How click leaves when whoever reads our output has gone (`| head`): nothing is wrong.
        return EXIT_OK
    except Exception as error:  # the last line of defence
        if os.environ.get(DEBUG_VARIABLE):
            raise
        click.echo(_bug(error), err=True)
        return EXIT_BUG
    return result if isinstance(result, int) else EXIT_OK


def _bug(error: Exception) -> str:
    """Where our mistake is; its text is left out, since it may contain what somebody said."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "voicecoach" in frame.filename]
    place = ours[-1] if ours else frames[-1]
    where = f"{os.path.basename(place.filename)}, line {place.lineno}"  # noqa: PTH119 - a name, not a path
    return (
        f"voicecoach: a mistake of ours ({type(error).__name__} in {where}); "
        "what was recorded is kept.\n"
        f"  Please report it. {DEBUG_VARIABLE}=1 shows the details."
    )
