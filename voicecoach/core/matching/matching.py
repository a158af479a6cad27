"""Finding the lines that show what a requirement asks for.

A paper is shown by a line that names it, a degree by a degree in its field. For the rest, skills
and tools by name, families of tasks, shared words that tell the requirement from others, and
nearness of meaning each give a line some weight; the best line decides. Meaning alone shows
something only when it is near, and words or a family alone only when the meaning is not far.
Thresholds were set on the tuning part of the labelled pairs.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from voicecoach.core.matching import levels
from voicecoach.core.matching.families import families
from voicecoach.core.matching.models import Evidence, Label, Likeness, Match, Reason
from voicecoach.core.matching.papers import is_paper, papers_wanted
from voicecoach.core.matching.wishes import read_wish, says_a_name, share_told

MOST_EVIDENCE = 3
UNKNOWN_NEARNESS = 0.3
"""Where no model tells the meaning: neither near nor far."""
FAR_AT = 0.1
"""Below it a family or shared words are a coincidence, and show a part at most."""
MET_AT = 0.45
"""Of nearness and shared words together."""
TOLD_AT = 0.5
"""The share of what is asked for that words have to name to show all of it."""
NAMED_AT = 0.65
"""Enough is named that meaning is not asked."""
SURE_AT = 0.46
"""Meaning alone shows something from here on; below, a person has to judge."""
SURE_IN_FAMILY_AT = 0.54
"""The same where it is known how such a task is told, and the line tells it otherwise."""
SAME_POST_AT = 0.6
"""The line of a post or a school is near to all of its trade; alone that shows nothing."""
STANDS_OUT = 0.5
USUAL_LEAD = 0.1
"""How far the best line is before the next two where nothing is found."""
_FEW_LINES = 4
MEANING_AT = 0.43
PARTLY_AT = 0.45
_WORDS = 0.2
_OF_FAMILY = {Label.MET: 0.3, Label.PARTLY: 0.1}


def match_requirement(
    requirement: str, lines: Sequence[str], likeness: Likeness | None, today: date
) -> Match:
    """The best lines for one requirement, and how well it is met by them."""
    asked = _Asked(requirement)
    near = _nearness(asked.wish.text, lines, likeness)
    found = [
        evidence
        for number, (line, nearness) in enumerate(zip(lines, near, strict=True))
        if not _SHOWS_NOTHING.search(line)
        and (evidence := asked.evidence(number, line, nearness)) is not None
    ]
    ranked = sorted(found, key=lambda each: (each.label is not Label.MET, -each.weight, each.line))
    if not ranked:
        return _part_shown(requirement, lines, likeness, today)
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
        ranked = [_as_part(each) for each in ranked]
    return Match(requirement, label, tuple(ranked[:MOST_EVIDENCE]))


def _nearness(wanted: str, lines: Sequence[str], likeness: Likeness | None) -> Sequence[float]:
    """How near each line is in meaning; one that stands out among the others counts as nearer."""
    near = likeness(wanted, lines) if likeness and lines else None
    if near is None:
        return [UNKNOWN_NEARNESS] * len(lines)
    if len(near) < _FEW_LINES:
        return near
    best, *others = sorted(near, reverse=True)[:3]
    ahead = best - sum(others) / len(others)
    return [each + STANDS_OUT * (ahead - USUAL_LEAD) if each == best else each for each in near]


_PARTS = re.compile(r"\s+and\s+(?:have\s+)?(?=[a-z]+ed\s)")
"""Between two deeds asked for at once: "managed suppliers and negotiated contracts"."""


def _all_parts_shown(requirement: str, lines: Sequence[str]) -> bool:
    parts = [_Asked(part) for part in _PARTS.split(requirement)]
    return len(parts) < 2 or all(any(part.is_named(line) for line in lines) for part in parts)


def _part_shown(
    requirement: str, lines: Sequence[str], likeness: Likeness | None, today: date
) -> Match:
    """Where no line shows all of it, whether one shows one of several deeds."""
    parts = _PARTS.split(requirement)
    if len(parts) < 2:
        return Match(requirement, Label.GAP)
    found = [match_requirement(part, lines, likeness, today) for part in parts]
    shown = [_as_part(match.evidence[0]) for match in found if match.label is Label.MET]
    label = Label.PARTLY if shown else Label.GAP
    return Match(requirement, label, tuple(shown[:MOST_EVIDENCE]))


def _as_part(evidence: Evidence) -> Evidence:
    return replace(evidence, label=Label.PARTLY, reason=Reason.PART)


def share_words(one: str, other: str) -> bool:
    """Whether two texts name the same thing by a word that says something."""
    return share_told(read_wish(one), other) > 0


def _of_years(evidence: Evidence) -> Evidence:
    return replace(evidence, label=Label.PARTLY, reason=Reason.YEARS)


class _Asked:
    """A requirement, read once."""

    def __init__(self, requirement: str) -> None:
        self._text = requirement
        self.wish = read_wish(requirement)
        self._families = [each for each in families() if each.asked.search(self.wish.text.lower())]
        self._degree = levels.degree_wanted(self.wish.text)
        self._papers = papers_wanted(self.wish.text)

    def evidence(self, number: int, line: str, nearness: float) -> Evidence | None:
        """What this line shows; None when it shows nothing of it."""
        if self._degree is not None:
            return self._degree_evidence(number, line, nearness)
        if self._papers:
            return self._paper_evidence(number, line, nearness)
        told, family = share_told(self.wish, line), self._family(line)
        if family is None and not told and nearness < SAME_POST_AT and self._is_bare_post(line):
            return None
        plain = nearness + told * _WORDS
        label = self._label(plain, nearness, told, family)
        if label is None:
            return None
        reason = _reason(bool(self.wish.skills), told, family)
        if label is Label.MET and (below := self._below(line, family)):
            label, reason = Label.PARTLY, below
        weight = round(plain + (_OF_FAMILY[family] if family else 0.0), 3)
        return Evidence(number, line, label, reason, weight)

    def _label(
        self, plain: float, nearness: float, told: float, family: Label | None
    ) -> Label | None:
        is_near_enough = nearness >= FAR_AT or told >= 1
        if told >= NAMED_AT:
            return Label.MET
        if is_near_enough and family is Label.MET:
            return Label.MET
        if is_near_enough and told >= TOLD_AT and plain >= MET_AT:
            return Label.MET
        if nearness >= (SURE_IN_FAMILY_AT if self._families else SURE_AT):
            return Label.MET
        if family or (told and plain >= PARTLY_AT):
            return Label.PARTLY
        if nearness >= (SURE_AT if self._families else MEANING_AT):
            return Label.PARTLY
        return None

    def _is_bare_post(self, line: str) -> bool:
        """Whether a line is of a post or degree, and no years of such posts are asked for."""
        return levels.years_wanted(self._text) is None and levels.is_station(line)

    def is_named(self, line: str) -> bool:
        """Whether the line names it or tells of doing it, whatever the meaning of the rest."""
        if self._families:
            return self._family(line) is Label.MET
        return share_told(self.wish, line) > 0

    def _degree_evidence(self, number: int, line: str, nearness: float) -> Evidence | None:
        has = levels.degree_of(line)
        if has is None or not levels.field_fits(self.wish.text, line, nearness):
            return None
        is_met = has >= (self._degree or 0)
        label = Label.MET if is_met else Label.PARTLY
        return Evidence(number, line, label, Reason.LEVEL, round(nearness + has, 3))

    def _paper_evidence(self, number: int, line: str, nearness: float) -> Evidence | None:
        labels = [label for paper in self._papers if (label := paper.shown_by(line))]
        if self._family(line) is Label.MET and is_paper(line) and not labels:
            labels = [Label.MET]
        if not labels:
            return None
        label = Label.MET if Label.MET in labels else Label.PARTLY
        reason = Reason.SAME_WORDS if label is Label.MET else Reason.LEVEL
        return Evidence(number, line, label, reason, round(1 + nearness, 3))

    def _family(self, line: str) -> Label | None:
        small = line.lower()
        if any(each.shown and each.shown.search(small) for each in self._families):
            return Label.MET
        if any(each.near.search(small) for each in self._families):
            return Label.PARTLY
        return None

    def _below(self, line: str, family: Label | None) -> Reason | None:
        """Why a line that would show it shows a part at most; None when it shows all."""
        if _SPARE_TIME.search(line):
            return Reason.LEVEL
        if levels.leads_too_few(self._text, line) or self._is_less_fluent(line):
            return Reason.LEVEL
        if family is not Label.MET and not says_a_name(self.wish, line):
            return Reason.SAME_FAMILY
        if family is not Label.MET and _DEED.search(self.wish.text) and levels.is_station(line):
            return Reason.SAME_WORDS
        return None

    def _is_less_fluent(self, line: str) -> bool:
        tongues = self.wish.tongues
        if not tongues or not levels.wants_fluency(self._text):
            return False
        return not any(levels.is_fluent(each, line) for each in tongues)


_SHOWS_NOTHING = re.compile(
    r"\S@\S|https?://|\bwww\.|\+?\d[\d ()/-]{8,}\d|"
    r"\b(?:(?:have|has|had|am|was|do|did)(?: not|n['’]t)|never|not)(?: (?:yet|really|actually))? "
    r"(?:worked|used|managed|done|led|run|had|been|held|dealt|tried|taught|passed|got|learn\w+|"
    r"driven|written|have|know|trained|qualified)\b|\bno (?:experience|knowledge)\b",
    re.IGNORECASE,
)
"""Ways to reach somebody, and what was never done."""
_SPARE_TIME = re.compile(r"^\W*(?:hobb(?:y|ies)|interests?|leisure|spare time|sports?)\b", re.I)
_DEED = re.compile(r"^(?:you (?:have|are|can|will) )?(?:experience (?:of|in|with) )?\w+ing\b", re.I)
"""Something done, which the line of a post, with its title and dates, does not tell."""


def _reason(has_skill: bool, told: float, family: Label | None) -> Reason:
    if has_skill and told:
        return Reason.SAME_SKILL
    if family:
        return Reason.SAME_FAMILY
    return Reason.SAME_WORDS if told else Reason.MEANING
