"""Taking replies to short questions of ours: typed lines, or spoken ones with their own options."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields, replace
from functools import wraps
from typing import Any

import click

from voicecoach.cli.output import say
from voicecoach.cli.running import SessionFlags, with_flags
from voicecoach.cli.session_options import (
    end_silence_option,
    engine_option,
    hands_free_option,
    mic_option,
    model_option,
    out_option,
)
from voicecoach.compose.practice import (
    PracticeParts,
    load_user_settings,
    session_controls,
    system_clock,
    typed_input,
)
from voicecoach.compose.replies import build_spoken_replies
from voicecoach.core.applications import Belonging
from voicecoach.core.models import Question
from voicecoach.core.sessions import SessionStart
from voicecoach.ports import Store
from voicecoach.review import replies_text as text
from voicecoach.session.events import CountdownStarted, ListeningStarted, SessionEvent, Warned
from voicecoach.session.replies import Replies, TypedReplies


@dataclass(frozen=True, slots=True)
class ReplyFlags:
    """What the command line says about spoken replies; None: as in the settings."""

    mic: str | None
    out: str | None
    end_silence: float | str | None
    engine: str | None
    model: str | None
    hands_free: bool


_OPTIONS = (
    mic_option,
    out_option,
    end_silence_option,
    engine_option,
    model_option,
    hands_free_option,
)


def reply_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of spoken replies; the command gets them as `flags: ReplyFlags`."""

    @wraps(command)
    def with_packed_options(*arguments: Any, **given: Any) -> None:
        flags = ReplyFlags(**{flag.name: given.pop(flag.name) for flag in fields(ReplyFlags)})
        command(*arguments, flags=flags, **given)

    decorated: Callable[..., None] = with_packed_options
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


@contextmanager
def typed_replies(help_line: str) -> Iterator[Replies]:
    """Lines of the standard input; signals are given back afterwards."""
    controls, read_line = typed_input()
    is_terminal = sys.stdin.isatty()
    if is_terminal:
        say(help_line)

    def show(prompt: str) -> None:
        if prompt:
            say(f"\n{prompt}")
        if is_terminal:
            click.echo("> ", nl=False, err=True)

    with ExitStack() as at_end:
        at_end.callback(controls.close)
        yield TypedReplies(read_line, show)


@contextmanager
def spoken_replies(
    store: Store,
    flags: ReplyFlags,
    bank: str,
    questions: Sequence[Question],
    belonging: Belonging,
    help_line: str,
) -> Iterator[Replies]:
    """Recorded in a session of their own; keys and signals are given back afterwards."""
    settings = with_flags(
        load_user_settings(),
        replace(
            SessionFlags(),
            **{each.name: getattr(flags, each.name) for each in fields(ReplyFlags)},
        ),
    )
    start = SessionStart(
        bank=bank,
        questions=tuple(questions),
        started=system_clock().now(),
        source=bank,
        microphone=settings.sound.microphone,
        voice=settings.voice.name,
        engine=settings.recognition.engine,
    )
    with ExitStack() as at_end:
        controls = session_controls()
        at_end.callback(controls.close)
        parts = PracticeParts(system_clock(), store, controls, _tell, at_end)
        replies = build_spoken_replies(settings, parts, lambda prompt: say(f"\n{prompt}"))
        say(help_line)
        yield at_end.enter_context(replies.begun(belonging.of_session(start)))


def _tell(event: SessionEvent) -> None:
    """What a person has to know while they speak."""
    match event:
        case Warned():
            say(text.warned(event.message))
        case ListeningStarted():
            say(text.LISTENING)
        case CountdownStarted():
            say(text.ending_in(event.countdown_ms))
        case _:
            pass
