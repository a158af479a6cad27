"""Where files lie."""

from pathlib import Path

import pytest

from voicecoach.adapters.places import places


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    found = places({"VOICECOACH_HOME": str(tmp_path)})
    assert (found.data, found.config) == (tmp_path / "data", tmp_path / "config")
    assert found.cache == tmp_path / "cache"
    assert found.recordings == tmp_path / "data" / "recordings"


def test_a_relative_home_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places({"VOICECOACH_HOME": "mine"}).data == tmp_path / "mine" / "data"


def test_a_tilde_is_the_persons_own_folder() -> None:
    assert places({"VOICECOACH_HOME": "~/mine"}).data == Path.home() / "mine" / "data"


@pytest.mark.parametrize("environment", [{}, {"VOICECOACH_HOME": ""}])
def test_without_it_the_systems_places_are_used(environment: dict[str, str]) -> None:
    found = places(environment)
    assert found.data.is_absolute()
    assert "voicecoach" in str(found.data).lower()
    assert found.data != found.cache
