"""The bank of stories for programs. Fields may be added, never removed."""

from collections.abc import Iterable
from typing import Any

from voicecoach.core.applications import Application
from voicecoach.core.preparation import Story
from voicecoach.core.stories import AskedCompetence, Suggestion
from voicecoach.core.structure import read_structure
from voicecoach.review.applications_json import uses_json


def story_json(story: Story) -> dict[str, Any]:
    """`missing` is null where the parts could not be told; `not_assessed` says why."""
    structure = read_structure(story.text)
    is_assessed = structure.unassessed is None
    return {
        "id": story.id,
        "title": story.title,
        "text": story.text,
        "competences": list(story.competences),
        "answer_id": story.answer_id,
        "used": uses_json(story.used),
        "missing": [part.value for part in structure.missing] if is_assessed else None,
        "result_has_number": structure.result_has_number,
        "not_assessed": structure.unassessed,
    }


def suggestions_json(suggestions: Iterable[Suggestion]) -> list[dict[str, Any]]:
    return [
        {
            "answer": each.telling.name,
            "answer_id": each.telling.answer_id,
            "date": each.telling.asked.local.date().isoformat(),
            "question": each.telling.question,
            "title": each.story.title,
            "competences": list(each.story.competences),
            "text": each.story.text,
        }
        for each in suggestions
    ]


def fresh_json(
    application: Application, asked: Iterable[AskedCompetence], untold: Iterable[Story]
) -> dict[str, Any]:
    return {
        "application_id": application.id,
        "employer": application.employer,
        "competences": [
            {
                "name": each.name,
                "requirements": list(each.requirements),
                "fresh": [story.id for story in each.fresh],
                "told": [story.id for story in each.told],
            }
            for each in asked
        ],
        "untold": [story.id for story in untold],
    }
