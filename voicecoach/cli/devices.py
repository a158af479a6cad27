"""`voicecoach devices`: which microphones and loudspeakers there are."""

from collections.abc import Sequence
from dataclasses import asdict

import click

from voicecoach import compose
from voicecoach.cli.output import echo_json, say
from voicecoach.core.devices import Device


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def devices(*, as_json: bool) -> None:
    """List microphones and loudspeakers, by the numbers and names --mic and --out take."""
    found = compose.list_devices()
    if as_json:
        echo_json(asdict(found))
        return
    _echo_devices("Microphones", found.inputs)
    _echo_devices("Loudspeakers", found.outputs)
    if not found.inputs:
        say("Without a microphone you can still answer by typing: voicecoach practice --text")


def _echo_devices(title: str, found: Sequence[Device]) -> None:
    click.echo(title)
    for device in found:
        mark = ", the default" if device.is_default else ""
        click.echo(
            f"{device.number:4}  {device.name} ({device.host_api}, {device.rate_hz} Hz, "
            f"up to {_counted(device.channels)}{mark})"
        )
    if not found:
        click.echo("      none")


def _counted(channels: int) -> str:
    return "1 channel" if channels == 1 else f"{channels} channels"
