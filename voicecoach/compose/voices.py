"""Building the voice that asks, and a voice of their own for each of several people."""

from functools import cache

from voicecoach.compose.parts import list_voices
from voicecoach.core.panel.voices import CastVoice, cast_voices
from voicecoach.errors import VoiceError
from voicecoach.ports import Speaker
from voicecoach.review.panel_text import introduction
from voicecoach.session.people import People, Voices
from voicecoach.settings import Settings

NOTHING = "none"
"""In the place of a voice or a loudspeaker."""

SLOW_PACE = 0.75
"""Of the voice's usual pace, for a question that is asked slowly (start value)."""


def build_speaker(
    settings: Settings, pace: float = 1.0, voice_name: str | None = None
) -> Speaker | None:
    """The usual voice or another, at a part of its pace; None when everything is to be read."""
    voice = settings.voice
    if voice.name == NOTHING:
        return None
    from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker

    return Pyttsx3Speaker(voice_name or voice.name, round(voice.rate_wpm * pace), voice.timeout_s)


def build_people(settings: Settings) -> People:
    """Those who ask; which voices there are is looked up when the first of them speaks."""

    @cache
    def cast() -> tuple[CastVoice, ...]:
        try:
            return cast_voices(list_voices(), settings.voice.name)
        except VoiceError:
            return cast_voices((), settings.voice.name)

    return People(introduction, lambda place: _voices(settings, cast()[place % len(cast())]))


def _voices(settings: Settings, chosen: CastVoice) -> Voices:
    return Voices(
        build_speaker(settings, chosen.pace, chosen.name),
        build_speaker(settings, chosen.pace * SLOW_PACE, chosen.name),
    )
