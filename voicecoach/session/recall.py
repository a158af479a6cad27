"""What was answered to a question in an earlier session."""

from voicecoach.core.claims.models import Statement
from voicecoach.core.models import Question
from voicecoach.session.sitting import Sitting


def said_last_time(sitting: Sitting, question: Question) -> Statement | None:
    """The latest answer to the same question outside this sitting; None when there is none."""
    wanted = question.text.casefold()
    earlier = [
        statement
        for statement in sitting.store.statements()
        if statement.session_id != sitting.session_id
        and (statement.context.question or "").casefold() == wanted
    ]
    return earlier[-1] if earlier else None
