"""Runs a session: question after question through the transition table.

The runner decides what happens next and in which order things become durable; what a voice, a
microphone or a recogniser is, it does not know.
"""

from dataclasses import dataclass

from voicecoach.core.commands import Command
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
)
from voicecoach.ports import AnswerStore, Clock
from voicecoach.session.agenda import Agenda, Item
from voicecoach.session.asking import Asked, Interviewer
from voicecoach.session.events import QuestionAsked
from voicecoach.session.follow_ups import FollowUps
from voicecoach.session.judgement import NOBODY, Advisers
from voicecoach.session.keeping import AnswerKeeper, KeptAnswer
from voicecoach.session.machine import Event
from voicecoach.session.panel import Panel
from voicecoach.session.sitting import Outcome, Sitting, Tell
from voicecoach.session.takes import AnswerTaker, Follow

_FOLLOW_OF_CONTROL = {
    Command.SKIP: Follow.NEXT,
    Command.REPEAT: Follow.REPEAT,
    Command.STOP: Follow.STOP,
    Command.INTERRUPT: Follow.INTERRUPT,
}


@dataclass(frozen=True, slots=True)
class SessionParts:
    """What a session is made of."""

    clock: Clock
    store: AnswerStore
    interviewer: Interviewer
    answers: AnswerTaker
    tell: Tell


class SessionRunner:
    """One run of questions. Make a new one for each session."""

    def __init__(
        self,
        parts: SessionParts,
        *,
        advisers: Advisers = NOBODY,
        follow_ups: FollowUps | None = None,
        panel: Panel | None = None,
    ) -> None:
        self._interviewer = parts.interviewer
        self._answers = parts.answers
        self._sitting = Sitting(parts.clock, parts.store, parts.answers, parts.tell)
        self._keeper = AnswerKeeper(self._sitting, advisers)
        self._follow_ups = follow_ups
        self._panel = panel

    def run(self, start: SessionStart) -> Outcome:
        """See Sitting.run()."""
        return self._sitting.run(start, self._ask_all)

    def resume(self, record: SessionRecord) -> Outcome:
        """See Sitting.resume()."""
        return self._sitting.resume(record, self._ask_all)

    def _ask_all(self, agenda: Agenda) -> SessionState:
        if self._panel is not None:
            self._say(self._panel.opening(agenda.everything), SaidKind.OPENING)
        while (item := agenda.current) is not None:
            follow = self._until_answered(item, agenda)
            if follow in {Follow.INTERRUPT, Follow.LOST}:
                self._sitting.go(Event.INTERRUPT)
                return SessionState.INTERRUPTED
            if follow is Follow.STOP:
                break
            agenda.go_on()
        self._sitting.go(Event.FINISH)
        return SessionState.FINISHED

    def _until_answered(self, item: Item, agenda: Agenda) -> Follow:
        attempt = 1
        follow = self._attempt(item, agenda, attempt)
        while follow is Follow.REPEAT:
            attempt += 1
            follow = self._attempt(item, agenda, attempt)
        return follow

    def _attempt(self, item: Item, agenda: Agenda, attempt: int) -> Follow:
        position, question = item
        if not self._answers.ready():
            return Follow.STOP
        self._sitting.go(Event.ASK)
        asked = self._interviewer.ask(question)
        self._after_voice(asked)
        self._sitting.tell(
            QuestionAsked(
                self._sitting.at_ms,
                question,
                position,
                agenda.planned,
                attempt,
                spoken=asked.spoken,
                introduction=asked.introduction,
            )
        )
        if asked.control in _FOLLOW_OF_CONTROL:
            self._sitting.go(Event.SKIP)
            return _FOLLOW_OF_CONTROL[asked.control]
        self._sitting.go(Event.ASKED)
        return self._take(item, agenda)

    def _take(self, item: Item, agenda: Agenda) -> Follow:
        place = self._sitting.begin_answer(item.position)
        take = self._answers.take(item.question, place)
        kept = self._keeper.keep(item.question, place.answer_id, take)
        if take.follow is Follow.NEXT:
            self._go_on_from(kept, agenda)
        if take.follow is not Follow.INTERRUPT:
            self._sitting.go(Event.REPORTED)
        return take.follow

    def _go_on_from(self, kept: KeptAnswer, agenda: Agenda) -> None:
        """What the answer leads to: follow-ups, and what a panel makes of it."""
        if self._panel is not None:
            self._say(self._panel.after(kept, self._sitting, agenda), SaidKind.FEEDBACK)
        if self._follow_ups is not None:
            self._follow_ups.plan(kept, self._sitting, agenda)

    def _say(self, text: str, kind: SaidKind) -> None:
        if text:
            self._sitting.keep_said(text, kind)
            self._after_voice(self._interviewer.say(text))

    def _after_voice(self, asked: Asked) -> None:
        self._answers.add_playback_ms(asked.played_ms)
        if asked.problem is not None:
            self._sitting.warn(asked.problem.code, str(asked.problem))
