"""Findings as JSON, in the shape that programs rely on."""

from typing import Any

from voicecoach.core.claims.models import Finding, FindingValue, Side
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


def stored_finding_json(stored: StoredFinding) -> dict[str, Any]:
    """A finding with its number, and where each side was said."""
    value = finding_json(stored.finding)
    for side in ("earlier", "later"):
        value[side] |= _origin(getattr(stored.finding, side))
    return {"id": stored.id, **value}


def _side(side: Side) -> dict[str, Any]:
    return {
        "quote": side.quote,
        "start_char": side.start_char,
        "end_char": side.end_char,
        "value": _value(side.value),
    }


def _value(value: FindingValue) -> dict[str, Any]:
    if value.text is not None:
        return {"type": value.type, "text": value.text}
    return {"type": value.type, "low": value.low, "high": value.high, "unit": value.unit}


def _origin(side: Side) -> dict[str, Any]:
    context = side.statement.context
    return {
        "source": context.source,
        "date": context.said_on.isoformat() if context.said_on else None,
        "session_id": side.statement.session_id,
    }
