"""Building a practice session: which microphone, voice, recogniser and rules of ending."""

import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from voicecoach.compose.panel import build_panel
from voicecoach.compose.parts import (
    build_embedder,
    build_judge,
    build_likeness,
    build_topics,
    build_transcriber,
    build_voice_activity,
    open_reading_cache,
)
from voicecoach.compose.voices import NOTHING, build_people, build_speaker
from voicecoach.core.endpointing import EndPolicy, SilenceRule, exact_silence, stretched
from voicecoach.core.silence_watch import microphone_hint
from voicecoach.errors import PlaybackError, UsageError
from voicecoach.ports import (
    AudioInput,
    AudioOutput,
    Clock,
    Controls,
    Store,
)
from voicecoach.review.practice_text import HANDS_FREE_KEYS
from voicecoach.review.probe_text import probe_question
from voicecoach.session.asking import Interviewer
from voicecoach.session.command_ear import CommandEar
from voicecoach.session.events import SessionEvent
from voicecoach.session.follow_ups import FollowUps
from voicecoach.session.judgement import Advisers
from voicecoach.session.leftovers import RecordingsWithoutLeftovers
from voicecoach.session.read_ahead import ReadAhead
from voicecoach.session.reminders import StoreReminders
from voicecoach.session.reply_hearing import ending_of_reply, readings_of_reply
from voicecoach.session.runner import SessionParts, SessionRunner
from voicecoach.session.spoken import SpokenAnswers, SpokenParts
from voicecoach.session.takes import AnswerTaker
from voicecoach.session.transcription import SegmentedTranscription
from voicecoach.session.typed import TypedAnswers
from voicecoach.session.wishes import KeysAndAfterthoughts
from voicecoach.settings import Settings, load_settings

FILE_PREFIX = "wav:"
BY_HAND = "manual"

Tell = Callable[[SessionEvent], None]


@dataclass(frozen=True, slots=True)
class PracticeParts:
    """What a session is built around; everything else follows from the settings."""

    clock: Clock
    store: Store
    controls: Controls
    tell: Tell
    at_end: ExitStack
    """What is to be closed after the session registers here."""


def build_spoken_session(
    settings: Settings, parts: PracticeParts, policy: EndPolicy | None = None
) -> SessionRunner:
    """A session with microphone and voice as the settings say; raises UsageError."""
    spoken_parts = build_spoken_parts(settings, KeysAndAfterthoughts(parts.controls))
    chosen_policy = policy or end_policy(settings, live=spoken_parts.microphone.is_live)
    answers = SpokenAnswers(spoken_parts, chosen_policy, tail_guard_ms(settings), parts.tell)
    return _runner(settings, parts, answers)


def build_spoken_parts(
    settings: Settings, keys: KeysAndAfterthoughts, *, hears_commands: bool = False
) -> SpokenParts:
    """Microphone, voice activity and recogniser; raises UsageError."""
    from voicecoach.adapters.resampling import StreamResampler
    from voicecoach.adapters.wav_recorder import WavContinuation, WavRecorder

    voice_activity = build_voice_activity()
    microphone = build_microphone(settings)
    if not microphone.is_live:
        microphone = RecordingsWithoutLeftovers(microphone, voice_activity, StreamResampler)
    transcriber = build_transcriber(settings.recognition.engine, settings.recognition.model)
    return SpokenParts(
        microphone=microphone,
        keys=keys,
        voice_activity=voice_activity,
        record=WavRecorder,
        resample=StreamResampler,
        transcription=lambda: SegmentedTranscription(transcriber),
        warm_up=transcriber.warm_up,
        mute_hint=microphone_hint(sys.platform),
        ear=(lambda: CommandEar(transcriber)) if hears_commands else None,
        ear_in_a_break=partial(CommandEar, transcriber, in_a_break=True)
        if hears_commands
        else None,
        hear_reply=partial(readings_of_reply, transcriber),
        hear_ending=partial(ending_of_reply, transcriber),
        go_on_recording=WavContinuation,
    )


def tail_guard_ms(settings: Settings) -> int:
    return round(settings.sound.tail_guard_s * 1000)


def build_typed_session(
    settings: Settings, parts: PracticeParts, read_line: Callable[[], str | None]
) -> SessionRunner:
    """A session whose answers are typed, one line each."""
    return _runner(settings, parts, TypedAnswers(read_line, parts.clock, parts.controls))


def _runner(settings: Settings, parts: PracticeParts, answers: AnswerTaker) -> SessionRunner:
    interviewer = Interviewer(
        build_speaker(settings),
        build_output(settings),
        parts.controls,
        people=build_people(settings),
    )
    return SessionRunner(
        SessionParts(parts.clock, parts.store, interviewer, answers, parts.tell),
        advisers=build_advisers(settings, parts),
        follow_ups=build_follow_ups(settings),
        panel=build_panel(),
    )


