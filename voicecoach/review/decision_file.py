"""The list of decisions that a page saves, read strictly."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from voicecoach.core.claims.decisions import Decision
from voicecoach.core.claims.resolutions import Choice, Resolution, Which

SCHEMA_VERSION = 1
KIND = "decisions"
_CHOICES = frozenset(
    {Choice.RIGHT, Choice.MISHEARD, Choice.BOTH_TRUE, Choice.CHANGED, Choice.DISMISSED}
)


@dataclass(frozen=True, slots=True)
class BadDecision:
    """An entry that says nothing that could be done, and why; `number` counts from 1."""

    number: int
    problem: str


@dataclass(frozen=True, slots=True)
class DecisionFile:
    session_id: str
    decisions: tuple[Decision, ...]
    bad: tuple[BadDecision, ...]


def read_decision_file(raw: bytes) -> DecisionFile:
    """Every entry, readable or not. Raises ValueError when it is no such list at all."""
    try:
        value = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError("It is not JSON.") from None
    if not isinstance(value, dict) or value.get("kind") != KIND:
        raise ValueError("It is not a list of decisions saved in a page.")
    if value.get("schema_version") != SCHEMA_VERSION:
        raise ValueError("It was saved by another version.")
    entries, session_id = value.get("decisions"), value.get("session_id")
    if not isinstance(entries, list) or not isinstance(session_id, str):
        raise ValueError('"decisions" or "session_id" is missing.')  # noqa: TRY004 - bad data, not a bug
    read = [_read_entry(entry, number) for number, entry in enumerate(entries, 1)]
    return DecisionFile(
        session_id,
        tuple(each for each in read if isinstance(each, Decision)),
        tuple(each for each in read if isinstance(each, BadDecision)),
    )


def _read_entry(entry: Any, number: int) -> Decision | BadDecision:
    if not isinstance(entry, dict):
        return BadDecision(number, "It is not an object.")
    finding, seal = entry.get("finding"), entry.get("seal")
    if not isinstance(finding, int) or isinstance(finding, bool) or not isinstance(seal, str):
        return BadDecision(number, '"finding" or "seal" is missing.')
    try:
        return Decision(finding, seal, _resolution(entry))
    except ValueError:
        return BadDecision(number, '"choice" and "which" do not say what was decided.')


def _resolution(entry: Mapping[str, Any]) -> Resolution:
    """Raises ValueError."""
    choice = Choice(str(entry.get("choice")))
    which, why = entry.get("which"), entry.get("why")
    if choice not in _CHOICES or not isinstance(why, str | None):
        raise ValueError
    return Resolution(choice, None if which is None else Which(str(which)), why or None)
