"""One session going on: its state, what it has counted, and how it is closed."""

from collections.abc import Callable
from dataclasses import dataclass

from voicecoach.core.sessions import SessionRecord, SessionStart, SessionState
from voicecoach.errors import CaptureError
from voicecoach.ports import AnswerStore, Clock, NewAnswer
from voicecoach.session.events import SessionEvent, SessionSaved, StateChanged, Warned
from voicecoach.session.machine import Event, State, advance
from voicecoach.session.takes import AnswerTaker

Tell = Callable[[SessionEvent], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a session ended. `problem` is set when the microphone could not be used to the end."""

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
        self.answer_count = 0
        self.finding_count = 0
        self.problem: CaptureError | None = None
        self._answers = answers
        self._state = State.READY

    @property
    def at_ms(self) -> int:
        return self._answers.at_ms

    def begin(self, start: SessionStart) -> None:
        """Raises CaptureError, DataError or StoreError."""
        self._answers.start()
        self.session_id = self.store.begin_session(start)

    def reopen(self, record: SessionRecord) -> None:
        """As begin(), and DataError for a session that is finished."""
        self._answers.start()
        self.store.reopen_session(record.id)
        self.session_id = record.id

    def go(self, event: Event) -> None:
        self._state = advance(self._state, event)
        self.tell(StateChanged(self.at_ms, self._state))

    def warn(self, code: str, message: str) -> None:
        self.tell(Warned(self.at_ms, code, message))

    def begin_answer(self, position: int) -> NewAnswer:
        """Open the next attempt at this question."""
        return self.store.begin_answer(self.session_id, position, self.clock.now())

    def outcome(self, state: SessionState) -> Outcome:
        return Outcome(self.session_id, state, self.answer_count, self.finding_count, self.problem)

    def close(self, state: SessionState) -> None:
        """Close the session in the store, whatever happened."""
        at_ms = self.at_ms
        self._answers.close()
        self.store.finish_session(self.session_id, state, self.clock.now())
        self.tell(
            SessionSaved(at_ms, self.session_id, state, self.answer_count, self.finding_count)
        )
