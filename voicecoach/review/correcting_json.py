"""Corrections, redactions and the vocabulary for programs. Fields may be added, never removed."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.audio import Span
from voicecoach.core.own_words import OwnWord
from voicecoach.core.removal import RedactionEffects
from voicecoach.core.searching import Place
from voicecoach.core.sessions import AnswerRecord, StoredFinding
from voicecoach.review.finding_json import stored_finding_json
from voicecoach.review.session_json import versions_json


def versions_of_answer_json(answer: AnswerRecord) -> dict[str, Any]:
    return {
        "session_id": answer.session_id,
        "answer_id": answer.id,
        "position": answer.position,
        "attempt": answer.attempt,
        "versions": versions_json(answer),
    }


def correction_json(
    answer: AnswerRecord,
    raised: Sequence[StoredFinding],
    gone: Sequence[StoredFinding],
    always: OwnWord | None,
) -> dict[str, Any]:
    """The answer's versions, and what became of warnings."""
    return {
        **versions_of_answer_json(answer),
        "version": len(answer.versions),
        "text": answer.versions[-1].text,
        "raised": [stored_finding_json(each) for each in raised],
        "gone": [each.id for each in gone],
        "always": None if always is None else own_word_json(always),
    }


def own_word_json(own: OwnWord) -> dict[str, Any]:
    return {"id": own.id, "heard": own.heard, "written": own.written}


def redaction_json(
    answer: AnswerRecord,
    silent: Sequence[Span],
    effects: RedactionEffects,
    elsewhere: Sequence[Place],
    *,
    redacted: bool,
) -> dict[str, Any]:
    """Counts and places alone: what goes is not told once more."""
    return {
        "session_id": answer.session_id,
        "answer_id": answer.id,
        "redacted": redacted,
        "silent": [{"start_ms": each.start_ms, "end_ms": each.end_ms} for each in silent],
        "warnings": effects.warnings,
        "stories": effects.stories,
        "notes": effects.notes,
        "lines": effects.lines,
        "elsewhere": [
            {
                "said_in": each.said_in,
                "id": each.key,
                "session_id": each.session_id,
                "position": each.position,
                "attempt": each.attempt,
            }
            for each in elsewhere
        ],
    }
