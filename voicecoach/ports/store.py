"""Everything that was said, kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.resolutions import Resolution
from voicecoach.core.models import AnswerTiming, Delivery, Instant, Question, Recording, Transcript
from voicecoach.core.session_notes import SaidLine
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
    SessionSummary,
    StoredFinding,
)
from voicecoach.ports.correcting import CorrectingStore
from voicecoach.ports.own_words import OwnWordStore


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """A place for an answer that is about to be recorded."""

    answer_id: int
    audio_path: Path
    """Where its sound is to be written (WAV); the folder exists."""
    recording_path: str
    """The same place as Recording.path names it: relative to the data folder."""


@dataclass(frozen=True, slots=True)
class NewNote:
    """A place for a memo that is about to be recorded; as NewAnswer."""

    note_id: int
    audio_path: Path
    recording_path: str


class AnswerStore(CorrectingStore, OwnWordStore, Protocol):
    """Everything that was said. Each call is one transaction and durable when it returns.

    Recordings and transcripts are append-only: a correction is a new version. Raises StoreError,
    also for an answer whose session was deleted meanwhile. Steps out of order (a transcript
    before its recording, an answer in a session that is not open) are a RuntimeError.
    """

    def begin_session(self, start: SessionStart) -> str:
        """Store the plan and return the session's id: short, sortable by time, typed by people.

        The session is this program's until it is finished; ids are never used twice.
        """
        ...

    def reopen_session(self, session_id: str) -> None:
        """Go on with an interrupted session; the id is exact.

        Raises DataError when it is unknown or finished, StoreError while a program is in it.
        """
        ...

    def add_question(self, session_id: str, question: Question) -> int:
        """Put a question at the end of an open session's plan; returns its position.

        When it is asked is not the store's business: answers are read back in the order in which
        they were begun.
        """
        ...

    def begin_answer(self, session_id: str, position: int, asked: Instant) -> NewAnswer:
        """Open the next attempt at the question at this position."""
        ...

    def save_recording(
        self, answer_id: int, recording: Recording | None, timing: AnswerTiming
    ) -> None:
        """Commit the sound, before anything else happens to it; None for a typed answer.

        The answer is then RECORDED, or NO_SPEECH when that is how it ended.
        """
        ...

    def reopen_answer(self, answer_id: int) -> NewAnswer:
        """Go on with a recorded answer of an open session; its sound is appended to.

        The answer is RECORDING again. save_recording() then replaces how long the recording is
        and its timing; transcripts, marks and findings stay.
        """
        ...

    def save_mark(self, answer_id: int, at_ms: int) -> None:
        """Remember a place in an answer's audio; the same place twice is one mark."""
        ...

    def begin_note(self, session_id: str, position: int, noted: Instant) -> NewNote:
        """Open a place for a memo at this question."""
        ...

    def save_note(self, note_id: int, recording: Recording | None, text: str | None) -> None:
        """Keep a memo; once more with its text, when that is known later."""
        ...

    def save_line(self, session_id: str, line: SaidLine) -> None:
        """Keep what our voice said."""
        ...

    def save_timing(self, answer_id: int, timing: AnswerTiming) -> None:
        """Add the timing of a recovered recording, which has none yet; the state stays."""
        ...

    def save_transcript(self, answer_id: int, transcript: Transcript) -> int:
        """Add a version and return its number, from 1; the newest counts.

        The answer is then TRANSCRIBED, or NO_SPEECH when there are no words.
        """
        ...

    def save_failure(self, answer_id: int) -> None:
        """Remember that the recogniser failed; the recording stays for another try."""
        ...

    def save_analysis(
        self, answer_id: int, delivery: Delivery, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        """Store both; findings decided before (same fingerprint) come back left out.

        Once more for the same answer replaces both; a finding found again keeps its number, and
        a decided one stays whether it is found again or not.
        The answer is then ANALYSED; one without speech stays NO_SPEECH.
        """
        ...

    def save_history(
        self, statements: Sequence[Statement], findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        """Add statements made elsewhere, and what they disagree with; all or nothing.

        Statements that are there already, and findings decided before, are left out. A finding
        belongs to the answer it quotes as its later side, if there is one, and to no answer
        otherwise.
        """
        ...

    def findings(self) -> tuple[StoredFinding, ...]:
        """Every stored finding, decided or not, by number."""
        ...

    def decide_finding(
        self,
        finding_id: int,
        resolution: Resolution | None,
        decided: Instant,
        implied: Sequence[int] = (),
    ) -> StoredFinding:
        """Add what a person decided about a finding, and all with its fingerprint; None undoes it.

        Findings of which nothing is left to ask then are `implied`: they become so, until this
        decision is undone or replaced. Decisions are append-only; the newest counts. Raises
        DataError when there is no such finding, or nothing to undo.
        """
        ...

    def finish_session(self, session_id: str, state: SessionState, ended: Instant) -> None:
        """Close a session as FINISHED or INTERRUPTED."""
        ...

    def session(self, session_id: str) -> SessionRecord:
        """Read one back; a unique beginning of the id is enough. Raises DataError."""
        ...

    def sessions(self) -> tuple[SessionSummary, ...]:
        """All of them, newest first."""
        ...

    def statements(self) -> tuple[Statement, ...]:
        """Everything said, oldest day first: the newest transcript of every answer, and history.

        Answers about the interview itself (QuestionKind.RECALL) are left out.
        Numbers the recogniser was not sure of are named in `doubted`.
        The context of an answer has the session's source and the date of the wall clock when it
        was asked. What has no date comes first, and of one day what was said elsewhere.
        """
        ...

    def delete_session(self, session_id: str) -> None:
        """Remove a session for good: recordings, and findings elsewhere that quote it.

        The id is exact. Raises DataError when it is unknown, StoreError while it is going on.
        """
        ...

    def recover(self) -> tuple[str, ...]:
        """Close sessions whose program died as INTERRUPTED. Returns their ids, oldest first.

        What was recorded is kept: an answer that was being recorded, or was reopened, is RECORDED,
        without timing; an attempt or a memo of which nothing was recorded is dropped. A session
        that a program is in, this one included, is left alone.
        """
        ...

    def audio_path(self, recording: Recording) -> Path:
        """Where the sound of a recording lies on this machine."""
        ...

    def close(self) -> None: ...
