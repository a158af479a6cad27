"""Claims against claims: pairing by slot, ruling, cancelling, ranking."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from voicecoach.core.claims.doubt import doubted
from voicecoach.core.claims.extract import extract_together
from voicecoach.core.claims.jobs import quoted_span
from voicecoach.core.claims.models import (
    Certainty,
    Claim,
    Finding,
    Level,
    Scope,
    Severity,
    Side,
    Slot,
    Statement,
)
from voicecoach.core.claims.nearness import Nearness, are_apart, rule_near_stories
from voicecoach.core.claims.read_credentials import HELD_HEAD
from voicecoach.core.claims.read_titles import SOMEBODY_ELSE
from voicecoach.core.claims.rules_amounts import Ruling, parts_support, rule_amounts, supports
from voicecoach.core.claims.rules_dates import rule_dates
from voicecoach.core.claims.rules_facts import (
    rule_status,
)
from voicecoach.core.claims.rules_names import rule_names
from voicecoach.core.claims.rules_places import rule_places
from voicecoach.core.claims.rules_reasons import rule_reasons
from voicecoach.core.claims.rules_schooling import rule_education
from voicecoach.core.claims.rules_signs import agrees, rule_outcomes, rule_preferences
from voicecoach.core.claims.rules_skills import rule_skills
from voicecoach.core.claims.rules_titles import rule_titles
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.skill_words import OR, OWN, WELL
from voicecoach.core.claims.stations import STATION
from voicecoach.core.claims.topic import shared_topic
from voicecoach.core.claims.which_event import event_key

_RULES: dict[Slot, Callable[[Claim, Claim], Ruling | None]] = {
    Slot.DATE: rule_dates,
    Slot.DURATION: rule_amounts,
    Slot.COUNT: rule_amounts,
    Slot.MONEY: rule_amounts,
    Slot.PERCENT: rule_amounts,
    Slot.TEAM: rule_amounts,
    Slot.SKILL: rule_skills,
    Slot.TITLE: rule_titles,
    Slot.EDUCATION: rule_education,
    Slot.LOCATION: rule_places,
    Slot.REASON: rule_reasons,
    Slot.NAME: rule_names,
    Slot.STATUS: rule_status,
    Slot.PREFERENCE: rule_preferences,
    Slot.OUTCOME: rule_outcomes,
}
_ORDER = {slot.value: place for place, slot in enumerate(_RULES)}
_AMOUNTS = frozenset({Slot.DURATION, Slot.COUNT, Slot.MONEY, Slot.PERCENT, Slot.TEAM})
_STRENGTH = {Level.CONTRADICTION: 0, Level.CHANGED: 1, Level.UNCLEAR: 2}


def check_answer(
    answer: Statement, history: Sequence[Statement], near: Nearness | None = None
) -> tuple[Finding, ...]:
    """Compare an answer with everything said before; strongest first, each pair of quotes once."""
    return compare_claims(*extract_together(history, answer), near)


def check_statements(
    earlier: Statement, later: Statement, near: Nearness | None = None
) -> tuple[Finding, ...]:
    """Compare two statements; strongest first."""
    return compare_claims(*extract_together([earlier], later), near)


def verdict(findings: Iterable[Finding]) -> Level | None:
    """The level of the strongest finding; None when everything fits together."""
    return min((finding.level for finding in findings), key=_STRENGTH.__getitem__, default=None)


def compare_claims(
    earlier: Sequence[Claim], later: Sequence[Claim], near: Nearness | None = None
) -> tuple[Finding, ...]:
    """Compare claims made before with claims made later; strongest first.

    Without `near` the words alone tell what is about the same thing.
    """
    support = _Support(earlier, later)
    conflicts: list[_Conflict] = []
    for one, other in _pairs(earlier, later):
        ruling = _RULES[one.slot](one, other)
        if ruling is None and near is not None:
            ruling = rule_near_stories(one, other, near)
        if ruling is not None and not support.explains(one, other):
            conflicts.append(_Conflict(_finding(one, other, ruling), one, other))
    conflicts.sort(key=lambda each: _rank(each.finding))
    return tuple(_once(conflicts, near))


class _Conflict(NamedTuple):
    """A finding with the claims it was made of."""

    finding: Finding
    one: Claim
    other: Claim


def _pairs(earlier: Sequence[Claim], later: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Claims that answer the same question; for skills, that share a term with a denial."""
    by_key: dict[tuple[Slot, str], list[Claim]] = defaultdict(list)
    for claim in earlier:
        if claim.slot in _RULES:
            for key in _keys(claim):
                by_key[key].append(claim)
    for other in later:
        seen: set[int] = set()
        for key in _keys(other):
            for one in by_key.get(key, ()):
                if id(one) not in seen:
                    seen.add(id(one))
                    yield one, other


def _keys(claim: Claim) -> list[tuple[Slot, str]]:
    if claim.slot is Slot.SKILL:
        return [(claim.slot, start) for start in sorted(_starts(claim.terms))]
    if claim.slot is Slot.DATE:
        return [(claim.slot, _SAME_DATES.get(claim.head, event_key(claim.head)))]
    if claim.slot in {Slot.TEAM, Slot.MONEY}:
        return [(claim.slot, "")]
    if claim.slot is Slot.DURATION:
        return [(claim.slot, "time" if claim.head == "gap" else claim.head)]
    return [(claim.slot, _SAME_NAMES.get(claim.head, claim.head))]


