"""A home of its own for every test, commands typed in it, and real stores."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from voicecoach.adapters.sqlite_archive import SqliteArchive
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.cli.app import run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def typed(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Type a command; get exit status, stdout and stderr."""

    def type_command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return type_command


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(data)
    yield opened
    opened.close()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqliteArchive]:
    made = SqliteArchive(tmp_path / "one" / "data")
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[SqliteArchive]:
    made = SqliteArchive(tmp_path / "two" / "data")
    yield made
    made.close()
