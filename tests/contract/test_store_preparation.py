"""Debriefs, tasks, research, stories, work samples, own questions and cards."""

from dataclasses import replace
from datetime import date

import pytest

from tests.stored_values import NOON, a_finding, a_start, a_statement, later
from voicecoach.core.applications import RoundKind
from voicecoach.core.preparation import (
    DebriefKind,
    Discretion,
    NewDebriefItem,
    NewOwnQuestion,
    NewResearchNote,
    NewStory,
    NewTask,
    NewWorkSample,
    Use,
)
from voicecoach.core.sessions import SessionState
from voicecoach.errors import DataError
from voicecoach.ports import Store

DAY = date(2026, 11, 24)
NEXT_DAY = date(2026, 11, 25)
STORY = NewStory("The flooded shop", "The shop was flooded and I moved the sale.", ("calm",))
SAMPLE = NewWorkSample("Season plan", "This is the plan of 2025.", ("planning", "retail"))


def a_round(store: Store, employer: str = "Acme") -> int:
    return store.add_round(store.add_application(employer).id, RoundKind.FIRST, DAY).id


def a_session(store: Store) -> tuple[str, int]:
    session_id = store.begin_session(a_start())
    return session_id, store.begin_answer(session_id, 0, NOON).answer_id


def forget(store: Store, session_id: str) -> None:
    store.finish_session(session_id, SessionState.FINISHED, later(9))
    store.delete_session(session_id)


