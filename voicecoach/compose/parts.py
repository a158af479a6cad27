"""Single adapters, built by name or from the person's folders."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from voicecoach.core.audio import Samples
from voicecoach.core.devices import DeviceList
from voicecoach.core.matching import Likeness
from voicecoach.core.questions import Bank
from voicecoach.core.toml_tables import FileProblem
from voicecoach.errors import UsageError
from voicecoach.ports import (
    DocumentReader,
    Embedder,
    ReadingCache,
    Store,
    Transcriber,
    VoiceActivity,
)
from voicecoach.session.likeness import TextLikeness
from voicecoach.session.topics import Topics
from voicecoach.settings import JudgeSettings, VoiceSettings

if TYPE_CHECKING:
    from voicecoach.adapters.bank_files import BankFile
    from voicecoach.adapters.openai_judge import OpenAiJudge
    from voicecoach.adapters.places import Places
    from voicecoach.adapters.pyttsx3_speaker import Voice


def standard_places() -> "Places":
    """Where this person's data, settings and cache lie."""
    from voicecoach.adapters.places import places

    return places(os.environ)


def user_banks_folder() -> Path:
    """Where a person's own question banks lie; need not exist."""
    return standard_places().config / "banks"


def available_banks(*, own: bool = True) -> "tuple[BankFile, ...]":
    """The banks that come with voicecoach and, if wanted, the person's own."""
    from voicecoach.adapters import bank_files

    return bank_files.available_banks(user_banks_folder() if own else None)


def load_bank(name_or_path: str) -> Bank:
    """A question bank by name or path; raises UsageError or DataError."""
    from voicecoach.adapters import bank_files

    return bank_files.load_bank(name_or_path, user_banks_folder())


def check_bank(path: Path) -> tuple[Bank | None, tuple[FileProblem, ...]]:
    """Everything that is wrong inside a bank file; raises DataError when it cannot be read."""
    from voicecoach.adapters import bank_files

    return bank_files.check_bank(path)


def list_devices() -> DeviceList:
    """Microphones and loudspeakers; raises MissingPartError without PortAudio."""
    from voicecoach.adapters import sounddevice_devices

    return sounddevice_devices.list_devices()


def build_transcriber(engine: str | None = None, model: str | None = None) -> Transcriber:
    """The recogniser by name, or the default; raises UsageError listing the known names."""
    from voicecoach.adapters import engines

    return engines.build_transcriber(engine or engines.DEFAULT_ENGINE, model)


def own_engines() -> tuple[str, ...]:
    """Recognisers that need nothing named but themselves and send no sound away; default first."""
    from voicecoach.adapters import engines

    return (engines.DEFAULT_ENGINE, engines.BASE_ENGINE)


def build_judge(settings: JudgeSettings) -> "OpenAiJudge | None":
    """The judge of the settings; None without one. Raises UsageError when they make no sense."""
    if not settings.url:
        return None
    if not settings.model:
        raise UsageError(
            "The judge has a url but no model.",
            code="judge_without_model",
            hint='Name one its server has, under [judge]: model = "…"',
        )
    from voicecoach.adapters.openai_judge import OpenAiJudge

    return OpenAiJudge(
        settings.url, settings.model, settings.timeout_s, settings.key_variable, os.environ
    )


def build_embedder() -> Embedder | None:
    """The model of meaning; None where it is not installed."""
    from voicecoach.adapters.minilm_embedder import MiniLmEmbedder, is_installed

    return MiniLmEmbedder() if is_installed() else None


def build_topics(
    embedder: Embedder | None = None, cache: ReadingCache | None = None
) -> Topics | None:
    """What tells how near two statements are in meaning; None where its model is not installed."""
    model = embedder or build_embedder()
    return None if model is None else Topics(model, cache)


def open_reading_cache() -> ReadingCache:
    """What was worked out from the person's own store before; closed with the program."""
    from voicecoach.adapters.sqlite_readings import SqliteReadings

    return SqliteReadings(standard_places().data)


def build_likeness(embedder: Embedder | None = None) -> Likeness | None:
    """The same of any two texts."""
    model = embedder or build_embedder()
    return None if model is None else TextLikeness(model)


def build_voice_activity() -> VoiceActivity:
    from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity

    return SileroVoiceActivity()


def read_audio(path: Path) -> Samples:
    """A whole audio file as 16 kHz mono; raises DataError."""
    from voicecoach.adapters.audio_file import read_audio as read

    return read(path)


def build_document_reader() -> DocumentReader:
    """Reads PDF, DOCX, JSON Resume, web pages, Markdown and plain text."""
    from voicecoach.adapters.document_files import FileReader

    return FileReader()


def open_store(data_folder: Path | None = None) -> Store:
    """The person's own store, or one in another folder; raises StoreError."""
    from voicecoach.adapters.sqlite_store import SqliteStore

    return SqliteStore(data_folder or standard_places().data)


def list_voices() -> "tuple[Voice, ...]":
    """The voices of this system; raises VoiceError when there is none."""
    from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker

    return Pyttsx3Speaker(None, None, VoiceSettings().timeout_s).available_voices()
