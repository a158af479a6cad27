"""Answers read from the store for figures and comparisons."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from voicecoach.core.applications import Belonging
from voicecoach.core.attempts import Attempt, attempts_of
from voicecoach.core.progress import Coverage, Progress, Warned, progress_of
from voicecoach.core.sessions import SessionSummary
from voicecoach.ports import AnswerStore


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which answers count; None takes all."""

    belonging: Belonging | None = None
    since: date | None = None
    """The first local day."""

    @property
    def is_everything(self) -> bool:
        return self.belonging is None and self.since is None

    def takes(self, session: SessionSummary) -> bool:
        return self.belonging is None or self.belonging.holds(session)


def read_attempts(store: AnswerStore, wanted: Wanted) -> Iterator[Attempt]:
    """Every answer that counts, session by session, the oldest first."""
    for summary in reversed(store.sessions()):
        if wanted.takes(summary):
            for attempt in attempts_of(store.session(summary.id)):
                if wanted.since is None or attempt.answered_on >= wanted.since:
                    yield attempt


def read_progress(
    store: AnswerStore, wanted: Wanted, today: date, coverage: Coverage | None = None
) -> Progress:
    """Figures over the answers that count.

    Warnings about what was only taken in count where nothing is left out.
    """
    attempts = tuple(read_attempts(store, wanted))
    return progress_of(attempts, _warned(store, wanted, attempts), today, coverage)


def _warned(store: AnswerStore, wanted: Wanted, attempts: tuple[Attempt, ...]) -> Warned:
    if wanted.is_everything:
        found = store.findings()
        still_open = sum(each.is_open for each in found)
        return Warned(still_open, len(found) - still_open)
    return Warned(
        sum(each.warnings_open for each in attempts),
        sum(each.warnings_settled for each in attempts),
    )
