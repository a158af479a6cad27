"""What one answer is listened to with, and where it begins."""

from collections.abc import Callable
from dataclasses import dataclass

from voicecoach.ports import AudioInput, RecordingWriter, Resampler, VoiceActivityStream
from voicecoach.session.hearing import Hearing
from voicecoach.session.takes import Respond
from voicecoach.session.transcription import SegmentedTranscription


@dataclass(frozen=True, slots=True)
class ListeningParts:
    """Everything one answer is taken with; fresh for each, but for microphone and controls."""

    microphone: AudioInput
    hearing: Hearing
    voice: VoiceActivityStream
    writer: RecordingWriter
    resampler: Resampler
    transcription: SegmentedTranscription
    mute_hint: str
    """What to look at when the device delivers nothing but zeros."""
    respond: Respond
    come_back: Callable[[], int]
    """Called after something else happened: what the microphone heard meanwhile is dropped.

    Tells the audio time of the session from which on it is listened to again."""


@dataclass(frozen=True, slots=True)
class StartsAt:
    """Where an answer begins."""

    session_ms: int
    """Audio time of the session."""
    guard_ms: int = 0
    """How much of it passed since the end of the question."""
    recorded_ms: int = 0
    """How long the answer is already, when it is taken up again."""
