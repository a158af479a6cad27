"""All warnings in one list, what is open first."""

from voicecoach.compose.quotes import quotes_of
from voicecoach.compose.site.hearing import hearings_of, sounds_of
from voicecoach.core.sessions import SessionState, StoredFinding, strongest_first
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.warnings_page import AllWarnings, warnings_page


class Warnings:
    """Every warning there is, those about what was only taken in included."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> tuple[Route, ...]:
        return (Route("GET", addresses.WARNINGS, self.warnings),)

    def warnings(self, _asked: SiteRequest) -> Document:
        stored = strongest_first(self._store.findings())
        quoted = dict(quotes_of(self._store, stored))
        sounds = sounds_of(self._store, (place.answer for place in quoted.values()))
        going_on = {each.id for each in self._store.sessions() if each.state is SessionState.OPEN}
        fixed = frozenset(each.id for each in stored if _session_of(each) in going_on)
        page = AllWarnings(stored, hearings_of(quoted, sounds), sounds, fixed)
        return Document(warnings_page(page))


def _session_of(stored: StoredFinding) -> str | None:
    return stored.finding.later.statement.session_id
