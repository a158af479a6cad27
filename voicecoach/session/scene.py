"""What takes part in one hands-free sitting, handed to everything that happens in it."""

from dataclasses import dataclass

from voicecoach.core.commands import Command
from voicecoach.core.session_notes import SaidKind
from voicecoach.session.events import ChoiceOpened, CommandHeard
from voicecoach.session.host import Host
from voicecoach.session.phrases import Phrases
from voicecoach.session.sitting import Sitting
from voicecoach.session.takes import Chosen, HandsFreeAnswers, WantedReply
from voicecoach.session.tally import Tally
from voicecoach.session.wishes import KeysAndAfterthoughts, Wish


@dataclass(frozen=True, slots=True)
class Scene:
    """The same for the whole sitting."""

    answers: HandsFreeAnswers
    keys: KeysAndAfterthoughts
    phrases: Phrases
    sitting: Sitting
    host: Host
    tally: Tally

    def heard(self, wish: Wish) -> None:
        """Tell that a command was understood; the system's wish to leave is not one."""
        if wish.command is Command.INTERRUPT:
            return
        event = CommandHeard(self.sitting.at_ms, wish.command, wish.way, wish.heard)
        self.sitting.tell(event)

    def choose(self, window_ms: int | None, wanted: WantedReply | None = None) -> Chosen:
        """Give the person a moment to say what they want."""
        wants_reply = wanted is not None
        self.sitting.tell(ChoiceOpened(self.sitting.at_ms, window_ms, wants_reply))
        return self.answers.choose(window_ms, wanted)

    def confirm(self, text: str) -> None:
        """Say what was done."""
        self.host.say(text, SaidKind.CONFIRMATION)
