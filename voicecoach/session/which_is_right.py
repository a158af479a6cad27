"""Asking which of two statements is right, and keeping what the person says."""

from collections.abc import Sequence

from voicecoach.core.claims.models import Level
from voicecoach.core.claims.resolutions import Resolution
from voicecoach.core.commands import Command
from voicecoach.core.reply_reading import Unsettled, decision_in, is_short_reply, reply_forms
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import StoredFinding
from voicecoach.session.events import FindingSettled
from voicecoach.session.scene import Scene
from voicecoach.session.settling import settle
from voicecoach.session.takes import WantedReply

MOST_ASKED = 2
"""After one answer; the others stay open and are in the review."""

REPLY_WITHIN_MS = 6_000
TRIES = 2


class WhichIsRight:
    """Settles contradictions by voice in one sitting. Without a reply they stay open."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._latest: StoredFinding | None = None

    def ask_about(self, findings: Sequence[StoredFinding]) -> None:
        """Ask about contradictions, one after another, until the person wants something else."""
        self._latest = None
        contradictions = [each for each in findings if each.finding.level is Level.CONTRADICTION]
        for stored in contradictions[:MOST_ASKED]:
            self._ask(stored)
            self._await_reply(stored)
            if self._scene.keys.is_waiting:
                break

    def take_back(self) -> bool:
        """Open the latest decision again; False when there was none."""
        stored, self._latest = self._latest, None
        if stored is None:
            return False
        sitting = self._scene.sitting
        opened = sitting.store.decide_finding(stored.id, None, sitting.clock.now())
        self._scene.tally.unsettle(opened)
        sitting.tell(FindingSettled(sitting.at_ms, opened))
        self._scene.confirm(self._scene.phrases.taken_back())
        return True

    def _ask(self, stored: StoredFinding) -> None:
        self._scene.host.say(self._scene.phrases.which_is_right(stored), SaidKind.MISMATCH)

    def _await_reply(self, stored: StoredFinding) -> None:
        for attempt in range(TRIES):
            chosen = self._scene.choose(REPLY_WITHIN_MS, _wanted(stored))
            if chosen.wish is not None:
                if chosen.wish.command not in {Command.REPEAT, Command.SLOWER}:
                    self._scene.keys.put_back(chosen.wish)
                    return
                self._scene.heard(chosen.wish)
                self._ask(stored)
                continue
            if not chosen.said:
                return
            decision = decision_in(chosen.said, stored.finding)
            if isinstance(decision, Resolution):
                self._settle(stored, decision)
                return
            if decision is Unsettled.LEFT_OPEN or attempt + 1 == TRIES:
                self._scene.confirm(self._scene.phrases.left_open())
                return
            self._scene.confirm(self._scene.phrases.not_understood())

    def _settle(self, stored: StoredFinding, decision: Resolution) -> None:
        sitting = self._scene.sitting
        settled, implied = settle(sitting.store, stored.id, decision, sitting.clock.now())
        self._latest = settled
        for number in (settled.id, *implied):
            self._scene.tally.settle(number)
        sitting.tell(FindingSettled(sitting.at_ms, settled))
        self._scene.confirm(self._scene.phrases.settled(settled))


def _wanted(stored: StoredFinding) -> WantedReply:
    finding = stored.finding
    return WantedReply(reply_forms(finding), lambda text: is_short_reply(text, finding))
