"""Statements made elsewhere, taken in at once: which are new, and what they disagree with."""

from collections.abc import Iterable, Sequence
from datetime import date

from voicecoach.core.claims.models import Context, Finding, Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.claims.resolutions import Settlement, check_with_resolutions


def new_statements(found: Iterable[Statement], known: Iterable[Statement]) -> tuple[Statement, ...]:
    """Those that were not known yet, each once.

    Known means the same words with the same question, date, source, employer and round; how the
    words are spaced, and whether they were spoken here or taken in before, makes no difference.
    """
    seen = {_identity(statement) for statement in known}
    added: list[Statement] = []
    for statement in found:
        identity = _identity(statement)
        if identity not in seen:
            seen.add(identity)
            added.append(statement)
    return tuple(added)


def check_history(
    added: Sequence[Statement],
    known: Sequence[Statement],
    settlement: Settlement,
    near: Nearness | None = None,
) -> tuple[Finding, ...]:
    """Compare every added statement with all others, by the day they were said.

    What has no date counts as said before everything that has one. Pairs of known statements are
    not compared: that was done when the later of them became known.
    """
    new = frozenset(added)
    in_order = sorted((*known, *added), key=_when)
    findings: list[Finding] = []
    before: list[Statement] = []
    added_before: list[Statement] = []
    for statement in in_order:
        history = before if statement in new else added_before
        findings.extend(check_with_resolutions(statement, history, settlement, near))
        before.append(statement)
        if statement in new:
            added_before.append(statement)
    return tuple(findings)


def _identity(statement: Statement) -> tuple[str, Context]:
    return " ".join(statement.text.split()), statement.context


def _when(statement: Statement) -> tuple[date, bool]:
    """The order of the store: by day, and on one day what was made elsewhere first."""
    return statement.context.said_on or date.min, statement.answer_id is not None
