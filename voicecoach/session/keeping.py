"""What becomes of an answer once it was given: stored, written down, compared, in this order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicecoach.core.audio import Span
from voicecoach.core.claims.judging import Judgement
from voicecoach.core.claims.models import Statement
from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    EndReason,
    Question,
    QuestionKind,
    Recording,
    Transcript,
)
from voicecoach.core.probes import Probe, read_probes
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.structure import structure_of
from voicecoach.core.timing import joined_timing
from voicecoach.core.transcript import joined_transcript
from voicecoach.errors import RecognitionError
from voicecoach.session.events import (
    Analysed,
    AnswerEnded,
    FindingRaised,
    Judged,
    Reminded,
    StructureRead,
    Transcribed,
)
from voicecoach.session.judgement import NOBODY, Advisers, UntilItKeepsFailing
from voicecoach.session.machine import Event
from voicecoach.session.sitting import Sitting
from voicecoach.session.takes import Follow, Take
from voicecoach.session.understanding import save_words, understand


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that is stored, with everything known about it."""

    answer_id: int
    question: Question
    timing: AnswerTiming
    recording: Recording | None
    transcript: Transcript | None = None
    """None when nothing was said, or it could not be recognised."""
    delivery: Delivery | None = None
    findings: tuple[StoredFinding, ...] = ()
    """Those that had not been raised in this session before."""
    probes: tuple[Probe, ...] = ()
    """What an interviewer would ask next."""

    @property
    def anything_said(self) -> bool:
        return self.timing.onset_ms is not None or self.transcript is not None


class AnswerKeeper:
    """Keeps the answers of one sitting; each step is committed before the next begins."""

    def __init__(self, sitting: Sitting, advisers: Advisers = NOBODY) -> None:
        self._sitting = sitting
        self._store = sitting.store
        judge = UntilItKeepsFailing(advisers.judge) if advisers.judge else None
        self._advisers = replace(advisers, judge=judge)
        self._told_problems: set[str] = set()
        self._raised: set[int] = set()

    def keep(
        self, question: Question, answer_id: int, take: Take, before: KeptAnswer | None = None
    ) -> KeptAnswer:
        """Store a take; with `before`, as more of that answer. Interrupted, nothing else is done.

        Goes from LISTENING to REPORTING, or to SAVED when it was interrupted.
        """
        kept = self._recorded(question, answer_id, take, before)
        if take.follow is Follow.INTERRUPT:
            return kept
        if take.anything_said or (before is not None and before.transcript is not None):
            return self._understood(kept, take, before)
        if take.timing.end_reason is EndReason.TYPED:
            self._store.save_transcript(answer_id, take.transcribe())
        self._sitting.go(Event.NOTHING_SAID)
        return kept

    def _recorded(
        self, question: Question, answer_id: int, take: Take, before: KeptAnswer | None
    ) -> KeptAnswer:
        timing, recording = take.timing, take.recording
        if before is not None:
            timing = joined_timing(before.timing, timing)
            recording = _joined_recording(before.recording, recording)
        self._store.save_recording(answer_id, recording, timing)
        self._sitting.answer_count += take.anything_said and not _was_said(before)
        self._sitting.go(Event.RECORDED)
        self._sitting.tell(AnswerEnded(self._sitting.at_ms, answer_id, timing))
        if take.problem is not None:
            self._sitting.problem = take.problem
            self._sitting.warn(take.problem.code, str(take.problem))
        return KeptAnswer(answer_id, question, timing, recording)

    def _understood(self, kept: KeptAnswer, take: Take, before: KeptAnswer | None) -> KeptAnswer:
        self._sitting.go(Event.TRANSCRIBE)
        try:
            transcript = _whole_transcript(take, before)
        except RecognitionError as error:
            self._store.save_failure(kept.answer_id)
            self._sitting.go(Event.TRANSCRIPTION_FAILED)
            self._sitting.warn(error.code, str(error))
            return kept
        transcript = save_words(self._store, kept.answer_id, transcript)
        self._sitting.go(Event.TRANSCRIBED)
        self._sitting.tell(Transcribed(self._sitting.at_ms, kept.answer_id, transcript))
        analysed = self._analysed(replace(kept, transcript=transcript), transcript)
        self._sitting.go(Event.ANALYSED)
        return analysed

    def _analysed(self, kept: KeptAnswer, transcript: Transcript) -> KeptAnswer:
        answer_id = kept.answer_id
        made = understand(self._store, answer_id, transcript, kept.timing, self._advisers)
        at_ms = self._sitting.at_ms
        self._sitting.tell(Analysed(at_ms, answer_id, kept.question, kept.timing, made.delivery))
        probes = self._tell_structure(kept, transcript)
        if made.judgement is not None:
            self._tell_judgement(answer_id, made.judgement)
        new = tuple(each for each in made.findings if each.id not in self._raised)
        self._raise(answer_id, new)
        self._remind(kept, transcript, made.history)
        return replace(kept, delivery=made.delivery, findings=new, probes=probes)

    def _tell_structure(self, kept: KeptAnswer, transcript: Transcript) -> tuple[Probe, ...]:
        if kept.question.kind == QuestionKind.RECALL:
            return ()
        structure = structure_of(transcript)
        probes = read_probes(Statement(transcript.text), structure)
        told = StructureRead(self._sitting.at_ms, kept.answer_id, kept.question, structure, probes)
        self._sitting.tell(told)
        return probes

    def _remind(
        self, kept: KeptAnswer, transcript: Transcript, history: Sequence[Statement]
    ) -> None:
        reminders, start = self._advisers.reminders, self._sitting.start
        if reminders is None or start is None:
            return
        session_id = self._sitting.session_id
        earlier = [each for each in history if each.session_id != session_id]
        reminder = reminders.after(kept.question, transcript.text, earlier, start)
        if not reminder.is_empty:
            self._sitting.tell(Reminded(self._sitting.at_ms, kept.answer_id, reminder))

    def _raise(self, answer_id: int, findings: Sequence[StoredFinding]) -> None:
        for finding in findings:
            self._raised.add(finding.id)
            self._sitting.finding_count += 1
            self._sitting.tell(FindingRaised(self._sitting.at_ms, answer_id, finding))

    def _tell_judgement(self, answer_id: int, judgement: Judgement) -> None:
        """Each kind of problem is said once in a session."""
        problem = judgement.problem
        if problem is not None and problem.code not in self._told_problems:
            self._told_problems.add(problem.code)
            self._sitting.warn(problem.code, str(problem))
        judge = self._advisers.judge
        if judge is not None and judgement.asked:
            self._sitting.tell(Judged(self._sitting.at_ms, answer_id, judge.name, judgement))


def _was_said(before: KeptAnswer | None) -> bool:
    return before is not None and before.anything_said


def _joined_recording(first: Recording | None, second: Recording | None) -> Recording | None:
    if first is None or second is None:
        return first or second
    shift_ms = first.duration_ms
    moved = (Span(gap.start_ms + shift_ms, gap.end_ms + shift_ms) for gap in second.gaps)
    return replace(first, duration_ms=shift_ms + second.duration_ms, gaps=(*first.gaps, *moved))


def _whole_transcript(take: Take, before: KeptAnswer | None) -> Transcript:
    """Raises RecognitionError."""
    earlier = before.transcript if before else None
    if not take.anything_said and earlier is not None:
        return earlier
    transcript = take.transcribe()
    if before is None:
        return transcript
    nothing = replace(transcript, text="", words=())
    return joined_transcript(earlier or nothing, transcript, before.timing.duration_ms)
