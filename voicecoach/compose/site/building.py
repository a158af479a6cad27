"""The site put together: its parts, its styles, and the server they are given to."""

from threading import Thread
from typing import TYPE_CHECKING

from voicecoach.compose.site.changing import Changing
from voicecoach.compose.site.comparing import Comparing
from voicecoach.compose.site.deciding import Deciding
from voicecoach.compose.site.figures import Figures
from voicecoach.compose.site.finding import Finding
from voicecoach.compose.site.reading import Reading
from voicecoach.compose.site.vocabulary import Vocabulary
from voicecoach.compose.site.warnings import Warnings
from voicecoach.core.claims.extract import extract_claims
from voicecoach.core.claims.models import Statement
from voicecoach.ports import Clock, Store
from voicecoach.ports.site import Document, Route, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import site_icon, site_script, site_style
from voicecoach.review.site.told_page import ToldProblems

if TYPE_CHECKING:
    from voicecoach.adapters.site_server import SiteServer


def build_site(store: Store, clock: Clock, port: int | None = None) -> "SiteServer":
    """Ready to serve, on a free port unless one is named. Raises UsageError when it is taken."""
    from voicecoach.adapters.site_server import SiteServer

    Thread(target=_get_ready, daemon=True).start()
    return SiteServer(site_routes(store, clock), ToldProblems(), port)


def site_routes(store: Store, clock: Clock) -> tuple[Route, ...]:
    return (
        Route("GET", addresses.STYLE, _style, is_open=True),
        Route("GET", addresses.SCRIPT, _script, is_open=True),
        Route("GET", addresses.ICON, _icon, is_open=True),
        *Reading(store).routes(),
        *Warnings(store).routes(),
        *Deciding(store, clock).routes(),
        *Changing(store).routes(),
        *Vocabulary(store).routes(),
        *Finding(store).routes(),
        *Comparing(store).routes(),
        *Figures(store, clock).routes(),
    )


def _get_ready() -> None:
    """Load what claims are read with, a second of work, before the first session is opened."""
    extract_claims(Statement("I have worked in logistics for five years."))


def _icon(_asked: SiteRequest) -> Document:
    return Document(site_icon(), media_type="image/svg+xml")


def _style(_asked: SiteRequest) -> Document:
    return Document(site_style(), media_type="text/css")


def _script(_asked: SiteRequest) -> Document:
    return Document(site_script(), media_type="text/javascript")
