"""Applications and rounds: kept, named in what is said for them, deleted with what hangs on."""

from dataclasses import replace
from datetime import date

import pytest

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
from voicecoach.core.applications import Application, Belonging, Interviewer, Round, RoundKind
from voicecoach.core.claims.models import Statement
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.preparation import (
    DebriefKind,
    NewDebriefItem,
    NewOwnQuestion,
    NewResearchNote,
    NewTask,
)
from voicecoach.core.sessions import SessionState
from voicecoach.errors import DataError
from voicecoach.ports import Store

DAY = date(2026, 11, 24)
PEOPLE = (Interviewer("Dana Hill", "hiring manager"), Interviewer("Sam"))


def acme_with_round(store: Store) -> Belonging:
    acme = store.add_application("Acme", "Sales lead")
    return Belonging(acme, store.add_round(acme.id, RoundKind.SECOND, DAY, PEOPLE))


def practise_for(store: Store, belonging: Belonging, text: str = "I led five people") -> str:
    session_id = store.begin_session(belonging.of_session(a_start()))
    place = store.begin_answer(session_id, 0, NOON)
    write_wav(place.audio_path)
    store.save_recording(place.answer_id, a_recording(place.recording_path), a_timing())
    store.save_transcript(place.answer_id, a_transcript(text))
    store.finish_session(session_id, SessionState.FINISHED, later(60))
    return session_id


def said_for(belonging: Belonging, text: str = "I led six people") -> Statement:
    assert belonging.round is not None
    return belonging.of_statement(a_statement(text))


class TestApplications:
    def test_they_are_listed_in_the_order_they_were_added(self, store: Store) -> None:
        first = store.add_application("Acme", "Sales lead")
        second = store.add_application("Bolt")
        assert store.applications() == (first, second)
        assert (first.employer, first.role) == ("Acme", "Sales lead")
        assert (second.role, second.rounds) == (None, ())

    def test_an_empty_store_has_none(self, store: Store) -> None:
        assert store.applications() == ()

    def test_a_number_is_never_used_twice(self, store: Store) -> None:
        first = store.add_application("Acme")
        store.delete_application(first.id)
        assert store.add_application("Acme").id != first.id

    def test_a_change_is_read_back(self, store: Store) -> None:
        belonging = acme_with_round(store)
        changed = store.change_application(belonging.application.id, "Acme Foods", None)
        assert store.applications() == (changed,)
        assert (changed.employer, changed.role) == ("Acme Foods", None)
        assert changed.rounds == (belonging.round,)

    @pytest.mark.parametrize("number", [0, 7])
    def test_a_number_nobody_has_is_said(self, store: Store, number: int) -> None:
        with pytest.raises(DataError):
            store.change_application(number, "Acme", None)
        with pytest.raises(DataError):
            store.delete_application(number)
        with pytest.raises(DataError):
            store.contents(number)
        with pytest.raises(DataError):
            store.add_round(number, RoundKind.PHONE)


class TestRounds:
    def test_day_and_people_are_read_back(self, store: Store) -> None:
        belonging = acme_with_round(store)
        (application,) = store.applications()
        assert application.rounds == (belonging.round,)
        (held,) = application.rounds
        assert (held.kind, held.held_on, held.interviewers) == (RoundKind.SECOND, DAY, PEOPLE)

    def test_they_come_by_day_and_those_without_one_last(self, store: Store) -> None:
        acme = store.add_application("Acme")
        final = store.add_round(acme.id, RoundKind.FINAL)
        second = store.add_round(acme.id, RoundKind.SECOND, DAY)
        phone = store.add_round(acme.id, RoundKind.PHONE, date(2026, 11, 2))
        (application,) = store.applications()
        assert application.rounds == (phone, second, final)

    def test_a_change_replaces_day_and_people(self, store: Store) -> None:
        belonging = acme_with_round(store)
        assert belonging.round is not None
        wanted = Round(
            belonging.round.id, belonging.application.id, RoundKind.PANEL, None, PEOPLE[:1]
        )
        assert store.change_round(wanted) == wanted
        assert store.applications()[0].rounds == (wanted,)

    def test_one_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.delete_round(5)
        with pytest.raises(DataError):
            store.change_round(Round(5, 1, RoundKind.PANEL))
        with pytest.raises(DataError):
            store.contents(store.add_application("Acme").id, 5)


