"""Findings as JSON, in the shape that programs rely on."""

from typing import Any

from voicecoach.core.claims.models import Finding, FindingValue, Side
from voicecoach.core.claims.resolutions import Resolution
from voicecoach.core.models import Instant
from voicecoach.core.sessions import StoredFinding
from voicecoach.review.finding_text import finding_message


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding: level, kind, rule, message, and both quotes with their places and values."""
    return {
        "level": finding.level.value,
        "severity": finding.severity.value,
        "kind": finding.kind,
        "rule": finding.rule,
        "topic": finding.topic,
        "message": " ".join(finding_message(finding).splitlines()),
        "earlier": _side(finding.earlier),
        "later": _side(finding.later),
    }


def located_finding_json(finding: Finding) -> dict[str, Any]:
    """A finding, and where each side was said."""
    value = finding_json(finding)
    for side in ("earlier", "later"):
        value[side] |= _origin(getattr(finding, side))
    return value


def stored_finding_json(stored: StoredFinding) -> dict[str, Any]:
    """A finding with its number, where each side was said, and what was decided about it."""
    resolution = stored.resolution
    return {
        "id": stored.id,
        **located_finding_json(stored.finding),
        "state": "open" if resolution is None else resolution.choice.value,
        "resolution": None if resolution is None else _resolution(resolution, stored.decided),
    }


def value_json(value: FindingValue) -> dict[str, Any]:
    """A typed value: a text, or an interval whose open end is null."""
    if value.text is not None:
        return {"type": value.type, "text": value.text}
    return {"type": value.type, "low": value.low, "high": value.high, "unit": value.unit}


def _resolution(resolution: Resolution, decided: Instant | None) -> dict[str, Any]:
    return {
        "choice": resolution.choice.value,
        "which": resolution.which,
        "why": resolution.why,
        "decided_at_utc": decided and decided.at_utc.isoformat(timespec="milliseconds"),
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "quote": side.quote,
        "start_char": side.start_char,
        "end_char": side.end_char,
        "value": value_json(side.value),
    }


def _origin(side: Side) -> dict[str, Any]:
    context = side.statement.context
    return {
        "source": context.source,
        "date": context.said_on.isoformat() if context.said_on else None,
        "employer": context.employer,
        "round": context.round,
        "application_id": side.statement.application_id,
        "round_id": side.statement.round_id,
        "session_id": side.statement.session_id,
    }
