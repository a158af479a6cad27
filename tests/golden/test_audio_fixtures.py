"""The recordings that come with the program are what their manifest says."""

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import pytest
import soundfile

from voicecoach.core.questions import parse_bank

FOLDER = Path(__file__).parents[2] / "audio_fixtures"
FIXTURES: list[dict[str, Any]] = tomllib.loads(
    (FOLDER / "manifest.toml").read_text(encoding="utf-8")
)["fixture"]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: str(fixture["file"]))
class TestFixture:
    def test_it_is_the_file_that_was_described(self, fixture: dict[str, Any]) -> None:
        path = FOLDER / fixture["file"]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == fixture["sha256"]
        assert soundfile.info(path).duration == pytest.approx(fixture["duration_s"], abs=0.05)

    def test_every_answer_tells_its_voice_origin_and_licence(self, fixture: dict[str, Any]) -> None:
        for answer in fixture["answer"]:
            assert answer["voice"] in {"synthetic", "human"}
            assert answer["text"]
            assert answer["origin"]
            assert answer["licence"]

    def test_there_is_one_answer_for_each_question(self, fixture: dict[str, Any]) -> None:
        bank = Path(fixture["file"]).with_suffix(".toml")
        questions = parse_bank((FOLDER / bank).read_text(encoding="utf-8"), bank.name).questions
        assert len(questions) == len(fixture["answer"])


def test_at_least_one_voice_is_human() -> None:
    assert any(a["voice"] == "human" for fixture in FIXTURES for a in fixture["answer"])


def test_every_sound_file_is_in_the_manifest() -> None:
    assert {path.name for path in FOLDER.glob("*.opus")} == {each["file"] for each in FIXTURES}
