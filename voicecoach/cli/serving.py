"""`voicecoach review --serve`: the local site, until Ctrl-C."""

import webbrowser

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.compose.practice import system_clock
from voicecoach.ports import Store
from voicecoach.review.site_text import NO_BROWSER, SERVING, STOPPED


def serve(store: Store, *, port: int | None, open_browser: bool, as_json: bool) -> None:
    """Print the address, then answer until Ctrl-C."""
    from voicecoach.compose.site import build_site

    site = build_site(store, system_clock(), port)

    def announce() -> None:
        if as_json:
            echo_json({"url": site.first_address, "port": site.port})
        else:
            say(SERVING)
            click.echo(site.first_address)
        if open_browser and not webbrowser.open(site.first_address):
            say(NO_BROWSER)

    site.serve(announce)
    if not as_json:
        say(STOPPED)
