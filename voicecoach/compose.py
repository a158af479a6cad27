"""The only place where adapters are built. Heavy libraries are imported when a part is asked for."""

from pathlib import Path

from voicecoach.core.audio import Samples
from voicecoach.ports import AnswerStore, Transcriber, VoiceActivity


def build_transcriber(engine: str | None = None, model: str | None = None) -> Transcriber:
    """The recogniser by name, or the default; raises UsageError listing the known names."""
    from voicecoach.adapters import engines

    return engines.build_transcriber(engine or engines.DEFAULT_ENGINE, model)


def build_voice_activity() -> VoiceActivity:
    from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity

    return SileroVoiceActivity()


def read_audio(path: Path) -> Samples:
    """A whole audio file as 16 kHz mono; raises DataError."""
    from voicecoach.adapters.audio_file import read_audio as read

    return read(path)


def open_store() -> AnswerStore:
    """The person's own store; raises StoreError."""
    from voicecoach.adapters.sqlite_store import SqliteStore

    return SqliteStore.open()
