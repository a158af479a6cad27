"""What a person decided about findings, and what follows for later comparisons.

=============  ==================================================================================
choice         consequence
=============  ==================================================================================
``dismissed``  the pair is not told again, nor another pair of the same two values
``right``      the other value is wrong: it leaves the history, wherever it was said
``misheard``   this one was never said: its claim takes part in nothing any more
``both_true``  the pair, and every pair of the same two values, fits together
``changed``    the same, in this order: going back to the old value is told again
``implied``    nothing is left to ask, because of what was decided about another finding
=============  ==================================================================================

"The same two values" means about the same thing: the check itself is asked whether each of them
conflicts with the decided one. A decided finding is never raised again with the same quotes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from voicecoach.core.claims.compare import compare_claims
from voicecoach.core.claims.extract import extract_claims, extract_together
from voicecoach.core.claims.models import Claim, Finding, FindingValue, Side, Statement
from voicecoach.core.claims.nearness import Nearness


class Choice(StrEnum):
    DISMISSED = "dismissed"
    RIGHT = "right"
    MISHEARD = "misheard"
    BOTH_TRUE = "both_true"
    CHANGED = "changed"
    IMPLIED = "implied"


class Which(StrEnum):
    """One of the two sides of a finding."""

    EARLIER = "earlier"
    LATER = "later"

    @property
    def other(self) -> "Which":
        return Which.LATER if self is Which.EARLIER else Which.EARLIER


_ABOUT_ONE_SIDE = frozenset({Choice.RIGHT, Choice.MISHEARD})
_ABOUT_THE_PAIR = frozenset({Choice.DISMISSED, Choice.BOTH_TRUE, Choice.CHANGED})


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision about one finding."""

    choice: Choice
    which: Which | None = None
    """The side that is right, or that was misheard; None for choices about the pair."""
    why: str | None = None
    """In the person's own words: "two different jobs"."""

    def __post_init__(self) -> None:
        if (self.which is not None) != (self.choice in _ABOUT_ONE_SIDE):
            msg = "a side is named when one is right or misheard, and only then"
            raise ValueError(msg)

    @property
    def set_aside(self) -> Which | None:
        """The side whose value no longer takes part; None when both stay."""
        if self.which is None:
            return None
        return self.which.other if self.choice is Choice.RIGHT else self.which


@dataclass(frozen=True, slots=True)
class Resolved:
    """A finding with the decision that holds for it."""

    finding: Finding
    resolution: Resolution


class Settlement:
    """Everything decided so far, ready to be asked about many claims."""

    def __init__(self, resolved: Iterable[Resolved] = ()) -> None:
        self._resolved = tuple(resolved)
        self._fingerprints = frozenset(each.finding.fingerprint for each in self._resolved)
        self._set_aside: dict[Statement, frozenset[Claim]] = {}
        self._wrong: dict[FindingValue, tuple[_WrongValue, ...]] = {}
        for each in self._resolved:
            self._note(each)

    def takes_part(self, claim: Claim) -> bool:
        """False for a claim that was misheard or declared wrong itself."""
        return claim not in self._set_aside.get(claim.statement, ())

    def counts_as_history(self, claim: Claim) -> bool:
        """False also for a wrong value in another statement, where it denies the right one."""
        if not self.takes_part(claim):
            return False
        return not any(each.covers(claim) for each in self._wrong.get(claim.value, ()))

    def settles(self, finding: Finding) -> bool:
        """True when the person has decided about this finding, or about the same two values."""
        if finding.fingerprint in self._fingerprints:
            return True
        return any(_is_same_pair(each, finding) for each in self._resolved)

    def leaves_nothing_to_ask(self, finding: Finding) -> bool:
        """True also for a finding one of whose values has been set aside, wherever it was said."""
        if self.settles(finding):
            return True
        sides = (finding.earlier, finding.later)
        return any(
            not self.counts_as_history(claim) for side in sides for claim in _claims_behind(side)
        )

    def _note(self, resolved: Resolved) -> None:
        aside = resolved.resolution.set_aside
        if aside is None:
            return
        side = _side(resolved.finding, aside)
        known = self._set_aside.get(side.statement, frozenset())
        wrong = tuple(_claims_behind(side))
        self._set_aside[side.statement] = known | frozenset(wrong)
        if resolved.resolution.choice is Choice.RIGHT:
            right = tuple(_claims_behind(_side(resolved.finding, aside.other)))
            value = _WrongValue(wrong, right)
            self._wrong[side.value] = (*self._wrong.get(side.value, ()), value)


