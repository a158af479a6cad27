"""The full-text index in the file: filled by the migration, and without words that were deleted."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contract.test_store_search import answer_of, say, search, texts
from tests.stored_values import a_statement, a_transcript
from voicecoach.adapters import sqlite_schema
from voicecoach.adapters.sqlite_schema import MIGRATIONS, migrate
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.preparation import NewStory
from voicecoach.core.searching import SearchFilter, find_hits, matches, read_query
from voicecoach.errors import UsageError

MUSICIAN = "xylophonist"

BEFORE_THE_INDEX = (
    """
    INSERT INTO sessions (id, state, bank, source, started_at_utc, started_local_offset_min)
    VALUES ('2026-11-25-1', 'finished', 'b', 'practice', '2026-11-25T12:00:00.000000+00:00', 60)
    """,
    """
    INSERT INTO session_questions (session_id, position, question_id, text, bank, topic,
        target_low_s, target_high_s, covers_json)
    VALUES ('2026-11-25-1', 0, 'leave', 'Why?', 'b', 't', 60, 120, '[]')
    """,
    """
    INSERT INTO answers VALUES
        (1, '2026-11-25-1', 0, 1, 'transcribed', '2026-11-25T12:00:00.000000+00:00', 60)
    """,
    """
    INSERT INTO transcripts VALUES
        (1, 1, 'old ships', '[]', 'w', 'm', 'en', 'no', 'spoken'),
        (1, 2, 'new ships', '[]', 'w', 'm', 'en', 'no', 'spoken')
    """,
    "INSERT INTO statements (kind, text) VALUES ('history', 'ships'), ('quoted', 'ships')",
    "INSERT INTO stories (title, text, competences_json) VALUES ('t', 'story of ships', '[]')",
)


def folder_holds(folder: Path, word: str) -> bool:
    """In any file, the log included, whatever its case."""
    content = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    return word.encode() in content.lower()


def filled(folder: Path) -> tuple[SqliteStore, str]:
    """A store with many sessions, one of which holds the musician."""
    store = SqliteStore(folder)
    for number in range(40):
        say(store, f"the {number} ships", f"xylem and syrup {number}")
    musician = say(store, f"I was a {MUSICIAN}", f"{MUSICIAN} again and {MUSICIAN}s")
    say(store, "the last ships")
    return store, musician


def test_the_words_of_a_deleted_session_are_in_no_file(tmp_path: Path) -> None:
    store, musician = filled(tmp_path)
    assert folder_holds(tmp_path, MUSICIAN)
    store.delete_session(musician)
    assert search(store, MUSICIAN).total == 0
    assert not folder_holds(tmp_path, MUSICIAN)
    assert not folder_holds(tmp_path, MUSICIAN[3:])
    assert search(store, "ships").total == 41
    store.close()


def test_older_versions_go_with_their_session(tmp_path: Path) -> None:
    store, _ = filled(tmp_path)
    session_id = say(store, "the marimbaphone")
    store.save_transcript(answer_of(store, session_id), a_transcript("the marimba"))
    assert search(store, "marimbaphone").total == 0
    store.delete_session(session_id)
    assert not folder_holds(tmp_path, "marimba")
    store.close()


def test_a_text_overwritten_in_its_row_leaves_the_index(tmp_path: Path) -> None:
    store, musician = filled(tmp_path)
    answer_ids = [each.id for each in store.session(musician).answers]
    with store._database.transaction() as connection:
        connection.executemany(
            "UPDATE transcripts SET text = 'gone', words_json = '[]' WHERE answer_id = ?",
            [(each,) for each in answer_ids],
        )
    store._database.forget_deleted()
    assert texts(search(store, "gone")) == ["gone", "gone"]
    assert not folder_holds(tmp_path, MUSICIAN)
    store.close()


def test_a_deleted_story_is_in_no_file(tmp_path: Path) -> None:
    store, _ = filled(tmp_path)
    story = store.add_story(NewStory("Music", "The glockenspiel fell"))
    store.delete_story(story.id)
    assert not folder_holds(tmp_path, "glockenspiel")
    store.close()


def test_what_was_said_before_there_was_an_index_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = [each.name for each in MIGRATIONS].index("0008_words_to_search")
    connection = sqlite3.connect(tmp_path / DATABASE_FILE, isolation_level=None)
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_schema, "MIGRATIONS", MIGRATIONS[:place])
        migrate(connection)
    for statement in BEFORE_THE_INDEX:
        connection.execute(statement)
    connection.close()

    store = SqliteStore(tmp_path)
    assert sorted(texts(search(store, "ships"))) == ["new ships", "ships", "story of ships"]
    store.close()


some_texts = st.lists(
    st.text(alphabet="aAbBéÉe\u0301ßçñ1 -_.'’\"*,\n", max_size=24), min_size=1, max_size=8
)


@settings(max_examples=40, deadline=None)
@given(some_texts, st.text(alphabet="aABéEe\u0301ßç1 -_.'*\"", min_size=1, max_size=6))
def test_the_index_and_the_search_by_hand_find_the_same(said: list[str], typed: str) -> None:
    try:
        phrases = read_query([typed])
    except UsageError:
        return
    wanted = {each for each in said if matches(each, phrases)}
    with TemporaryDirectory() as folder, closing(SqliteStore(Path(folder))) as store:
        store.save_history([a_statement(each) for each in said], [])
        found = store.search(phrases, SearchFilter(), len(said))
    assert {each.text for each in found.passages} == wanted
    assert all(find_hits(each.text, phrases) for each in found.passages)
