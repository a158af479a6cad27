"""Which earcon goes with what happens, for whoever does not look."""

from collections.abc import Callable

from voicecoach.core.earcons import Earcon
from voicecoach.session import events
from voicecoach.session.sitting import Tell

Ring = Callable[[Earcon], None]
"""Begins to play an earcon and returns at once."""


def telling_with_earcons(tell: Tell, ring: Ring) -> Tell:
    """Tell an event, and ring where one goes with it."""

    def tell_and_ring(event: events.SessionEvent) -> None:
        tell(event)
        earcon = earcon_of(event)
        if earcon is not None:
            ring(earcon)

    return tell_and_ring


def earcon_of(event: events.SessionEvent) -> Earcon | None:
    """None for what is silent, or said."""
    match event:
        case events.ListeningStarted() | events.ChoiceOpened():
            return Earcon.LISTENING
        case events.CountdownStarted():
            return Earcon.ENDING
        case events.TargetReached(over_by_half=over):
            return Earcon.OVER_TARGET if over else Earcon.TARGET
        case events.AnswerEnded():
            return Earcon.SAVED
        case events.CommandHeard():
            return Earcon.HEARD
        case events.Paused():
            return Earcon.PAUSED
        case _:
            return None
