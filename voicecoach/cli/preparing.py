"""Which application a plan or a match is for, when it is not said."""

from datetime import date

from voicecoach.cli.belonging import named
from voicecoach.core.applications import Belonging, find_round
from voicecoach.errors import UsageError
from voicecoach.ports import ApplicationStore
from voicecoach.session.preparing import next_round


def chosen_belonging(
    store: ApplicationStore, name: str | None, round_name: str | None, today: date
) -> Belonging:
    """The application named, or the only one; its round named, or the next one.

    Raises UsageError when there are several and none is named, or two rounds are; DataError for
    unknown names.
    """
    belonging = named(store, name) if name else only_application(store, "plan")
    if round_name is not None and belonging.round is not None:
        raise UsageError(
            f"Two rounds are named: '{name}' and '{round_name}'.",
            code="round_twice",
            hint=f"Name one: voicecoach plan {name}",
        )
    if round_name is not None:
        return Belonging(belonging.application, find_round(round_name, belonging.application))
    held = belonging.round or next_round(belonging.application, today)
    return Belonging(belonging.application, held)


def only_application(store: ApplicationStore, verb: str) -> Belonging:
    """The only application there is; raises UsageError saying how to add or name one."""
    known = store.applications()
    if len(known) == 1:
        return Belonging(known[0])
    if not known:
        raise UsageError(
            "There is no application yet.",
            code="no_application",
            hint="Add one: voicecoach applications add EMPLOYER --role ROLE",
        )
    names = ", ".join(each.employer for each in known)
    raise UsageError(
        f"Say for which application: {names}.",
        code="which_application",
        hint=f"For example: voicecoach {verb} {known[-1].id}",
    )