@dataclass(frozen=True, slots=True)
class _WrongValue:
    """A value that was declared not to be right, and the one that is."""

    wrong: tuple[Claim, ...]
    right: tuple[Claim, ...]

    def covers(self, claim: Claim) -> bool:
        """True for the same value said elsewhere, of the same thing, against the right one."""
        return any(_may_be_one_subject(claim, each) for each in self.wrong) and any(
            _conflict((claim,), (each,)) for each in self.right
        )


def _may_be_one_subject(one: Claim, other: Claim) -> bool:
    """They share a word about their subject, or one of them says nothing about it."""
    mine, theirs = _subject(one), _subject(other)
    return not (mine and theirs) or bool(mine & theirs)


def _subject(claim: Claim) -> frozenset[str]:
    return claim.scope.own | claim.scope.near | claim.terms


NOTHING_DECIDED = Settlement()


def check_with_resolutions(
    answer: Statement,
    history: Iterable[Statement],
    settlement: Settlement,
    near: Nearness | None = None,
) -> tuple[Finding, ...]:
    """Compare an answer with everything said before, as far as nothing has been decided about it.

    Strongest first, like `check_answer`, which it equals while nothing is decided.
    """
    before, now = extract_together(tuple(history), answer)
    earlier = [claim for claim in before if settlement.counts_as_history(claim)]
    later = [claim for claim in now if settlement.takes_part(claim)]
    found = compare_claims(earlier, later, near)
    return tuple(finding for finding in found if not settlement.settles(finding))


def speaks_of(finding: Finding, claim: Claim) -> bool:
    """Tell whether a finding quotes this claim on one of its sides."""
    return any(
        side.statement == claim.statement and _is_behind(claim, side)
        for side in (finding.earlier, finding.later)
    )


def _is_same_pair(resolved: Resolved, finding: Finding) -> bool:
    """The same two values about the same thing, said in other words or statements."""
    choice, decided = resolved.resolution.choice, resolved.finding
    if choice not in _ABOUT_THE_PAIR or decided.kind != finding.kind:
        return False
    as_told = _is_alike(decided.earlier, decided.later, finding)
    return as_told or (
        choice is not Choice.CHANGED and _is_alike(decided.later, decided.earlier, finding)
    )


def _is_alike(first: Side, second: Side, finding: Finding) -> bool:
    if (first.value, second.value) != (finding.earlier.value, finding.later.value):
        return False
    earlier, later = tuple(_claims_behind(finding.earlier)), tuple(_claims_behind(finding.later))
    return _conflict(earlier, tuple(_claims_behind(second))) and _conflict(
        tuple(_claims_behind(first)), later
    )


def _conflict(earlier: Sequence[Claim], later: Sequence[Claim]) -> bool:
    return bool(compare_claims(earlier, later))


def _side(finding: Finding, which: Which) -> Side:
    return finding.earlier if which is Which.EARLIER else finding.later


def _claims_behind(side: Side) -> Iterator[Claim]:
    """The claims of a statement that a finding has quoted with this value."""
    return (claim for claim in extract_claims(side.statement) if _is_behind(claim, side))


def _is_behind(claim: Claim, side: Side) -> bool:
    overlaps = claim.start_char < side.end_char and side.start_char < claim.end_char
    return overlaps and claim.value == side.value
