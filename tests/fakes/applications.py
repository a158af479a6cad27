"""Applications, rounds and documents in memory, with what was said for them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from tests.fakes.said_for import InMemorySaidFor
from tests.fakes.shelf import Shelf
from voicecoach.core.applications import Application, Interviewer, Round, RoundKind, in_order
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.documents.models import Document, NewDocument
from voicecoach.core.preparation import (
    ApplicationContents,
    DebriefItem,
    OwnQuestion,
    ResearchNote,
    Task,
)
from voicecoach.core.sessions import SessionStart
from voicecoach.ports import SavedDocument

Belongs = TypeVar("Belongs", Statement, SessionStart)


class InMemoryApplications(InMemorySaidFor):
    def __init__(self, data: Path) -> None:
        super().__init__(data)
        self._applications: Shelf[Application] = Shelf()
        self._rounds: Shelf[Round] = Shelf()
        self._documents: Shelf[Document] = Shelf()
        self._items: Shelf[DebriefItem] = Shelf()
        self._tasks: Shelf[Task] = Shelf()
        self._research: Shelf[ResearchNote] = Shelf()
        self._questions: Shelf[OwnQuestion] = Shelf()

    def begin_session(self, start: SessionStart) -> str:
        self._require_belonging(start.application_id, start.round_id)
        return super().begin_session(start)

    def add_application(self, employer: str, role: str | None = None) -> Application:
        number = self._applications.next_number()
        return self._applications.put(Application(number, employer, role))

    def change_application(
        self, application_id: int, employer: str, role: str | None
    ) -> Application:
        self._applications.find(application_id)

        def renamed(statement: Statement) -> Statement:
            if statement.application_id != application_id:
                return statement
            return replace(statement, context=replace(statement.context, employer=employer))

        def start(session: SessionStart) -> SessionStart:
            theirs = session.application_id == application_id
            return replace(session, employer=employer) if theirs else session

        self._rewrite(renamed, start)
        return self._whole(self._applications.put(Application(application_id, employer, role)))

    def applications(self) -> tuple[Application, ...]:
        return tuple(map(self._whole, self._applications.all()))

    def assign_session(
        self, session_id: str, application_id: int | None, round_id: int | None = None
    ) -> None:
        session = self._exact(session_id)
        self._require_belonging(application_id, round_id)
        employer = label = None
        if application_id is not None:
            employer = self._applications.find(application_id).employer
        if round_id is not None:
            label = self._rounds.find(round_id).kind.value

        def assigned(each: Statement) -> Statement:
            if each.session_id != session_id:
                return each
            context = replace(each.context, employer=employer, round=label)
            return replace(each, context=context, application_id=application_id, round_id=round_id)

        self._rewrite(assigned, lambda start: start)
        start = replace(
            session.start,
            application_id=application_id,
            round_id=round_id,
            employer=employer,
            round=label,
        )
        self._sessions[session_id] = replace(self._sessions[session_id], start=start)

    def contents(self, application_id: int, round_id: int | None = None) -> ApplicationContents:
        self._applications.find(application_id)
        if round_id is not None:
            self._rounds.find(round_id)

        def inside(each: Round | Document | DebriefItem | Statement | SessionStart) -> bool:
            if isinstance(each, DebriefItem):
                each = self._rounds.find(each.round_id)
            own_round = each.id if isinstance(each, Round) else each.round_id
            ours = each.application_id == application_id
            return ours and round_id in {None, own_round}

        def alone(rows: Shelf[Task] | Shelf[ResearchNote] | Shelf[OwnQuestion]) -> int:
            ours = [each for each in rows.all() if each.application_id == application_id]
            return len(ours) if round_id is None else 0

        documents = [each for each in self._documents.all() if inside(each)]
        given = [self._given.get(("document", each.id), ()) for each in documents]
        return ApplicationContents(
            rounds=sum(map(inside, self._rounds.all())),
            documents=len(documents),
            document_statements=sum(map(len, given)),
            debrief_items=sum(map(inside, self._items.all())),
            tasks=alone(self._tasks),
            research_notes=alone(self._research),
            own_questions=alone(self._questions),
            sessions=sum(inside(each.start) for each in self._sessions.values()),
            statements=sum(map(inside, self._history)),
        )

    def delete_application(self, application_id: int) -> None:
        self._applications.take(application_id)
        for held in self._rounds.take_all(lambda each: each.application_id == application_id):
            self._forget_round(held)
        for document in self._documents.take_all(
            lambda each: each.application_id == application_id
        ):
            self._give(("document", document.id), ())
        self._tasks.take_all(lambda each: each.application_id == application_id)
        self._research.take_all(lambda each: each.application_id == application_id)
        self._questions.take_all(lambda each: each.application_id == application_id)

        def alone(each: Belongs) -> Belongs:
            ours = each.application_id == application_id
            return replace(each, application_id=None, round_id=None) if ours else each

        self._rewrite(alone, alone)

    def add_round(
        self,
        application_id: int,
        kind: RoundKind,
        held_on: date | None = None,
        interviewers: Sequence[Interviewer] = (),
    ) -> Round:
        self._applications.find(application_id)
        number = self._rounds.next_number()
        return self._rounds.put(Round(number, application_id, kind, held_on, tuple(interviewers)))

    def change_round(self, changed: Round) -> Round:
        known = self._rounds.find(changed.id)
        label = changed.kind.value

        def renamed(statement: Statement) -> Statement:
            if statement.round_id != changed.id:
                return statement
            return replace(statement, context=replace(statement.context, round=label))

        def start(session: SessionStart) -> SessionStart:
            return replace(session, round=label) if session.round_id == changed.id else session

        self._rewrite(renamed, start)
        return self._rounds.put(replace(changed, application_id=known.application_id))

    def delete_round(self, round_id: int) -> None:
        self._forget_round(self._rounds.take(round_id))

    def save_document(
        self,
        document: NewDocument,
        statements: Sequence[Statement] = (),
        findings: Sequence[Finding] = (),
    ) -> SavedDocument:
        self._require_belonging(document.application_id, document.round_id)
        same = [each for each in self._documents.all() if _is_same_file(each, document)]
        kept = Document(
            same[-1].id if same else self._documents.next_number(),
            document.kind,
            document.name,
            document.lines,
            document.added,
            document.application_id,
            document.round_id,
            document.kinds,
        )
        self._give(("document", kept.id), statements)
        self._documents.put(kept)
        return SavedDocument(kept, bool(same), self._save_findings(findings))

    def documents(self) -> tuple[Document, ...]:
        return self._documents.all()

    def statements_of(self, document_id: int) -> tuple[Statement, ...]:
        self._documents.find(document_id)
        return self._given.get(("document", document_id), ())

    def delete_document(self, document_id: int) -> None:
        self._documents.take(document_id)
        self._give(("document", document_id), ())

    def _require_belonging(self, application_id: int | None, round_id: int | None = None) -> None:
        if application_id is not None:
            self._applications.find(application_id)
        if round_id is not None and self._rounds.find(round_id).application_id != application_id:
            raise RuntimeError("a round comes with its own application")

    def _whole(self, application: Application) -> Application:
        ours = [each for each in self._rounds.all() if each.application_id == application.id]
        return replace(application, rounds=in_order(ours))

    def _forget_round(self, held: Round) -> None:
        for item in self._items.take_all(lambda each: each.round_id == held.id):
            self._give(("item", item.id), ())
        for document in self._documents.all():
            if document.round_id == held.id:
                self._documents.put(replace(document, round_id=None))

        def without(each: Belongs) -> Belongs:
            return replace(each, round_id=None) if each.round_id == held.id else each

        self._rewrite(without, without)


def _is_same_file(kept: Document, new: NewDocument) -> bool:
    same_place = (kept.application_id, kept.round_id) == (new.application_id, new.round_id)
    return same_place and (kept.kind, kept.name) == (new.kind, new.name)
