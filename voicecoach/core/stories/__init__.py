"""A bank of stories: what they show, how they are named, who has heard them. Pure."""

from voicecoach.core.stories.bank import (
    AskedCompetence,
    PastTelling,
    Suggestion,
    fresh_stories,
    new_story,
    suggestions,
    was_told_to,
)
from voicecoach.core.stories.competences import (
    all_competences,
    competences_asked,
    competences_shown,
    known_competence,
    named_competences,
)
from voicecoach.core.stories.retelling import told_story
from voicecoach.core.stories.titles import propose_title

__all__ = [
    "AskedCompetence",
    "PastTelling",
    "Suggestion",
    "all_competences",
    "competences_asked",
    "competences_shown",
    "fresh_stories",
    "known_competence",
    "named_competences",
    "new_story",
    "propose_title",
    "suggestions",
    "told_story",
    "was_told_to",
]
