"""What the product needs from the outside, as Protocols. tests/contract tests every rule.

Adapters translate third-party exceptions into voicecoach.errors and keep third-party types inside.
"""

from voicecoach.ports.archive import SessionArchive
from voicecoach.ports.correcting import CorrectingStore
from voicecoach.ports.document_reading import MAX_DOCUMENT_BYTES, DocumentReader
from voicecoach.ports.documents import DocumentStore, SavedDocument
from voicecoach.ports.judge import Judge
from voicecoach.ports.meaning import Embedder, UnitVector
from voicecoach.ports.own_words import OwnWordStore
from voicecoach.ports.person import Clock, Controls
from voicecoach.ports.preparation import (
    ApplicationStore,
    DebriefStore,
    OwnQuestionStore,
    PreparationStore,
    ResearchStore,
    SavedDebrief,
    Store,
    StoryStore,
)
from voicecoach.ports.reading_cache import ReadingCache
from voicecoach.ports.recognition import (
    Transcriber,
    TranscriberCapabilities,
    VoiceActivity,
    VoiceActivityStream,
)
from voicecoach.ports.search import SearchStore
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
    "MAX_DOCUMENT_BYTES",
    "AnswerStore",
    "ApplicationStore",
    "AudioInput",
    "AudioOutput",
    "Clock",
    "Controls",
    "CorrectingStore",
    "DebriefStore",
    "DocumentReader",
    "DocumentStore",
    "Embedder",
    "Judge",
    "MakeRecordingWriter",
    "MakeResampler",
    "NewAnswer",
    "NewNote",
    "OwnQuestionStore",
    "OwnWordStore",
    "PreparationStore",
    "ReadingCache",
    "RecordingWriter",
    "Resampler",
    "ResearchStore",
    "SavedDebrief",
    "SavedDocument",
    "SearchStore",
    "SessionArchive",
    "Speaker",
    "Store",
    "StoryStore",
    "Transcriber",
    "TranscriberCapabilities",
    "UnitVector",
    "VoiceActivity",
    "VoiceActivityStream",
]
