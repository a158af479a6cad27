"""A number that was perhaps misheard is asked about; it never makes a contradiction."""

from dataclasses import replace

from voicecoach.core.claims.models import Finding, Level, Severity, Side

NOW_IN_DOUBT = "number_heard_now_in_doubt"
BEFORE_IN_DOUBT = "number_heard_before_in_doubt"
TEEN_OR_TY = "teen_or_ty"
"""Two numbers that sound alike, such as fifteen and fifty."""


def doubted(finding: Finding) -> Finding:
    """The finding, or the question it becomes when one of its two numbers was not heard surely."""
    if finding.level is not Level.CONTRADICTION or finding.later.value.text is not None:
        return finding
    if _is_in_doubt(finding.later):
        rule = NOW_IN_DOUBT
    elif _is_in_doubt(finding.earlier):
        rule = BEFORE_IN_DOUBT
    else:
        return finding
    return replace(finding, level=Level.UNCLEAR, severity=Severity.LOW, rule=rule)


def _is_in_doubt(side: Side) -> bool:
    return any(
        start < side.end_char and side.start_char < end for start, end in side.statement.doubted
    )
