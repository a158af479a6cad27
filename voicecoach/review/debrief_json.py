"""Debriefs and tasks for programs. Fields may be added, never removed."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from voicecoach.core.applications import Belonging
from voicecoach.core.debriefing import Debrief, people_met, promises
from voicecoach.core.own_questions import Tick
from voicecoach.core.people_reading import read_people
from voicecoach.core.preparation import DebriefKind


def debrief_json(
    belonging: Belonging, debrief: Debrief, told_on: date, unsorted: Iterable[str] = ()
) -> dict[str, Any]:
    """What was understood; nothing is said about storing."""
    met = people_met(debrief, belonging.round) if belonging.round else ()
    names = [each.text for each in debrief.of(DebriefKind.NAME)]
    return {
        "application_id": belonging.application.id,
        "round_id": belonging.round_id,
        "employer": belonging.application.employer,
        "round": belonging.round_label,
        "date": told_on.isoformat(),
        "asked": [each.text for each in debrief.of(DebriefKind.ASKED)],
        "answered": [
            {"text": each.text, "question": each.question}
            for each in debrief.of(DebriefKind.ANSWERED)
        ],
        "promised": [
            {"text": each.text, "due": each.due_on.isoformat() if each.due_on else None}
            for each in promises(debrief, told_on)
        ],
        "doubted": [each.text for each in debrief.of(DebriefKind.DOUBTED)],
        "names": [
            {"text": text, "name": each.name, "role": each.role, "is_new": each in met}
            for text in names
            for each in read_people(text)
        ],
        "learnt": [each.text for each in debrief.of(DebriefKind.LEARNT)],
        "own_questions": [_tick_json(each) for each in debrief.ticks],
        "not_to_mention": list(debrief.discreet),
        "unsorted": list(unsorted),
    }


def _tick_json(tick: Tick) -> dict[str, Any]:
    return {
        "id": tick.question.id if tick.question else None,
        "text": tick.question.text if tick.question else tick.text,
        "told": tick.text,
        "answer": tick.answer,
    }
