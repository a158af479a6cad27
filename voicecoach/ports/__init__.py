"""What the product needs from the outside, as Protocols. tests/contract tests every rule.

Adapters translate third-party exceptions into voicecoach.errors and keep third-party types inside.
"""

from voicecoach.ports.judge import Judge
from voicecoach.ports.meaning import Embedder, UnitVector
from voicecoach.ports.person import Clock, Controls
from voicecoach.ports.recognition import (
    Transcriber,
    TranscriberCapabilities,
    VoiceActivity,
    VoiceActivityStream,
)
from voicecoach.ports.sound import (
    AudioInput,
    AudioOutput,
    MakeRecordingWriter,
    MakeResampler,
    RecordingWriter,
    Resampler,
    Speaker,
)
from voicecoach.ports.store import AnswerStore, NewAnswer, NewNote

__all__ = [
    "AnswerStore",
    "AudioInput",
    "AudioOutput",
    "Clock",
    "Controls",
    "Embedder",
    "Judge",
    "MakeRecordingWriter",
    "MakeResampler",
    "NewAnswer",
    "NewNote",
    "RecordingWriter",
    "Resampler",
    "Speaker",
    "Transcriber",
    "TranscriberCapabilities",
    "UnitVector",
    "VoiceActivity",
    "VoiceActivityStream",
]
