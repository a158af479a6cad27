"""Every cache of readings keeps these rules, the fake included."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.reading_cache import InMemoryReadings
from tests.stored_values import NOON
from voicecoach.adapters.sqlite_readings import READINGS_FILE, SqliteReadings, forget_readings
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.claims import Context, Statement
from voicecoach.core.claims.extract import kept_reading
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.ports import ReadingCache

CACHES: dict[str, Callable[[Path], ReadingCache]] = {
    "memory": lambda folder: InMemoryReadings(),
    "sqlite": SqliteReadings,
}
SAID = Statement("I managed nine gardeners at Holm Park for four years.", Context("Who was it?"))
OTHER = Statement("I have never driven a tractor.")
VECTOR = np.array([0.6, 0.8], dtype=np.float32)


@pytest.fixture(params=CACHES)
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> ReadingCache:
    return CACHES[request.param](tmp_path)


def test_a_reading_comes_back_as_it_was(cache: ReadingCache) -> None:
    cache.keep_readings({SAID: kept_reading(SAID)})
    assert cache.readings([OTHER, SAID]) == {SAID: kept_reading(SAID)}


def test_the_question_is_part_of_what_was_read(cache: ReadingCache) -> None:
    cache.keep_readings({SAID: kept_reading(SAID)})
    assert cache.readings([Statement(SAID.text)]) == {}


def test_a_vector_belongs_to_its_model_and_text(cache: ReadingCache) -> None:
    cache.keep_vector("small", "a text", VECTOR)
    found = cache.vector("small", "a text")
    assert found is not None
    assert np.array_equal(found, VECTOR)
    assert cache.vector("large", "a text") is None
    assert cache.vector("small", "another") is None


def test_it_is_found_again_by_the_next_session(tmp_path: Path) -> None:
    SqliteReadings(tmp_path).keep_readings({SAID: kept_reading(SAID)})
    assert SqliteReadings(tmp_path).readings([SAID]) == {SAID: kept_reading(SAID)}


def test_what_other_rules_read_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SqliteReadings(tmp_path).keep_readings({SAID: kept_reading(SAID)})
    monkeypatch.setattr("voicecoach.adapters.sqlite_readings.engine_version", lambda: "another")
    assert SqliteReadings(tmp_path).readings([SAID]) == {}


def test_forgotten_nothing_is_left_in_the_file(tmp_path: Path) -> None:
    opened = SqliteReadings(tmp_path)
    opened.keep_readings({SAID: kept_reading(SAID)})
    opened.keep_vector("small", "a text", VECTOR)
    assert b"gardener" in (tmp_path / READINGS_FILE).read_bytes()

    forget_readings(tmp_path)

    assert b"gardener" not in (tmp_path / READINGS_FILE).read_bytes()
    assert opened.readings([SAID]) == {}
    assert opened.vector("small", "a text") is None
    opened.keep_readings({SAID: kept_reading(SAID)})
    assert opened.readings([SAID])


def test_whatever_is_deleted_from_the_store_takes_the_readings_with_it(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path)) as store:
        resume = NewDocument(DocumentKind.RESUME, "cv.pdf", (SAID.text,), NOON)
        saved = store.save_document(resume, [SAID])
        SqliteReadings(tmp_path).keep_readings({SAID: kept_reading(SAID)})
        store.delete_document(saved.document.id)
    assert b"gardener" not in (tmp_path / READINGS_FILE).read_bytes()


def test_where_nothing_is_kept_there_is_nothing_to_forget(tmp_path: Path) -> None:
    forget_readings(tmp_path)
    assert not (tmp_path / READINGS_FILE).exists()


def test_a_file_that_is_no_cache_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / READINGS_FILE).write_bytes(b"not a database" * 100)
    opened = SqliteReadings(tmp_path)
    opened.keep_readings({SAID: kept_reading(SAID)})
    assert opened.readings([SAID])


def test_without_a_place_for_it_everything_is_worked_out_anew(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    opened = SqliteReadings(tmp_path / "file")
    opened.keep_readings({SAID: kept_reading(SAID)})
    opened.keep_vector("small", "a text", VECTOR)
    assert opened.readings([SAID]) == {}
    assert opened.vector("small", "a text") is None
