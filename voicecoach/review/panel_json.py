"""A panel for programs: who asks, and whom an answer named."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.applications import Interviewer
from voicecoach.core.models import Question
from voicecoach.core.panel.people import asker_of
from voicecoach.core.panel.recall import Recalled


def asked_by_json(question: Question) -> dict[str, Any] | None:
    """Who asks it; null where nobody in particular does."""
    person = asker_of(question)
    return None if person is None else person_json(person)


def person_json(person: Interviewer) -> dict[str, Any]:
    return {"name": person.name, "role": person.role}


def recalled_json(recalled: Sequence[Recalled]) -> dict[str, Any]:
    """One object for each of the people; `role_told` is null where there is nothing to tell."""
    return {
        "people": [
            {**person_json(each.person), "named": each.named, "role_told": each.role_told}
            for each in recalled
        ]
    }
