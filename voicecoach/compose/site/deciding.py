"""Deciding about warnings, as `voicecoach claims dismiss`, `resolve` and `undo` do."""

from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.sessions import SessionState, StoredFinding
from voicecoach.errors import DataError, StoreError, UsageError
from voicecoach.ports import Clock, Store
from voicecoach.ports.site import Route, SeeOther, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.session.settling import settle

_DECISIONS = {
    "dismissed": Resolution(Choice.DISMISSED),
    "changed": Resolution(Choice.CHANGED),
    "right earlier": Resolution(Choice.RIGHT, Which.EARLIER),
    "right later": Resolution(Choice.RIGHT, Which.LATER),
    "misheard earlier": Resolution(Choice.MISHEARD, Which.EARLIER),
    "misheard later": Resolution(Choice.MISHEARD, Which.LATER),
}
"""What the forms send; "both_true" comes with its reason."""


class Deciding:
    """Each ends on the card of its warning."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/warnings/{number:int}/decide", self.decide),
            Route("POST", "/warnings/{number:int}/undo", self.undo),
        )

    def decide(self, asked: SiteRequest) -> SeeOther:
        resolution = _resolution(asked)
        warning = self._changeable(asked)
        settle(self._store, warning.id, resolution, self._clock.now())
        return _back_to(asked, warning)

    def undo(self, asked: SiteRequest) -> SeeOther:
        warning = self._changeable(asked)
        self._store.decide_finding(warning.id, None, self._clock.now())
        return _back_to(asked, warning)

    def _changeable(self, asked: SiteRequest) -> StoredFinding:
        """Raises DataError for an unknown one, StoreError while its session is going on."""
        number = int(asked.parts["number"])
        for stored in self._store.findings():
            if stored.id == number:
                session_id = stored.finding.later.statement.session_id
                if session_id is not None:
                    require_over(self._store, session_id)
                return stored
        raise DataError(f"There is no warning number {number}.", code="unknown_finding")


def require_over(store: Store, session_id: str) -> None:
    """Raises StoreError while the session is going on, DataError when there is none."""
    if store.session(session_id).state is SessionState.OPEN:
        raise StoreError(
            f"Session {session_id} is going on right now; nothing was changed.",
            code="session_in_use",
            hint="Finish it first, in the window where it runs.",
        )


def _resolution(asked: SiteRequest) -> Resolution:
    decision = asked.sent("decision")
    if decision == "both_true":
        return Resolution(Choice.BOTH_TRUE, why=asked.sent("why") or None)
    if decision in _DECISIONS:
        return _DECISIONS[decision]
    raise UsageError(
        "Nothing was chosen about this warning, so nothing was changed.",
        code="no_decision",
        hint="Go back and choose which is right.",
    )


def _back_to(asked: SiteRequest, warning: StoredFinding) -> SeeOther:
    """To its card, among all warnings if that is where it was decided."""
    session_id = warning.finding.later.statement.session_id
    from_the_list = asked.sent("back") == addresses.WARNINGS
    return SeeOther(addresses.warning_address(None if from_the_list else session_id, warning.id))
