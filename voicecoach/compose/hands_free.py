"""Building a hands-free session: the parts of a practice session, led by voice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from voicecoach.compose.panel import build_panel
from voicecoach.compose.practice import (
    FILE_PREFIX,
    PracticeParts,
    build_advisers,
    build_follow_ups,
    build_output,
    build_spoken_parts,
    end_policy,
    tail_guard_ms,
)
from voicecoach.compose.voices import NOTHING, SLOW_PACE, build_people, build_speaker
from voicecoach.core.endpointing import EndPolicy
from voicecoach.errors import UsageError
from voicecoach.review.spoken_text import SpokenPhrases, Verbosity
from voicecoach.review.typed_phrases import TypedPhrases
from voicecoach.session.asking import Interviewer
from voicecoach.session.barge_in import BargeIn, BargeInMicrophone
from voicecoach.session.chimes import Chimes
from voicecoach.session.earcon_events import telling_with_earcons
from voicecoach.session.hands_free import HandsFreeParts, HandsFreeRunner
from voicecoach.session.phrases import Phrases
from voicecoach.session.sitting import Tell
from voicecoach.session.spoken_conversation import SpokenConversation
from voicecoach.session.takes import HandsFreeAnswers
from voicecoach.session.turns import HandsFreeRules
from voicecoach.session.typed_conversation import TypedConversation
from voicecoach.session.wishes import KeysAndAfterthoughts
from voicecoach.settings import Settings


def build_hands_free_session(
    settings: Settings, parts: PracticeParts, policy: EndPolicy | None = None
) -> HandsFreeRunner:
    """Microphone and voice as the settings say; raises UsageError."""
    keys = KeysAndAfterthoughts(parts.controls)
    spoken_parts = build_spoken_parts(settings, keys, hears_commands=True)
    is_live = spoken_parts.microphone.is_live
    barge_in = None
    if is_live and _by_voice(settings):
        microphone = spoken_parts.microphone
        barge_in = BargeIn(microphone, spoken_parts.voice_activity, spoken_parts.resample)
        spoken_parts = replace(spoken_parts, microphone=BargeInMicrophone(microphone, barge_in))
    tell = _with_earcons(settings, parts) if is_live else parts.tell
    chosen_policy = policy or end_policy(settings, live=is_live or _is_one_recording(settings))
    if not is_live:
        chosen_policy = replace(chosen_policy, no_speech_ms=None)
    guard_ms = 0 if barge_in else tail_guard_ms(settings)
    answers = SpokenConversation(spoken_parts, chosen_policy, guard_ms, tell)
    return _runner(settings, replace(parts, tell=tell), answers, keys, barge_in)


def build_typed_hands_free_session(
    settings: Settings, parts: PracticeParts, read_line: Callable[[], str | None]
) -> HandsFreeRunner:
    """The same with typed lines in place of the microphone."""
    keys = KeysAndAfterthoughts(parts.controls)
    answers = TypedConversation(read_line, parts.clock, parts.controls)
    return _runner(settings, parts, answers, keys, phrases=TypedPhrases(_verbosity(settings)))


def _runner(
    settings: Settings,
    parts: PracticeParts,
    answers: HandsFreeAnswers,
    keys: KeysAndAfterthoughts,
    barge_in: BargeIn | None = None,
    phrases: Phrases | None = None,
) -> HandsFreeRunner:
    interviewer = Interviewer(
        build_speaker(settings),
        build_output(settings),
        keys,
        build_speaker(settings, SLOW_PACE),
        barge_in,
        build_people(settings),
    )
    hands_free = HandsFreeParts(
        clock=parts.clock,
        store=parts.store,
        interviewer=interviewer,
        answers=answers,
        keys=keys,
        phrases=phrases or SpokenPhrases(_verbosity(settings)),
        tell=parts.tell,
    )
    rules = HandsFreeRules(
        choice_ms=round(settings.hands_free.choice_s * settings.answers.patience * 1000),
        undo_ms=round(settings.hands_free.undo_s * settings.answers.patience * 1000),
    )
    return HandsFreeRunner(
        hands_free,
        rules,
        advisers=build_advisers(settings, parts),
        follow_ups=build_follow_ups(settings),
        panel=build_panel(),
    )


def _by_voice(settings: Settings) -> bool:
    """Whether talking stops our voice; raises UsageError for what is neither key nor voice."""
    chosen = settings.hands_free.barge_in
    if chosen not in {"key", "voice"}:
        raise UsageError(
            f"Nothing called {chosen!r} can stop the voice.",
            code="unknown_barge_in",
            hint='Under [hands_free] set barge_in to "key", or to "voice" with headphones.',
        )
    return chosen == "voice"


def _verbosity(settings: Settings) -> Verbosity:
    try:
        return Verbosity(settings.hands_free.say)
    except ValueError:
        known = ", ".join(Verbosity)
        raise UsageError(
            f"There is no way to speak called {settings.hands_free.say!r}.",
            code="unknown_verbosity",
            hint=f"Choose one of: {known}.",
        ) from None


def _is_one_recording(settings: Settings) -> bool:
    """A single recording holds answers and silences; of a folder each file is one answer."""
    name = settings.sound.microphone or ""
    return name.startswith(FILE_PREFIX) and Path(name.removeprefix(FILE_PREFIX)).is_file()


def _with_earcons(settings: Settings, parts: PracticeParts) -> Tell:
    output = settings.sound.output or ""
    if not settings.hands_free.earcons or output == NOTHING or output.startswith(FILE_PREFIX):
        return parts.tell
    chimes = Chimes(build_output(settings))
    parts.at_end.callback(chimes.close)
    return telling_with_earcons(parts.tell, chimes.ring)
