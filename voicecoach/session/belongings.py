"""Everything that belongs to one application, read from the store."""

from voicecoach.core.applications import Application
from voicecoach.core.belongings import Belongings
from voicecoach.ports import Store


def belongings_of(store: Store, application: Application) -> Belongings:
    """What belongs to this application alone; what serves every application is left out."""
    number = application.id
    rounds = {each.id for each in application.rounds}
    return Belongings(
        application=application,
        sessions=tuple(each for each in store.sessions() if each.application_id == number),
        documents=tuple(each for each in store.documents() if each.application_id == number),
        tasks=tuple(each for each in store.tasks() if each.application_id == number),
        debrief=tuple(each for each in store.debrief_items() if each.round_id in rounds),
        research=tuple(each for each in store.research() if each.application_id == number),
        own_questions=tuple(
            each for each in store.own_questions() if each.application_id == number
        ),
    )
