"""What a posting asks for, against what the résumé and the answers show. Pure."""

from voicecoach.core.matching.levels import is_formal
from voicecoach.core.matching.matching import match_requirement, share_words
from voicecoach.core.matching.models import Evidence, Label, Likeness, Match, Reason

__all__ = [
    "Evidence",
    "Label",
    "Likeness",
    "Match",
    "Reason",
    "is_formal",
    "match_requirement",
    "share_words",
]
