"""Asking which of two statements is right, or whether a number was said, and keeping the reply."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from voicecoach.core.claims.models import Level
from voicecoach.core.claims.resolutions import Resolution, Which
from voicecoach.core.commands import Command
from voicecoach.core.doubt_reading import (
    doubt_decision_in,
    doubt_forms,
    is_short_doubt_reply,
    side_in_doubt,
)
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


@dataclass(frozen=True, slots=True)
class _Inquiry:
    """One question of ours about a finding."""

    text: str
    wanted: WantedReply
    decide: Callable[[str], Resolution | Unsettled]
    when_not_understood: str


class WhichIsRight:
    """Settles findings by voice in one sitting. Without a reply they stay open."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._latest: StoredFinding | None = None

    def ask_about(self, findings: Sequence[StoredFinding]) -> None:
        """Ask about contradictions, then about numbers that may have been misheard.

        One after another, until the person wants something else.
        """
        self._latest = None
        contradictions = [each for each in findings if each.finding.level is Level.CONTRADICTION]
        doubts = [each for each in findings if side_in_doubt(each.finding) is not None]
        for stored in [*contradictions, *doubts][:MOST_ASKED]:
            self._ask_about(stored)
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

    def _ask_about(self, stored: StoredFinding) -> None:
        """A number that was heard right after all is one of two answers that differ."""
        in_doubt = side_in_doubt(stored.finding)
        if in_doubt is not None:
            decision = self._decision(stored, self._was_it_said(stored, in_doubt))
            if decision is not Unsettled.HEARD_RIGHT:
                return
            self._scene.tally.disagree(stored)
        self._decision(stored, self._which_is_right(stored))

    def _decision(self, stored: StoredFinding, inquiry: _Inquiry) -> Unsettled | None:
        """Ask, and settle what the reply settles; what is left, when something was replied."""
        self._ask(inquiry)
        for attempt in range(TRIES):
            chosen = self._scene.choose(REPLY_WITHIN_MS, inquiry.wanted)
            if chosen.wish is not None:
                if chosen.wish.command not in {Command.REPEAT, Command.SLOWER}:
                    self._scene.keys.put_back(chosen.wish)
                    return None
                self._scene.heard(chosen.wish)
                self._ask(inquiry)
                continue
            if not chosen.said:
                return None
            decision = inquiry.decide(chosen.said)
            if isinstance(decision, Resolution):
                self._settle(stored, decision)
                return None
            if decision is Unsettled.HEARD_RIGHT:
                return decision
            if decision is Unsettled.LEFT_OPEN or attempt + 1 == TRIES:
                self._scene.confirm(self._scene.phrases.left_open())
                return decision
            self._scene.confirm(inquiry.when_not_understood)
        return None

    def _ask(self, inquiry: _Inquiry) -> None:
        self._scene.host.say(inquiry.text, SaidKind.MISMATCH)

    def _settle(self, stored: StoredFinding, decision: Resolution) -> None:
        sitting = self._scene.sitting
        settled, implied = settle(sitting.store, stored.id, decision, sitting.clock.now())
        self._latest = settled
        for number in (settled.id, *implied):
            self._scene.tally.settle(number)
        sitting.tell(FindingSettled(sitting.at_ms, settled))
        self._scene.confirm(self._scene.phrases.settled(settled))

    def _which_is_right(self, stored: StoredFinding) -> _Inquiry:
        finding, phrases = stored.finding, self._scene.phrases
        return _Inquiry(
            phrases.which_is_right(stored),
            WantedReply(reply_forms(finding), lambda text: is_short_reply(text, finding)),
            lambda reply: decision_in(reply, finding),
            phrases.not_understood(),
        )

    def _was_it_said(self, stored: StoredFinding, in_doubt: Which) -> _Inquiry:
        finding, phrases = stored.finding, self._scene.phrases
        return _Inquiry(
            phrases.was_it_said(stored, in_doubt),
            WantedReply(
                doubt_forms(finding), lambda text: is_short_doubt_reply(text, finding, in_doubt)
            ),
            lambda reply: doubt_decision_in(reply, finding, in_doubt),
            phrases.number_not_understood(),
        )
