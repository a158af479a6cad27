"""Figures over answers: each from what was measured, and from nothing else."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.attempts import DAY, an_attempt
from tests.fakes.store import InMemoryStore
from tests.stored_values import (
    NOON,
    a_delivery,
    a_finding,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    later,
    write_wav,
)
from voicecoach.core.applications import Belonging
from voicecoach.core.attempts import attempts_of, by_question
from voicecoach.core.delivery import TargetFit
from voicecoach.core.models import EndReason
from voicecoach.core.progress import Warned, progress_of, spread, streak_of, trends_of
from voicecoach.session.progress_record import Wanted, read_attempts, read_progress

TYPED = replace(
    an_attempt(number=9),
    spoken_ms=None,
    fit=None,
    thinking_ms=None,
    pace_wpm=None,
    fillers=None,
    fillers_measured="no",
    long_pauses=None,
    longest_pause_ms=None,
    warnings_open=0,
)
NONE = Warned(0, 0)


def days_from(*offsets: int) -> list[date]:
    return [DAY + timedelta(days=offset) for offset in offsets]


class TestStreak:
    @pytest.mark.parametrize(
        ("offsets", "current", "longest"),
        [
            ((), 0, 0),
            ((0,), 1, 1),
            ((-1,), 1, 1),
            ((-2,), 0, 1),
            ((-2, -1, 0), 3, 3),
            ((-9, -8, -7, 0), 1, 3),
            ((-1, -1, 0, 0), 2, 2),
            ((-9, -8, -7), 0, 3),
        ],
    )
    def test_days_in_a_row(self, offsets: tuple[int, ...], current: int, longest: int) -> None:
        streak = streak_of(days_from(*offsets), DAY)
        assert (streak.current_days, streak.longest_days) == (current, longest)

    @given(st.lists(st.integers(-40, 0)))
    def test_the_current_row_is_never_longer_than_the_longest(self, offsets: list[int]) -> None:
        streak = streak_of(days_from(*offsets), DAY)
        assert 0 <= streak.current_days <= streak.longest_days <= len(streak.days)

    def test_the_day_is_that_of_the_wall_clock(self) -> None:
        late = replace(an_attempt(), asked=replace(later(12 * 3600), local_offset_min=60))
        assert late.answered_on == NOON.local.date() + timedelta(days=1)


class TestFigures:
    def test_nothing_gives_no_figures(self) -> None:
        progress = progress_of([], NONE, DAY)
        assert (progress.pace_wpm, progress.thinking_ms, progress.pauses) == (None, None, None)
        assert (progress.fillers, progress.trends, progress.spoken_ms) == ((), (), 0)

    def test_what_was_typed_is_counted_and_measured_in_nothing(self) -> None:
        progress = progress_of([TYPED, an_attempt()], NONE, DAY)
        assert progress.lengths.not_measured == 1
        assert progress.lengths.in_range == 1
        assert progress.fillers_not_measured == 1
        assert progress.pace_wpm == spread([150.0])
        assert progress.spoken_ms == 60_000

    def test_fillers_of_different_trust_are_never_added(self) -> None:
        exact = replace(an_attempt(number=2), fillers=1, fillers_measured="exact")
        progress = progress_of([an_attempt(), exact, replace(exact, answer_id=3)], NONE, DAY)
        assert [(each.measured, each.per_min, each.answers) for each in progress.fillers] == [
            ("exact", 1.0, 2),
            ("lower_bound", 4.0, 1),
        ]

    def test_a_rate_weighs_answers_by_their_length(self) -> None:
        long = replace(an_attempt(number=2), spoken_ms=180_000, fillers=0)
        (rate,) = progress_of([an_attempt(), long], NONE, DAY).fillers
        assert rate.per_min == 1.0

    def test_an_answer_without_speech_divides_nothing(self) -> None:
        silent = replace(an_attempt(), spoken_ms=0)
        progress = progress_of([silent], NONE, DAY)
        assert progress.fillers == ()
        assert progress.pauses is not None
        assert progress.pauses.per_min is None
        assert silent.fillers_per_min is None

    def test_the_longest_pause_of_all(self) -> None:
        quiet = replace(an_attempt(number=2), long_pauses=0, longest_pause_ms=None)
        pauses = progress_of([an_attempt(), quiet], NONE, DAY).pauses
        assert pauses is not None
        assert (pauses.count, pauses.per_min, pauses.longest_ms) == (2, 1.0, 1_500)


class TestTrends:
    def test_a_question_asked_twice_in_order_of_time(self) -> None:
        first, second = an_attempt(day=DAY - timedelta(days=40)), an_attempt(number=2)
        other = replace(an_attempt(number=3), question=replace(first.question, id="other"))
        (trend,) = trends_of([second, other, first])
        assert trend.attempts == (first, second)

    def test_follow_ups_are_no_questions_of_their_own(self) -> None:
        follow_up = replace(an_attempt().question, follows="leave")
        assert by_question([replace(an_attempt(), question=follow_up)]) == {}


@pytest.fixture
def store(tmp_path: Path) -> InMemoryStore:
    return InMemoryStore(tmp_path)


def answered(store: InMemoryStore, session_id: str, position: int = 0) -> int:
    new = store.begin_answer(session_id, position, NOON)
    write_wav(new.audio_path)
    store.save_recording(new.answer_id, a_recording(new.recording_path), a_timing())
    store.save_transcript(new.answer_id, a_transcript())
    return new.answer_id


class TestReading:
    def test_measurements_come_from_what_is_stored(self, store: InMemoryStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = answered(store, session_id)
        one, other = a_statement("five"), a_statement("seven", session_id, answer_id)
        store.save_analysis(answer_id, a_delivery(), [a_finding(one, other)])
        (attempt,) = attempts_of(store.session(session_id))
        assert (attempt.spoken_ms, attempt.fit) == (900, TargetFit.SHORT)
        assert (attempt.thinking_ms, attempt.pace_wpm, attempt.words) == (100, 150.5, 6)
        assert (attempt.fillers, attempt.fillers_measured) == (None, "no")
        assert (attempt.warnings_open, attempt.warnings_settled) == (1, 0)
        assert attempt.statement is not None
        assert attempt.statement.answer_id == answer_id

    def test_a_typed_answer_has_no_length(self, store: InMemoryStore) -> None:
        session_id = store.begin_session(a_start())
        new = store.begin_answer(session_id, 0, NOON)
        store.save_recording(new.answer_id, None, a_timing(EndReason.TYPED))
        store.save_transcript(new.answer_id, a_transcript())
        (attempt,) = attempts_of(store.session(session_id))
        assert (attempt.spoken_ms, attempt.fit, attempt.long_pauses) == (None, None, None)
        assert attempt.text == a_transcript().text

    def test_silence_and_what_is_being_recorded_are_no_attempts(self, store: InMemoryStore) -> None:
        session_id = store.begin_session(a_start())
        new = store.begin_answer(session_id, 0, NOON)
        store.save_recording(new.answer_id, None, a_timing(EndReason.NO_SPEECH))
        store.begin_answer(session_id, 1, NOON)
        assert attempts_of(store.session(session_id)) == ()

    def test_by_application_and_day(self, store: InMemoryStore) -> None:
        application = store.add_application("Acme")
        for moment in (NOON, later(86_400)):
            answered(store, store.begin_session(a_start(moment)))
        first = store.sessions()[-1].id
        store.assign_session(first, application.id)
        belonging = Belonging(application)
        assert [each.session_id for each in read_attempts(store, Wanted(belonging))] == [first]
        assert len(list(read_attempts(store, Wanted()))) == 2
        tomorrow = NOON.local.date() + timedelta(days=1)
        assert list(read_attempts(store, Wanted(since=tomorrow))) == []

    def test_all_warnings_count_where_nothing_is_left_out(self, store: InMemoryStore) -> None:
        one, other = a_statement("five"), a_statement("seven")
        store.save_history([one, other], [a_finding(one, other)])
        assert read_progress(store, Wanted(), DAY).warned == Warned(1, 0)
        assert read_progress(store, Wanted(since=DAY), DAY).warned == Warned(0, 0)