class TestWhatIsSaidForThem:
    def test_a_session_names_what_it_belongs_to(self, store: Store) -> None:
        belonging = acme_with_round(store)
        session_id = practise_for(store, belonging)
        start = store.session(session_id).start
        assert (start.application_id, start.round_id) == _numbers(belonging)
        assert (start.employer, start.round) == ("Acme", "second")
        (summary,) = store.sessions()
        assert (summary.application_id, summary.round_id) == _numbers(belonging)

    def test_so_do_its_answers_and_what_was_said_elsewhere(self, store: Store) -> None:
        belonging = acme_with_round(store)
        practise_for(store, belonging)
        store.save_history([said_for(belonging)], [])
        for each in store.statements():
            assert (each.application_id, each.round_id) == _numbers(belonging)
            assert (each.context.employer, each.context.round) == ("Acme", "second")

    def test_another_employer_is_named_everywhere(self, store: Store) -> None:
        belonging = acme_with_round(store)
        session_id = practise_for(store, belonging)
        store.save_history([said_for(belonging), a_statement("I led four people")], [])
        store.change_application(belonging.application.id, "Acme Foods", None)
        employers = {each.text: each.context.employer for each in store.statements()}
        assert employers == {
            "I led five people": "Acme Foods",
            "I led six people": "Acme Foods",
            "I led four people": "Acme",
        }
        assert store.session(session_id).start.employer == "Acme Foods"

    def test_another_kind_of_round_is_named_everywhere(self, store: Store) -> None:
        belonging = acme_with_round(store)
        assert belonging.round is not None
        session_id = practise_for(store, belonging)
        store.save_history([said_for(belonging)], [])
        store.change_round(replace(belonging.round, kind=RoundKind.FINAL))
        assert {each.context.round for each in store.statements()} == {"final"}
        assert store.session(session_id).start.round == "final"

    def test_an_unknown_application_or_round_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.begin_session(replace(a_start(), application_id=3))
        acme = store.add_application("Acme")
        with pytest.raises(DataError):
            store.begin_session(replace(a_start(), application_id=acme.id, round_id=3))
        assert store.sessions() == ()

    def test_a_round_comes_with_its_own_application(self, store: Store) -> None:
        belonging = acme_with_round(store)
        bolt = store.add_application("Bolt")
        stranger = Belonging(bolt, belonging.round)
        with pytest.raises(RuntimeError):
            store.begin_session(stranger.of_session(a_start()))

    def test_a_session_can_belong_to_one_afterwards(self, store: Store) -> None:
        session_id = practise_for(store, acme_with_round(store))
        (answer,) = store.session(session_id).answers
        said = next(each for each in store.statements() if each.answer_id == answer.id)
        store.save_analysis(
            answer.id, a_delivery(), [a_finding(a_statement("I led six people"), said)]
        )
        bolt = store.add_application("Bolt")
        store.assign_session(session_id, bolt.id)
        start = store.session(session_id).start
        assert (start.application_id, start.round_id) == (bolt.id, None)
        assert (start.employer, start.round) == ("Bolt", None)
        (finding,) = store.findings()
        assert finding.finding.later.statement in store.statements()
        store.assign_session(session_id, None)
        assert store.session(session_id).start.application_id is None
        assert store.session(session_id).start.employer is None

    def test_what_is_unknown_is_said_and_nothing_assigned(self, store: Store) -> None:
        belonging = acme_with_round(store)
        session_id = practise_for(store, belonging)
        with pytest.raises(DataError):
            store.assign_session("2026-01-01-1", belonging.application.id)
        with pytest.raises(DataError):
            store.assign_session(session_id, 99)
        assert store.session(session_id).start.employer == "Acme"

    def test_a_question_keeps_kind_tags_and_follow_ups(self, store: Store) -> None:
        question = Question(
            "led", "Whom did you lead?", "standard", "leading", TargetRange(60, 90),
            kind="behavioural", tags=("leadership", "team"), follow_ups=("How many?",),
        )  # fmt: skip
        session_id = store.begin_session(replace(a_start(), questions=(question,)))
        assert store.session(session_id).start.questions == (question,)


