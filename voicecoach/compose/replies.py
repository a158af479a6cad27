"""Building what asks short questions of ours and takes their replies, typed or spoken."""

from collections.abc import Callable
from functools import partial

from voicecoach.compose.parts import read_audio
from voicecoach.compose.practice import (
    PracticeParts,
    build_output,
    build_spoken_parts,
    end_policy,
    tail_guard_ms,
)
from voicecoach.compose.voices import build_speaker
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Span
from voicecoach.core.debriefing import SPOKEN_ENDINGS
from voicecoach.core.models import Recording
from voicecoach.ports import AnswerStore
from voicecoach.session.asking import Interviewer
from voicecoach.session.replies import ReplyParts, SpokenReplies
from voicecoach.session.spoken import SpokenAnswers, SpokenParts
from voicecoach.session.wishes import KeysAndAfterthoughts
from voicecoach.settings import Settings

_ROOM_MS = 400
"""Around the speech: with less the recogniser misses the sounds at its ends."""


def build_spoken_replies(
    settings: Settings, parts: PracticeParts, show: Callable[[str], None]
) -> SpokenReplies:
    """Microphone, voice and recogniser as the settings say; raises UsageError.

    Spoken commands are heard in hands-free mode only.
    """
    keys = KeysAndAfterthoughts(parts.controls)
    spoken = build_spoken_parts(settings, keys, hears_commands=settings.hands_free.enabled)
    policy = end_policy(settings, live=spoken.microphone.is_live)
    answers = SpokenAnswers(spoken, policy, tail_guard_ms(settings), parts.tell)
    interviewer = Interviewer(build_speaker(settings), build_output(settings), keys)
    hear_ending = partial(_ending_in, parts.store, spoken)
    return SpokenReplies(
        ReplyParts(parts.clock, parts.store, interviewer, answers, hear_ending), parts.tell, show
    )


def _ending_in(
    store: AnswerStore, spoken: SpokenParts, recording: Recording, said: Span
) -> str | None:
    """What ends a part, if that is what was said there; None where it cannot be read."""
    if spoken.hear_ending is None:
        return None
    samples = read_audio(store.audio_path(recording))
    start, end = (
        max(0, at_ms) * ANALYSIS_RATE_HZ // 1000
        for at_ms in (said.start_ms - _ROOM_MS, said.end_ms + _ROOM_MS)
    )
    return spoken.hear_ending(samples[start:end], SPOKEN_ENDINGS)
