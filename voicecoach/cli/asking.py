"""What the commands about own questions share."""

from voicecoach.cli.belonging import named
from voicecoach.cli.preparing import only_application
from voicecoach.compose.practice import system_clock
from voicecoach.core.preparation import OwnQuestion
from voicecoach.errors import DataError
from voicecoach.ports import Store
from voicecoach.session.own_questions import AskingSoon, asking_soon

MAX_SUGGESTED = 5
"""As many as fit into the last minutes of an interview, and one or two to spare."""


def soon(store: Store, application: str | None) -> AskingSoon:
    """The application named, or the only one, before its next round; raises as they do."""
    belonging = named(store, application) if application else only_application(store, _EXAMPLE)
    asking = asking_soon(store, belonging.application, system_clock().now().local.date())
    return asking.before(belonging.round)


def known_question(store: Store, number: int) -> OwnQuestion:
    """Raises DataError when there is none with this number."""
    found = next((each for each in store.own_questions() if each.id == number), None)
    if found is None:
        raise DataError(
            f"There is no question {number} of yours.",
            code="unknown_question",
            hint="See the numbers: voicecoach ask list",
        )
    return found


_EXAMPLE = "ask list --application"
