"""`voicecoach review --serve`: the local site, until Ctrl-C."""

import os
import sys
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
        if open_browser and not (_has_screen() and webbrowser.open(site.first_address)):
            say(NO_BROWSER)

    site.serve(announce)
    if not as_json:
        say(STOPPED)


def _has_screen() -> bool:
    """Without one Linux may open a browser in this very terminal, and wait for it."""
    on_linux = sys.platform.startswith("linux")
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
