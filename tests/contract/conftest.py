"""A whole store, in memory and on disk, for the suites about what is prepared."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes.store import InMemoryStore
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.ports import Store

STORES: dict[str, Callable[[Path], Store]] = {"memory": InMemoryStore, "sqlite": SqliteStore}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = STORES[request.param](tmp_path)
    yield opened
    opened.close()