def build_follow_ups(settings: Settings) -> FollowUps | None:
    """What asks on after an answer; None where nobody wants it."""
    most = settings.answers.follow_ups
    judge = build_judge(settings.judge) if settings.judge.follow_ups else None
    return FollowUps(most, probe_question, judge) if most else None


def build_advisers(settings: Settings, parts: PracticeParts) -> Advisers:
    """All who are asked, one model of meaning serving them; they begin to read what is stored."""
    model = build_embedder()
    cache = open_reading_cache()
    topics = build_topics(model, cache)
    reminders = StoreReminders(parts.store, parts.clock, build_likeness(model))
    read_ahead = ReadAhead(parts.store.statements(), topics, cache)
    read_ahead.start()
    parts.at_end.callback(read_ahead.stop)
    return Advisers(build_judge(settings.judge), topics, reminders)


def end_policy(settings: Settings, *, live: bool) -> EndPolicy:
    """When an answer ends.

    Recordings end an answer by their own end, unless an end silence was asked for. Whoever ends
    answers by hand is not hurried before the first word either.
    """
    answers = settings.answers
    cap_ms = round(answers.cap_s * 1000)
    no_speech_ms = round(answers.no_speech_s * answers.patience * 1000) if live else None
    if answers.end_by_hand:
        return EndPolicy(silence=None, cap_ms=cap_ms, no_speech_ms=None)
    if answers.end_silence_s is not None:
        silence = exact_silence(answers.end_silence_s)
        return EndPolicy(silence=silence, cap_ms=cap_ms, no_speech_ms=no_speech_ms)
    if not live:
        return EndPolicy(silence=None, cap_ms=cap_ms, no_speech_ms=None)
    silence = stretched(SilenceRule(), answers.patience)
    return EndPolicy(silence=silence, cap_ms=cap_ms, no_speech_ms=no_speech_ms)


def build_microphone(settings: Settings) -> AudioInput:
    """A device, or with `wav:PATH` recordings in its place."""
    name = settings.sound.microphone
    if name is not None and name.startswith(FILE_PREFIX):
        from voicecoach.adapters.file_input import FileInput

        return FileInput(_path_of(name, "--mic"))
    from voicecoach.adapters.sounddevice_input import SounddeviceInput

    return SounddeviceInput(name)


def build_output(settings: Settings) -> AudioOutput:
    """A loudspeaker, `wav:DIR` for files, or nothing; UsageError for a name nobody has.

    A machine without any loudspeaker is no error here: questions are shown as text then.
    """
    from voicecoach.adapters.file_output import FileOutput, NullOutput

    name = settings.sound.output
    if name == NOTHING:
        return NullOutput()
    if name is not None and name.startswith(FILE_PREFIX):
        return FileOutput(_path_of(name, "--out"))
    from voicecoach.adapters.sounddevice_devices import find_device
    from voicecoach.adapters.sounddevice_output import SounddeviceOutput

    if name is not None:
        with suppress(PlaybackError):
            find_device(name, "output", PlaybackError)
    return SounddeviceOutput(name)


def _path_of(name: str, option: str) -> Path:
    path = name.removeprefix(FILE_PREFIX)
    if not path:
        raise UsageError(
            f"{option} {FILE_PREFIX} needs a path after the colon.",
            code="no_path",
            hint=f"For example: {option} {FILE_PREFIX}recordings",
        )
    return Path(path).expanduser()


def load_user_settings() -> Settings:
    """The person's settings; raises DataError or UsageError naming what is wrong."""
    import os

    from voicecoach.compose.parts import standard_places

    path = standard_places().config / "config.toml"
    text = path.read_text(encoding="utf-8-sig") if path.is_file() else None
    return load_settings(text, str(path), os.environ)


def system_clock() -> Clock:
    from voicecoach.adapters.system_clock import SystemClock

    return SystemClock()


def interrupt_controls() -> Controls:
    """Ctrl-C and a polite kill only."""
    from voicecoach.adapters.interrupts import InterruptControls

    return InterruptControls()


def typed_input() -> tuple[Controls, Callable[[], str | None]]:
    """The same, and lines of the standard input, which a signal does not wait for."""
    from voicecoach.adapters.interrupts import InterruptControls

    controls = InterruptControls()
    return controls, lambda: controls.read_line(sys.stdin.readline)


def session_controls() -> Controls:
    """Ctrl-C and, on a terminal, keys."""
    from voicecoach.adapters.keyboard import JoinedControls, KeyboardControls

    if not KeyboardControls.is_available():
        return interrupt_controls()
    return JoinedControls(interrupt_controls(), KeyboardControls())


def keys_help(settings: Settings) -> str | None:
    """What the keys do; None where no keys can be read."""
    from voicecoach.adapters.keyboard import KEYS_HELP, KeyboardControls

    if not KeyboardControls.is_available():
        return None
    return HANDS_FREE_KEYS if settings.hands_free.enabled else KEYS_HELP
