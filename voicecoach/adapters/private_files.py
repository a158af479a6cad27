"""Files and folders that only their owner may read, where the system knows owners."""

import os
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def create_private_folder(folder: Path) -> None:
    """Make a folder and its parents; one that exists keeps its permissions."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def create_private_file(file: Path) -> None:
    """Make an empty file unless there is one."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, FILE_MODE))


def make_durable(file: Path) -> None:
    """Wait until a file's content and its name are on the disk."""
    _sync(file, os.O_RDWR)
    if os.name == "posix":  # elsewhere folders cannot be opened
        _sync(file.parent, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
