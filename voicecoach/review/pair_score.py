"""How well verdicts agree with labelled pairs: precision, recall and false alarms by kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from voicecoach.core.claims.models import Level

ALL_KINDS = "all"


@dataclass(frozen=True, slots=True)
class LabelledVerdict:
    """One compared pair with what it was labelled."""

    kind: str
    label: str
    """contradiction, consistent, different_subject, update or unclear."""
    verdict: Level | None


@dataclass(frozen=True, slots=True)
class KindScore:
    """Counts for one kind of pair."""

    kind: str
    found: int
    missed: int
    false_alarms: int
    negatives: int
    unclear: int
    """Pairs neither contradictory nor unclear that came out as unclear."""

    @property
    def precision(self) -> float | None:
        return _share(self.found, self.found + self.false_alarms)

    @property
    def recall(self) -> float | None:
        return _share(self.found, self.found + self.missed)


def score_pairs(verdicts: Iterable[LabelledVerdict]) -> tuple[KindScore, ...]:
    """Score by kind, in order of first appearance; the last row counts all pairs."""
    by_kind: dict[str, list[LabelledVerdict]] = {}
    everything: list[LabelledVerdict] = []
    for each in verdicts:
        by_kind.setdefault(each.kind, []).append(each)
        everything.append(each)
    rows = [_score(kind, group) for kind, group in by_kind.items()]
    return (*rows, _score(ALL_KINDS, everything))


def _score(kind: str, group: list[LabelledVerdict]) -> KindScore:
    positives = [each for each in group if each.label == Level.CONTRADICTION]
    negatives = [each for each in group if each.label != Level.CONTRADICTION]
    found = sum(each.verdict is Level.CONTRADICTION for each in positives)
    return KindScore(
        kind=kind,
        found=found,
        missed=len(positives) - found,
        false_alarms=sum(each.verdict is Level.CONTRADICTION for each in negatives),
        negatives=len(negatives),
        unclear=sum(
            each.verdict is Level.UNCLEAR and each.label != Level.UNCLEAR for each in negatives
        ),
    )


def score_table(rows: Iterable[KindScore]) -> str:
    """The scores as plain text, one kind a line."""
    lines = [f"{'kind':<20}{'precision':>10}{'recall':>8}{'found':>10}{'false':>10}{'unclear':>9}"]
    for row in rows:
        found = f"{row.found}/{row.found + row.missed}"
        false = f"{row.false_alarms}/{row.negatives}"
        lines.append(
            f"{row.kind:<20}{_rounded(row.precision):>10}{_rounded(row.recall):>8}"
            f"{found:>10}{false:>10}{row.unclear:>9}"
        )
    return "\n".join(lines)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _rounded(share: float | None) -> str:
    return "-" if share is None else f"{share:.2f}"
