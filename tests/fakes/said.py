"""What was said, kept in memory with the rules of the real store. Sound goes to a folder given."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from tests.fakes.notes import InMemoryNotes
from tests.fakes.own_words import InMemoryOwnWords
from tests.fakes.stored_sessions import statement_of, summary_of
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import AnswerTiming, Delivery, Instant, Question, Recording, Transcript
from voicecoach.core.session_notes import SaidLine
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionStart,
    SessionState,
    SessionSummary,
    StoredFinding,
    decidable,
    find_session_id,
    numbered_session_id,
    state_once_recorded,
    state_once_transcribed,
    with_decision,
)
from voicecoach.errors import DataError, StoreError
from voicecoach.ports import NewAnswer, NewNote


class InMemorySaid(InMemoryOwnWords):
    """Forgets everything when it goes; no program dies in it, so there is nothing to recover."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data
        self._sessions: dict[str, SessionRecord] = {}
        self._days: dict[str, int] = {}
        self._history: list[Statement] = []
        self._given: dict[tuple[str, int], tuple[Statement, ...]] = {}
        self._beside: list[StoredFinding] = []
        self._decisions: dict[str, tuple[Resolution, Instant]] = {}
        self._implied: dict[str, str] = {}
        self._last_answer = 0
        self._last_finding = 0
        self._notes = InMemoryNotes(data)

    def begin_session(self, start: SessionStart) -> str:
        day = start.started.local.date()
        number = self._days.get(day.isoformat(), 0) + 1
        self._days[day.isoformat()] = number
        new_id = numbered_session_id(day, number)
        self._sessions[new_id] = SessionRecord(new_id, SessionState.OPEN, start, None, ())
        return new_id

    def reopen_session(self, session_id: str) -> None:
        session = self._exact(session_id)
        if session.state is SessionState.FINISHED:
            raise DataError("This session is finished.", code="session_finished")
        if session.state is SessionState.OPEN:
            raise StoreError("This session is going on.", code="session_in_use")
        self._sessions[session_id] = replace(session, state=SessionState.OPEN, ended=None)

    def add_question(self, session_id: str, question: Question) -> int:
        session = self._exact(session_id)
        if session.state is not SessionState.OPEN:
            raise RuntimeError("questions are added to open sessions")
        start = replace(session.start, questions=(*session.start.questions, question))
        self._sessions[session_id] = replace(session, start=start)
        return len(session.start.questions)

    def begin_answer(self, session_id: str, position: int, asked: Instant) -> NewAnswer:
        session = self._exact(session_id)
        if session.state is not SessionState.OPEN:
            raise RuntimeError("answers belong to open sessions")
        if not 0 <= position < len(session.start.questions):
            raise RuntimeError("the session has no question at this position")
        attempt = 1 + sum(answer.position == position for answer in session.answers)
        self._last_answer += 1
        answer = AnswerRecord(
            id=self._last_answer,
            session_id=session_id,
            position=position,
            attempt=attempt,
            question=session.start.questions[position],
            asked=asked,
            state=AnswerState.RECORDING,
        )
        self._sessions[session_id] = replace(session, answers=(*session.answers, answer))
        path = f"recordings/{session_id}/{position + 1:02d}-{attempt}.wav"
        (self._data / path).parent.mkdir(parents=True, exist_ok=True)
        return NewAnswer(answer.id, self._data / path, path)

    def save_recording(
        self, answer_id: int, recording: Recording | None, timing: AnswerTiming
    ) -> None:
        answer = self._answer(answer_id)
        if answer.state is not AnswerState.RECORDING:
            raise RuntimeError("an answer is recorded once")
        if recording is not None and not self.audio_path(recording).exists():
            raise StoreError("The recording is not there.", code="store_unwritable")
        state = state_once_recorded(timing)
        self._put(replace(answer, recording=recording, timing=timing, state=state))

    def reopen_answer(self, answer_id: int) -> NewAnswer:
        answer = self._recorded(answer_id)
        if self._sessions[answer.session_id].state is not SessionState.OPEN:
            raise RuntimeError("answers are reopened in open sessions")
        self._put(replace(answer, state=AnswerState.RECORDING))
        path = f"recordings/{answer.session_id}/{answer.position + 1:02d}-{answer.attempt}.wav"
        return NewAnswer(answer_id, self._data / path, path)

    def save_mark(self, answer_id: int, at_ms: int) -> None:
        answer = self._answer(answer_id)
        self._put(replace(answer, marks_ms=tuple(sorted({*answer.marks_ms, at_ms}))))

    def begin_note(self, session_id: str, position: int, noted: Instant) -> NewNote:
        if self._exact(session_id).state is not SessionState.OPEN:
            raise RuntimeError("notes belong to open sessions")
        return self._notes.begin(session_id, position, noted)

    def save_note(self, note_id: int, recording: Recording | None, text: str | None) -> None:
        self._notes.save(note_id, recording, text)

    def save_line(self, session_id: str, line: SaidLine) -> None:
        session = self._exact(session_id)
        self._sessions[session_id] = replace(session, said=(*session.said, line))

    def save_timing(self, answer_id: int, timing: AnswerTiming) -> None:
        answer = self._recorded(answer_id)
        if answer.timing is not None:
            raise RuntimeError("an answer is timed once")
        self._put(replace(answer, timing=timing))

    def save_transcript(self, answer_id: int, transcript: Transcript) -> int:
        answer = self._recorded(answer_id)
        state = state_once_transcribed(transcript)
        answer = replace(answer, earlier=answer.versions, transcript=transcript, state=state)
        self._put(answer)
        return len(answer.versions)

    def save_failure(self, answer_id: int) -> None:
        answer = self._recorded(answer_id)
        self._put(replace(answer, state=AnswerState.TRANSCRIPTION_FAILED))

    def save_analysis(
        self, answer_id: int, delivery: Delivery, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        answer = self._recorded(answer_id)
        known = {stored.finding.fingerprint: stored.id for stored in answer.findings}
        decided = [each for each in answer.findings if each.finding.fingerprint in self._decisions]
        found = tuple(
            StoredFinding(known.get(fingerprint) or self._next_finding(), finding)
            for fingerprint, finding in self._open(findings).items()
        )
        silent = answer.state is AnswerState.NO_SPEECH
        state = AnswerState.NO_SPEECH if silent else AnswerState.ANALYSED
        self._put(replace(answer, delivery=delivery, findings=(*decided, *found), state=state))
        return found

    def save_history(
        self, statements: Sequence[Statement], findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        self._history.extend(
            dict.fromkeys(each for each in statements if each not in self._history)
        )
        return tuple(map(self._add_finding, self._open(findings).values()))

    def findings(self) -> tuple[StoredFinding, ...]:
        return tuple(sorted(map(self._as_decided, self._stored()), key=lambda each: each.id))

    def decide_finding(
        self,
        finding_id: int,
        resolution: Resolution | None,
        decided: Instant,
        implied: Sequence[int] = (),
    ) -> StoredFinding:
        stored = {each.id: each for each in self.findings()}
        known = decidable(finding_id, stored.get(finding_id), resolution)
        others = [decidable(each, stored.get(each), resolution) for each in implied]
        key = known.finding.fingerprint
        for each in (key, *(other for other, by in self._implied.items() if by == key)):
            self._decisions.pop(each, None)
        self._implied = {other: by for other, by in self._implied.items() if key not in {other, by}}
        if resolution is not None:
            self._decisions[key] = (resolution, decided)
        for other in {each.finding.fingerprint for each in others} - {key}:
            self._implied[other] = key
            self._decisions[other] = (Resolution(Choice.IMPLIED), decided)
        return with_decision(known, resolution, decided)

    def finish_session(self, session_id: str, state: SessionState, ended: Instant) -> None:
        if state is SessionState.OPEN:
            raise RuntimeError("a session ends as finished or interrupted")
        self._sessions[session_id] = replace(self._exact(session_id), state=state, ended=ended)

    def session(self, session_id: str) -> SessionRecord:
        found = self._sessions[find_session_id(session_id, self._newest_first())]
        answers = tuple(map(self._with_decisions, found.answers))
        return replace(found, answers=answers, notes=self._notes.of(found.id))

    def sessions(self) -> tuple[SessionSummary, ...]:
        return tuple(summary_of(self.session(each)) for each in self._newest_first())

    def statements(self) -> tuple[Statement, ...]:
        said = (
            statement_of(answer, self._sessions[answer.session_id].start)
            for answer in self._by_time()
        )
        elsewhere = dict.fromkeys((*self._history, *chain(*self._given.values())))
        known = (*elsewhere, *(statement for statement in said if statement is not None))
        return tuple(sorted(known, key=lambda each: each.context.said_on or date.min))

    def recover(self) -> tuple[str, ...]:
        return ()

    def audio_path(self, recording: Recording) -> Path:
        return self._data / recording.path

    def close(self) -> None:
        """Nothing to close."""

    def _exact(self, session_id: str) -> SessionRecord:
        if session_id not in self._sessions:
            raise DataError("There is no such session.", code="unknown_session")
        return self._sessions[session_id]

    def _answers(self) -> tuple[AnswerRecord, ...]:
        return tuple(answer for each in self._sessions.values() for answer in each.answers)

    def _by_time(self) -> list[AnswerRecord]:
        return sorted(self._answers(), key=lambda answer: (answer.asked.at_utc, answer.id))

    def _answer(self, answer_id: int) -> AnswerRecord:
        for answer in self._answers():
            if answer.id == answer_id:
                return answer
        raise StoreError("This answer is no longer stored.", code="answer_gone")

    def _recorded(self, answer_id: int) -> AnswerRecord:
        answer = self._answer(answer_id)
        if answer.state is AnswerState.RECORDING:
            raise RuntimeError("the recording is committed before anything else")
        return answer

    def _put(self, answer: AnswerRecord) -> None:
        session = self._sessions[answer.session_id]
        answers = tuple(answer if each.id == answer.id else each for each in session.answers)
        self._sessions[answer.session_id] = replace(session, answers=answers)

    def _next_finding(self) -> int:
        self._last_finding += 1
        return self._last_finding

    def _newest_first(self) -> list[str]:
        ids = reversed(self._sessions)
        return sorted(ids, key=lambda each: self._sessions[each].start.started.at_utc, reverse=True)

    def _stored(self) -> list[StoredFinding]:
        return [*self._beside, *(each for answer in self._answers() for each in answer.findings)]

    def _open(self, findings: Sequence[Finding]) -> dict[str, Finding]:
        by_fingerprint = {finding.fingerprint: finding for finding in findings}
        return {key: each for key, each in by_fingerprint.items() if key not in self._decisions}

    def _add_finding(self, finding: Finding, known: int | None = None) -> StoredFinding:
        """Find it where it belongs, or put it there."""
        answer_id = finding.later.statement.answer_id
        owner = None if answer_id is None else self._answer(answer_id)
        for stored in self._beside if owner is None else owner.findings:
            if stored.finding.fingerprint == finding.fingerprint:
                return stored
        stored = StoredFinding(known or self._next_finding(), finding)
        if owner is None:
            self._beside.append(stored)
        else:
            self._put(replace(owner, findings=(*owner.findings, stored)))
        return stored

    def _as_decided(self, stored: StoredFinding) -> StoredFinding:
        resolution, decided = self._decisions.get(stored.finding.fingerprint, (None, None))
        return replace(stored, resolution=resolution, decided=decided)

    def _with_decisions(self, answer: AnswerRecord) -> AnswerRecord:
        return replace(answer, findings=tuple(map(self._as_decided, answer.findings)))
