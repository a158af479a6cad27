"""What was answered before, read from the store for drills."""

from dataclasses import replace

from voicecoach.core.claims import Context, Statement
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.drills import PastAnswer
from voicecoach.core.endpointing import OVER_TARGET_BY
from voicecoach.core.models import EndReason, QuestionKind
from voicecoach.core.sessions import AnswerRecord, AnswerState, SessionRecord
from voicecoach.ports import AnswerStore

MOST_SESSIONS = 100
"""The latest; what lies further back says little about today."""


def past_answers(store: AnswerStore) -> tuple[PastAnswer, ...]:
    """Every finished attempt of the latest sessions, oldest first, whoever asked.

    Those about an interview itself are left out.
    """
    ids = [summary.id for summary in store.sessions()[:MOST_SESSIONS]]
    records = [store.session(session_id) for session_id in reversed(ids)]
    return tuple(
        _past(record, answer)
        for record in records
        for answer in record.answers
        if answer.state is not AnswerState.RECORDING and answer.question.kind != QuestionKind.RECALL
    )


def _past(record: SessionRecord, answer: AnswerRecord) -> PastAnswer:
    transcript = answer.transcript
    statement = None
    if transcript is not None and not transcript.no_speech:
        statement = Statement(
            transcript.text,
            Context(answer.question.text, answer.asked.local.date(), record.start.source),
            record.id,
            answer.id,
        )
    return PastAnswer(
        question=replace(answer.question, asked_by=None),
        answered_on=answer.asked.local.date(),
        was_answered=answer.state is not AnswerState.NO_SPEECH,
        ran_over=_ran_over(answer),
        open_warnings=sum(each.is_open for each in answer.findings),
        statement=statement,
        spoken_ms=spoken_ms(answer),
    )


def spoken_ms(answer: AnswerRecord) -> int | None:
    """How long somebody spoke; None for a typed answer, or when it was not measured."""
    timing = answer.timing
    if timing is None or timing.end_reason is EndReason.TYPED:
        return None
    return speaking_ms(timing)


def _ran_over(answer: AnswerRecord) -> bool:
    timing = answer.timing
    if timing is None:
        return False
    return speaking_ms(timing) > OVER_TARGET_BY * 1000 * answer.question.target.high_s
