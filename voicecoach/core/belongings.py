"""Everything that belongs to one application, together."""

from dataclasses import dataclass

from voicecoach.core.applications import Application
from voicecoach.core.documents.models import Document
from voicecoach.core.preparation import DebriefItem, OwnQuestion, ResearchNote, Task
from voicecoach.core.sessions import SessionSummary


@dataclass(frozen=True, slots=True)
class Belongings:
    """What hangs on an application, each in the order of the store."""

    application: Application
    sessions: tuple[SessionSummary, ...]
    documents: tuple[Document, ...]
    tasks: tuple[Task, ...]
    debrief: tuple[DebriefItem, ...]
    research: tuple[ResearchNote, ...]
    own_questions: tuple[OwnQuestion, ...]
