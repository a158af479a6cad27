"""Runs a session: question after question through the transition table.

The runner decides what happens next and in which order things become durable; what a voice, a
microphone or a recogniser is, it does not know.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from voicecoach.core.claims.judging import Judgement
from voicecoach.core.commands import Command
from voicecoach.core.models import EndReason, Question, Transcript
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
    first_unanswered,
)
from voicecoach.errors import CaptureError, RecognitionError
from voicecoach.ports import AnswerStore, Clock
from voicecoach.session.asking import Interviewer
from voicecoach.session.events import (
    Analysed,
    AnswerEnded,
    FindingRaised,
    Judged,
    QuestionAsked,
    SessionEvent,
    SessionSaved,
    StateChanged,
    Transcribed,
    Warned,
)
from voicecoach.session.judgement import NOBODY, Advisers, UntilItKeepsFailing
from voicecoach.session.machine import Event, State, advance
from voicecoach.session.takes import AnswerTaker, Follow, Take
from voicecoach.session.understanding import understand

Tell = Callable[[SessionEvent], None]

_FOLLOW_OF_CONTROL = {
    Command.SKIP: Follow.NEXT,
    Command.REPEAT: Follow.REPEAT,
    Command.STOP: Follow.STOP,
    Command.INTERRUPT: Follow.INTERRUPT,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a session ended. `problem` is set when the microphone could not be used to the end."""

    session_id: str
    state: SessionState
    answers: int
    findings: int
    problem: CaptureError | None = None


class SessionRunner:
    """One run of questions. Make a new one for each session."""

    def __init__(
        self,
        clock: Clock,
        store: AnswerStore,
        interviewer: Interviewer,
        answers: AnswerTaker,
        tell: Tell,
        *,
        advisers: Advisers = NOBODY,
    ) -> None:
        self._clock = clock
        self._store = store
        self._interviewer = interviewer
        self._answers = answers
        self._tell = tell
        judge = advisers.judge
        self._judge = UntilItKeepsFailing(judge) if judge else None
        self._advisers = Advisers(self._judge, advisers.near)
        self._told_problems: set[str] = set()
        self._state = State.READY
        self._session_id = ""
        self._answer_count = 0
        self._finding_count = 0
        self._problem: CaptureError | None = None

    def run(self, start: SessionStart) -> Outcome:
        """Ask every question of the plan. Raises StoreError, CaptureError or DataError.

        Whatever happens once the session exists, it is closed in the store before this returns
        or raises.
        """
        self._answers.start()
        self._session_id = self._store.begin_session(start)
        return self._ask_from(0, start.questions)

    def resume(self, record: SessionRecord) -> Outcome:
        """Go on with an interrupted session at the first question nobody has answered yet.

        Raises as run() does, and DataError for a session that is finished.
        """
        self._answers.start()
        self._store.reopen_session(record.id)
        self._session_id = record.id
        return self._ask_from(first_unanswered(record), record.start.questions)

    def _ask_from(self, first: int, questions: Sequence[Question]) -> Outcome:
        state = SessionState.INTERRUPTED
        try:
            state = self._ask_all(first, questions)
        finally:
            self._close(state)
        return Outcome(
            self._session_id, state, self._answer_count, self._finding_count, self._problem
        )

    def _close(self, state: SessionState) -> None:
        at_ms = self._answers.at_ms
        self._answers.close()
        self._store.finish_session(self._session_id, state, self._clock.now())
        self._tell(
            SessionSaved(at_ms, self._session_id, state, self._answer_count, self._finding_count)
        )

    def _ask_all(self, first: int, questions: Sequence[Question]) -> SessionState:
        for position in range(first, len(questions)):
            follow = self._until_answered(position, questions[position], len(questions))
            if follow in {Follow.INTERRUPT, Follow.LOST}:
                self._go(Event.INTERRUPT)
                return SessionState.INTERRUPTED
            if follow is Follow.STOP:
                break
        self._go(Event.FINISH)
        return SessionState.FINISHED

    def _until_answered(self, position: int, question: Question, total: int) -> Follow:
        attempt = 1
        follow = self._attempt(position, question, total, attempt)
        while follow is Follow.REPEAT:
            attempt += 1
            follow = self._attempt(position, question, total, attempt)
        return follow

    def _attempt(self, position: int, question: Question, total: int, attempt: int) -> Follow:
        if not self._answers.ready():
            return Follow.STOP
        self._go(Event.ASK)
        asked = self._interviewer.ask(question)
        self._answers.add_playback_ms(asked.played_ms)
        if asked.problem is not None:
            self._warn(asked.problem.code, str(asked.problem))
        self._tell(
            QuestionAsked(self._at_ms, question, position, total, attempt, spoken=asked.spoken)
        )
        if asked.control in _FOLLOW_OF_CONTROL:
            self._go(Event.SKIP)
            return _FOLLOW_OF_CONTROL[asked.control]
        self._go(Event.ASKED)
        return self._take(position, question)

    def _take(self, position: int, question: Question) -> Follow:
        place = self._store.begin_answer(self._session_id, position, self._clock.now())
        take = self._answers.take(question, place)
        self._store.save_recording(place.answer_id, take.recording, take.timing)
        self._answer_count += 1
        self._go(Event.RECORDED)
        self._tell(AnswerEnded(self._at_ms, place.answer_id, take.timing))
        if take.problem is not None:
            self._problem = take.problem
            self._warn(take.problem.code, str(take.problem))
        if take.follow is Follow.INTERRUPT:
            return Follow.INTERRUPT
        self._understand(place.answer_id, question, take)
        self._go(Event.REPORTED)
        return take.follow

    def _understand(self, answer_id: int, question: Question, take: Take) -> None:
        if not take.anything_said:
            if take.timing.end_reason is EndReason.TYPED:
                self._store.save_transcript(answer_id, take.transcribe())
            self._go(Event.NOTHING_SAID)
            return
        self._go(Event.TRANSCRIBE)
        try:
            transcript = take.transcribe()
        except RecognitionError as error:
            self._store.save_failure(answer_id)
            self._go(Event.TRANSCRIPTION_FAILED)
            self._warn(error.code, str(error))
            return
        self._store.save_transcript(answer_id, transcript)
        self._go(Event.TRANSCRIBED)
        self._tell(Transcribed(self._at_ms, answer_id, transcript))
        self._analyse(answer_id, question, take, transcript)
        self._go(Event.ANALYSED)

    def _analyse(
        self, answer_id: int, question: Question, take: Take, transcript: Transcript
    ) -> None:
        made = understand(self._store, answer_id, transcript, take.timing, self._advisers)
        self._tell(Analysed(self._at_ms, answer_id, question, take.timing, made.delivery))
        if made.judgement is not None:
            self._tell_judgement(answer_id, made.judgement)
        for finding in made.findings:
            self._finding_count += 1
            self._tell(FindingRaised(self._at_ms, answer_id, finding))

    def _tell_judgement(self, answer_id: int, judgement: Judgement) -> None:
        """Each kind of problem is said once in a session."""
        problem = judgement.problem
        if problem is not None and problem.code not in self._told_problems:
            self._told_problems.add(problem.code)
            self._warn(problem.code, str(problem))
        if self._judge is not None and judgement.asked:
            self._tell(Judged(self._at_ms, answer_id, self._judge.name, judgement))

    @property
    def _at_ms(self) -> int:
        return self._answers.at_ms

    def _go(self, event: Event) -> None:
        self._state = advance(self._state, event)
        self._tell(StateChanged(self._at_ms, self._state))

    def _warn(self, code: str, message: str) -> None:
        self._tell(Warned(self._at_ms, code, message))
