"""How practice is going, as `voicecoach stats` counts it."""

from voicecoach.compose.coverage import posting_coverage
from voicecoach.compose.site.forms import day_asked
from voicecoach.core.applications import find_belonging
from voicecoach.ports import Clock, Store
from voicecoach.ports.site import Document, Route, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.progress_page import WantedProgress, progress_page
from voicecoach.session.progress_record import Wanted, read_progress


class Figures:
    """Over all answers, or those for one application or round."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def routes(self) -> tuple[Route, ...]:
        return (Route("GET", addresses.PROGRESS, self.progress),)

    def progress(self, asked: SiteRequest) -> Document:
        chosen = WantedProgress(asked.asked("application"), day_asked(asked, "since"))
        applications = self._store.applications()
        belonging = find_belonging(chosen.application, applications) if chosen.application else None
        today = self._clock.now().local.date()
        coverage = None if belonging is None else posting_coverage(self._store, belonging, today)
        wanted = Wanted(belonging, chosen.since)
        progress = read_progress(self._store, wanted, today, coverage)
        return Document(progress_page(progress, chosen, applications))