def _starts(terms: Iterable[str]) -> set[str]:
    parts = {either for term in terms for either in term.split(OR)}
    return {either[:4] for either in parts - _SAID_BESIDE}


_SAID_BESIDE = frozenset({OWN, WELL})
"""What qualifies a skill names none."""
_SAME_NAMES = dict.fromkeys(("employer", "training place", "workplace", "which"), "workplace")
"""Names of where one was, whatever the question called it."""
_SAME_DATES = {"move": "start", "end": "leave"}
"""Coming to a place and starting there, leaving it and the end of the contract are one event."""


class _Support:
    """The claims of both sides by statement, to see whether a conflict is explained by another."""

    def __init__(self, earlier: Sequence[Claim], later: Sequence[Claim]) -> None:
        self._claims: dict[tuple[Statement, Slot], list[Claim]] = defaultdict(list)
        for claim in (*earlier, *later):
            if claim.slot in _EXPLAINS and claim.certainty in _FACTUAL:
                self._claims[claim.statement, claim.slot].append(claim)

    def explains(self, one: Claim, other: Claim) -> bool:
        """The same said again on the other side: as a part, a repair, or an old value."""
        test = _EXPLAINS.get(one.slot)
        if test is None:
            return False
        beside = self._claims[one.statement, one.slot], self._claims[other.statement, one.slot]
        if one.slot is Slot.NAME:
            return any(test(mine, theirs) for mine in beside[0] for theirs in beside[1])
        if any(claim is not one and test(claim, other) for claim in beside[0]) or any(
            claim is not other and test(claim, one) for claim in beside[1]
        ):
            return True
        is_amount = one.slot in _AMOUNTS
        return is_amount and (parts_support(beside[0], other) or parts_support(beside[1], one))


_FACTUAL = frozenset({Certainty.ASSERTED, Certainty.PLANNED})


def _says_the_same(other: Claim, claim: Claim) -> bool:
    return (
        other.head == claim.head
        and other.value.unit is None
        and other.affirmed == claim.affirmed
        and bool((other.terms & claim.terms) - _NOT_THE_VALUE)
    )


_NOT_THE_VALUE = frozenset({SOMEBODY_ELSE, STATION})
"""Terms that tell how a title was told, not which."""


def _holds_the_same(other: Claim, claim: Claim) -> bool:
    """A bachelor's degree in a field does not tell of a master's in it; either is of a school."""
    if claim.head == "kind of school":
        is_degree = other.head == HELD_HEAD and other.affirmed and other.per in _OF_UNIVERSITIES
        is_of_college = "college" in other.quote.lower()
        return is_degree and not is_of_college and "a university" in claim.terms
    return _says_the_same(other, claim) and (claim.head != HELD_HEAD or other.per == claim.per)


_OF_UNIVERSITIES = frozenset({"master", "doctorate"})
_EXPLAINS: dict[Slot, Callable[[Claim, Claim], bool]] = {
    **dict.fromkeys(_AMOUNTS, supports),
    Slot.PREFERENCE: agrees,
    Slot.OUTCOME: agrees,
    Slot.TITLE: _says_the_same,
    Slot.EDUCATION: _holds_the_same,
    Slot.NAME: _says_the_same,
    Slot.LOCATION: _says_the_same,
}


def _finding(one: Claim, other: Claim, ruling: Ruling) -> Finding:
    finding = Finding(
        level=ruling.level,
        severity=_severity(one, other, ruling.level),
        kind=one.slot.value,
        rule=ruling.rule,
        topic=shared_topic(one, other),
        earlier=_side(one),
        later=_side(other),
    )
    return doubted(finding)


def _severity(one: Claim, other: Claim, level: Level) -> Severity:
    """High when both sides name the same thing, medium when only nothing speaks against it."""
    if level is not Level.CONTRADICTION:
        return Severity.LOW
    is_certain = one.scope == Scope() or relate(one.scope, other.scope) is Match.SAME
    return Severity.HIGH if is_certain else Severity.MEDIUM


def _side(claim: Claim) -> Side:
    start, end = quoted_span(claim.statement, claim.start_char, claim.end_char)
    return Side(claim.statement, claim.statement.text[start:end], start, end, claim.value)


def _rank(finding: Finding) -> tuple[int, int, int, str]:
    """Strongest first; then measured things before told ones; then what was said last."""
    said_on = finding.earlier.statement.context.said_on
    recency = -said_on.toordinal() if said_on else 0
    return _STRENGTH[finding.level], _ORDER[finding.kind], recency, finding.rule


def _once(conflicts: Iterable[_Conflict], near: Nearness | None) -> Iterator[Finding]:
    """Tell each conflict once: by quotes, by claim, and by value said in several statements.

    What two statements are about is asked last, and only of what would be told: it costs more than
    all rules together.
    """
    seen: set[Hashable] = set()
    for finding, one, other in conflicts:
        earlier, later = finding.earlier, finding.later
        keys: tuple[Hashable, ...] = (
            (earlier.statement, earlier.start_char, later.start_char),
            (earlier.statement, finding.kind, earlier.start_char),
            (earlier.statement, finding.kind, later.start_char),
            (finding.rule, later.start_char, later.value, earlier.value, _said_of(finding)),
        )
        if not seen.isdisjoint(keys):
            seen.update(keys)
        elif near is None or not are_apart(finding, one, other, near):
            seen.update(keys)
            yield finding


def _said_of(finding: Finding) -> Hashable:
    """For values that are only yes or no, what they are about must be equal as well."""
    return finding.topic if finding.earlier.value.text is not None else None
