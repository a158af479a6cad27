"""The consistency check: what was claimed, and what does not fit with what was said before.

A pipeline of pure functions: words -> clauses -> readers -> claims -> pairs -> rules -> findings.
"""

from voicecoach.core.claims.compare import check_answer, check_statements, compare_claims, verdict
from voicecoach.core.claims.extract import extract_claims
from voicecoach.core.claims.models import (
    Claim,
    Context,
    Finding,
    FindingValue,
    Level,
    Severity,
    Side,
    Statement,
)

__all__ = [
    "Claim",
    "Context",
    "Finding",
    "FindingValue",
    "Level",
    "Severity",
    "Side",
    "Statement",
    "check_answer",
    "check_statements",
    "compare_claims",
    "extract_claims",
    "verdict",
]
