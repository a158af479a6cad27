"""How practice is going, for programs. Null is not measured. Fields may be added, never removed."""

from typing import Any

from voicecoach.core.attempts import Attempt
from voicecoach.core.progress import Coverage, Progress, Spread, Trend


def progress_json(progress: Progress) -> dict[str, Any]:
    lengths, streak = progress.lengths, progress.streak
    return {
        "sessions": progress.sessions,
        "answers": len(progress.attempts),
        "spoken_ms": progress.spoken_ms,
        "length": {
            "short": lengths.short,
            "in_range": lengths.in_range,
            "long": lengths.long,
            "not_measured": lengths.not_measured,
        },
        "thinking_ms": _spread(progress.thinking_ms),
        "pace_wpm": _spread(progress.pace_wpm),
        "fillers": [
            {
                "measured": each.measured,
                "count": each.count,
                "spoken_ms": each.spoken_ms,
                "per_min": round(each.per_min, 2),
                "answers": each.answers,
            }
            for each in progress.fillers
        ],
        "fillers_not_measured": progress.fillers_not_measured,
        "pauses": _pauses(progress),
        "warnings": {"open": progress.warned.still_open, "settled": progress.warned.settled},
        "streak": {
            "current_days": streak.current_days,
            "longest_days": streak.longest_days,
            "days": [each.isoformat() for each in streak.days],
        },
        "requirements": None if progress.coverage is None else _coverage(progress.coverage),
        "questions": [_trend(each) for each in progress.trends],
        "series": [attempt_json(each) for each in progress.attempts],
    }


def _trend(trend: Trend) -> dict[str, Any]:
    return {
        "bank": trend.question.bank,
        "question_id": trend.question.id,
        "question": trend.question.text,
        "attempts": [attempt_json(each) for each in trend.attempts],
    }


def attempt_json(attempt: Attempt) -> dict[str, Any]:
    """One answer with its figures, without its words."""
    rate = attempt.fillers_per_min
    return {
        "session_id": attempt.session_id,
        "answer_id": attempt.answer_id,
        "position": attempt.position,
        "attempt": attempt.attempt,
        "bank": attempt.question.bank,
        "question_id": attempt.question.id,
        "answered_on": attempt.answered_on.isoformat(),
        "asked_at_utc": attempt.asked.at_utc.isoformat(timespec="milliseconds"),
        "asked_local_offset_min": attempt.asked.local_offset_min,
        "words": attempt.words,
        "spoken_ms": attempt.spoken_ms,
        "target_low_s": attempt.question.target.low_s,
        "target_high_s": attempt.question.target.high_s,
        "length": attempt.fit,
        "thinking_ms": attempt.thinking_ms,
        "pace_wpm": attempt.pace_wpm,
        "fillers": attempt.fillers,
        "fillers_measured": attempt.fillers_measured,
        "fillers_per_min": None if rate is None else round(rate, 2),
        "long_pauses": attempt.long_pauses,
        "longest_pause_ms": attempt.longest_pause_ms,
        "warnings_open": attempt.warnings_open,
        "warnings_settled": attempt.warnings_settled,
    }


def _pauses(progress: Progress) -> dict[str, Any] | None:
    pauses = progress.pauses
    if pauses is None:
        return None
    rate = pauses.per_min
    return {
        "count": pauses.count,
        "per_min": None if rate is None else round(rate, 2),
        "longest_ms": pauses.longest_ms,
        "answers": pauses.answers,
    }


def _spread(spread: Spread | None) -> dict[str, Any] | None:
    if spread is None:
        return None
    return {
        "median": spread.median,
        "low": spread.low,
        "high": spread.high,
        "answers": spread.count,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "met": coverage.met,
        "partly": coverage.partly,
        "gaps": coverage.gaps,
        "total": coverage.total,
        "practised": coverage.practised,
        "untold": list(coverage.untold),
    }
