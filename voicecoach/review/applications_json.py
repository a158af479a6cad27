"""Applications and rounds for programs. Fields may be added, never removed."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from voicecoach.core.applications import Application, Belonging, Round
from voicecoach.core.belongings import Belongings
from voicecoach.core.documents.models import Document
from voicecoach.core.preparation import (
    ApplicationContents,
    DebriefItem,
    OwnQuestion,
    ResearchNote,
    Task,
    Use,
)
from voicecoach.review.session_json import summary_json


def application_json(application: Application) -> dict[str, Any]:
    return {
        "id": application.id,
        "employer": application.employer,
        "role": application.role,
        "rounds": rounds_json(application),
    }


def rounds_json(application: Application) -> list[dict[str, Any]]:
    """Each with the name it can be called by."""
    return [
        {"name": f"{application.id}/{place}", **round_json(held)}
        for place, held in enumerate(application.rounds, 1)
    ]


def round_json(held: Round) -> dict[str, Any]:
    return {
        "id": held.id,
        "application_id": held.application_id,
        "kind": held.kind.value,
        "date": _day(held.held_on),
        "interviewers": [{"name": each.name, "role": each.role} for each in held.interviewers],
    }


def belongings_json(found: Belongings) -> dict[str, Any]:
    """An application with everything that hangs on it."""
    return {
        **application_json(found.application),
        "sessions": [summary_json(each) for each in found.sessions],
        "documents": documents_json(found.documents),
        "tasks": tasks_json(found.tasks),
        "debrief": debrief_json(found.debrief),
        "research": research_json(found.research),
        "own_questions": own_questions_json(found.own_questions),
    }


def deletion_json(
    belonging: Belonging, contents: ApplicationContents, *, deleted: bool
) -> dict[str, Any]:
    """What belongs to it, and whether it was deleted."""
    return {
        "application_id": belonging.application.id,
        "round_id": belonging.round_id,
        "contents": asdict(contents),
        "deleted": deleted,
    }


def documents_json(documents: Iterable[Document]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.id,
            "kind": each.kind.value,
            "name": each.name,
            "lines": len(each.lines),
            "application_id": each.application_id,
            "round_id": each.round_id,
            "added_at_utc": each.added.at_utc.isoformat(timespec="milliseconds"),
            "added_local_offset_min": each.added.local_offset_min,
        }
        for each in documents
    ]


def tasks_json(tasks: Iterable[Task]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.id,
            "application_id": each.application_id,
            "text": each.text,
            "why": each.why,
            "due": _day(each.due_on),
            "done": _day(each.done_on),
        }
        for each in tasks
    ]


def debrief_json(items: Iterable[DebriefItem]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.id,
            "round_id": each.round_id,
            "kind": each.kind.value,
            "text": each.text,
            "date": _day(each.noted_on),
        }
        for each in items
    ]


def research_json(notes: Iterable[ResearchNote]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.id,
            "application_id": each.application_id,
            "text": each.text,
            "source": each.source,
            "date": _day(each.noted_on),
            "discretion": each.discretion.value,
        }
        for each in notes
    ]


def own_questions_json(questions: Iterable[OwnQuestion]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.id,
            "application_id": each.application_id,
            "text": each.text,
            "for_role": each.for_role,
            "asked": uses_json(each.asked),
            "answer": each.answer_text,
        }
        for each in questions
    ]


def uses_json(uses: Iterable[Use]) -> list[dict[str, Any]]:
    """When something was told, shown or asked, where, and to whom."""
    return [
        {
            "date": _day(each.used_on),
            "round_id": each.round_id,
            "session_id": each.session_id,
            "to_whom": each.to_whom,
        }
        for each in uses
    ]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
