"""What a hands-free sitting has to tell about itself."""

from dataclasses import dataclass, field

from voicecoach.core.claims.models import Level
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.standing import Standing
from voicecoach.session.keeping import KeptAnswer


@dataclass(slots=True)
class Tally:
    """Counts while a sitting goes on."""

    total: int
    """Planned questions; follow-ups have positions after them."""
    _reached: set[int] = field(default_factory=set)
    _skipped: set[int] = field(default_factory=set)
    _spoken_ms: dict[int, int] = field(default_factory=dict)
    """By answer."""
    _answered: set[int] = field(default_factory=set)
    _open: dict[int, StoredFinding] = field(default_factory=dict)
    _settled: set[int] = field(default_factory=set)
    _marks: int = 0
    _notes: int = 0

    def reach(self, position: int) -> None:
        self._reached.add(position)

    def keep(self, position: int, kept: KeptAnswer) -> None:
        """Count an answer; once more when it has become longer."""
        if not kept.anything_said:
            return
        self._answered.add(position)
        self._skipped.discard(position)
        if kept.timing.onset_ms is not None:
            self._spoken_ms[kept.answer_id] = speaking_ms(kept.timing)
        for stored in kept.findings:
            if stored.finding.level is Level.CONTRADICTION:
                self._open[stored.id] = stored

    def skip(self, position: int) -> None:
        if position not in self._answered:
            self._skipped.add(position)

    def settle(self, finding_id: int) -> None:
        if self._open.pop(finding_id, None) is not None:
            self._settled.add(finding_id)

    def disagree(self, stored: StoredFinding) -> None:
        """Count a finding that has turned out to be a contradiction."""
        self._open[stored.id] = stored

    def unsettle(self, stored: StoredFinding) -> None:
        if stored.id in self._settled:
            self._settled.discard(stored.id)
            self._open[stored.id] = stored

    def mark(self) -> None:
        self._marks += 1

    def note(self) -> None:
        self._notes += 1

    def standing(self) -> Standing:
        return Standing(
            asked=sum(position < self.total for position in self._reached),
            total=self.total,
            answered=len(self._answered),
            skipped=len(self._skipped),
            spoken_ms=sum(self._spoken_ms.values()),
            mismatches=tuple(self._open.values()),
            settled=len(self._settled),
            marks=self._marks,
            notes=self._notes,
        )
