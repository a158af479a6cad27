"""Pitches given so far, and what of a posting they named, read from the store."""

from collections.abc import Sequence
from datetime import date

from voicecoach.core.applications import Belonging
from voicecoach.core.matching import Likeness
from voicecoach.core.pitching import Coverage, Pitch, coverage, pitches
from voicecoach.ports import AnswerStore, Store
from voicecoach.session.practice_record import past_answers
from voicecoach.session.preparing import Gathering


def past_pitches(store: AnswerStore) -> tuple[Pitch, ...]:
    """Oldest first."""
    return pitches(past_answers(store))


def coverage_of(
    store: Store,
    belonging: Belonging,
    given: Sequence[Pitch],
    today: date,
    likeness: Likeness | None,
) -> Coverage | None:
    """What the pitches named of the posting; None without one."""
    gathering = Gathering(store, belonging, today, likeness)
    if gathering.posting() is None:
        return None
    return coverage(gathering.requirements(), given, likeness, today)
