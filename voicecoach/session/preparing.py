"""Everything known of an application, gathered from the store for a plan or a match."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from voicecoach.core.applications import Application, Belonging, Round, came_before
from voicecoach.core.documents.models import Document, DocumentKind
from voicecoach.core.documents.notes import read_notes
from voicecoach.core.documents.posting import read_posting
from voicecoach.core.documents.posting_words import is_nice
from voicecoach.core.documents.sections import is_section_name
from voicecoach.core.drills import PastAnswer
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Question
from voicecoach.core.planning import MatchedRequirement, Preparation, Remembered
from voicecoach.core.planning.requirements import match_all
from voicecoach.core.planning.spoken import single_requirements
from voicecoach.core.preparation import OwnQuestion, ResearchNote, Task
from voicecoach.core.referring import TimeBound, read_time_bound
from voicecoach.core.sessions import StoredFinding, strongest_first
from voicecoach.errors import DataError
from voicecoach.ports import Store
from voicecoach.session.practice_record import past_answers

_Kept = TypeVar("_Kept", OwnQuestion, ResearchNote, Task)


@dataclass(frozen=True, slots=True)
class Banks:
    """Questions a round may bring."""

    standard: tuple[Question, ...] = ()
    of_the_trade: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathering:
    """Reads the store for one application."""

    store: Store
    belonging: Belonging
    today: date
    likeness: Likeness | None = None
    banks: Banks = field(default_factory=Banks)

    def requirements(self) -> tuple[MatchedRequirement, ...]:
        """What the posting asks for, with what shows it. Raises DataError without a posting."""
        return self._matched(past_answers(self.store))

    def _matched(self, past: Sequence[PastAnswer]) -> tuple[MatchedRequirement, ...]:
        posting = self.posting()
        if posting is None:
            raise DataError(
                f"There is no posting for {self.belonging.application.employer} yet.",
                code="no_posting",
                hint="Take it in: voicecoach import posting FILE --application "
                f"{self.belonging.application.id}",
            )
        asked = read_posting(posting.laid_out).requirements
        return match_all(
            [
                (part, each.is_must and not is_nice(part))
                for each in asked
                for part in single_requirements(each.text)
            ],
            self._resume_lines(),
            past,
            self.store.stories(),
            self.likeness,
            self.today,
        )

    def preparation(self) -> Preparation:
        """All of it; what there is none of is left out."""
        application = self.belonging.application
        posting = self.posting()
        past = past_answers(self.store)
        return Preparation(
            belonging=self.belonging,
            today=self.today,
            requirements=self._matched(past) if posting else (),
            posting_name=posting.name if posting else None,
            remembered=tuple(
                each for each in (*self._debriefed(), *self._noted()) if self._is_earlier(each.held)
            ),
            past=past,
            warnings=self._open_warnings(),
            updates=self._updates(),
            research=tuple(_of(self.store.research(), application)),
            stories=self.store.stories(),
            own_questions=tuple(_of(self.store.own_questions(), application)),
            tasks=tuple(_of(self.store.tasks(), application)),
            standard=self.banks.standard,
            of_the_trade=self.banks.of_the_trade,
        )

    def posting(self) -> Document | None:
        """The latest posting of this application."""
        return latest_posting(self.store, self.belonging.application)

    def _is_earlier(self, held: Round | None) -> bool:
        """Whether a round was before the one to prepare; unknown ones may have been."""
        planned = self.belonging.round
        return held is None or planned is None or came_before(held, planned)

    def _debriefed(self) -> Iterator[Remembered]:
        rounds = {each.id: each for each in self.belonging.application.rounds}
        for item in self.store.debrief_items():
            if item.round_id in rounds:
                yield Remembered(item.kind, item.text, rounds[item.round_id])

    def _noted(self) -> Iterator[Remembered]:
        rounds = {each.id: each for each in self.belonging.application.rounds}
        for document in self._documents(DocumentKind.NOTES):
            for item in read_notes(document.laid_out).items:
                held = rounds.get(document.round_id) if document.round_id else None
                yield Remembered(item.kind, item.text, held)

    def _resume_lines(self) -> tuple[str, ...]:
        """Without the names of sections, which show nothing."""
        return tuple(
            line
            for each in self._documents(DocumentKind.RESUME)
            for line in each.lines
            if not is_section_name(line)
        )

    def _documents(self, kind: DocumentKind) -> tuple[Document, ...]:
        """Of this application; a résumé without one serves all."""
        mine = self.belonging.application.id
        wanted = {mine, None} if kind is DocumentKind.RESUME else {mine}
        return tuple(
            each
            for each in self.store.documents()
            if each.kind is kind and each.application_id in wanted
        )

    def _open_warnings(self) -> tuple[StoredFinding, ...]:
        return strongest_first(each for each in self.store.findings() if each.is_open)

    def _updates(self) -> tuple[TimeBound, ...]:
        bounds = (
            bound for statement in self.store.statements() for bound in read_time_bound(statement)
        )
        latest: dict[str, TimeBound] = {}
        for bound in bounds:
            latest[bound.quote.casefold()] = bound
        return tuple(each for each in latest.values() if each.wants_update(self.today))


def asked_in_posting(store: Store, application: Application) -> tuple[str, ...] | None:
    """What the latest posting asks for and what is to be done there; None without a posting."""
    posting = latest_posting(store, application)
    if posting is None:
        return None
    read = read_posting(posting.laid_out)
    return (*(each.text for each in read.requirements), *(each.text for each in read.duties))


def latest_posting(store: Store, application: Application) -> Document | None:
    found = [
        each
        for each in store.documents()
        if each.kind is DocumentKind.POSTING and each.application_id == application.id
    ]
    return found[-1] if found else None


def next_round(application: Application, today: date) -> Round | None:
    """The first round that is still to come; without one, the last that has no day."""
    coming = [each for each in application.rounds if each.held_on and each.held_on >= today]
    undated = [each for each in application.rounds if each.held_on is None]
    return coming[0] if coming else (undated[-1] if undated else None)


def _of(kept: Iterable[_Kept], application: Application) -> Iterable[_Kept]:
    return (each for each in kept if each.application_id in {application.id, None})
