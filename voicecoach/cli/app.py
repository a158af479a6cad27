"""The command line: verbs by name, loaded when they are used."""

from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Any

import click

from voicecoach.cli.output import echo_error, make_streams_safe
from voicecoach.errors import EXIT_INTERRUPTED, EXIT_USAGE, VoicecoachError

COMMANDS: dict[str, str] = {
    "practice": "voicecoach.cli.practice:practice",
    "demo": "voicecoach.cli.demo:demo",
    "check": "voicecoach.cli.check:check",
    "transcribe": "voicecoach.cli.transcribe:transcribe",
    "analyze": "voicecoach.cli.analyze:analyze",
    "sessions": "voicecoach.cli.sessions:sessions",
    "review": "voicecoach.cli.review:review",
    "questions": "voicecoach.cli.questions:questions",
    "devices": "voicecoach.cli.devices:devices",
    "doctor": "voicecoach.cli.doctor:doctor",
    "path": "voicecoach.cli.path:path",
}
"""Verb to "module:object"; loaded on use, so that text commands work without audio libraries."""


class VerbGroup(click.Group):
    """A group whose verbs are imported when somebody asks for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        target = COMMANDS.get(cmd_name)
        if target is None:
            return None
        module_name, attribute = target.split(":")
        command: click.Command = getattr(import_module(module_name), attribute)
        return command


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
    except click.Abort:
        click.echo("Stopped.", err=True)
        return EXIT_INTERRUPTED
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except VoicecoachError as error:
        echo_error(error)
        return error.exit_status
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        return EXIT_INTERRUPTED
    return result if isinstance(result, int) else 0
