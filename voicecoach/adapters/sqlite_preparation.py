"""All that is kept besides what was said, put together from its parts."""

from voicecoach.adapters.sqlite_applications import SqliteApplications
from voicecoach.adapters.sqlite_debriefs import SqliteDebriefs
from voicecoach.adapters.sqlite_documents import SqliteDocuments
from voicecoach.adapters.sqlite_research import SqliteResearch
from voicecoach.adapters.sqlite_stories import SqliteStories


class SqlitePreparation(
    SqliteApplications,
    SqliteDocuments,
    SqliteDebriefs,
    SqliteResearch,
    SqliteStories,
):
    """PreparationStore on the database of the store that inherits it."""
