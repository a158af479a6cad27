"""From an application and everything known of it to what to prepare for the next round. Pure."""

from voicecoach.core.planning.models import (
    Plan,
    PlannedQuestion,
    PlanPoint,
    Preparation,
    Remembered,
    Why,
    Wording,
)
from voicecoach.core.planning.planning import make_plan
from voicecoach.core.planning.questions import untouched_questions
from voicecoach.core.planning.requirements import MatchedRequirement

__all__ = [
    "MatchedRequirement",
    "Plan",
    "PlanPoint",
    "PlannedQuestion",
    "Preparation",
    "Remembered",
    "Why",
    "Wording",
    "make_plan",
    "untouched_questions",
]
