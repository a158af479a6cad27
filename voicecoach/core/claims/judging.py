"""What an optional judge may do to findings: set aside, soften, or note, never strengthen. Pure.

The rules decide. A judge's opinion counts only when both of its quotes stand in the statements it
was asked about, and only as far as it says how sure it is.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz import fuzz

from voicecoach.core.claims.models import (
    Finding,
    FindingValue,
    Level,
    Severity,
    Side,
    Statement,
)
from voicecoach.errors import JudgeError

NOTE_RULE = "judge_note"
NOTE_KIND = "judge_note"

# Start values, set by judgement: no judge has been measured.
VETO_CONFIDENCE = 0.8
SOFTEN_CONFIDENCE = 0.5
NOTE_CONFIDENCE = 0.8

MOST_FINDINGS_ASKED = 5
MOST_OWN_QUESTIONS = 2
SAME_QUESTION_RATIO = 85.0

_MILDER = {Severity.HIGH: Severity.MEDIUM, Severity.MEDIUM: Severity.LOW}
_STRENGTH = {level: place for place, level in enumerate(Level)}


class Relation(StrEnum):
    """How two statements stand to each other, in a judge's opinion."""

    CONTRADICTION = "contradiction"
    CHANGED = "changed"
    CONSISTENT = "consistent"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a judge thinks of two statements; its quotes are claims until they are verified."""

    relation: Relation
    confidence: float | None
    """From 0 to 1; None when the judge does not say, and then the opinion changes nothing."""
    earlier_quote: str
    later_quote: str
    reason: str = ""
    """In the judge's words; never shown to the person."""


class Effect(StrEnum):
    """What became of a finding."""

    CONFIRMED = "confirmed"
    DEMOTED = "demoted"
    VETOED = "vetoed"
    NOTED = "noted"  # raised by the judge alone
    IGNORED = "ignored"  # quotes that are not there, or not sure enough


@dataclass(frozen=True, slots=True)
class JudgedFinding:
    """A finding as it stands now; `effect` is None when the judge was not asked about it."""

    finding: Finding
    effect: Effect | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The findings of one answer after the judge was heard, strongest first."""

    judged: tuple[JudgedFinding, ...]
    asked: int = 0
    """How many opinions were given."""
    vetoed: int = 0
    problem: JudgeError | None = None
    """Why the judge was not heard; the findings are then those of the rules."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(each.finding for each in self.judged)

    def count(self, effect: Effect) -> int:
        """How many of the findings came out this way; vetoed ones are not among them."""
        return sum(each.effect is effect for each in self.judged)


def apply_opinion(finding: Finding, opinion: Opinion) -> JudgedFinding:
    """Weigh an opinion on this finding. A vetoed finding comes back as it was, to be left out."""
    earlier, later = finding.earlier.statement, finding.later.statement
    if _quoted(earlier, later, opinion) is None:
        return JudgedFinding(finding, Effect.IGNORED)
    if opinion.relation is Relation.CONTRADICTION:
        return JudgedFinding(finding, Effect.CONFIRMED)
    confidence = opinion.confidence or 0.0
    if opinion.relation is Relation.CHANGED:
        return _as_changed(finding, confidence)
    if confidence >= VETO_CONFIDENCE:
        return JudgedFinding(finding, Effect.VETOED)
    if confidence >= SOFTEN_CONFIDENCE and finding.severity in _MILDER:
        milder = replace(finding, severity=_MILDER[finding.severity])
        return JudgedFinding(milder, Effect.DEMOTED)
    return JudgedFinding(finding, Effect.IGNORED)


def _as_changed(finding: Finding, confidence: float) -> JudgedFinding:
    if finding.level is not Level.CONTRADICTION:
        return JudgedFinding(finding, Effect.CONFIRMED)
    if confidence < SOFTEN_CONFIDENCE:
        return JudgedFinding(finding, Effect.IGNORED)
    changed = replace(finding, level=Level.CHANGED, severity=Severity.LOW)
    return JudgedFinding(changed, Effect.DEMOTED)


def note_of(earlier: Statement, later: Statement, opinion: Opinion) -> JudgedFinding | None:
    """What the judge raises alone: unclear, low, and only with two quotes that are really there."""
    if opinion.relation is not Relation.CONTRADICTION:
        return None
    if opinion.confidence is None or opinion.confidence < NOTE_CONFIDENCE:
        return None
    sides = _quoted(earlier, later, opinion)
    if sides is None:
        return None
    note = Finding(
        level=Level.UNCLEAR,
        severity=Severity.LOW,
        kind=NOTE_KIND,
        rule=NOTE_RULE,
        topic="",
        earlier=sides[0],
        later=sides[1],
    )
    return JudgedFinding(note, Effect.NOTED)


def strongest_first(judged: Iterable[JudgedFinding]) -> tuple[JudgedFinding, ...]:
    """Order by level; within a level as the rules ordered them."""
    return tuple(sorted(judged, key=lambda each: _STRENGTH[each.finding.level]))


def worth_asking(
    later: Statement, history: Sequence[Statement], findings: Iterable[Finding]
) -> tuple[Statement, ...]:
    """Earlier statements that answered the same question and about which no rule fired.

    The newest first, at most `MOST_OWN_QUESTIONS`; `history` is oldest first. Statements without
    a question are left out: nothing says that they are about the same thing.
    """
    known = {finding.earlier.statement for finding in findings}
    found = [
        earlier
        for earlier in reversed(history)
        if earlier not in known and earlier.text != later.text and _same_question(earlier, later)
    ]
    return tuple(found[:MOST_OWN_QUESTIONS])


def _same_question(one: Statement, other: Statement) -> bool:
    first, second = one.context.question, other.context.question
    if not first or not second:
        return False
    return fuzz.ratio(first.casefold(), second.casefold()) >= SAME_QUESTION_RATIO


def find_quote(text: str, quote: str) -> tuple[int, int] | None:
    """Where whole words of the quote stand in the text: start and exclusive end, in code points.

    Spaces and, if need be, upper and lower case may differ; nothing else. None when not there.
    """
    words = quote.split()
    if not words:
        return None
    pattern = r"\s+".join(re.escape(word) for word in words)
    before = r"(?<!\w)" if _is_word(words[0][0]) else ""
    after = r"(?!\w)" if _is_word(words[-1][-1]) else ""
    for flags in (re.NOFLAG, re.IGNORECASE):
        match = re.search(f"{before}{pattern}{after}", text, flags)
        if match is not None:
            return match.start(), match.end()
    return None


def _is_word(char: str) -> bool:
    return re.match(r"\w", char) is not None


def _quoted(earlier: Statement, later: Statement, opinion: Opinion) -> tuple[Side, Side] | None:
    """Both sides as they stand in the statements; None unless both are there."""
    one = _side(earlier, opinion.earlier_quote)
    other = _side(later, opinion.later_quote)
    return None if one is None or other is None else (one, other)


def _side(statement: Statement, quote: str) -> Side | None:
    place = find_quote(statement.text, quote)
    if place is None:
        return None
    start, end = place
    words = statement.text[start:end]
    return Side(statement, words, start, end, FindingValue(type=NOTE_KIND, text=words))
