"""Which view suits the place where the program runs."""

import os
import sys
from collections.abc import Mapping
from typing import Protocol

from voicecoach.session.events import SessionEvent


class View(Protocol):
    """Shows a running session."""

    def tell(self, event: SessionEvent) -> None: ...

    def close(self) -> None: ...


def choose_view(
    *, as_json: bool, plain: bool, is_typed: bool, keys_help: str | None, asks_on: bool = False
) -> View:
    """JSON when asked for; a live display only on a terminal that can and may draw.

    `asks_on`: follow-ups are asked after answers.
    """
    if as_json:
        from voicecoach.cli.views.json_lines import JsonLinesView

        return JsonLinesView()
    if (
        plain
        or is_typed
        or not may_draw(os.environ, is_terminal=sys.stdout.isatty() and sys.stderr.isatty())
    ):
        from voicecoach.cli.views.plain import PlainView

        return PlainView(keys_help, is_typed=is_typed, asks_on=asks_on)
    from voicecoach.cli.views.live import LiveView

    return LiveView(keys_help, asks_on=asks_on)


def may_draw(environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """False for pipes, NO_COLOR, TERM=dumb and ACCESSIBLE: no control characters there."""
    if not is_terminal or environment.get("TERM") == "dumb":
        return False
    return not any(environment.get(name) for name in ("NO_COLOR", "ACCESSIBLE"))
