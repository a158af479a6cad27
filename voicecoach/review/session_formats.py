"""The text formats a session can be written in."""

import json
from collections.abc import Callable

from voicecoach.core.sessions import SessionRecord
from voicecoach.review.session_csv import session_csv
from voicecoach.review.session_json import session_json
from voicecoach.review.session_plain import session_plain
from voicecoach.review.session_text import session_text
from voicecoach.review.subtitles import session_cues, srt_text, vtt_text

SCHEMA_VERSION = 1


def _json(session: SessionRecord) -> str:
    content = {"schema_version": SCHEMA_VERSION, "session": session_json(session)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


TEXT_FORMATS: dict[str, Callable[[SessionRecord], str]] = {
    "md": lambda session: session_text(session) + "\n",
    "txt": lambda session: session_plain(session) + "\n",
    "json": _json,
    "csv": session_csv,
    "srt": lambda session: srt_text(session_cues(session)),
    "vtt": lambda session: vtt_text(session_cues(session)),
}
"""Format, which is also the file's suffix, to what writes it, line ends included."""
