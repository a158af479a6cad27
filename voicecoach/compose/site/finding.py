"""Finding: words in everything said, claims by subject, every answer to one question."""

from voicecoach.compose.site.forms import day_asked
from voicecoach.compose.site.hearing import can_be_heard
from voicecoach.core.claims.ledger import (
    LedgerFilter,
    filtered,
    grouped,
    is_mention,
    ledger_entries,
)
from voicecoach.core.comparing import histories
from voicecoach.core.searching import Found, Passage, SaidIn, SearchFilter, read_typed_line
from voicecoach.core.sessions import settlement_of
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.claims_page import ListedClaims, claims_page
from voicecoach.review.site.history_page import history_page
from voicecoach.review.site.search_page import Sought, search_page
from voicecoach.session.progress_record import Wanted, read_attempts

MOST_SHOWN = 50


class Finding:
    """As `voicecoach search`, `claims list` and `questions history` find."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", addresses.SEARCH, self.search),
            Route("GET", addresses.CLAIMS, self.claims),
            Route("GET", addresses.HISTORY, self.history),
        )

    def search(self, asked: SiteRequest) -> Document:
        since, until = day_asked(asked, "since"), day_asked(asked, "until")
        sought = Sought(
            asked.asked("q"), asked.asked("employer"), asked.asked("question"), since, until
        )
        if not sought.words:
            return Document(search_page(sought, None, (), frozenset()))
        phrases = read_typed_line(sought.words)
        wanted = SearchFilter(
            employer=sought.employer or None,
            question=sought.question or None,
            since=since,
            until=until,
        )
        found = self._store.search(phrases, wanted, MOST_SHOWN)
        return Document(search_page(sought, found, phrases, self._audible(found)))

    def claims(self, asked: SiteRequest) -> Document:
        wanted = LedgerFilter(
            asked.asked("employer") or None,
            asked.asked("kind") or None,
            asked.asked("topic") or None,
        )
        entries = filtered(ledger_entries(self._store.statements()), wanted)
        narrow = wanted.kind is not None or wanted.topic is not None
        listed = [each for each in entries if narrow or not is_mention(each.claim)]
        settlement = settlement_of(self._store.findings())
        claims = ListedClaims(
            wanted, grouped(listed), len(entries) - len(listed), settlement.counts_as_history
        )
        return Document(claims_page(claims))

    def history(self, asked: SiteRequest) -> Document:
        words = asked.asked("q")
        attempts = read_attempts(self._store, Wanted())
        found = histories(attempts, words, read_typed_line(words))
        return Document(history_page(words, found))

    def _audible(self, found: Found) -> frozenset[int]:
        """Numbers of the answers found whose sound is there."""
        answers = [each for each in found.passages if each.place.said_in is SaidIn.ANSWER]
        sessions = {each.place.session_id for each in answers if _has_times(each)} - {None}
        return frozenset(
            answer.id
            for session_id in sessions
            for answer in self._store.session(str(session_id)).answers
            if can_be_heard(self._store, answer)
        )


def _has_times(passage: Passage) -> bool:
    return bool(passage.words)
