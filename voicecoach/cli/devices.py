"""`voicecoach devices`: which microphones and loudspeakers there are."""

from collections.abc import Sequence
from dataclasses import asdict

import click

from voicecoach import compose
from voicecoach.cli.output import echo_json, say
from voicecoach.core.devices import Device


@click.command()
@click.option("--voices", is_flag=True, help="List the voices that --voice takes, instead.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def devices(*, voices: bool, as_json: bool) -> None:
    """List microphones and loudspeakers, by the numbers and names --mic and --out take."""
    if voices:
        _list_voices(as_json=as_json)
        return
    found = compose.list_devices()
    if as_json:
        echo_json(asdict(found))
        return
    _echo_devices("Microphones", found.inputs)
    _echo_devices("Loudspeakers", found.outputs)
    if not found.inputs:
        say("Without a microphone you can still answer by typing: voicecoach practice --text")


def _list_voices(*, as_json: bool) -> None:
    found = compose.list_voices()
    if as_json:
        echo_json({"voices": [asdict(voice) for voice in found]})
        return
    for voice in found:
        click.echo(f"{voice.name}  ({', '.join(voice.languages) or 'language not told'})")


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
