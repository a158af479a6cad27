"""All sessions as a list, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from voicecoach.core.sessions import SessionState, SessionSummary
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.session_text import NO_SESSIONS, aim, counted, day_and_time
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered

_STATES = {
    SessionState.OPEN: "going on",
    SessionState.FINISHED: "",
    SessionState.INTERRUPTED: "interrupted",
}


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    address: str
    when: str
    practised_for: str
    details: str
    state: str
    is_going_on: bool
    warnings: str


def sessions_page(summaries: Sequence[SessionSummary]) -> str:
    """`summaries` come the newest first."""
    return rendered(
        "sessions",
        addresses.HOME,
        rows=tuple(map(_row, summaries)),
        total=f"{counted(len(summaries), 'session')}, the newest first",
        none_yet=NO_SESSIONS,
    )


def _row(summary: SessionSummary) -> _Row:
    details = [
        f"{summary.id}, {counted(summary.answers, 'answer')}",
        f"{counted(summary.questions, 'question')} from {summary.bank}",
    ]
    if summary.spoken_ms:
        details.append(f"{spoken_duration(summary.spoken_ms)} of speech")
    return _Row(
        id=summary.id,
        address=addresses.session_address(summary.id),
        when=day_and_time(summary.started),
        practised_for=", ".join(aim(summary.employer, summary.round)),
        details=" · ".join(details),
        state=_STATES[summary.state],
        is_going_on=summary.state is SessionState.OPEN,
        warnings=counted(summary.findings, "warning") if summary.findings else "",
    )
