"""How an answer that tells of something is built: situation, task, action, result. Pure."""

from voicecoach.core.structure.models import (
    Ownership,
    Part,
    PartSpan,
    Structure,
    Unassessed,
)
from voicecoach.core.structure.reading import read_structure, structure_of

__all__ = [
    "Ownership",
    "Part",
    "PartSpan",
    "Structure",
    "Unassessed",
    "read_structure",
    "structure_of",
]
