"""Finding words in what a store in memory holds, by looking through all of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from tests.fakes.applications import InMemoryApplications
from tests.fakes.shelf import Shelf
from voicecoach.core.models import Instant
from voicecoach.core.preparation import Story
from voicecoach.core.searching import (
    Found,
    Passage,
    Phrase,
    Place,
    SaidIn,
    SearchFilter,
    matches,
)
from voicecoach.core.sessions import SessionRecord


class InMemorySearch(InMemoryApplications):
    _stories: Shelf[Story]

    def search(self, phrases: Sequence[Phrase], wanted: SearchFilter, most: int) -> Found:
        found = [
            passage
            for passage in chain(self._said(), self._taken_in(), self._remembered(), self._told())
            if wanted.takes(passage.place) and matches(passage.text, phrases)
        ]
        found.sort(key=lambda each: each.place.recency, reverse=True)
        return Found(len(found), tuple(found[:most]))

    def _said(self) -> Iterator[Passage]:
        for session in self._sessions.values():
            for answer in session.answers:
                if answer.transcript is not None:
                    place = _place(SaidIn.ANSWER, answer.id, session, answer.position, answer.asked)
                    place = _with_attempt(place, answer.attempt)
                    yield Passage(place, answer.transcript.text, answer.transcript.words)
            for note in self._notes.of(session.id):
                place = _place(SaidIn.NOTE, note.id, session, note.position, note.noted)
                yield Passage(place, note.text or "")

    def _taken_in(self) -> Iterator[Passage]:
        given = (each for owner, each in self._given.items() if owner[0] != "item")
        for number, statement in enumerate(chain(self._history, *given), 1):
            context = statement.context
            place = Place(
                SaidIn.STATEMENT,
                number,
                said_on=context.said_on,
                source=context.source,
                question=context.question,
                employer=context.employer,
                round=context.round,
                application_id=statement.application_id,
                round_id=statement.round_id,
            )
            yield Passage(place, statement.text)

    def _remembered(self) -> Iterator[Passage]:
        for item in self._items.all():
            held = self._rounds.find(item.round_id)
            place = Place(
                SaidIn.DEBRIEF,
                item.id,
                said_on=item.noted_on,
                employer=self._applications.find(held.application_id).employer,
                round=held.kind.value,
                application_id=held.application_id,
                round_id=held.id,
            )
            yield Passage(place, item.text)

    def _told(self) -> Iterator[Passage]:
        for story in self._stories.all():
            yield Passage(Place(SaidIn.STORY, story.id), story.text)


def _place(kind: SaidIn, key: int, session: SessionRecord, position: int, at: Instant) -> Place:
    start, question = session.start, session.start.questions[position]
    return Place(
        kind,
        key,
        said_on=at.local.date(),
        source=start.source,
        session_id=session.id,
        position=position,
        question_id=question.id,
        question=question.text,
        employer=start.employer,
        round=start.round,
        application_id=start.application_id,
        round_id=start.round_id,
    )


def _with_attempt(place: Place, attempt: int) -> Place:
    return replace(place, attempt=attempt)
