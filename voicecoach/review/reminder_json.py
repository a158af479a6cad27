"""Reminders after an answer for programs. Fields may be added, never removed."""

from typing import Any

from voicecoach.core.discretion import Mention
from voicecoach.core.reminders import Reminder


def reminder_json(reminder: Reminder) -> dict[str, Any]:
    """Quotes of the answer stand with their offsets, in code points, end exclusive."""
    earlier, reference, pay = reminder.earlier, reminder.reference, reminder.pay
    not_seen = reminder.sample_not_seen_by
    said_on = earlier.context.said_on if earlier else None
    return {
        "earlier": None
        if earlier is None
        else {
            "text": earlier.text,
            "question": earlier.context.question,
            "date": said_on.isoformat() if said_on else None,
            "session_id": earlier.session_id,
        },
        "reference": None
        if reference is None
        else {
            "quote": reference.quote,
            "start_char": reference.start_char,
            "end_char": reference.end_char,
        },
        "updates": [
            {
                "quote": each.quote,
                "over_on": each.over_on.isoformat() if each.over_on else None,
            }
            for each in reminder.updates
        ],
        "research_used": [_mention(each) for each in reminder.used],
        "research_unused": reminder.unused.text if reminder.unused else None,
        "not_to_mention": [_mention(each) for each in reminder.too_much],
        "pay": None
        if pay is None
        else {"quote": pay.quote, "start_char": pay.start_char, "end_char": pay.end_char},
        "work_sample": reminder.sample.id if reminder.sample else None,
        "work_sample_not_seen_by": None if not_seen is None else list(not_seen),
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "note": mention.note.text,
        "source": mention.note.source,
        "quote": mention.quote,
        "start_char": mention.start_char,
        "end_char": mention.end_char,
    }
