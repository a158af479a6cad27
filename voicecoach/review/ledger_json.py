"""The ledger for programs: claims, warnings and decisions. Fields may be added, never removed."""

from collections.abc import Callable, Iterable
from typing import Any

from voicecoach.core.claims.ledger import LedgerEntry, LedgerGroup
from voicecoach.core.claims.models import Claim, Finding
from voicecoach.core.sessions import StoredFinding
from voicecoach.review.finding_json import located_finding_json, stored_finding_json, value_json
from voicecoach.review.history_lines import BadLine
from voicecoach.review.ledger_text import severity_reason

TakesPart = Callable[[Claim], bool]


def ledger_json(groups: Iterable[LedgerGroup], takes_part: TakesPart) -> dict[str, Any]:
    """Every claim once, and the groups that name them by id."""
    found = tuple(groups)
    return {
        "claims": [claim_json(each, takes_part) for group in found for each in group.entries],
        "groups": [
            {
                "kind": group.slot.value,
                "attribute": group.head,
                "about": list(group.about),
                "claims": [entry.id for entry in group.entries],
            }
            for group in found
        ],
    }


def claim_json(entry: LedgerEntry, takes_part: TakesPart) -> dict[str, Any]:
    """One claim; `takes_part` is false once its value was set aside."""
    claim = entry.claim
    context = claim.statement.context
    return {
        "id": entry.id,
        "kind": claim.slot.value,
        "attribute": claim.head,
        "value": value_json(claim.value),
        "affirmed": claim.affirmed,
        "hedged": claim.hedged,
        "who": claim.who.value,
        "certainty": claim.certainty.value,
        "quote": claim.quote,
        "start_char": claim.start_char,
        "end_char": claim.end_char,
        "question": context.question,
        "source": context.source,
        "date": context.said_on.isoformat() if context.said_on else None,
        "employer": context.employer,
        "round": context.round,
        "application_id": claim.statement.application_id,
        "round_id": claim.statement.round_id,
        "session_id": claim.statement.session_id,
        "takes_part": takes_part(claim),
    }


def warning_json(stored: StoredFinding) -> dict[str, Any]:
    """A warning with its number, its state and why it is as severe as it is."""
    return {**stored_finding_json(stored), "severity_reason": severity_reason(stored.finding)}


def import_finding_json(number: int | None, finding: Finding) -> dict[str, Any]:
    """A warning raised while statements were taken in; `id` is null when nothing was stored."""
    reason = severity_reason(finding)
    return {
        "event": "finding",
        "id": number,
        **located_finding_json(finding),
        "severity_reason": reason,
    }


def bad_line_json(bad: BadLine) -> dict[str, Any]:
    return {"event": "bad_line", "line": bad.number, "error": bad.problem}
