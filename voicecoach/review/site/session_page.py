"""A session's page in the site: the same page, with sound a request away and things to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from voicecoach.review.page.models import Page
from voicecoach.review.page.rendering import fingerprint_of
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered


@dataclass(frozen=True, slots=True)
class QuotedIn:
    """A warning of another session that quotes an answer of this one."""

    number: int
    session_id: str
    is_open: bool

    @property
    def address(self) -> str:
        return addresses.warning_address(self.session_id, self.number)


@dataclass(frozen=True, slots=True)
class AnswerChanges:
    """Where an answer is changed, and what has become of it."""

    address: str
    versions: int
    told: str | None = None
    """What the last change did, right after it."""


@dataclass(frozen=True, slots=True)
class InSite:
    """What the site adds to a session's page."""

    can_change: bool
    """False while the session is going on."""
    sounds: Mapping[str, str]
    """Addresses of sounds by their keys."""
    quoted_in: Mapping[str, tuple[QuotedIn, ...]] = field(default_factory=dict)
    """By key of the answer."""
    changes: Mapping[str, AnswerChanges] = field(default_factory=dict)
    """What can be done about an answer, by its key."""

    has_player: ClassVar[bool] = True
    back: ClassVar[str] = ""

    def can_decide(self, _number: int) -> bool:
        """Whether something can be decided about a warning of it."""
        return self.can_change


def session_page(page: Page, site: InSite) -> str:
    return rendered(
        "page",
        addresses.HOME,
        page=page,
        site=site,
        fingerprint=fingerprint_of(page),
        policy=None,
        is_changeable=site.can_change,
    )
