"""Research for programs. Fields may be added, never removed."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.discretion import Mention
from voicecoach.core.preparation import Discretion, ResearchNote
from voicecoach.core.research import CompanyLine


def note_json(note: ResearchNote) -> dict[str, Any]:
    return {
        "id": note.id,
        "application_id": note.application_id,
        "text": note.text,
        "source": note.source,
        "date": note.noted_on.isoformat(),
        "not_to_mention": note.discretion is Discretion.NOT_TO_MENTION,
    }


def line_json(number: int, line: CompanyLine) -> dict[str, Any]:
    return {"line": number, "text": line.text, "document": line.document}


def check_json(used: Sequence[Mention], too_much: Sequence[Mention]) -> dict[str, Any]:
    """Offsets are in the text given, in code points, end exclusive."""
    return {
        "used": [_mention(each) for each in used],
        "not_to_mention": [_mention(each) for each in too_much],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "note_id": mention.note.id,
        "note": mention.note.text,
        "quote": mention.quote,
        "start_char": mention.start_char,
        "end_char": mention.end_char,
    }
