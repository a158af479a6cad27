"""Reminders after an answer, from what is stored for the application it belongs to."""

from collections.abc import Sequence

from voicecoach.core.applications import Round, RoundKind
from voicecoach.core.claims.models import Statement
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Question
from voicecoach.core.reminders import Reminder, Surroundings, remind
from voicecoach.core.sessions import SessionStart
from voicecoach.ports import Clock, Store

MOST_EARLIER = 300
"""The latest statements; a question asked before them is as good as new."""
_PAY_IS_DUE = frozenset({RoundKind.FINAL})


class StoreReminders:
    """Reads the store anew for each answer, since any of it may have changed meanwhile."""

    def __init__(self, store: Store, clock: Clock, likeness: Likeness | None) -> None:
        self._store = store
        self._clock = clock
        self._likeness = likeness

    def after(
        self, question: Question, answer: str, earlier: Sequence[Statement], start: SessionStart
    ) -> Reminder:
        """What is worth a word after this answer; `earlier` was said before its session."""
        wanted = {start.application_id, None}
        held = self._round(start)
        known = Surroundings(
            today=self._clock.now().local.date(),
            earlier=tuple(earlier[-MOST_EARLIER:]),
            research=tuple(
                note for note in self._store.research() if note.application_id in wanted
            ),
            samples=self._store.work_samples(),
            held=held,
            pay_is_due=held is not None and held.kind in _PAY_IS_DUE,
        )
        return remind(question, answer, known, self._likeness)

    def _round(self, start: SessionStart) -> Round | None:
        rounds = (each for one in self._store.applications() for each in one.rounds)
        return next((each for each in rounds if each.id == start.round_id), None)
