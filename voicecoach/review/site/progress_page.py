"""How practice is going: the charts of all answers, or of those for one application."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.applications import ROUND_MARK, Application
from voicecoach.core.progress import Progress
from voicecoach.review.charts.progress_page import progress_page_of
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered

NOTHING_YET = "There is nothing to count here yet."
COVERAGE_HINT = "How much of a posting you have told is shown for one application."


@dataclass(frozen=True, slots=True)
class WantedProgress:
    """What was chosen in the form."""

    application: str
    """As it is named on the command line; empty for all answers."""
    since: date | None


def progress_page(
    progress: Progress, wanted: WantedProgress, applications: Sequence[Application]
) -> str:
    return rendered(
        "figures",
        addresses.PROGRESS,
        page=progress_page_of(progress),
        wanted=wanted,
        applications=[choice for each in applications for choice in _choices(each)],
        nothing=None if progress.attempts else NOTHING_YET,
        hint=COVERAGE_HINT if applications and not wanted.application else None,
    )


def _choices(application: Application) -> list[tuple[str, str]]:
    """What is sent, and what is read: the application, then each of its rounds."""
    name = application.employer
    rounds = [
        (f"{name}{ROUND_MARK}{each.kind.value}", f"{name}, {each.kind.value} round")
        for each in application.rounds
    ]
    return [(name, name), *rounds]
