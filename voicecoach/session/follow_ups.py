"""Follow-up questions in a session, read off the answer that was just given."""

from collections.abc import Callable
from dataclasses import replace

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.probes import Probe
from voicecoach.session.agenda import Agenda, Item
from voicecoach.session.keeping import KeptAnswer
from voicecoach.session.sitting import Sitting

FOLLOW_UP_TARGET = TargetRange(15, 60)
"""A short answer is what they want (common advice for plain questions)."""


class FollowUps:
    """Puts up to `most` follow-ups after every answer; those of the bank where none arises."""

    def __init__(self, most: int, wording: Callable[[Probe], str]) -> None:
        self._most = most
        self._wording = wording

    def plan(self, kept: KeptAnswer, sitting: Sitting, agenda: Agenda) -> None:
        """Store them with the session and ask them next. A follow-up has none of its own."""
        if not kept.anything_said or kept.question.follows is not None:
            return
        asked = [self._wording(probe) for probe in kept.probes] or list(kept.question.follow_ups)
        questions = [
            _follow_up(kept.question, text, number)
            for number, text in enumerate(asked[: self._most], 1)
        ]
        add = sitting.store.add_question
        agenda.ask_next([Item(add(sitting.session_id, each), each) for each in questions])


def _follow_up(question: Question, text: str, number: int) -> Question:
    return replace(
        question,
        id=f"{question.id}-follow-up-{number}",
        text=text,
        target=FOLLOW_UP_TARGET,
        covers=(),
        follow_ups=(),
        follows=question.id,
    )
