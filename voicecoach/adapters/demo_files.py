"""The demo's recordings, which come with the program."""

from pathlib import Path

from voicecoach.errors import DataError

_PACKAGE = Path(__file__).resolve().parent.parent
FOLDERS = (_PACKAGE / "audio_fixtures", _PACKAGE.parent / "audio_fixtures")
"""An installed wheel carries them inside the package; a checkout has them beside it."""


def demo_file(name: str) -> Path:
    """A file of the demo; raises DataError when the installation is incomplete."""
    for folder in FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise DataError(
        f"The demo's file {name} is missing from this installation.",
        code="demo_files_missing",
        hint="Install voicecoach again.",
    )
