"""What a candidate prepares and remembers besides answers, kept.

Rules as for AnswerStore: each call is one transaction and durable when it returns; StoreError when
it cannot be. A number nobody has is a DataError. Everything is listed by number, from the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from voicecoach.core.applications import Application, Interviewer, Round, RoundKind
from voicecoach.core.claims.models import Finding
from voicecoach.core.preparation import (
    ApplicationContents,
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
from voicecoach.core.sessions import StoredFinding
from voicecoach.ports.documents import DocumentStore
from voicecoach.ports.search import SearchStore
from voicecoach.ports.store import AnswerStore


@dataclass(frozen=True, slots=True)
class SavedDebrief:
    """What became of a debrief."""

    items: tuple[DebriefItem, ...]
    tasks: tuple[Task, ...]
    findings: tuple[StoredFinding, ...]
    """Those decided before are left out."""


class ApplicationStore(Protocol):
    """Applications and their rounds."""

    def add_application(self, employer: str, role: str | None = None) -> Application: ...

    def change_application(
        self, application_id: int, employer: str, role: str | None
    ) -> Application:
        """Give it another employer and role; what was said for it names the new employer."""
        ...

    def applications(self) -> tuple[Application, ...]:
        """All, with their rounds in the order they are held."""
        ...

    def assign_session(
        self, session_id: str, application_id: int | None, round_id: int | None = None
    ) -> None:
        """Let a session belong there with everything said in it; None: to no application.

        The id is exact. Employer and round of the session are then those, or unknown.
        """
        ...

    def contents(self, application_id: int, round_id: int | None = None) -> ApplicationContents:
        """How much hangs on an application, or on one round of it."""
        ...

    def delete_application(self, application_id: int) -> None:
        """Remove it with rounds, documents, debriefs, tasks, research and own questions.

        What was said stays, with the employer as text: sessions, and statements taken in.
        """
        ...

    def add_round(
        self,
        application_id: int,
        kind: RoundKind,
        held_on: date | None = None,
        interviewers: Sequence[Interviewer] = (),
    ) -> Round: ...

    def change_round(self, changed: Round) -> Round:
        """Replace kind, day and interviewers; what was said for it names the new kind."""
        ...

    def delete_round(self, round_id: int) -> None:
        """Remove it with its debrief; its documents and sessions stay with the application."""
        ...


class DebriefStore(Protocol):
    """What is remembered of a round, and what is to be done."""

    def save_debrief(
        self,
        round_id: int,
        noted_on: date,
        items: Sequence[NewDebriefItem],
        tasks: Sequence[NewTask] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDebrief:
        """Add to what is remembered; all or nothing. Statements become part of the history."""
        ...

    def debrief_items(self) -> tuple[DebriefItem, ...]: ...

    def delete_debrief_item(self, item_id: int) -> None:
        """Remove it with its statement, and the findings that quote it."""
        ...

    def add_task(self, application_id: int, task: NewTask) -> Task: ...

    def tasks(self) -> tuple[Task, ...]: ...

    def mark_task(self, task_id: int, done_on: date | None) -> Task:
        """It was done that day; None: it is to be done again."""
        ...

    def delete_task(self, task_id: int) -> None: ...


class ResearchStore(Protocol):
    """What was found out about employers, and what is not to be mentioned."""

    def add_research(self, application_id: int | None, note: NewResearchNote) -> ResearchNote: ...

    def research(self) -> tuple[ResearchNote, ...]: ...

    def change_research(self, note: ResearchNote) -> ResearchNote:
        """Replace all of it but what it belongs to."""
        ...

    def delete_research(self, note_id: int) -> None: ...


class StoryStore(Protocol):
    """Stories to tell and work to show."""

    def add_story(self, story: NewStory) -> Story:
        """Raises DataError when its answer is not stored."""
        ...

    def stories(self) -> tuple[Story, ...]: ...

    def change_story(self, story: Story) -> Story:
        """Replace title, text and competences."""
        ...

    def use_story(self, story_id: int, use: Use) -> Story:
        """Add that it was told."""
        ...

    def delete_story(self, story_id: int) -> None: ...

    def add_work_sample(self, sample: NewWorkSample) -> WorkSample: ...

    def work_samples(self) -> tuple[WorkSample, ...]: ...

    def change_work_sample(self, sample: WorkSample) -> WorkSample:
        """Replace title, walk-through and tags."""
        ...

    def show_work_sample(self, sample_id: int, use: Use) -> WorkSample:
        """Add that it was shown."""
        ...

    def delete_work_sample(self, sample_id: int) -> None: ...


class OwnQuestionStore(Protocol):
    """Questions for the employer."""

    def add_own_question(self, application_id: int, question: NewOwnQuestion) -> OwnQuestion: ...

    def own_questions(self) -> tuple[OwnQuestion, ...]: ...

    def change_own_question(self, question: OwnQuestion) -> OwnQuestion:
        """Replace text, role and what was answered."""
        ...

    def ask_own_question(
        self, question_id: int, use: Use, answer_text: str | None = None
    ) -> OwnQuestion:
        """Add that it was asked; an answer that is known already stays when none is given."""
        ...

    def delete_own_question(self, question_id: int) -> None: ...


class PreparationStore(
    ApplicationStore,
    DocumentStore,
    DebriefStore,
    ResearchStore,
    StoryStore,
    OwnQuestionStore,
    Protocol,
):
    """All that is kept besides what was said."""


class Store(AnswerStore, PreparationStore, SearchStore, Protocol):
    """Everything a person keeps, in one place."""
