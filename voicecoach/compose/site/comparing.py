"""Two sessions side by side, as `voicecoach sessions diff` compares them."""

from voicecoach.core.attempts import attempts_of
from voicecoach.core.comparing import compare_sessions
from voicecoach.errors import UsageError
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.compare_page import compare_page


class Comparing:
    """The earlier session is always the one before, whichever was ticked first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> tuple[Route, ...]:
        return (Route("GET", addresses.COMPARE, self.compare),)

    def compare(self, asked: SiteRequest) -> Document:
        named = dict.fromkeys(asked.query.get("session", ()))
        if len(named) != 2:
            raise UsageError(
                "Two sessions are needed to compare them.",
                code="two_sessions",
                hint="Go back and tick exactly two.",
            )
        newest_first = [each.id for each in self._store.sessions()]
        after, before = sorted(
            (self._store.session(each) for each in named),
            key=lambda each: newest_first.index(each.id),
        )
        comparison = compare_sessions(attempts_of(before), attempts_of(after))
        return Document(compare_page(comparison, before, after))
