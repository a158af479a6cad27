"""When something was told or shown, where, and to whom, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from voicecoach.core.applications import Application, Round
from voicecoach.core.preparation import Use
from voicecoach.core.sessions import SessionSummary
from voicecoach.review.dates import day_in_words
from voicecoach.review.round_text import round_in_words
from voicecoach.review.terminal_text import shown


@dataclass(frozen=True, slots=True)
class Places:
    """Rounds and sessions by what uses name them."""

    rounds: Mapping[int, tuple[Application, Round]] = field(default_factory=dict)
    employers: Mapping[str, str] = field(default_factory=dict)
    """Of sessions, by their ids."""

    @classmethod
    def of(
        cls, applications: Iterable[Application], sessions: Iterable[SessionSummary]
    ) -> "Places":
        return cls(
            {held.id: (each, held) for each in applications for held in each.rounds},
            {each.id: each.employer for each in sessions if each.employer},
        )


def use_in_words(use: Use, places: Places) -> str:
    """Such as "3 November 2026, Acme, second round, to Dana Hill"."""
    return shown(", ".join((day_in_words(use.used_on), *where_in_words(use, places))))


def where_in_words(use: Use, places: Places) -> tuple[str, ...]:
    """The round and the person, or the practice session; empty where neither is known."""
    to_whom = (f"to {use.to_whom}",) if use.to_whom else ()
    if use.round_id is not None and use.round_id in places.rounds:
        application, held = places.rounds[use.round_id]
        return (application.employer, round_in_words(held.kind.value), *to_whom)
    if use.session_id is not None:
        employer = places.employers.get(use.session_id)
        return (f"practised{f' for {employer}' if employer else ''} ({use.session_id})", *to_whom)
    return to_whom


def listed(names: Sequence[str]) -> str:
    """Such as "Dana, Kim and Lee"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
