"""One answer with what was measured of it, to be put beside others. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.delivery import TargetFit, fit_to_target, speaking_ms
from voicecoach.core.models import (
    EndReason,
    FillerMeasure,
    Instant,
    Question,
    QuestionKind,
)
from voicecoach.core.sessions import AnswerRecord, AnswerState, SessionRecord
from voicecoach.core.timing import LONG_PAUSE_MS

QuestionKey = tuple[str, str]
"""The bank and the id in it: what one question is, however it was worded."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to one question. None for what was not measured: typed, failed, too short."""

    session_id: str
    answer_id: int
    position: int
    attempt: int
    question: Question
    asked: Instant
    source: str
    employer: str | None
    round: str | None
    text: str | None
    """None without words."""
    words: int | None
    spoken_ms: int | None
    fit: TargetFit | None
    thinking_ms: int | None
    pace_wpm: float | None
    fillers: int | None
    fillers_measured: FillerMeasure
    """How far the count can be trusted: "exact", "lower_bound", or "no" without one."""
    long_pauses: int | None
    """Those of a second or more."""
    longest_pause_ms: int | None
    """None without a pause, too."""
    warnings_open: int
    warnings_settled: int

    @property
    def answered_on(self) -> date:
        """The local day."""
        return self.asked.local.date()

    @property
    def key(self) -> QuestionKey:
        return self.question.bank, self.question.id

    @property
    def fillers_per_min(self) -> float | None:
        if self.fillers is None or not self.spoken_ms:
            return None
        return self.fillers * 60_000 / self.spoken_ms

    @property
    def long_pauses_per_min(self) -> float | None:
        if self.long_pauses is None or not self.spoken_ms:
            return None
        return self.long_pauses * 60_000 / self.spoken_ms

    @property
    def statement(self) -> Statement | None:
        """What was said, as claims are read from it."""
        if self.text is None:
            return None
        context = Context(
            self.question.text, self.answered_on, self.source, self.employer, self.round
        )
        return Statement(self.text, context, self.session_id, self.answer_id)


def attempts_of(session: SessionRecord) -> tuple[Attempt, ...]:
    """Every answer in which something was said, in the order they were begun.

    Those about the interview itself are left out.
    """
    return tuple(
        _attempt(session, answer)
        for answer in session.answers
        if answer.state not in {AnswerState.RECORDING, AnswerState.NO_SPEECH}
        and answer.question.kind != QuestionKind.RECALL
    )


def by_question(attempts: Iterable[Attempt]) -> dict[QuestionKey, tuple[Attempt, ...]]:
    """All attempts at each question in order of time; follow-ups lead nowhere by themselves."""
    found: dict[QuestionKey, list[Attempt]] = {}
    for attempt in sorted(attempts, key=lambda each: (each.asked.at_utc, each.answer_id)):
        if attempt.question.follows is None:
            found.setdefault(attempt.key, []).append(attempt)
    return {key: tuple(each) for key, each in found.items()}


def _attempt(session: SessionRecord, answer: AnswerRecord) -> Attempt:
    timing, transcript, delivery = answer.timing, answer.transcript, answer.delivery
    if timing is not None and (timing.end_reason is EndReason.TYPED or timing.onset_ms is None):
        timing = None
    pauses = [] if timing is None else [each.duration_ms for each in timing.pauses]
    fillers = None if delivery is None else delivery.fillers
    still_open = sum(each.is_open for each in answer.findings)
    return Attempt(
        session_id=session.id,
        answer_id=answer.id,
        position=answer.position,
        attempt=answer.attempt,
        question=answer.question,
        asked=answer.asked,
        source=session.start.source,
        employer=session.start.employer,
        round=session.start.round,
        text=None if transcript is None or transcript.no_speech else transcript.text,
        words=None if delivery is None else delivery.words,
        spoken_ms=None if timing is None else speaking_ms(timing),
        fit=None if timing is None else fit_to_target(timing, answer.question.target),
        thinking_ms=None if timing is None else timing.thinking_ms,
        pace_wpm=None if delivery is None else delivery.pace_wpm,
        fillers=None if fillers is None else fillers.count,
        fillers_measured="no" if fillers is None or fillers.count is None else fillers.measured,
        long_pauses=None if timing is None else sum(each >= LONG_PAUSE_MS for each in pauses),
        longest_pause_ms=max(pauses, default=None),
        warnings_open=still_open,
        warnings_settled=len(answer.findings) - still_open,
    )
