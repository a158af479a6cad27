"""A session in every format it can be written in."""

from collections.abc import Callable

from voicecoach.core.sessions import SessionRecord
from voicecoach.ports import AnswerStore
from voicecoach.review.session_document import session_document
from voicecoach.review.session_formats import TEXT_FORMATS

BINARY_FORMATS = ("docx",)
WITH_SOUND_FORMATS = ("html", "flac")
"""What a folder of all formats holds besides: the page, and the sound that subtitles run along."""


def exported(store: AnswerStore, session: SessionRecord, format_name: str) -> bytes:
    """The file's content; `format_name` is one of the formats above, or of TEXT_FORMATS."""
    if format_name in TEXT_FORMATS:
        return TEXT_FORMATS[format_name](session).encode("utf-8")
    return _MAKERS[format_name](store, session)


def _docx(_store: AnswerStore, session: SessionRecord) -> bytes:
    from voicecoach.adapters.written_docx import docx_of

    return docx_of(session_document(session), session.start.started.at_utc)


def _html(store: AnswerStore, session: SessionRecord) -> bytes:
    from voicecoach.compose.review_page import session_page

    return session_page(store, session).encode("utf-8")


def _flac(store: AnswerStore, session: SessionRecord) -> bytes:
    from voicecoach.adapters.joined_sound import joined_flac

    recordings = (answer.recording for answer in session.answers)
    return joined_flac(
        [(store.audio_path(each), each.duration_ms) for each in recordings if each is not None]
    )


_MAKERS: dict[str, Callable[[AnswerStore, SessionRecord], bytes]] = {
    "docx": _docx,
    "html": _html,
    "flac": _flac,
}
