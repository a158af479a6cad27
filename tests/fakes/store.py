"""A Store in memory, with the rules of the real one: what was said, and all that is prepared."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.fakes.search import InMemorySearch
from tests.fakes.shelf import Shelf
from voicecoach.core.claims.models import Finding
from voicecoach.core.preparation import (
    DebriefItem,
    NewDebriefItem,
    NewOwnQuestion,
    NewResearchNote,
    NewStory,
    NewTask,
    NewWorkSample,
    OwnQuestion,
    ResearchNote,
    Story,
    Task,
    Use,
    WorkSample,
)
from voicecoach.core.removal import Removal, text_without
from voicecoach.errors import DataError
from voicecoach.ports import SavedDebrief


class InMemoryStore(InMemorySearch):
    def __init__(self, data: Path) -> None:
        super().__init__(data)
        self._stories: Shelf[Story] = Shelf()
        self._samples: Shelf[WorkSample] = Shelf()

    def save_debrief(
        self,
        round_id: int,
        noted_on: date,
        items: Sequence[NewDebriefItem],
        tasks: Sequence[NewTask] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDebrief:
        application_id = self._rounds.find(round_id).application_id
        return SavedDebrief(
            tuple(self._add_item(round_id, noted_on, each) for each in items),
            tuple(self.add_task(application_id, each) for each in tasks),
            self._save_findings(findings),
        )

    def debrief_items(self) -> tuple[DebriefItem, ...]:
        return self._items.all()

    def delete_debrief_item(self, item_id: int) -> None:
        self._items.take(item_id)
        self._give(("item", item_id), ())

    def add_task(self, application_id: int, task: NewTask) -> Task:
        self._require_belonging(application_id)
        number = self._tasks.next_number()
        return self._tasks.put(Task(number, application_id, task.text, task.why, task.due_on))

    def tasks(self) -> tuple[Task, ...]:
        return self._tasks.all()

    def mark_task(self, task_id: int, done_on: date | None) -> Task:
        return self._tasks.put(replace(self._tasks.find(task_id), done_on=done_on))

    def delete_task(self, task_id: int) -> None:
        self._tasks.take(task_id)

    def add_research(self, application_id: int | None, note: NewResearchNote) -> ResearchNote:
        self._require_belonging(application_id)
        number = self._research.next_number()
        return self._research.put(
            ResearchNote(
                number, application_id, note.text, note.source, note.noted_on, note.discretion
            )
        )

    def research(self) -> tuple[ResearchNote, ...]:
        return self._research.all()

    def change_research(self, note: ResearchNote) -> ResearchNote:
        belongs = self._research.find(note.id).application_id
        return self._research.put(replace(note, application_id=belongs))

    def delete_research(self, note_id: int) -> None:
        self._research.take(note_id)

    def add_story(self, story: NewStory) -> Story:
        self._require_answer(story.answer_id)
        number = self._stories.next_number()
        return self._stories.put(
            Story(number, story.title, story.text, story.competences, story.answer_id)
        )

    def stories(self) -> tuple[Story, ...]:
        return tuple(
            replace(each, answer_id=self._known_answer(each.answer_id), used=self._known(each.used))
            for each in self._stories.all()
        )

    def change_story(self, story: Story) -> Story:
        known = self._stories.find(story.id)
        self._stories.put(replace(story, answer_id=known.answer_id, used=known.used))
        return self._story(story.id)

    def use_story(self, story_id: int, use: Use) -> Story:
        known = self._stories.find(story_id)
        self._stories.put(replace(known, used=self._with_use(known.used, use)))
        return self._story(story_id)

    def _redact_stories(self, removal: Removal, *, dry_run: bool) -> int:
        changed = 0
        for story in self.stories():
            if story.answer_id != removal.answer_id:
                continue
            clean = replace(
                story,
                title=text_without(story.title, removal),
                text=text_without(story.text, removal),
            )
            changed += clean != story
            if not dry_run:
                self._stories.put(clean)
        return changed

    def delete_story(self, story_id: int) -> None:
        self._stories.take(story_id)

    def add_work_sample(self, sample: NewWorkSample) -> WorkSample:
        number = self._samples.next_number()
        return self._samples.put(WorkSample(number, sample.title, sample.walk_through, sample.tags))

    def work_samples(self) -> tuple[WorkSample, ...]:
        return tuple(replace(each, shown=self._known(each.shown)) for each in self._samples.all())

    def change_work_sample(self, sample: WorkSample) -> WorkSample:
        shown = self._samples.find(sample.id).shown
        return self._samples.put(replace(sample, shown=shown))

    def show_work_sample(self, sample_id: int, use: Use) -> WorkSample:
        known = self._samples.find(sample_id)
        return self._samples.put(replace(known, shown=self._with_use(known.shown, use)))

    def delete_work_sample(self, sample_id: int) -> None:
        self._samples.take(sample_id)

    def add_own_question(self, application_id: int, question: NewOwnQuestion) -> OwnQuestion:
        self._require_belonging(application_id)
        number = self._questions.next_number()
        return self._questions.put(
            OwnQuestion(number, application_id, question.text, question.for_role)
        )

    def own_questions(self) -> tuple[OwnQuestion, ...]:
        return tuple(replace(each, asked=self._known(each.asked)) for each in self._questions.all())

    def change_own_question(self, question: OwnQuestion) -> OwnQuestion:
        known = self._questions.find(question.id)
        return self._questions.put(
            replace(question, application_id=known.application_id, asked=known.asked)
        )

    def ask_own_question(
        self, question_id: int, use: Use, answer_text: str | None = None
    ) -> OwnQuestion:
        known = self._questions.find(question_id)
        answer = known.answer_text if answer_text is None else answer_text
        asked = self._with_use(known.asked, use)
        return self._questions.put(replace(known, asked=asked, answer_text=answer))

    def delete_own_question(self, question_id: int) -> None:
        self._questions.take(question_id)

    def _add_item(self, round_id: int, noted_on: date, new: NewDebriefItem) -> DebriefItem:
        item = DebriefItem(self._items.next_number(), round_id, new.kind, new.text, noted_on)
        self._give(("item", item.id), () if new.statement is None else (new.statement,))
        return self._items.put(item)

    def _story(self, story_id: int) -> Story:
        return next(each for each in self.stories() if each.id == story_id)

    def _known_answer(self, answer_id: int | None) -> int | None:
        return answer_id if answer_id in {each.id for each in self._answers()} else None

    def _require_answer(self, answer_id: int | None) -> None:
        if answer_id != self._known_answer(answer_id):
            raise DataError("There is no such answer.", code="unknown_answer")

    def _with_use(self, uses: tuple[Use, ...], use: Use) -> tuple[Use, ...]:
        if use.round_id is not None:
            self._rounds.find(use.round_id)
        if use.session_id is not None:
            self._exact(use.session_id)
        told = uses if use in uses else (*uses, use)
        return self._known(tuple(sorted(told, key=lambda each: each.used_on)))

    def _known(self, uses: tuple[Use, ...]) -> tuple[Use, ...]:
        """Rounds and sessions that were deleted are not named any more."""
        rounds = self._rounds.numbers()
        return tuple(
            replace(
                each,
                round_id=each.round_id if each.round_id in rounds else None,
                session_id=each.session_id if each.session_id in self._sessions else None,
            )
            for each in uses
        )
