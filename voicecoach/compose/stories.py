"""Noting which stories of the bank a session told."""

from voicecoach.compose.parts import build_likeness
from voicecoach.core.preparation import Story
from voicecoach.ports import Store
from voicecoach.session.stories import note_practised


def note_stories_of(store: Store, session_id: str) -> tuple[Story, ...]:
    """The stories that a session for an application told; nothing is noted of any other."""
    record = store.session(session_id)
    if record.start.application_id is None or not store.stories():
        return ()
    return note_practised(store, record, build_likeness())
