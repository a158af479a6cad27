"""Pitches for programs. Fields may be added, never removed."""

from collections.abc import Iterable
from typing import Any

from voicecoach.core.pitching import Coverage, Pitch


def pitch_json(pitch: Pitch) -> dict[str, Any]:
    """Times and pace are null for typed pitches; `over_s` is 0 in the range, negative below it."""
    return {
        "session_id": pitch.session_id,
        "date": pitch.said_on.isoformat(),
        "target_low_s": pitch.target.low_s,
        "target_high_s": pitch.target.high_s,
        "spoken_ms": pitch.spoken_ms,
        "over_s": pitch.over_s,
        "pace_wpm": pitch.pace_wpm,
        "words": pitch.words,
    }


def pitches_json(given: Iterable[Pitch]) -> list[dict[str, Any]]:
    return [pitch_json(each) for each in given]


def coverage_json(coverage: Coverage | None) -> dict[str, Any] | None:
    """Only what the résumé meets; left_out has the strongest first."""
    if coverage is None:
        return None
    return {
        "named": [
            {
                "requirement": each.requirement.match.requirement,
                "is_must": each.requirement.is_must,
                "quote": each.quote,
                "target_high_s": each.pitch.target.high_s,
            }
            for each in coverage.named
        ],
        "left_out": [
            {
                "requirement": each.match.requirement,
                "is_must": each.is_must,
                "resume_quote": each.match.evidence[0].quote,
            }
            for each in coverage.left_out
        ],
    }
