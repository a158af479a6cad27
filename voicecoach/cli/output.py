"""What every command shares: streams, JSON lines, one sentence per error, the exit status.

Results go to stdout, everything else to stderr. No traceback reaches a person.
"""

import json
import sys
from collections.abc import Mapping
from typing import Any, TextIO

import click

from voicecoach.errors import VoicecoachError

SCHEMA_VERSION = 1


def make_streams_safe() -> None:
    """Let any character through: consoles that cannot show one print a mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def json_line(value: Mapping[str, Any]) -> str:
    return json.dumps({"schema_version": SCHEMA_VERSION, **value}, ensure_ascii=False)


def echo_json(value: Mapping[str, Any]) -> None:
    """Print one object on one line, with its schema version first."""
    click.echo(json_line(value))


def say(message: str) -> None:
    """Print a message for the person, on stderr, where results never go."""
    click.echo(message, err=True)


def echo_error(error: VoicecoachError, stream: TextIO | None = None) -> None:
    """Print what happened and, on its own line, what to do."""
    target = stream or sys.stderr
    click.echo(f"voicecoach: {error.message}", file=target)
    if error.hint:
        click.echo(f"  {error.hint}", file=target)
