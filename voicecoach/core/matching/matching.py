"""Finding the lines that show what a requirement asks for.

Skills and tools by name, families of tasks, shared words, and nearness of meaning each give a line
some weight; the best line decides. What is asked for at a level (a degree, a certificate, fluency,
years) is met only at that level. Thresholds were set on one half of the labelled pairs.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rapidfuzz import fuzz

from voicecoach.core.claims.skill_words import TONGUE, named_skill
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words
from voicecoach.core.matching import levels
from voicecoach.core.matching.families import families
from voicecoach.core.matching.models import Evidence, Label, Likeness, Match, Reason

MOST_EVIDENCE = 3
MET_AT = 0.44
SURE_AT = 0.47
"""Meaning alone shows something from here on; below, a person has to judge."""
PARTLY_AT = 0.36
MEANING_AT = 0.38
"""A line that shares no word with what is asked for has to be nearer in meaning."""
_SKILL, _WORDS = 0.25, 0.2
_OF_FAMILY = {Label.MET: 0.3, Label.PARTLY: 0.1}
_SAME_WORD = 80
_STEM = 5
_SAME_NAME = 90
_NAME_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][A-Za-z]{3,}")

_SAYS_NOTHING = lemmas(
    "strong excellent good great proven track record ability able experience experienced knowledge "
    "skill hands-on understanding familiar familiarity working professional advanced responsible "
    "year least ideally such similar process other used using have level status qualified deal "
    "dealing well solid sound demonstrable proficient proficiency confident background working "
    "essential desirable required plus bonus etc role"
)


def match_requirement(
    requirement: str, lines: Sequence[str], likeness: Likeness | None, today: date
) -> Match:
    """The best lines for one requirement, and how well it is met by them."""
    near = (likeness(requirement, lines) if likeness and lines else None) or [0.0] * len(lines)
    asked = _Asked(requirement)
    found = [
        evidence
        for number, (line, nearness) in enumerate(zip(lines, near, strict=True))
        if not _CONTACT.search(line)
        and (evidence := asked.evidence(number, line, nearness)) is not None
    ]
    ranked = sorted(found, key=lambda each: (each.label is not Label.MET, -each.weight, each.line))
    if not ranked:
        return Match(requirement, Label.GAP)
    label = ranked[0].label
    wanted = levels.years_wanted(requirement)
    dated = [each.quote for each in ranked[:MOST_EVIDENCE] if each.label is Label.MET]
    shown = levels.years_shown(dated, today)
    if shown is None:
        shown = levels.years_shown(lines, today)
    if label is Label.MET and wanted is not None and shown is not None and shown < wanted:
        label = Label.PARTLY
        ranked = [_of_years(each) for each in ranked]
    elif label is Label.MET and not _all_parts_shown(requirement, lines):
        label = Label.PARTLY
        ranked = [replace(each, label=label, reason=Reason.SAME_WORDS) for each in ranked]
    return Match(requirement, label, tuple(ranked[:MOST_EVIDENCE]))


_PARTS = re.compile(r"\s+and\s+(?=[a-z]+ed\s)")
"""Between two deeds asked for at once: "managed suppliers and negotiated contracts"."""


def _all_parts_shown(requirement: str, lines: Sequence[str]) -> bool:
    parts = [_Asked(part) for part in _PARTS.split(requirement)]
    return len(parts) < 2 or all(any(part.is_named(line) for line in lines) for part in parts)


def share_words(one: str, other: str) -> bool:
    """Whether two texts name the same thing by a word that says something."""
    wanted = named_skill(read_words(one)).words - _SAYS_NOTHING
    return any(_is_same(word, each.lemma) for word in wanted for each in read_words(other))


def _of_years(evidence: Evidence) -> Evidence:
    return replace(evidence, label=Label.PARTLY, reason=Reason.YEARS)


class _Asked:
    """A requirement, read once."""

    def __init__(self, requirement: str) -> None:
        self._text = requirement
        self._small = requirement.lower()
        named = named_skill(read_words(requirement))
        self._skills = [frozenset(group.split("|")) for group in named.tags]
        self._words = named.words - _SAYS_NOTHING
        self._names = {
            name.casefold() for name in _NAME_INSIDE.findall(requirement) if not name.isupper()
        }
        self._families = [each for each in families() if each.asked.search(self._small)]
        self._degree = levels.degree_wanted(requirement)

    def evidence(self, number: int, line: str, nearness: float) -> Evidence | None:
        """What this line shows; None when it shows nothing of it."""
        if self._degree is not None:
            return self._degree_evidence(number, line, nearness)
        skill, words, family = self._skill(line), self._shared(line), self._family(line)
        plain = nearness + skill * _SKILL + words * _WORDS
        if plain < self._least(skill, words) and family is None and skill < 1:
            return None
        weight = round(plain + (_OF_FAMILY[family] if family else 0.0), 3)
        if family is not Label.MET and plain < MET_AT:
            reason = Reason.SAME_FAMILY if family else _reason(skill, words, family)
            return Evidence(number, line, Label.PARTLY, reason, weight)
        reason = _reason(skill, words, family)
        if reason is Reason.MEANING and nearness < SURE_AT:
            return Evidence(number, line, Label.PARTLY, reason, weight)
        if family is not Label.MET and self._tools_are_missing(line):
            return Evidence(number, line, Label.PARTLY, Reason.SAME_FAMILY, weight)
        if self._is_below(line):
            return Evidence(number, line, Label.PARTLY, Reason.LEVEL, weight)
        return Evidence(number, line, Label.MET, reason, weight)

    def is_named(self, line: str) -> bool:
        """Whether the line names it or tells of doing it, whatever the meaning of the rest."""
        if self._families:
            return self._family(line) is Label.MET
        return self._skill(line) > 0 or self._shared(line) > 0

    def _least(self, skill: float, words: float) -> float:
        """More is needed of meaning alone, and where it is known how such a task is told."""
        if skill:
            return PARTLY_AT
        if self._families:
            return SURE_AT
        return PARTLY_AT if words else MEANING_AT

    def _degree_evidence(self, number: int, line: str, nearness: float) -> Evidence | None:
        has = levels.degree_of(line)
        if has is None:
            return None
        if not levels.field_fits(self._text, line) and not self._shared(line):
            return None
        is_met = has >= (self._degree or 0)
        label = Label.MET if is_met else Label.PARTLY
        return Evidence(number, line, label, Reason.LEVEL, round(nearness + has, 3))

    def _skill(self, line: str) -> float:
        if not self._skills:
            return 0.0
        has = {tag for group in named_skill(read_words(line)).tags for tag in group.split("|")}
        return sum(not group.isdisjoint(has) for group in self._skills) / len(self._skills)

    def _shared(self, line: str) -> float:
        if not self._words:
            return 0.0
        has = [word.lemma for word in read_words(line)]
        shared = [word for word in self._words if any(self._is_told(word, one) for one in has)]
        return len(shared) / len(self._words)

    def _is_told(self, word: str, other: str) -> bool:
        """The name of a tool is told by itself alone: "donor" is no Donorfy."""
        if word in self._names:
            return fuzz.ratio(word, other) >= _SAME_NAME
        return _is_same(word, other)

    def _family(self, line: str) -> Label | None:
        small = line.lower()
        if any(each.shown and each.shown.search(small) for each in self._families):
            return Label.MET
        if any(each.near.search(small) for each in self._families):
            return Label.PARTLY
        return None

    def _tools_are_missing(self, line: str) -> bool:
        """Whether tools are asked for by name and the line has none of them."""
        tools = {tag for group in self._skills for tag in group if tag.startswith("#")}
        if not tools:
            return False
        has = {tag for group in named_skill(read_words(line)).tags for tag in group.split("|")}
        return tools.isdisjoint(has)

    def _is_below(self, line: str) -> bool:
        if levels.lacks_qualifier(self._text, line) or levels.leads_too_few(self._text, line):
            return True
        if not levels.wants_fluency(self._text):
            return False
        tongues = [
            tag.removeprefix(TONGUE)
            for group in self._skills
            for tag in group
            if tag.startswith(TONGUE)
        ]
        return bool(tongues) and not any(levels.is_fluent(each, line) for each in tongues)


_CONTACT = re.compile(r"\S@\S|https?://|\bwww\.|\+?\d[\d ()/-]{8,}\d")


def _reason(skill: float, words: float, family: Label | None) -> Reason:
    if skill:
        return Reason.SAME_SKILL
    if family is Label.MET:
        return Reason.SAME_FAMILY
    return Reason.SAME_WORDS if words else Reason.MEANING


def _is_same(word: str, other: str) -> bool:
    if len(word) >= _STEM and other.startswith(word[:_STEM]):
        return True
    return fuzz.ratio(word, other) >= _SAME_WORD
