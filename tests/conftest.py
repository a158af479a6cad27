"""What every test may ask for."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.virtual_sound_card import VirtualSoundCard, missing_for_sound_card

SOUND_CARD_TRIES = 2
settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # a busy machine is no failure; speed is measured in tests/benchmarks
settings.load_profile("unhurried")
LOOPBACK = {"127.0.0.1", "127.0.0.2", "::1", "localhost"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sound runs in real time: where a busy machine starves it, the test gets one more try.

    The summary names every test that needed it.
    """
    for item in items:
        if item.get_closest_marker("audio") is not None:
            item.add_marker(pytest.mark.flaky(reruns=SOUND_CARD_TRIES - 1))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in this process may reach beyond this machine."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        is_remote = isinstance(address, tuple) and address[0] not in LOOPBACK
        assert not is_remote, f"the network was used: {address}"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture(scope="session")
def _virtual_sound_card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualSoundCard]:
    card = start_sound_card(tmp_path_factory.mktemp("sound-card") / "card")
    yield card
    card.stop()


@pytest.fixture
def virtual_sound_card(_virtual_sound_card: VirtualSoundCard) -> Iterator[VirtualSoundCard]:
    """A sound card shared by the tests, in use by this process; leave it as it was."""
    with _virtual_sound_card.in_this_process():
        yield _virtual_sound_card


@pytest.fixture
def own_sound_card(tmp_path: Path) -> Iterator[VirtualSoundCard]:
    """A sound card for one test, which may break it."""
    card = start_sound_card(tmp_path / "card")
    with card.in_this_process():
        yield card
    card.stop()


def start_sound_card(folder: Path) -> VirtualSoundCard:
    """Start one; where the system cannot, skip the test, or fail it on CI (CI=true)."""
    missing = missing_for_sound_card()
    if missing is not None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must have a sound server: {missing}")
        pytest.skip(missing)
    return VirtualSoundCard(folder)
