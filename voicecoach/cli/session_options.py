"""The options of every command that runs a session, declared once."""

import math
from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from typing import Any

import click

from voicecoach.cli.belonging import application_option
from voicecoach.cli.running import SessionFlags, ViewFlags
from voicecoach.compose.practice import BY_HAND
from voicecoach.review.spoken_text import Verbosity
from voicecoach.settings import LIMITS, Limits

_END_SILENCE = LIMITS["answers", "end_silence_s"]


class EndSilence(click.ParamType[float | str]):
    """Seconds, or "manual"."""

    name = "SECONDS|manual"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> float | str:
        if value == BY_HAND:
            return BY_HAND
        try:
            seconds = float(str(value))
        except ValueError:
            self.fail(f"give seconds, such as 2.5, or {BY_HAND}", param, ctx)
        if not _END_SILENCE.hold(seconds):
            self.fail(f"give seconds {_END_SILENCE}, or {BY_HAND}", param, ctx)
        return seconds


class Within(click.ParamType[float]):
    """A number within the limits of a setting."""

    name = "number"

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        try:
            number = float(str(value))
        except ValueError:
            number = math.nan
        if not self._limits.hold(number):
            self.fail(f"give a number {self._limits}, not {value}", param, ctx)
        return number


mic_option = click.option(
    "--mic", metavar="DEVICE|wav:PATH", help="Microphone, or a sound file or folder."
)
out_option = click.option("--out", metavar="DEVICE|none|wav:DIR", help="Where the voice plays.")
end_silence_option = click.option(
    "--end-silence",
    type=EndSilence(),
    metavar="SECONDS|manual",
    help="Exactly how much silence ends an answer; manual: only a key.",
)
engine_option = click.option("--engine", help="Recogniser by name.")
model_option = click.option("--model", help="The recogniser's model, where it has more than one.")
hands_free_option = click.option(
    "--hands-free", is_flag=True, help="Led by voice: feedback aloud, commands heard."
)

_OPTIONS = (
    mic_option,
    click.option("--voice", metavar="NAME|none", help="The voice that asks; none: text only."),
    click.option(
        "--rate", "rate_wpm", type=click.IntRange(60, 400), help="The voice's words per minute."
    ),
    out_option,
    end_silence_option,
    click.option(
        "--cap",
        "cap_s",
        type=Within(LIMITS["answers", "cap_s"]),
        metavar="SECONDS",
        help="The longest answer.",
    ),
    click.option(
        "--patience",
        type=Within(LIMITS["answers", "patience"]),
        metavar="FACTOR",
        help="Times every wait before an answer ends by itself; 2 for slow speech.",
    ),
    click.option(
        "--follow-ups",
        type=Within(LIMITS["answers", "follow_ups"]),
        metavar="N",
        help="Ask on after each answer, up to 3 times.",
    ),
    engine_option,
    model_option,
    hands_free_option,
    click.option(
        "--say",
        type=click.Choice([each.value for each in Verbosity]),
        help="How much a hands-free session says.",
    ),
    click.option(
        "--barge-in",
        type=click.Choice(["key", "voice"]),
        help="What stops our voice; voice needs headphones.",
    ),
    application_option,
    click.option("--text", "typed", is_flag=True, help="Type the answers, one line each."),
    click.option("--json", "as_json", is_flag=True, help="Events as JSON Lines on stdout."),
    click.option("--plain", is_flag=True, help="Plain lines, nothing that moves."),
)


def session_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options; the command gets them as `flags: SessionFlags` and `view: ViewFlags`."""

    @wraps(command)
    def with_packed_options(*arguments: Any, as_json: bool, plain: bool, **given: Any) -> None:
        flags = SessionFlags(**{flag.name: given.pop(flag.name) for flag in fields(SessionFlags)})
        command(*arguments, flags=flags, view=ViewFlags(as_json, plain), **given)

    decorated: Callable[..., None] = with_packed_options
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated
