"""Work samples for programs. Fields may be added, never removed."""

from typing import Any

from voicecoach.core.portfolio import WALK_THROUGH_TARGET, Rehearsal, points_of
from voicecoach.core.preparation import WorkSample
from voicecoach.review.applications_json import uses_json


def sample_json(sample: WorkSample) -> dict[str, Any]:
    return {
        "id": sample.id,
        "title": sample.title,
        "walk_through": sample.walk_through,
        "points": list(points_of(sample.walk_through)),
        "tags": list(sample.tags),
        "shown": uses_json(sample.shown),
    }


def rehearsal_json(sample: WorkSample, session_id: str, rehearsal: Rehearsal) -> dict[str, Any]:
    """`spoken_ms` and `pace_wpm` are null for a typed one; `quote` where a point was not said."""
    return {
        "event": "rehearsal",
        "work_sample": sample.id,
        "session_id": session_id,
        "target_s": WALK_THROUGH_TARGET.high_s,
        "spoken_ms": rehearsal.spoken_ms,
        "pace_wpm": rehearsal.pace_wpm,
        "words": rehearsal.words,
        "points": [
            {"text": point.text, "said": point.quote is not None, "quote": point.quote}
            for point in rehearsal.points
        ],
    }
