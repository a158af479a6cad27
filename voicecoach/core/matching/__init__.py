"""What a posting asks for, against what the résumé and the answers show. Pure."""

from voicecoach.core.matching.levels import is_formal
from voicecoach.core.matching.matching import match_requirement, share_words
from voicecoach.core.matching.models import Evidence, Label, Likeness, Match, Reason
from voicecoach.core.matching.wishes import main_part

__all__ = [
    "Evidence",
    "Label",
    "Likeness",
    "Match",
    "Reason",
    "is_formal",
    "main_part",
    "match_requirement",
    "share_words",
]
