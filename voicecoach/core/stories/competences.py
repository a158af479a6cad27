"""What a story shows of whoever tells it, and what a posting asks for of that.

Words of the table show a competence, and so do skills that the consistency check knows by name.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from voicecoach.core.claims.skill_words import named_skill
from voicecoach.core.claims.words import read_words
from voicecoach.core.stories.competence_table import COMPETENCE_TABLE

MOST = 4
"""A story that shows everything shows nothing."""


@dataclass(frozen=True, slots=True)
class Competence:
    """One thing interviewers look for."""

    name: str
    asked: re.Pattern[str]
    """How a posting or a question asks for it."""
    shown: re.Pattern[str]
    """What somebody says who did it."""
    skills: frozenset[str] = frozenset()
    """Tags of `core.claims` that show it, too."""


@cache
def all_competences() -> tuple[Competence, ...]:
    """All that are known, in the order of the table."""
    return tuple(
        Competence(
            name,
            re.compile(asked),
            re.compile(shown),
            frozenset(f"@{tag.strip()}" for tag in skills.split("@") if tag.strip()),
        )
        for name, asked, shown, skills in COMPETENCE_TABLE
    )


def competences_shown(text: str, most: int = MOST) -> tuple[str, ...]:
    """What a story shows, the clearest first; empty where no words show any of it."""
    small = text.lower().replace("’", "'")
    groups = named_skill(read_words(text)).tags
    has = {tag for group in groups for tag in group.split("|")}
    weighed = [(_weight(each, small, has), each.name) for each in all_competences()]
    ranked = sorted(weighed, key=lambda each: -each[0])
    return tuple(name for weight, name in ranked if weight)[:most]


def competences_asked(text: str) -> tuple[str, ...]:
    """What a requirement or a question asks for, in the order of the table."""
    small = text.lower().replace("’", "'")
    return tuple(each.name for each in all_competences() if each.asked.search(small))


def known_competence(name: str) -> str | None:
    """The one that begins so, whatever its case; None when none or several do."""
    word = " ".join(name.casefold().split())
    begun = [each.name for each in all_competences() if word and each.name.startswith(word)]
    exact = [each for each in begun if each == word]
    found = exact or begun
    return found[0] if len(found) == 1 else None


def named_competences(names: Iterable[str]) -> tuple[str, ...]:
    """As they are known where they are, otherwise as they were given; each once."""
    given = (" ".join(name.split()) for name in names)
    return tuple(dict.fromkeys(known_competence(each) or each.casefold() for each in given if each))


def _weight(competence: Competence, small: str, has: set[str]) -> int:
    told = {match.group() for match in competence.shown.finditer(small)}
    return len(told) + len(competence.skills & has)
