"""What is told about sessions written to files, and bundles taken back in."""

from pathlib import Path

HOLDS_VOICE = "It holds your voice: choose whom you give it to."


def written(file: Path) -> str:
    return f"Written: {file}"
