"""All warnings as cards: the open ones first, then what was decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from voicecoach.core.sessions import StoredFinding
from voicecoach.review.ledger_text import NO_WARNINGS
from voicecoach.review.page.doubted import Elsewhere, warning_alone
from voicecoach.review.session_text import counted
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered


@dataclass(frozen=True, slots=True)
class AllWarnings:
    """What is listed, in this order, and where its quotes can be heard."""

    stored: Sequence[StoredFinding]
    heard: Elsewhere
    sounds: Mapping[str, str]
    """Addresses by key."""
    fixed: frozenset[int]
    """Numbers of those whose session is going on."""
    has_player: ClassVar[bool] = False
    back: ClassVar[str] = addresses.WARNINGS

    def can_decide(self, number: int) -> bool:
        """Whether something can be decided about it now."""
        return number not in self.fixed


def warnings_page(site: AllWarnings) -> str:
    cards = [(each.is_open, warning_alone(each, site.heard)) for each in site.stored]
    still_open = [card for is_open, card in cards if is_open]
    return rendered(
        "warnings",
        addresses.WARNINGS,
        site=site,
        still_open=still_open,
        settled=[card for is_open, card in cards if not is_open],
        total=f"{counted(len(still_open), 'warning')} open" if still_open else NO_WARNINGS,
    )
