"""Sessions side by side, and questions over months, for programs. Fields are only ever added."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.attempts import Attempt
from voicecoach.core.claims.models import Claim
from voicecoach.core.comparing import AnswerPair, ClaimChanges, Comparison, QuestionHistory
from voicecoach.core.models import Question
from voicecoach.review.finding_json import located_finding_json, value_json
from voicecoach.review.progress_json import attempt_json


def comparison_json(comparison: Comparison, before: str, after: str) -> dict[str, Any]:
    return {
        "before": before,
        "after": after,
        "questions": [_pair(each) for each in comparison.pairs],
        "only_before": [_question(each) for each in comparison.only_before],
        "only_after": [_question(each) for each in comparison.only_after],
    }


def histories_json(histories: Sequence[QuestionHistory]) -> dict[str, Any]:
    return {
        "questions": [
            {
                **_question(history.question),
                "attempts": [
                    {**_attempt(step.attempt), "changes": _changes(step.claims)}
                    for step in history.steps
                ],
            }
            for history in histories
        ]
    }


def _pair(pair: AnswerPair) -> dict[str, Any]:
    return {
        **_question(pair.after.question),
        "before": _attempt(pair.before),
        "after": _attempt(pair.after),
        "words": [{"change": each.change, "text": " ".join(each.words)} for each in pair.runs],
        "changes": _changes(pair.claims),
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {**attempt_json(attempt), "text": attempt.text}


def _question(question: Question) -> dict[str, Any]:
    return {"bank": question.bank, "question_id": question.id, "question": question.text}


def _changes(claims: ClaimChanges | None) -> dict[str, Any] | None:
    if claims is None:
        return None
    return {
        "kept": claims.kept,
        "dropped": [_claim(each) for each in claims.dropped],
        "added": [_claim(each) for each in claims.added],
        "findings": [located_finding_json(each) for each in claims.findings],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "kind": claim.slot.value,
        "about": claim.head,
        "quote": claim.quote,
        "start_char": claim.start_char,
        "end_char": claim.end_char,
        "value": value_json(claim.value),
    }
