"""Whom something was said to, as people read it."""

from collections.abc import Iterator

from voicecoach.core.applications import RoundKind
from voicecoach.core.claims.models import Context

_KINDS = frozenset(kind.value for kind in RoundKind)


def round_in_words(label: str) -> str:
    """The name of a round as it is stored: "second round", "round 2"."""
    if label == RoundKind.PHONE:
        return "phone interview"
    if label == RoundKind.OTHER:
        return "another round"
    return f"{label} round" if label in _KINDS else f"round {label}"


def whom_said_to(context: Context) -> Iterator[str]:
    """The employer and the round, as far as they are known."""
    if context.employer:
        yield context.employer
    if context.round:
        yield round_in_words(context.round)
