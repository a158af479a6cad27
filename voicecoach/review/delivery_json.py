"""Delivery as the JSON contract has it; unknown is null."""

from typing import Any

from voicecoach.core.models import Delivery


def delivery_json(delivery: Delivery) -> dict[str, Any]:
    """pace_wpm, articulation_wpm, fillers, discourse_markers and hedges."""
    return {
        "pace_wpm": _rounded(delivery.pace_wpm),
        "articulation_wpm": _rounded(delivery.articulation_wpm),
        "fillers": {
            "measured": delivery.fillers.measured,
            "count": delivery.fillers.count,
            "by_word": dict(delivery.fillers.by_word),
        },
        "discourse_markers": dict(delivery.discourse_markers),
        "hedges": list(delivery.hedges),
    }


def _rounded(rate_wpm: float | None) -> float | None:
    return None if rate_wpm is None else round(rate_wpm, 1)
