"""Redactions that are refused, or fail on the way: everything is as it was."""

from pathlib import Path

import pytest

from tests.stored_values import NOON, a_start
from tests.told_sessions import TOLD, in_files, tell, the_answer
from tests.told_sessions import answer as put_answer
from voicecoach.adapters.recording_files import RecordingFiles
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.compose.correcting import redact_passage
from voicecoach.core.audio import Span
from voicecoach.core.correcting import WordRange
from voicecoach.errors import DataError, StoreError


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("never said", "words_not_found"),
        ("!!", "words_not_found"),
        (WordRange(3, 99), "no_such_words"),
        (Span(0, 0), "no_such_time"),
        (Span(900_000, 900_500), "no_such_time"),
    ],
)
def test_what_is_not_there_is_refused(
    store: SqliteStore, wanted: str | WordRange | Span, code: str
) -> None:
    made = tell(store, [TOLD])
    with pytest.raises(DataError) as refused:
        redact_passage(store, made, the_answer(store, made).id, wanted)
    assert refused.value.code == code


def test_a_session_going_on_is_left_alone(store: SqliteStore) -> None:
    made = store.begin_session(a_start())
    answer_id = put_answer(store, made, 0, TOLD, NOON)
    with pytest.raises(StoreError, match="going on"):
        redact_passage(store, made, answer_id, "Quillfeather")


def test_a_recording_that_cannot_be_read_stops_everything(store: SqliteStore) -> None:
    made = tell(store, [TOLD])
    answer = the_answer(store, made)
    assert answer.recording is not None
    file = store.audio_path(answer.recording)
    file.write_bytes(b"RIFF of no use")
    before = store.session(made)
    with pytest.raises(StoreError) as refused:
        redact_passage(store, made, answer.id, "Quillfeather")
    assert refused.value.code == "recording_unreadable"
    assert store.session(made) == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_crash_between_sound_and_words_leaves_words_to_redact_again(
    store: SqliteStore, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tell(store, [TOLD])
    answer = the_answer(store, made)

    def no_power(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RecordingFiles, "silence", no_power)
    with pytest.raises(StoreError):
        redact_passage(store, made, answer.id, "Quillfeather")
    assert store.session(made).answers == (answer,)
    monkeypatch.undo()
    redact_passage(store, made, answer.id, "Quillfeather")
    assert in_files(data, "quillfeather") == []
