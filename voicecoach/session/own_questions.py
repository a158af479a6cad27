"""Own questions for the employer: what there is, what to add, and rehearsing them aloud."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from voicecoach.core.applications import Application, Round
from voicecoach.core.interviewer_roles import InterviewerRole
from voicecoach.core.models import Question
from voicecoach.core.own_questions import (
    Likeness,
    SaidQuestion,
    how_said,
    is_better_later,
    is_nearly_same,
    roles_of,
    suggest,
)
from voicecoach.core.preparation import OwnQuestion, ResearchNote
from voicecoach.ports import Store
from voicecoach.session.preparing import next_round
from voicecoach.session.replies import Replies


@dataclass(frozen=True, slots=True)
class AskingSoon:
    """One application before its next round."""

    application: Application
    held: Round | None
    """The round to come; None when nothing is known of one."""
    questions: tuple[OwnQuestion, ...]
    notes: tuple[ResearchNote, ...]

    def before(self, held: Round | None) -> "AskingSoon":
        """The same before another round, if one is named."""
        return self if held is None else replace(self, held=held)

    def is_better_later(self, text: str) -> bool:
        return is_better_later(text, self.held, self.notes)

    def nearly_same(self, text: str, likeness: Likeness | None) -> OwnQuestion | None:
        """A question that asks this already."""
        same = (each for each in self.questions if is_nearly_same(text, [each.text], likeness))
        return next(same, None)

    def suggestions(
        self,
        bank: Sequence[Question],
        role: InterviewerRole | None,
        likeness: Likeness | None,
        count: int,
    ) -> tuple[frozenset[InterviewerRole], tuple[Question, ...]]:
        """For whom, and which: the role that is named, else those of the next round."""
        roles = frozenset({role}) if role else roles_of(self.held)
        there = [each.text for each in self.questions]
        found = tuple(suggest(bank, there, roles, likeness))
        later = [each for each in found if self.is_better_later(each.text)]
        in_order = [*(each for each in found if each not in later), *later]
        return roles, tuple(in_order[:count])


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """One question, as it was said."""

    question: OwnQuestion
    said: SaidQuestion
    text: str
    """Empty when nothing was said."""
    speech_ms: int | None


Announce = Callable[[OwnQuestion, int, int], str]
"""What is said and shown before a question, which has a place among so many."""


def asking_soon(store: Store, application: Application, today: date) -> AskingSoon:
    """Everything known that decides which questions to ask next."""
    mine = application.id
    return AskingSoon(
        application,
        next_round(application, today),
        tuple(each for each in store.own_questions() if each.application_id == mine),
        tuple(each for each in store.research() if each.application_id in {mine, None}),
    )


def rehearse(
    replies: Replies,
    announce: Announce,
    own: Sequence[OwnQuestion],
    questions: Sequence[Question],
) -> Iterator[Rehearsed]:
    """Each question once; ends early when there is nothing more to come."""
    for position, (mine, question) in enumerate(zip(own, questions, strict=True)):
        prompt = announce(mine, position + 1, len(own))
        reply = replies.ask(prompt, question, position)
        if reply is None:
            return
        yield Rehearsed(mine, how_said(mine.text, reply.text), reply.text, reply.speech_ms)
