"""What an AnswerStore in memory makes of sessions and answers when it is asked."""

from voicecoach.core.claims.models import Context, Finding, Statement
from voicecoach.core.models import QuestionKind
from voicecoach.core.passes import doubted_numbers
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionStart,
    SessionSummary,
    StoredFinding,
)


def summary_of(session: SessionRecord) -> SessionSummary:
    not_counted = {AnswerState.RECORDING, AnswerState.NO_SPEECH}
    kept = [each for each in session.answers if each.state not in not_counted]
    return SessionSummary(
        id=session.id,
        state=session.state,
        started=session.start.started,
        bank=session.start.bank,
        source=session.start.source,
        questions=len(session.start.questions),
        answers=len(kept),
        spoken_ms=sum(each.timing.speech_ms for each in kept if each.timing is not None),
        findings=sum(stored.is_open for each in kept for stored in each.findings),
        employer=session.start.employer,
        round=session.start.round,
        application_id=session.start.application_id,
        round_id=session.start.round_id,
    )


def statement_of(answer: AnswerRecord, start: SessionStart) -> Statement | None:
    if answer.transcript is None or answer.transcript.no_speech:
        return None
    if answer.question.kind == QuestionKind.RECALL:
        return None
    context = Context(
        question=answer.question.text,
        said_on=answer.asked.local.date(),
        source=start.source,
        employer=start.employer,
        round=start.round,
    )
    doubted = doubted_numbers(answer.transcript.words)
    return Statement(
        text=answer.transcript.text,
        context=context,
        session_id=answer.session_id,
        answer_id=answer.id,
        doubted=doubted,
        application_id=start.application_id,
        round_id=start.round_id,
    )


def quotes(stored: StoredFinding, session_id: str) -> bool:
    sides = (stored.finding.earlier, stored.finding.later)
    return any(side.statement.session_id == session_id for side in sides)


def later_of(finding: Finding) -> int | None:
    """The answer that is its later side."""
    return finding.later.statement.answer_id


def follows(stored: StoredFinding, answer_id: int) -> bool:
    """Whether something else, said later, does not fit this answer."""
    earlier = stored.finding.earlier.statement.answer_id
    return earlier == answer_id != later_of(stored.finding)


def about(stored: StoredFinding, answer_id: int) -> bool:
    """Whether one of its sides is this answer."""
    return answer_id in {stored.finding.earlier.statement.answer_id, later_of(stored.finding)}
