"""One session going on: its state, what it has counted, and how it is closed."""

from collections.abc import Callable
from dataclasses import dataclass

from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
    answered_positions,
    given_answers,
)
from voicecoach.errors import CaptureError
from voicecoach.ports import AnswerStore, Clock, NewAnswer
from voicecoach.session.agenda import Agenda
from voicecoach.session.events import Said, SessionEvent, SessionSaved, StateChanged, Warned
from voicecoach.session.machine import Event, State, advance
from voicecoach.session.takes import AnswerTaker

Tell = Callable[[SessionEvent], None]
AskAll = Callable[[Agenda], SessionState]
"""Asks the questions, and tells how the session ended."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a session ended; what was answered and found in earlier sittings counts.

    `problem` is set when the microphone could not be used to the end.
    """

    session_id: str
    state: SessionState
    answers: int
    findings: int
    problem: CaptureError | None = None


class Sitting:
    """From the first question to the end; moves through the transition table only."""

    def __init__(self, clock: Clock, store: AnswerStore, answers: AnswerTaker, tell: Tell) -> None:
        self.clock = clock
        self.store = store
        self.tell = tell
        self.session_id = ""
        self.start: SessionStart | None = None
        self.answer_count = 0
        self.finding_count = 0
        self.problem: CaptureError | None = None
        self._answers = answers
        self._state = State.READY

    @property
    def at_ms(self) -> int:
        return self._answers.at_ms

    def run(self, start: SessionStart, ask_all: AskAll) -> Outcome:
        """Ask every question of the plan. Raises StoreError, CaptureError or DataError.

        Whatever happens once the session exists, it is closed in the store before this returns
        or raises.
        """
        self._answers.start()
        self.session_id, self.start = self.store.begin_session(start), start
        return self._to_the_end(Agenda(start.questions), ask_all)

    def resume(self, record: SessionRecord, ask_all: AskAll) -> Outcome:
        """Go on with an interrupted session: ask the questions nobody has answered yet.

        Raises as run() does, and DataError for a session that is finished.
        """
        self._answers.start()
        self.store.reopen_session(record.id)
        self.session_id, self.start = record.id, record.start
        self.answer_count = given_answers(record)
        self.finding_count = sum(len(answer.findings) for answer in record.answers)
        agenda = Agenda(record.start.questions, answered_positions(record))
        return self._to_the_end(agenda, ask_all)

    def go(self, event: Event) -> None:
        self._state = advance(self._state, event)
        self.tell(StateChanged(self.at_ms, self._state))

    def warn(self, code: str, message: str) -> None:
        self.tell(Warned(self.at_ms, code, message))

    def keep_said(self, text: str, kind: SaidKind) -> None:
        """Store and tell something our voice says."""
        at_ms = self.at_ms
        self.store.save_line(self.session_id, SaidLine(at_ms, kind, text))
        self.tell(Said(at_ms, text, kind))

    def begin_answer(self, position: int) -> NewAnswer:
        """Open the next attempt at this question."""
        return self.store.begin_answer(self.session_id, position, self.clock.now())

    def _to_the_end(self, agenda: Agenda, ask_all: AskAll) -> Outcome:
        state = SessionState.INTERRUPTED
        try:
            state = ask_all(agenda)
        finally:
            self._close(state)
        return Outcome(self.session_id, state, self.answer_count, self.finding_count, self.problem)

    def _close(self, state: SessionState) -> None:
        at_ms = self.at_ms
        self._answers.close()
        self.store.finish_session(self.session_id, state, self.clock.now())
        self.tell(
            SessionSaved(at_ms, self.session_id, state, self.answer_count, self.finding_count)
        )
