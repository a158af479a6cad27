"""A plan and a match for programs. Fields may be added, never removed."""

import json
from collections.abc import Iterable
from typing import Any

from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.planning import MatchedRequirement, Plan, PlannedQuestion
from voicecoach.errors import DataError
from voicecoach.review.plan_text import why_in_words


def plan_json(plan: Plan) -> dict[str, Any]:
    held = plan.for_what.round
    return {
        "employer": plan.for_what.application.employer,
        "role": plan.for_what.application.role,
        "round": held.kind if held else None,
        "round_held_on": held.held_on.isoformat() if held and held.held_on else None,
        "made_on": plan.made_on.isoformat(),
        "points": [
            {
                "text": point.subject,
                "kind": point.why,
                "why": why_in_words(point.why),
                "source": point.source,
                "quote": point.quote,
            }
            for point in plan.points
        ],
        "questions": [_question(planned) for planned in plan.questions],
        "stories": [{"id": each.id, "title": each.title} for each in plan.stories],
        "own_questions_ready": plan.own_questions_ready,
        "tasks": [
            {"text": each.text, "due_on": each.due_on.isoformat() if each.due_on else None}
            for each in plan.tasks
        ],
    }


def _question(planned: PlannedQuestion) -> dict[str, Any]:
    return {
        **practisable_json(planned.question),
        "kind": planned.why,
        "why": why_in_words(planned.why),
        "source": planned.source,
        "quote": planned.quote,
    }


def practisable_json(question: Question) -> dict[str, Any]:
    """A question as `practice --plan` reads it back."""
    return {
        "id": question.id,
        "text": question.text,
        "bank": question.bank,
        "topic": question.topic,
        "question_kind": question.kind,
        "tags": list(question.tags),
        "target_low_s": question.target.low_s,
        "target_high_s": question.target.high_s,
        "covers": list(question.covers),
        "follow_ups": list(question.follow_ups),
    }


def match_json(requirements: Iterable[MatchedRequirement]) -> list[dict[str, Any]]:
    return [
        {
            "requirement": each.match.requirement,
            "must": each.is_must,
            "label": each.label,
            "evidence": [
                {
                    "quote": evidence.quote,
                    "source": "resume",
                    "line": evidence.line,
                    "label": evidence.label,
                    "reason": evidence.reason,
                }
                for evidence in each.match.evidence
            ],
            "stories": [{"id": story.id, "title": story.title} for story in each.stories],
            "practised": [
                {
                    "answer_id": one.answer_id,
                    "answered_on": one.answered_on.isoformat(),
                    "question": one.question,
                    "quote": one.quote,
                    "spoken_ms": one.spoken_ms,
                }
                for one in each.practised
            ],
        }
        for each in requirements
    ]


def read_plan_questions(text: str, where: str) -> tuple[Question, ...]:
    """The questions of a plan that was written as JSON. Raises DataError."""
    try:
        questions = json.loads(text)["questions"]
        found = tuple(_read_question(each) for each in questions)
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(
            f"{where} is not a plan.",
            code="bad_plan",
            hint="Write one: voicecoach plan ACME -o plan.json",
        ) from error
    if not found:
        raise DataError(f"{where} holds no questions.", code="empty_plan")
    return found


def _read_question(each: dict[str, Any]) -> Question:
    return Question(
        id=str(each["id"]),
        text=str(each["text"]),
        bank=str(each["bank"]),
        topic=str(each["topic"]),
        target=TargetRange(int(each["target_low_s"]), int(each["target_high_s"])),
        covers=tuple(map(str, each.get("covers", ()))),
        kind=str(each.get("question_kind", QuestionKind.GENERAL)),
        tags=tuple(map(str, each.get("tags", ()))),
        follow_ups=tuple(map(str, each.get("follow_ups", ()))),
    )
