"""Which answers of earlier sessions are put beside those of one."""

from pathlib import Path

from tests.fakes.store import InMemoryStore
from tests.stored_values import (
    NOON,
    a_delivery,
    a_recording,
    a_start,
    a_timing,
    a_transcript,
    later,
    write_wav,
)
from voicecoach.core.models import Instant
from voicecoach.session.earlier_answers import earlier_answers


def answered(store: InMemoryStore, at: Instant, text: str | None, position: int = 0) -> str:
    session_id = store.begin_session(a_start(at))
    new = store.begin_answer(session_id, position, at)
    write_wav(new.audio_path)
    store.save_recording(new.answer_id, a_recording(new.recording_path), a_timing())
    if text is not None:
        store.save_transcript(new.answer_id, a_transcript(text))
        store.save_analysis(new.answer_id, a_delivery(), ())
    return session_id


def test_the_last_one_with_words_before_the_session_is_taken(tmp_path: Path) -> None:
    store = InMemoryStore(tmp_path)
    answered(store, NOON, "the oldest")
    answered(store, later(100), "the newest before")
    answered(store, later(200), None)
    wanted = answered(store, later(300), "this one")
    answered(store, later(400), "after it")
    found = earlier_answers(store, store.session(wanted))
    assert [each.text for each in found.values()] == ["the newest before"]


def test_other_questions_are_left_out(tmp_path: Path) -> None:
    store = InMemoryStore(tmp_path)
    answered(store, NOON, "to another question", position=1)
    wanted = answered(store, later(100), "this one")
    assert earlier_answers(store, store.session(wanted)) == {}