class TestDebrief:
    def test_items_are_read_back_in_order(self, store: Store) -> None:
        round_id = a_round(store)
        kinds = list(DebriefKind)
        items = [NewDebriefItem(kind, f"Something {kind}") for kind in kinds]
        saved = store.save_debrief(round_id, DAY, items)
        assert store.debrief_items() == saved.items
        assert [each.kind for each in saved.items] == kinds
        assert {(each.round_id, each.noted_on) for each in saved.items} == {(round_id, DAY)}

    def test_a_second_debrief_adds_to_the_first(self, store: Store) -> None:
        round_id = a_round(store)
        for text in ("Pay", "Travel"):
            store.save_debrief(round_id, DAY, [NewDebriefItem(DebriefKind.ASKED, text)])
        assert [each.text for each in store.debrief_items()] == ["Pay", "Travel"]

    def test_what_was_answered_is_part_of_the_history(self, store: Store) -> None:
        earlier, said = a_statement("Five years"), a_statement("Seven years")
        store.save_history([earlier], [])
        item = NewDebriefItem(DebriefKind.ANSWERED, "Seven years", said)
        finding = a_finding(earlier, said)
        saved = store.save_debrief(a_round(store), DAY, [item], findings=[finding])
        assert store.statements() == (earlier, said)
        assert [each.finding for each in saved.findings] == [finding]
        store.delete_debrief_item(saved.items[0].id)
        assert store.statements() == (earlier,)
        assert store.findings() == ()
        assert store.debrief_items() == ()

    def test_tasks_come_with_it(self, store: Store) -> None:
        task = NewTask("Send the plan", "promised to Dana", NEXT_DAY)
        (kept,) = store.save_debrief(a_round(store), DAY, (), [task]).tasks
        assert store.tasks() == (kept,)
        assert (kept.text, kept.why, kept.due_on, kept.done_on) == (
            "Send the plan", "promised to Dana", NEXT_DAY, None,
        )  # fmt: skip

    def test_it_needs_a_round(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.save_debrief(3, DAY, [NewDebriefItem(DebriefKind.ASKED, "Pay")])
        with pytest.raises(DataError):
            store.delete_debrief_item(3)


class TestTasks:
    def test_one_is_done_and_taken_back(self, store: Store) -> None:
        acme = store.add_application("Acme")
        task = store.add_task(acme.id, NewTask("Send references"))
        assert (task.application_id, task.why, task.due_on) == (acme.id, None, None)
        assert store.mark_task(task.id, NEXT_DAY).done_on == NEXT_DAY
        assert store.mark_task(task.id, None) == task
        assert store.tasks() == (task,)

    def test_one_is_deleted(self, store: Store) -> None:
        task = store.add_task(store.add_application("Acme").id, NewTask("Send references"))
        store.delete_task(task.id)
        assert store.tasks() == ()

    def test_a_number_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.add_task(1, NewTask("Nothing"))
        with pytest.raises(DataError):
            store.mark_task(1, None)
        with pytest.raises(DataError):
            store.delete_task(1)


class TestResearch:
    def test_notes_are_read_back_with_source_and_discretion(self, store: Store) -> None:
        acme = store.add_application("Acme")
        told = NewResearchNote("Two shops close", "Kim", DAY, Discretion.NOT_TO_MENTION)
        kept = store.add_research(acme.id, told)
        own = store.add_research(None, NewResearchNote("My pay", "me", DAY))
        assert store.research() == (kept, own)
        assert (kept.application_id, kept.source, kept.noted_on) == (acme.id, "Kim", DAY)
        assert kept.discretion is Discretion.NOT_TO_MENTION
        assert (own.application_id, own.discretion) == (None, Discretion.OPEN)

    def test_one_is_changed_and_deleted(self, store: Store) -> None:
        acme = store.add_application("Acme")
        kept = store.add_research(acme.id, NewResearchNote("Opens in Leeds", "news", DAY))
        changed = replace(kept, text="Opens in York", discretion=Discretion.NOT_TO_MENTION)
        assert store.change_research(changed) == changed
        assert store.research() == (changed,)
        store.delete_research(kept.id)
        assert store.research() == ()

    def test_a_number_nobody_has_is_said(self, store: Store) -> None:
        note = NewResearchNote("Opens in Leeds", "news", DAY)
        with pytest.raises(DataError):
            store.add_research(1, note)
        kept = store.add_research(None, note)
        with pytest.raises(DataError):
            store.change_research(replace(kept, id=9))
        with pytest.raises(DataError):
            store.delete_research(9)


class TestStories:
    def test_one_is_read_back(self, store: Store) -> None:
        _, answer_id = a_session(store)
        kept = store.add_story(replace(STORY, answer_id=answer_id))
        assert store.stories() == (kept,)
        assert (kept.title, kept.text, kept.competences) == (
            STORY.title, STORY.text, STORY.competences,
        )  # fmt: skip
        assert (kept.answer_id, kept.used) == (answer_id, ())

    def test_uses_come_by_day(self, store: Store) -> None:
        kept = store.add_story(STORY)
        session_id, _ = a_session(store)
        practised = Use(NEXT_DAY, session_id=session_id)
        told = Use(DAY, round_id=a_round(store), to_whom="Dana Hill")
        store.use_story(kept.id, practised)
        assert store.use_story(kept.id, told).used == (told, practised)
        assert store.stories()[0].used == (told, practised)

    def test_a_use_told_twice_is_kept_once(self, store: Store) -> None:
        kept = store.add_story(STORY)
        told = Use(DAY, round_id=a_round(store), to_whom="Dana Hill")
        store.use_story(kept.id, told)
        assert store.use_story(kept.id, told).used == (told,)

    def test_it_keeps_its_words_and_uses_when_its_session_is_deleted(self, store: Store) -> None:
        session_id, answer_id = a_session(store)
        kept = store.add_story(replace(STORY, answer_id=answer_id))
        store.use_story(kept.id, Use(DAY, session_id=session_id))
        forget(store, session_id)
        assert store.stories() == (replace(kept, answer_id=None, used=(Use(DAY),)),)

    def test_a_use_outlives_the_round_and_the_application(self, store: Store) -> None:
        round_id = a_round(store)
        kept = store.add_story(STORY)
        store.use_story(kept.id, Use(DAY, round_id=round_id, to_whom="Dana Hill"))
        store.delete_application(store.applications()[0].id)
        assert store.stories()[0].used == (Use(DAY, to_whom="Dana Hill"),)

    def test_a_change_leaves_answer_and_uses(self, store: Store) -> None:
        _, answer_id = a_session(store)
        kept = store.add_story(replace(STORY, answer_id=answer_id))
        used = store.use_story(kept.id, Use(DAY))
        wanted = replace(kept, title="The flood", text="It rained.", competences=("calm", "speed"))
        assert store.change_story(replace(wanted, answer_id=None)) == replace(
            wanted, used=used.used
        )

    def test_one_is_deleted(self, store: Store) -> None:
        first, second = store.add_story(STORY), store.add_story(STORY)
        store.use_story(first.id, Use(DAY))
        store.delete_story(first.id)
        assert store.stories() == (second,)

    def test_a_number_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.add_story(replace(STORY, answer_id=4))
        with pytest.raises(DataError):
            store.use_story(4, Use(DAY))
        kept = store.add_story(STORY)
        with pytest.raises(DataError):
            store.use_story(kept.id, Use(DAY, round_id=4))
        with pytest.raises(DataError):
            store.use_story(kept.id, Use(DAY, session_id="2026-01-01-1"))
        with pytest.raises(DataError):
            store.change_story(replace(kept, id=4))
        with pytest.raises(DataError):
            store.delete_story(4)
        assert store.stories() == (kept,)


class TestWorkSamples:
    def test_one_is_kept_shown_changed_and_deleted(self, store: Store) -> None:
        kept = store.add_work_sample(SAMPLE)
        assert (kept.title, kept.walk_through, kept.tags, kept.shown) == (
            SAMPLE.title, SAMPLE.walk_through, SAMPLE.tags, (),
        )  # fmt: skip
        use = Use(DAY, round_id=a_round(store), to_whom="Dana Hill, hiring manager")
        assert store.show_work_sample(kept.id, use).shown == (use,)
        changed = store.change_work_sample(replace(kept, title="Plan", tags=()))
        assert (changed.title, changed.tags, changed.shown) == ("Plan", (), (use,))
        assert store.work_samples() == (changed,)
        store.delete_work_sample(kept.id)
        assert store.work_samples() == ()

    def test_a_number_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.show_work_sample(2, Use(DAY))
        with pytest.raises(DataError):
            store.delete_work_sample(2)


class TestOwnQuestions:
    def test_one_is_kept_asked_answered_and_deleted(self, store: Store) -> None:
        acme = store.add_application("Acme")
        kept = store.add_own_question(acme.id, NewOwnQuestion("Who decides?", "hiring manager"))
        assert store.own_questions() == (kept,)
        assert (kept.for_role, kept.asked, kept.answer_text) == ("hiring manager", (), None)
        first, second = Use(DAY, to_whom="Dana"), Use(NEXT_DAY, to_whom="Sam")
        assert store.ask_own_question(kept.id, first, "The board.").asked == (first,)
        again = store.ask_own_question(kept.id, second)
        assert (again.asked, again.answer_text) == ((first, second), "The board.")
        changed = store.change_own_question(replace(again, text="Who signs?", answer_text=None))
        assert (changed.text, changed.asked, changed.answer_text) == (
            "Who signs?", (first, second), None,
        )  # fmt: skip
        store.delete_own_question(kept.id)
        assert store.own_questions() == ()

    def test_a_number_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.add_own_question(2, NewOwnQuestion("Who decides?"))
        with pytest.raises(DataError):
            store.ask_own_question(2, Use(DAY))
        with pytest.raises(DataError):
            store.delete_own_question(2)
