"""What the demo needs: a folder of its own that starts empty, and a clock three weeks back."""

import shutil
from pathlib import Path

from voicecoach.compose.parts import open_store, standard_places
from voicecoach.ports import Clock, Store

DAYS_BACK = 21


def demo_folder() -> Path:
    """Where the demo keeps its sessions, apart from the person's own."""
    return standard_places().data / "demo"


def empty_demo_folder() -> Path:
    """The demo's folder, without what an earlier demo left."""
    folder = demo_folder()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def open_demo_store(folder: Path) -> Store:
    return open_store(folder)


def earlier_clock() -> Clock:
    from voicecoach.adapters.system_clock import ShiftedClock

    return ShiftedClock(DAYS_BACK)


def demo_file(name: str) -> Path:
    """A file of the demo; raises DataError when the installation is incomplete."""
    from voicecoach.adapters import demo_files

    return demo_files.demo_file(name)
