"""Uses in a round: on which day, and before whom. Pure."""

from collections.abc import Sequence
from datetime import date

from voicecoach.core.applications import Round
from voicecoach.core.preparation import Use

_BETWEEN_NAMES = ", "


def use_in_round(held: Round, names: Sequence[str], today: date, on: date | None = None) -> Use:
    """A use in this round before these people; without names before everybody who was there.

    A beginning names an interviewer of the round. Without a day it is that of the round, or today
    while the round is still to come or has none.
    """
    was_held = held.held_on is not None and held.held_on <= today
    people = [_full_name(each, held) for each in names] or [one.name for one in held.interviewers]
    return Use(
        used_on=on or (held.held_on if was_held and held.held_on else today),
        round_id=held.id,
        to_whom=_BETWEEN_NAMES.join(dict.fromkeys(people)) or None,
    )


def people_of(use: Use) -> tuple[str, ...]:
    """Everybody it names."""
    return tuple(use.to_whom.split(_BETWEEN_NAMES)) if use.to_whom else ()


def _full_name(name: str, held: Round) -> str:
    word = " ".join(name.split())
    begun = [
        each.name
        for each in held.interviewers
        if any(
            part.casefold().startswith(word.casefold()) for part in (each.name, *each.name.split())
        )
    ]
    return begun[0] if len(begun) == 1 else word
