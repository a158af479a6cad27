"""What is due today, in words and as data."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from voicecoach.core.due import DueItem, WhyDue
from voicecoach.review.dates import day_in_words
from voicecoach.review.plan_json import practisable_json
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import wrapped

NOTHING_DUE = "Nothing is due today. Something new: voicecoach drill mixed"


def due_list(items: Sequence[DueItem], left_out: int, interview_on: date | None) -> str:
    """Each question with its reason, and how to practise them."""
    if not items:
        return NOTHING_DUE
    lines = [
        f"{wrapped(item.question.text, f'{number}. ')}\n{wrapped(f'Why: {why(item)}.', '   ')}"
        for number, item in enumerate(items, 1)
    ]
    if left_out:
        lines.append(f"{counted(left_out, 'more question')} can wait until tomorrow.")
    if interview_on is not None:
        lines.append(f"The interview is on {day_in_words(interview_on)}.")
    return "\n".join(lines)


def why(item: DueItem) -> str:
    """Why a question is due, in a few words."""
    match item.why:
        case WhyDue.WARNING:
            return f"{counted(item.warnings, 'warning')} of its last answer still open"
        case WhyDue.WEAK:
            return "it was left out or ran over last time"
        case WhyDue.FADING:
            return f"you would answer it well with a chance of {_percent(item)}"
        case WhyDue.BEFORE_THE_INTERVIEW:
            return f"on the day of the interview that chance would be {_percent(item)}"
        case WhyDue.UNTOUCHED:
            return "the posting asks for it and no answer has told it yet"


def _percent(item: DueItem) -> str:
    return "unknown" if item.chance is None else f"{round(item.chance * 100)} %"


def due_json(items: Sequence[DueItem], left_out: int, interview_on: date | None) -> dict[str, Any]:
    return {
        "interview_on": interview_on.isoformat() if interview_on else None,
        "questions": [
            {
                **practisable_json(item.question),
                "kind": item.why,
                "why": why(item),
                "warnings": item.warnings,
                "chance": None if item.chance is None else round(item.chance, 3),
            }
            for item in items
        ],
        "left_out": left_out,
    }
