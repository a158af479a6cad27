"""How much of a posting has been told, read from all that is stored for an application."""

from datetime import date

from voicecoach.compose.preparing import build_gathering
from voicecoach.core.applications import Belonging
from voicecoach.core.progress import Coverage, coverage_of
from voicecoach.ports import Store
from voicecoach.session.preparing import latest_posting


def posting_coverage(store: Store, belonging: Belonging, today: date) -> Coverage | None:
    """None without a posting."""
    if latest_posting(store, belonging.application) is None:
        return None
    return coverage_of(build_gathering(store, belonging, today).requirements())
