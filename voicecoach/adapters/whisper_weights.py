"""The files of a Whisper model, whole or in parts, and whether they are the expected ones."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicecoach.errors import RecognitionError

MODEL_FILE = "model.bin"
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Weights:
    """A model folder and what its model.bin must be, where that is known."""

    folder: Path
    hint: str
    """How to get them back."""
    size_bytes: int | None = None
    sha256: str | None = None
    parts: tuple[Path, ...] = ()
    """The files that make up model.bin one after another; empty: it lies whole in the folder."""

    @property
    def model_files(self) -> tuple[Path, ...]:
        return self.parts or (self.folder / MODEL_FILE,)


def in_memory(weights: Weights) -> dict[str, bytes]:
    """All files of a model whose model.bin comes in parts, joined, by name."""
    files = {
        file.name: file.read_bytes()
        for file in weights.folder.iterdir()
        if file.is_file() and file not in weights.parts
    }
    return files | {MODEL_FILE: b"".join(part.read_bytes() for part in weights.parts)}


def check_size(weights: Weights) -> None:
    """A cheap look at the weights, on every start. Raises RecognitionError."""
    files = weights.model_files
    found = sum(file.stat().st_size if file.is_file() else 0 for file in files)
    if found == 0 or weights.size_bytes not in {None, found}:
        raise RecognitionError(
            f"The recogniser's model is missing or incomplete: {files[0]}",
            code="model_missing",
            hint=weights.hint,
        )


def check_hash(weights: Weights) -> None:
    """Read all of the weights and compare them with what is expected. Raises RecognitionError."""
    check_size(weights)
    if weights.sha256 is None:
        return
    found = hashlib.sha256()
    for block in _blocks(weights):
        found.update(block)
    if found.hexdigest() != weights.sha256:
        raise RecognitionError(
            f"The recogniser's model is not the expected one: {weights.model_files[0]}",
            code="model_altered",
            hint=weights.hint,
        )


def _blocks(weights: Weights) -> Iterator[bytes]:
    for file in weights.model_files:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK_BYTES):
                yield block
