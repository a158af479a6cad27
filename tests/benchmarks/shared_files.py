"""Where the recordings and transcripts to measure on lie; they are not part of the product."""

import csv
import os
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class SpeechFile:
    """One recording with the words said in it."""

    path: Path
    group: str
    reference: str


def shared_folder() -> Path | None:
    """VOICECOACH_SHARED, or the folder `shared` beside the repository; None when absent."""
    named = os.environ.get("VOICECOACH_SHARED")
    folder = Path(named) if named else REPOSITORY.parent / "shared"
    return folder if folder.is_dir() else None


def speech_files(folder: Path) -> tuple[SpeechFile, ...]:
    """What speech/manifest.tsv lists."""
    speech = folder / "speech"
    with (speech / "manifest.tsv").open(encoding="utf-8", newline="") as manifest:
        rows = csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            SpeechFile(speech / row["file"], row["group"], row["reference"]) for row in rows
        )
