"""A session led by voice: question, answer, feedback, a moment to choose, the next question.

Where a command leads stands in `reactions`; what is said stands behind the Phrases port.
"""

from dataclasses import dataclass

from voicecoach.core.drills import Due, next_due
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
)
from voicecoach.ports import AnswerStore, Clock
from voicecoach.session.agenda import Agenda
from voicecoach.session.asking import Interviewer
from voicecoach.session.follow_ups import FollowUps
from voicecoach.session.host import Host
from voicecoach.session.judgement import NOBODY, Advisers
from voicecoach.session.keeping import AnswerKeeper, KeptAnswer
from voicecoach.session.machine import Event
from voicecoach.session.panel import Panel
from voicecoach.session.phrases import Phrases
from voicecoach.session.practice_record import past_answers
from voicecoach.session.reactions import Move
from voicecoach.session.scene import Scene
from voicecoach.session.sitting import Outcome, Sitting, Tell
from voicecoach.session.takes import HandsFreeAnswers
from voicecoach.session.tally import Tally
from voicecoach.session.turns import HandsFreeRules, Turns
from voicecoach.session.wishes import KeysAndAfterthoughts


@dataclass(frozen=True, slots=True)
class HandsFreeParts:
    """What a hands-free session is made of."""

    clock: Clock
    store: AnswerStore
    interviewer: Interviewer
    answers: HandsFreeAnswers
    keys: KeysAndAfterthoughts
    phrases: Phrases
    tell: Tell


class HandsFreeRunner:
    """One run of questions. Make a new one for each session."""

    def __init__(
        self,
        parts: HandsFreeParts,
        rules: HandsFreeRules | None = None,
        *,
        advisers: Advisers = NOBODY,
        follow_ups: FollowUps | None = None,
        panel: Panel | None = None,
    ) -> None:
        self._parts = parts
        self._rules = rules or HandsFreeRules()
        self._phrases = parts.phrases
        self._sitting = Sitting(parts.clock, parts.store, parts.answers, parts.tell)
        self._keeper = AnswerKeeper(self._sitting, advisers)
        self._follow_ups = follow_ups
        self._panel = panel
        self._host = Host(parts.interviewer, parts.keys, self._sitting, parts.answers)

    def run(self, start: SessionStart) -> Outcome:
        """See Sitting.run()."""
        return self._sitting.run(start, self._ask_all)

    def resume(self, record: SessionRecord) -> Outcome:
        """See Sitting.resume()."""
        return self._sitting.resume(record, self._ask_all)

    def _ask_all(self, agenda: Agenda) -> SessionState:
        """The opening, every question, and the summary."""
        tally = Tally(agenda.planned)
        self._host.say(self._phrases.opening(agenda.left), SaidKind.OPENING)
        if self._panel is not None:
            self._host.say(self._panel.opening(agenda.everything), SaidKind.OPENING)
        turns = self._turns(tally, agenda)
        move = Move.ON
        while (item := agenda.current) is not None:
            move = turns.turn(item.position, item.question, move)
            match move:
                case Move.ON:
                    self._go_on_from(turns.take_kept(), agenda)
                    agenda.go_on()
                case Move.BACK:
                    agenda.go_back()
                case Move.STOP:
                    break
                case Move.LEAVE | Move.LOST:
                    self._sitting.go(Event.INTERRUPT)
                    return SessionState.INTERRUPTED
        self._host.say(self._phrases.summary(tally.standing(), self._due()), SaidKind.SUMMARY)
        self._sitting.go(Event.FINISH)
        return SessionState.FINISHED

    def _due(self) -> Due | None:
        parts = self._parts
        return next_due(past_answers(parts.store), parts.clock.now().local.date())

    def _go_on_from(self, kept: KeptAnswer | None, agenda: Agenda) -> None:
        """What the answer leads to: follow-ups, and what a panel makes of it."""
        if kept is None:
            return
        if self._panel is not None:
            said = self._panel.after(kept, self._sitting, agenda)
            self._host.say(said, SaidKind.FEEDBACK)
        if self._follow_ups is not None:
            self._follow_ups.plan(kept, self._sitting, agenda)

    def _turns(self, tally: Tally, agenda: Agenda) -> Turns:
        parts = self._parts
        scene = Scene(parts.answers, parts.keys, parts.phrases, self._sitting, self._host, tally)
        return Turns(scene, self._keeper, self._rules, agenda)
