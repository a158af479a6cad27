from pathlib import Path

import pytest

from voicecoach.adapters.engines import DEFAULT_ENGINE, ENGINES, build_transcriber
from voicecoach.adapters.whisper_model import Weights, check_hash, check_size
from voicecoach.errors import RecognitionError, UsageError


def test_the_default_works_offline() -> None:
    assert ENGINES[DEFAULT_ENGINE].offline
    assert build_transcriber().capabilities.offline
    assert build_transcriber().engine == DEFAULT_ENGINE


def test_an_unknown_engine_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=DEFAULT_ENGINE):
        build_transcriber("parrot")


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(UsageError, match=r"tiny\.en"):
        build_transcriber(DEFAULT_ENGINE, "huge")


def test_an_own_model_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--model FOLDER"):
        build_transcriber("whisper")
    with pytest.raises(UsageError, match="--model FOLDER"):
        build_transcriber("whisper", str(tmp_path / "missing"))


def test_an_own_model_without_weights_is_noticed_when_it_is_loaded(tmp_path: Path) -> None:
    transcriber = build_transcriber("whisper", str(tmp_path))

    with pytest.raises(RecognitionError, match="missing or incomplete"):
        transcriber.warm_up()


def test_incomplete_weights_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"half")

    with pytest.raises(RecognitionError, match="Get them again"):
        check_size(Weights(tmp_path, "Get them again.", size_bytes=8))


def test_other_weights_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"else")

    with pytest.raises(RecognitionError, match="not the expected one"):
        check_hash(Weights(tmp_path, "Get them again.", size_bytes=4, sha256="0" * 64))
