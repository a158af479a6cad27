"""`voicecoach doctor`: what works on this machine, and how to mend what does not."""

import click

from voicecoach.cli.output import echo_json
from voicecoach.compose.doctor import diagnose
from voicecoach.errors import EXIT_FINDINGS

_WORDS = {"ok": "ok  ", "warn": "note", "fail": "FAIL"}


@click.command(short_help="Check microphone, voice, recogniser and store.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--exit-code", is_flag=True, help="Leave with 1 when a check failed.")
@click.pass_context
def doctor(context: click.Context, as_json: bool, exit_code: bool) -> None:
    """Look at everything a session needs and say what to do where something is missing."""
    checks = diagnose()
    failed = [check for check in checks if check.state == "fail"]
    if as_json:
        fields = ("name", "state", "detail", "fix")
        echo_json({"checks": [{key: getattr(check, key) for key in fields} for check in checks]})
    else:
        for check in checks:
            click.echo(f"{_WORDS[check.state]}  {check.name}: {check.detail}")
            if check.fix:
                click.echo(f"      -> {check.fix}")
        click.echo("Everything is ready." if not failed else f"{len(failed)} to mend; see above.")
    if failed and exit_code:
        context.exit(EXIT_FINDINGS)
