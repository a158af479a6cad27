"""Building what asks short questions of ours and takes their replies, typed or spoken."""

from collections.abc import Callable

from voicecoach.compose.practice import (
    PracticeParts,
    build_output,
    build_speaker,
    build_spoken_parts,
    end_policy,
    tail_guard_ms,
)
from voicecoach.session.asking import Interviewer
from voicecoach.session.replies import SpokenReplies
from voicecoach.session.spoken import SpokenAnswers
from voicecoach.session.wishes import KeysAndAfterthoughts
from voicecoach.settings import Settings


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
    return SpokenReplies(parts.clock, parts.store, interviewer, answers, parts.tell, show)
