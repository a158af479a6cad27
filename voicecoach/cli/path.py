"""`voicecoach path`: where the files lie, one line, for scripts and for finding them."""

import click

from voicecoach import compose


@click.command()
@click.argument(
    "what", type=click.Choice(["data", "config", "cache", "recordings"]), default="data"
)
def path(what: str) -> None:
    """Print where your files lie: data (the default), config, cache or recordings.

    VOICECOACH_HOME moves all of them; the folder need not exist yet.
    """
    places = compose.standard_places()
    folders = {
        "data": places.data,
        "config": places.config,
        "cache": places.cache,
        "recordings": places.recordings,
    }
    click.echo(str(folders[what]))
