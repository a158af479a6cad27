"""What was answered to the same questions in earlier sessions."""

from itertools import islice

from voicecoach.core.attempts import Attempt, QuestionKey, attempts_of
from voicecoach.core.comparing import last_by_question
from voicecoach.core.sessions import SessionRecord
from voicecoach.ports import AnswerStore

MOST_SESSIONS = 40
"""So many are looked through, from the newest back: about two months of daily practice."""


def earlier_answers(store: AnswerStore, session: SessionRecord) -> dict[QuestionKey, Attempt]:
    """The last answer with words to each question of the session, before it began."""
    wanted = {(each.question.bank, each.question.id) for each in session.answers}
    began = session.start.started.at_utc
    before = (each for each in store.sessions() if each.started.at_utc < began)
    found: dict[QuestionKey, Attempt] = {}
    for summary in islice(before, MOST_SESSIONS):
        if wanted <= found.keys():
            break
        for key, attempt in last_by_question(attempts_of(store.session(summary.id))).items():
            if key in wanted and attempt.text is not None:
                found.setdefault(key, attempt)
    return found
