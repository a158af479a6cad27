"""Own questions for programs. Fields may be added, never removed."""

from typing import Any

from voicecoach.core.interviewer_roles import role_of
from voicecoach.core.models import Question
from voicecoach.core.own_questions import SaidQuestion
from voicecoach.core.preparation import OwnQuestion
from voicecoach.review.applications_json import own_questions_json


def own_question_json(question: OwnQuestion, *, better_later: bool) -> dict[str, Any]:
    (data,) = own_questions_json([question])
    role = role_of(question.for_role)
    return {
        **data,
        "role_kind": role.value if role else None,
        "ready": not question.asked,
        "better_later": better_later,
    }


def suggestion_json(question: Question, *, better_later: bool) -> dict[str, Any]:
    return {
        "id": question.id,
        "text": question.text,
        "topic": question.topic,
        "roles": list(question.tags),
        "covers": list(question.covers),
        "better_later": better_later,
    }


def rehearsed_json(
    question: OwnQuestion, said: SaidQuestion, text: str, speech_ms: int | None
) -> dict[str, Any]:
    """`speech_ms` is null for typed words, and where nothing was said."""
    return {
        "id": question.id,
        "text": question.text,
        "said": text,
        "share": round(said.share, 2),
        "whole": said.is_whole,
        "missing": list(said.missing),
        "speech_ms": speech_ms,
    }
