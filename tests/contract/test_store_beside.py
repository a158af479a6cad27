"""What an AnswerStore keeps beside answers, and answers that are taken up again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.answer_store import InMemoryAnswerStore
from tests.stored_values import (
    NOON,
    RATE_HZ,
    a_recording,
    a_start,
    a_timing,
    a_transcript,
    later,
    write_wav,
)
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import AnswerState, SessionState
from voicecoach.errors import StoreError
from voicecoach.ports import AnswerStore, NewAnswer

STORES: dict[str, Callable[[Path], AnswerStore]] = {
    "memory": InMemoryAnswerStore,
    "sqlite": SqliteStore,
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnswerStore]:
    opened = STORES[request.param](tmp_path)
    yield opened
    opened.close()


def recorded(store: AnswerStore, session_id: str) -> NewAnswer:
    place = store.begin_answer(session_id, 0, NOON)
    write_wav(place.audio_path)
    store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
    return place


class TestReopening:
    def test_the_same_place_is_given_out_and_the_answer_is_recording(
        self, store: AnswerStore
    ) -> None:
        session_id = store.begin_session(a_start())
        place = recorded(store, session_id)
        assert store.reopen_answer(place.answer_id) == place
        (answer,) = store.session(session_id).answers
        assert answer.state is AnswerState.RECORDING

    def test_recording_and_timing_are_replaced_and_words_get_another_version(
        self, store: AnswerStore
    ) -> None:
        session_id = store.begin_session(a_start())
        place = recorded(store, session_id)
        store.save_transcript(place.answer_id, a_transcript("Seven years"))
        store.reopen_answer(place.answer_id)
        longer = replace(a_recording(place.recording_path), duration_ms=2_500)
        timing = replace(a_timing(), duration_ms=2_500)
        store.save_recording(place.answer_id, longer, timing)
        assert store.save_transcript(place.answer_id, a_transcript("Seven years there")) == 2
        (answer,) = store.session(session_id).answers
        assert (answer.recording, answer.timing) == (longer, timing)
        assert answer.transcript == a_transcript("Seven years there")

    def test_what_was_said_before_counts_until_there_are_new_words(
        self, store: AnswerStore
    ) -> None:
        session_id = store.begin_session(a_start())
        place = recorded(store, session_id)
        store.save_transcript(place.answer_id, a_transcript("Seven years"))
        store.reopen_answer(place.answer_id)
        assert [each.text for each in store.statements()] == ["Seven years"]

    def test_an_answer_that_is_being_recorded_cannot_be_reopened(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_answer(session_id, 0, NOON)
        with pytest.raises(RuntimeError):
            store.reopen_answer(place.answer_id)

    def test_nor_one_of_a_session_that_is_over(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = recorded(store, session_id)
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        with pytest.raises(RuntimeError):
            store.reopen_answer(place.answer_id)


class TestMarks:
    def test_marks_come_in_order_and_each_once(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_answer(session_id, 0, NOON)
        for at_ms in (900, 200, 900):
            store.save_mark(place.answer_id, at_ms)
        (answer,) = store.session(session_id).answers
        assert answer.marks_ms == (200, 900)

    def test_a_mark_needs_an_answer(self, store: AnswerStore) -> None:
        with pytest.raises(StoreError):
            store.save_mark(7, 100)


class TestNotes:
    def test_a_note_is_read_back_with_sound_and_words(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_note(session_id, 1, later(5))
        write_wav(place.audio_path)
        recording = a_recording(place.recording_path)
        store.save_note(place.note_id, recording, None)
        store.save_note(place.note_id, None, "Ask about the team.")
        (note,) = store.session(session_id).notes
        assert (note.position, note.noted) == (1, later(5))
        assert (note.recording, note.text) == (recording, "Ask about the team.")

    def test_it_is_never_compared_with_anything(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.save_note(store.begin_note(session_id, 0, NOON).note_id, None, "Nine years.")
        assert store.statements() == ()

    def test_one_that_was_only_begun_is_not_listed(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.begin_note(session_id, 0, NOON)
        assert store.session(session_id).notes == ()

    def test_two_notes_have_two_places(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        places = [store.begin_note(session_id, 0, NOON).audio_path for _ in range(2)]
        assert len(set(places)) == 2

    def test_a_note_needs_an_open_session(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        with pytest.raises(RuntimeError):
            store.begin_note(session_id, 0, NOON)

    def test_a_note_that_was_never_begun_is_refused(self, store: AnswerStore) -> None:
        with pytest.raises(StoreError):
            store.save_note(9, None, "Nothing.")


def test_what_our_voice_said_comes_back_in_order(store: AnswerStore) -> None:
    session_id = store.begin_session(a_start())
    lines = (
        SaidLine(0, SaidKind.OPENING, "Two questions."),
        SaidLine(900, SaidKind.QUESTION, "Why do you want to leave?"),
        SaidLine(900, SaidKind.FEEDBACK, "A good length."),
    )
    for line in lines:
        store.save_line(session_id, line)
    assert store.session(session_id).said == lines


class TestAfterAKill:
    """Only the store on disk can be left behind by a program."""

    def test_a_reopened_answer_is_kept_with_all_of_its_sound(self, tmp_path: Path) -> None:
        store = SqliteStore(tmp_path)
        session_id = store.begin_session(a_start())
        place = recorded(store, session_id)
        store.save_transcript(place.answer_id, a_transcript())
        store.reopen_answer(place.answer_id)
        place.audio_path.unlink()
        write_wav(place.audio_path, frames=3 * RATE_HZ)
        store.close()

        reopened = SqliteStore(tmp_path)
        assert reopened.recover() == (session_id,)
        (answer,) = reopened.session(session_id).answers
        assert answer.state is AnswerState.RECORDED
        assert answer.recording is not None
        assert answer.recording.duration_ms == 3_000
        assert answer.timing is None
        assert answer.transcript == a_transcript()
        reopened.close()

    def test_a_note_is_kept_when_there_is_sound_in_it(self, tmp_path: Path) -> None:
        store = SqliteStore(tmp_path)
        session_id = store.begin_session(a_start())
        write_wav(store.begin_note(session_id, 0, NOON).audio_path)
        store.begin_note(session_id, 1, NOON)
        store.close()

        reopened = SqliteStore(tmp_path)
        reopened.recover()
        (note,) = reopened.session(session_id).notes
        assert note.recording is not None
        assert note.text is None
        reopened.close()
