"""The rules of AnswerStore, for the store in memory and the one on disk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import stored_values as values
from tests.fakes.answer_store import InMemoryAnswerStore
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
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    EndReason,
    Instant,
    QuestionKind,
    Transcript,
)
from voicecoach.core.sessions import AnswerState, SessionStart, SessionState
from voicecoach.errors import DataError, StoreError
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


def record(
    store: AnswerStore, session_id: str, position: int = 0, asked: Instant = NOON
) -> NewAnswer:
    place = store.begin_answer(session_id, position, asked)
    write_wav(place.audio_path)
    store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
    return place


def say(store: AnswerStore, session_id: str, text: str, asked: Instant = NOON) -> int:
    answer_id = record(store, session_id, asked=asked).answer_id
    store.save_transcript(answer_id, a_transcript(text))
    return answer_id


def only_answer_state(store: AnswerStore, session_id: str) -> AnswerState:
    (answer,) = store.session(session_id).answers
    return answer.state


class TestSessions:
    def test_an_id_is_the_local_day_and_a_number(self, store: AnswerStore) -> None:
        late = Instant(NOON.at_utc.replace(hour=23, minute=30), local_offset_min=60)
        assert store.begin_session(a_start(NOON)) == "2026-11-25-1"
        assert store.begin_session(a_start(NOON)) == "2026-11-25-2"
        assert store.begin_session(a_start(late)) == "2026-11-26-1"

    def test_an_id_is_never_used_twice(self, store: AnswerStore) -> None:
        first = store.begin_session(a_start())
        store.finish_session(first, SessionState.FINISHED, NOON)
        store.delete_session(first)
        assert store.begin_session(a_start()) != first

    def test_the_plan_is_read_back_as_it_was(self, store: AnswerStore) -> None:
        session = store.session(store.begin_session(a_start()))
        assert session.start == a_start()
        assert session.state is SessionState.OPEN
        assert session.ended is None
        assert session.answers == ()

    def test_a_question_added_on_the_way_comes_last_and_is_answered(
        self, store: AnswerStore
    ) -> None:
        session_id = store.begin_session(a_start())
        asked = store.session(session_id).start.questions
        added = replace(asked[0], id="more", text="And then?", follows=asked[0].id, asked_by="Dana")
        position = store.add_question(session_id, added)
        assert position == len(asked)
        record(store, session_id, position)
        read = store.session(session_id)
        assert read.start.questions == (*asked, added)
        assert [answer.question for answer in read.answers] == [added]

    def test_questions_are_added_to_open_sessions_only(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        question = store.session(session_id).start.questions[0]
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        with pytest.raises(RuntimeError):
            store.add_question(session_id, question)

    def test_finishing_keeps_state_and_moment(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.finish_session(session_id, SessionState.INTERRUPTED, later(60))
        session = store.session(session_id)
        assert (session.state, session.ended) == (SessionState.INTERRUPTED, later(60))

    def test_no_session_is_finished_as_open(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        with pytest.raises(RuntimeError):
            store.finish_session(session_id, SessionState.OPEN, NOON)

    def test_the_list_counts_and_puts_the_newest_first(self, store: AnswerStore) -> None:
        old = store.begin_session(a_start(NOON))
        new = store.begin_session(a_start(later(60)))
        record(store, old)
        store.begin_answer(old, 1, NOON)
        newest, oldest = store.sessions()
        assert (newest.id, newest.answers, newest.spoken_ms) == (new, 0, 0)
        assert (oldest.id, oldest.questions, oldest.answers) == (old, 2, 1)
        assert oldest.spoken_ms == a_timing().speech_ms
        assert (oldest.bank, oldest.source, oldest.started) == ("second_round", "practice", NOON)

    def test_an_empty_store_has_nothing(self, store: AnswerStore) -> None:
        assert store.sessions() == ()
        assert store.statements() == ()
        assert store.recover() == ()


class TestFindingASession:
    def test_a_unique_beginning_is_enough(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        assert store.session("2026").id == session_id

    def test_the_exact_id_wins_over_longer_ones(self, store: AnswerStore) -> None:
        ids = [store.begin_session(a_start()) for _ in range(10)]
        assert store.session(ids[0]).id == "2026-11-25-1"

    def test_an_ambiguous_beginning_names_the_candidates(self, store: AnswerStore) -> None:
        ids = [store.begin_session(a_start()) for _ in range(2)]
        with pytest.raises(DataError) as caught:
            store.session("2026-11")
        assert all(each in caught.value.message for each in ids)

    @pytest.mark.parametrize("wanted", ["", "2027", "2026-11-25-11", "%", "_"])
    def test_an_unknown_id_says_how_to_list(self, store: AnswerStore, wanted: str) -> None:
        store.begin_session(a_start())
        with pytest.raises(DataError, match="sessions list"):
            store.session(wanted)


class TestAnswers:
    def test_attempts_are_counted_for_each_question(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        for position in (0, 0, 1):
            record(store, session_id, position)
        answers = store.session(session_id).answers
        assert [(each.position, each.attempt) for each in answers] == [(0, 1), (0, 2), (1, 1)]
        assert [each.question.id for each in answers] == ["q1", "q1", "q2"]

    def test_each_attempt_has_its_own_place_for_sound(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        places = [store.begin_answer(session_id, position, NOON) for position in (0, 0, 1)]
        assert len({place.audio_path for place in places}) == 3
        assert all(place.audio_path.parent.is_dir() for place in places)
        assert places[1].recording_path == "recordings/2026-11-25-1/01-2.wav"

    def test_the_recording_is_found_again(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = record(store, session_id)
        (answer,) = store.session(session_id).answers
        assert answer.recording == a_recording(place.recording_path)
        assert answer.timing == a_timing()
        assert answer.asked == NOON
        assert answer.state is AnswerState.RECORDED
        assert store.audio_path(answer.recording) == place.audio_path

    def test_a_recording_that_is_not_there_is_not_committed(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_answer(session_id, 0, NOON)
        with pytest.raises(StoreError):
            store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
        assert only_answer_state(store, session_id) is AnswerState.RECORDING

    def test_a_typed_answer_has_no_recording(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = store.begin_answer(session_id, 0, NOON).answer_id
        store.save_recording(answer_id, None, a_timing(EndReason.TYPED))
        (answer,) = store.session(session_id).answers
        assert (answer.recording, answer.state) == (None, AnswerState.RECORDED)

    def test_nobody_spoke_is_an_outcome(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_answer(session_id, 0, NOON)
        write_wav(place.audio_path)
        recording = a_recording(place.recording_path)
        store.save_recording(place.answer_id, recording, a_timing(EndReason.NO_SPEECH))
        assert only_answer_state(store, session_id) is AnswerState.NO_SPEECH
        store.save_analysis(place.answer_id, a_delivery(0), ())
        assert only_answer_state(store, session_id) is AnswerState.NO_SPEECH
        assert [each.answers for each in store.sessions()] == [0]

    def test_a_correction_is_another_version(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = record(store, session_id).answer_id
        assert store.save_transcript(answer_id, a_transcript("seventy")) == 1
        assert store.save_transcript(answer_id, a_transcript("seventeen")) == 2
        (answer,) = store.session(session_id).answers
        assert answer.transcript == a_transcript("seventeen")

    def test_every_step_moves_the_state(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = record(store, session_id).answer_id
        store.save_failure(answer_id)
        assert only_answer_state(store, session_id) is AnswerState.TRANSCRIPTION_FAILED
        store.save_transcript(answer_id, a_transcript(""))
        assert only_answer_state(store, session_id) is AnswerState.NO_SPEECH
        store.save_transcript(answer_id, a_transcript("seven"))
        assert only_answer_state(store, session_id) is AnswerState.TRANSCRIBED
        store.save_analysis(answer_id, a_delivery(), ())
        assert only_answer_state(store, session_id) is AnswerState.ANALYSED


class TestOrder:
    def test_nothing_comes_before_the_recording(self, store: AnswerStore) -> None:
        answer_id = store.begin_answer(store.begin_session(a_start()), 0, NOON).answer_id
        with pytest.raises(RuntimeError):
            store.save_transcript(answer_id, a_transcript())
        with pytest.raises(RuntimeError):
            store.save_failure(answer_id)
        with pytest.raises(RuntimeError):
            store.save_analysis(answer_id, a_delivery(), ())

    def test_a_recording_is_committed_once(self, store: AnswerStore) -> None:
        place = record(store, store.begin_session(a_start()))
        with pytest.raises(RuntimeError):
            store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())

    def test_an_answer_is_timed_once(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = store.begin_answer(session_id, 0, NOON)
        with pytest.raises(RuntimeError):
            store.save_timing(place.answer_id, a_timing())
        store.save_recording(place.answer_id, None, a_timing())
        with pytest.raises(RuntimeError):
            store.save_timing(place.answer_id, a_timing())

    def test_answers_belong_to_open_sessions(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        with pytest.raises(RuntimeError):
            store.begin_answer(session_id, 0, NOON)

    @pytest.mark.parametrize("position", [-1, 2])
    def test_answers_belong_to_planned_questions(self, store: AnswerStore, position: int) -> None:
        session_id = store.begin_session(a_start(questions=2))
        with pytest.raises(RuntimeError):
            store.begin_answer(session_id, position, NOON)

    def test_an_answer_deleted_meanwhile_is_a_store_error(self, store: AnswerStore) -> None:
        with pytest.raises(StoreError):
            store.save_transcript(99, a_transcript())

    def test_an_unknown_session_is_a_data_error(self, store: AnswerStore) -> None:
        for call in (store.delete_session, store.reopen_session):
            with pytest.raises(DataError):
                call("2026-11-25-1")
        with pytest.raises(DataError):
            store.finish_session("2026-11-25-1", SessionState.FINISHED, NOON)
        with pytest.raises(DataError):
            store.begin_answer("2026-11-25-1", 0, NOON)


class TestReopening:
    def test_an_interrupted_session_goes_on(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        record(store, session_id, 0)
        store.finish_session(session_id, SessionState.INTERRUPTED, NOON)
        store.reopen_session(session_id)
        record(store, session_id, 1)
        session = store.session(session_id)
        assert (session.state, session.ended) == (SessionState.OPEN, None)
        assert [answer.position for answer in session.answers] == [0, 1]

    def test_a_finished_session_stays_finished(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        with pytest.raises(DataError):
            store.reopen_session(session_id)
        assert store.session(session_id).state is SessionState.FINISHED

    def test_a_session_that_is_going_on_is_left_alone(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        with pytest.raises(StoreError):
            store.reopen_session(session_id)
        assert store.recover() == ()
        assert store.session(session_id).state is SessionState.OPEN


class TestFindings:
    @pytest.fixture
    def session_id(self, store: AnswerStore) -> str:
        return store.begin_session(a_start())

    @pytest.fixture
    def answer_id(self, store: AnswerStore, session_id: str) -> int:
        return say(store, session_id, "seven years")

    @pytest.fixture
    def finding(self, session_id: str, answer_id: int) -> Finding:
        return a_finding(
            a_statement("five years"), a_statement("seven years", session_id, answer_id)
        )

    def test_both_sides_are_read_back(
        self, store: AnswerStore, session_id: str, answer_id: int, finding: Finding
    ) -> None:
        returned = store.save_analysis(answer_id, a_delivery(), [finding])
        (answer,) = store.session(session_id).answers
        assert answer.findings == returned
        assert returned[0].finding == finding
        assert answer.delivery == a_delivery()
        assert store.sessions()[0].findings == 1

    def test_an_analysis_replaces_the_one_before(
        self, store: AnswerStore, session_id: str, answer_id: int, finding: Finding
    ) -> None:
        other = a_finding(a_statement("five"), a_statement("six"), "count_differs")
        (first,) = store.save_analysis(answer_id, a_delivery(), [finding])
        second = store.save_analysis(answer_id, a_delivery(9), [other, finding])
        assert [each.finding for each in second] == [other, finding]
        assert second[1].id == first.id
        assert second[0].id != first.id
        store.save_analysis(answer_id, a_delivery(3), [])
        (answer,) = store.session(session_id).answers
        assert (answer.findings, answer.delivery) == ((), a_delivery(3))

    def test_the_same_finding_twice_is_one(
        self, store: AnswerStore, answer_id: int, finding: Finding
    ) -> None:
        assert len(store.save_analysis(answer_id, a_delivery(), [finding, finding])) == 1


class TestStatements:
    def test_newest_transcripts_oldest_first_with_context(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        second = say(store, session_id, "six years", asked=later(10))
        first = say(store, session_id, "five years", asked=NOON)
        store.save_transcript(second, a_transcript("seven years"))
        statements = store.statements()
        assert [each.text for each in statements] == ["five years", "seven years"]
        assert [each.answer_id for each in statements] == [first, second]
        context = statements[0].context
        assert (context.question, context.source) == ("Question number 1?", "practice")
        assert (context.employer, context.round) == ("Acme", "2")
        assert context.said_on == NOON.local.date()
        assert statements[0].session_id == session_id

    def test_answers_about_the_interview_itself_are_left_out(self, store: AnswerStore) -> None:
        start = a_start(questions=1)
        [question] = start.questions
        about_it = replace(question, kind=QuestionKind.RECALL)
        session_id = store.begin_session(replace(start, questions=(about_it,)))
        say(store, session_id, "That was Dana, the hiring manager.")
        assert store.statements() == ()

    def test_numbers_the_recogniser_was_not_sure_of_are_known(self, store: AnswerStore) -> None:
        answer_id = say(store, store.begin_session(a_start()), "five years")
        heard = a_transcript("seven years")
        unsure = tuple(replace(word, confidence=0.3) for word in heard.words)
        store.save_transcript(answer_id, replace(heard, words=unsure))
        [statement] = store.statements()
        assert statement.doubted == ((0, 5),)

    def test_the_date_is_that_of_the_wall_clock(self, store: AnswerStore) -> None:
        evening = Instant(NOON.at_utc.replace(hour=23), local_offset_min=-300)
        night = Instant(NOON.at_utc.replace(hour=23), local_offset_min=120)
        session_id = store.begin_session(a_start())
        for asked in (evening, night):
            say(store, session_id, "seven years", asked=asked)
        days = [each.context.said_on and each.context.said_on.day for each in store.statements()]
        assert days == [25, 26]

    def test_answers_without_words_say_nothing(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        say(store, session_id, "")
        record(store, session_id)
        assert store.statements() == ()

    def test_what_a_finding_quotes_is_not_said_again(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = say(store, session_id, "seven years")
        finding = a_finding(a_statement("five years"), a_statement("seven years"))
        store.save_analysis(answer_id, a_delivery(), [finding])
        assert [each.text for each in store.statements()] == ["seven years"]


class TestDeleting:
    def test_recordings_and_words_are_gone(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        place = record(store, session_id)
        store.save_transcript(place.answer_id, a_transcript())
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        store.delete_session(session_id)
        assert not place.audio_path.exists()
        assert store.sessions() == ()
        assert store.statements() == ()
        with pytest.raises(DataError):
            store.session(session_id)

    def test_findings_elsewhere_that_quote_it_go_too(self, store: AnswerStore) -> None:
        old, new = store.begin_session(a_start()), store.begin_session(a_start(later(60)))
        said = say(store, old, "five years")
        answer_id = say(store, new, "seven years")
        now = a_statement("seven years", new, answer_id)
        about_it = a_finding(Statement("five years", session_id=old, answer_id=said), now)
        other = a_finding(a_statement("nine years"), now)
        store.save_analysis(answer_id, a_delivery(), [about_it, other])
        store.finish_session(old, SessionState.FINISHED, NOON)
        store.delete_session(old)
        (answer,) = store.session(new).answers
        assert [each.finding for each in answer.findings] == [other]

    def test_a_session_that_is_going_on_is_not_deleted(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        with pytest.raises(StoreError):
            store.delete_session(session_id)
        assert store.session(session_id).id == session_id

    def test_others_stay(self, store: AnswerStore) -> None:
        first, second = store.begin_session(a_start()), store.begin_session(a_start())
        place = record(store, second)
        store.finish_session(first, SessionState.FINISHED, NOON)
        store.delete_session(first)
        assert place.audio_path.exists()
        assert [each.id for each in store.sessions()] == [second]


@dataclass(frozen=True)
class Told:
    """One answer with everything that can be known about it."""

    start: SessionStart
    asked: Instant
    timing: AnswerTiming
    transcript: Transcript
    delivery: Delivery
    findings: list[Finding]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.builds(
        Told,
        start=values.starts,
        asked=values.moments,
        timing=values.timings,
        transcript=values.transcripts,
        delivery=values.deliveries,
        findings=st.lists(values.findings, max_size=3, unique_by=lambda each: each.fingerprint),
    )
)
def test_every_value_comes_back_as_it_was(store: AnswerStore, told: Told) -> None:
    session_id = store.begin_session(told.start)
    place = store.begin_answer(session_id, 0, told.asked)
    write_wav(place.audio_path, frames=1)
    recording = a_recording(place.recording_path)
    store.save_recording(place.answer_id, recording, told.timing)
    store.save_transcript(place.answer_id, told.transcript)
    returned = store.save_analysis(place.answer_id, told.delivery, told.findings)
    session = store.session(session_id)
    (answer,) = session.answers
    read_back = Told(
        start=session.start,
        asked=answer.asked,
        timing=answer.timing or a_timing(),
        transcript=answer.transcript or a_transcript(),
        delivery=answer.delivery or a_delivery(),
        findings=[each.finding for each in returned],
    )
    assert read_back == told
    assert answer.findings == returned
    assert answer.recording == recording