class TestDeleting:
    def test_an_application_takes_along_what_hangs_on_it(self, store: Store) -> None:
        belonging = fill(store, acme_with_round(store))
        kept = fill(store, Belonging(store.add_application("Bolt")))
        store.delete_application(belonging.application.id)
        assert [each.id for each in store.applications()] == [kept.application.id]
        assert [each.application_id for each in store.documents()] == [kept.application.id]
        assert store.debrief_items() == ()
        for left in (store.tasks(), store.research(), store.own_questions()):
            assert [each.application_id for each in left] == [kept.application.id]

    def test_what_was_said_stays_with_the_employer_as_text(self, store: Store) -> None:
        belonging = acme_with_round(store)
        session_id = practise_for(store, belonging)
        store.save_history([said_for(belonging)], [])
        store.delete_application(belonging.application.id)
        start = store.session(session_id).start
        assert (start.application_id, start.round_id, start.employer) == (None, None, "Acme")
        assert len(store.statements()) == 2
        for each in store.statements():
            assert (each.application_id, each.round_id) == (None, None)
            assert (each.context.employer, each.context.round) == ("Acme", "second")

    def test_what_documents_and_debriefs_said_goes(self, store: Store) -> None:
        belonging = fill(store, acme_with_round(store))
        assert len(store.statements()) == 2
        store.delete_application(belonging.application.id)
        assert store.statements() == ()

    def test_a_round_takes_along_its_debrief_and_leaves_the_rest(self, store: Store) -> None:
        belonging = fill(store, acme_with_round(store))
        assert belonging.round is not None
        session_id = practise_for(store, belonging)
        store.delete_round(belonging.round.id)
        assert store.debrief_items() == ()
        assert [each.text for each in store.statements()] == ["Led a team", "I led five people"]
        (document,) = store.documents()
        assert (document.application_id, document.round_id) == (belonging.application.id, None)
        start = store.session(session_id).start
        assert (start.application_id, start.round_id) == (belonging.application.id, None)
        assert start.round == "second"
        assert len(store.tasks()) == 1

    def test_contents_count_what_hangs_on_it(self, store: Store) -> None:
        belonging = fill(store, acme_with_round(store))
        assert belonging.round is not None
        practise_for(store, belonging)
        store.save_history([said_for(belonging)], [])
        whole = store.contents(belonging.application.id)
        assert (whole.rounds, whole.documents, whole.document_statements) == (1, 1, 1)
        assert (whole.debrief_items, whole.tasks, whole.research_notes) == (1, 1, 1)
        assert (whole.own_questions, whole.sessions, whole.statements) == (1, 1, 1)
        part = store.contents(belonging.application.id, belonging.round.id)
        assert (part.rounds, part.documents, part.document_statements) == (1, 1, 1)
        assert (part.debrief_items, part.tasks, part.research_notes) == (1, 0, 0)
        assert (part.own_questions, part.sessions, part.statements) == (0, 1, 1)


def fill(store: Store, belonging: Belonging) -> Belonging:
    """Let one of each hang on it; a debrief only where there is a round."""
    application_id, round_id = belonging.application.id, belonging.round_id
    document = NewDocument(
        DocumentKind.RESUME, "cv.pdf", ("Led a team",), NOON, application_id, round_id
    )
    store.save_document(document, [belonging.of_statement(a_statement("Led a team"))])
    store.add_task(application_id, NewTask("Send references"))
    store.add_research(application_id, NewResearchNote("Opened in Leeds", "news page", DAY))
    store.add_own_question(application_id, NewOwnQuestion("What is the plan for Leeds?"))
    if round_id is not None:
        answered = belonging.of_statement(a_statement("I led nine people"))
        item = NewDebriefItem(DebriefKind.ANSWERED, "I led nine people", answered)
        store.save_debrief(round_id, DAY, [item])
    return belonging


def _numbers(belonging: Belonging) -> tuple[int, int | None]:
    application: Application = belonging.application
    return application.id, belonging.round_id
