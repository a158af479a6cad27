"""Running one session from the command line: flags over settings, view, keys, exit status."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Protocol

from voicecoach.cli.output import say
from voicecoach.cli.stored import recovered_store
from voicecoach.cli.views.choosing import choose_view
from voicecoach.compose.hands_free import (
    build_hands_free_session,
    build_typed_hands_free_session,
)
from voicecoach.compose.practice import (
    BY_HAND,
    FILE_PREFIX,
    PracticeParts,
    build_spoken_session,
    build_typed_session,
    keys_help,
    session_controls,
    system_clock,
    typed_input,
)
from voicecoach.compose.stories import note_stories_of
from voicecoach.compose.voices import NOTHING
from voicecoach.core.endpointing import EndPolicy
from voicecoach.core.sessions import SessionRecord, SessionStart, SessionState
from voicecoach.errors import EXIT_INTERRUPTED, EXIT_OK
from voicecoach.ports import Clock, Store
from voicecoach.review import practice_text as text
from voicecoach.review.stories_text import practised
from voicecoach.session.sitting import Outcome
from voicecoach.session.typed import LINES_HELP
from voicecoach.settings import Settings


@dataclass(frozen=True, slots=True)
class SessionFlags:
    """What the command line says about one session; None: as in the settings."""

    mic: str | None = None
    voice: str | None = None
    rate_wpm: int | None = None
    out: str | None = None
    end_silence: float | str | None = None
    cap_s: float | None = None
    patience: float | None = None
    follow_ups: float | None = None
    engine: str | None = None
    model: str | None = None
    typed: bool = False
    hands_free: bool = False
    say: str | None = None
    barge_in: str | None = None
    application: str | None = None


@dataclass(frozen=True, slots=True)
class ViewFlags:
    """How the session is shown."""

    as_json: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a caller may replace: another store, another clock, another rule of ending."""

    store: Store
    clock: Clock
    policy: EndPolicy | None = None


class Runner(Protocol):
    """Runs one session, or goes on with one."""

    def run(self, start: SessionStart) -> Outcome: ...

    def resume(self, record: SessionRecord) -> Outcome: ...


def with_flags(settings: Settings, flags: SessionFlags) -> Settings:
    """The settings with the command line's choices over them."""
    voice, sound, answers = settings.voice, settings.sound, settings.answers
    recognition = settings.recognition
    voice_name = flags.voice or (NOTHING if flags.typed else voice.name)
    voice = replace(voice, name=voice_name, rate_wpm=flags.rate_wpm or voice.rate_wpm)
    sound = replace(
        sound, microphone=flags.mic or sound.microphone, output=flags.out or sound.output
    )
    if flags.end_silence == BY_HAND:
        answers = replace(answers, end_by_hand=True)
    elif isinstance(flags.end_silence, float):
        answers = replace(answers, end_by_hand=False, end_silence_s=flags.end_silence)
    answers = replace(
        answers,
        cap_s=flags.cap_s or answers.cap_s,
        patience=flags.patience or answers.patience,
        follow_ups=answers.follow_ups if flags.follow_ups is None else round(flags.follow_ups),
    )
    recognition = replace(
        recognition,
        engine=flags.engine or recognition.engine,
        model=flags.model or recognition.model,
    )
    hands_free = replace(
        settings.hands_free,
        enabled=flags.hands_free or settings.hands_free.enabled,
        say=flags.say or settings.hands_free.say,
        barge_in=flags.barge_in or settings.hands_free.barge_in,
    )
    return replace(
        settings,
        voice=voice,
        sound=sound,
        answers=answers,
        recognition=recognition,
        hands_free=hands_free,
    )


def equipped(start: SessionStart, settings: Settings, flags: SessionFlags) -> SessionStart:
    """The session with what it is held with: microphone, voice and recogniser."""
    return replace(
        start,
        microphone=None if flags.typed else settings.sound.microphone,
        voice=settings.voice.name,
        engine=None if flags.typed else settings.recognition.engine,
    )


def somebody_answers(settings: Settings, flags: SessionFlags) -> bool:
    """Whether a person sits here now; recordings and piped lines last as long as they last."""
    if flags.typed:
        return sys.stdin.isatty()
    return not (settings.sound.microphone or "").startswith(FILE_PREFIX)


def run_session(
    settings: Settings,
    view_flags: ViewFlags,
    *,
    typed: bool,
    run: Callable[[Runner], Outcome],
) -> Outcome:
    """Run a session in the person's own store; sessions that were cut off are closed first."""
    with recovered_store() as store:
        surroundings = Surroundings(store, system_clock())
        outcome = run_session_in(surroundings, settings, view_flags, typed=typed, run=run)
        told = note_stories_of(store, outcome.session_id)
    say(text.next_steps(outcome.session_id, outcome.state))
    for story in told:
        say(practised(story))
    return outcome


def run_session_in(
    surroundings: Surroundings,
    settings: Settings,
    view_flags: ViewFlags,
    *,
    typed: bool,
    run: Callable[[Runner], Outcome],
) -> Outcome:
    """Run a session in the given surroundings; keys and signals are given back afterwards."""
    with ExitStack() as at_end:
        controls, read_line = typed_input() if typed else (session_controls(), None)
        at_end.callback(controls.close)
        view = choose_view(
            as_json=view_flags.as_json,
            plain=view_flags.plain,
            is_typed=typed,
            keys_help=None if typed else keys_help(settings),
            asks_on=settings.answers.follow_ups > 0,
        )
        at_end.callback(view.close)
        clock, store = surroundings.clock, surroundings.store
        parts = PracticeParts(clock, store, controls, view.tell, at_end)
        return run(_build(parts, settings, surroundings.policy, read_line))


def _build(
    parts: PracticeParts,
    settings: Settings,
    policy: EndPolicy | None,
    read_line: Callable[[], str | None] | None,
) -> Runner:
    hands_free = settings.hands_free.enabled
    if read_line is None:
        build = build_hands_free_session if hands_free else build_spoken_session
        return build(settings, parts, policy)
    if sys.stdin.isatty():
        say(text.TYPED_HELP if hands_free else LINES_HELP)
    build_typed = build_typed_hands_free_session if hands_free else build_typed_session
    return build_typed(settings, parts, read_line)


def exit_status(outcome: Outcome) -> int:
    """0 when the session ran to its end; raises the problem that stopped it."""
    if outcome.problem is not None:
        raise outcome.problem
    interrupted = outcome.state is SessionState.INTERRUPTED
    return EXIT_INTERRUPTED if interrupted else EXIT_OK
