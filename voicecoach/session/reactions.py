"""What each command does, by when it is given: the table the hands-free session follows.

Inside an answer a command that is in no column here would be ignored; a test sees that none is.
"""

from collections.abc import Mapping
from enum import StrEnum

from voicecoach.core.commands import Command


class InAnswer(StrEnum):
    """What a command does while somebody answers."""

    END = "end"  # the answer ends here; what it asked for comes afterwards
    WAIT = "wait"  # silence is given more time
    ASIDE = "aside"  # something is said, kept or waited for; then the same answer goes on


class AtChoice(StrEnum):
    """What a command does between an answer and the next question."""

    GO_ON = "go_on"  # to the next question
    BACK = "back"
    AGAIN = "again"  # the same question, a new attempt
    STOP = "stop"
    REOPEN = "reopen"  # the answer was not complete
    WAIT = "wait"
    ASIDE = "aside"
    TAKE_BACK = "take_back"
    LEAVE = "leave"  # save what there is, at once


_ASIDES = (
    Command.REPEAT,
    Command.SLOWER,
    Command.PAUSE,
    Command.HOW_LONG,
    Command.HOW_AM_I_DOING,
    Command.READ_BACK,
    Command.LAST_TIME,
    Command.MARK,
    Command.NOTE,
    Command.HELP,
)

IN_ANSWER: Mapping[Command, InAnswer] = {
    Command.FINISH: InAnswer.END,
    Command.NEXT: InAnswer.END,
    Command.SKIP: InAnswer.END,
    Command.BACK: InAnswer.END,
    Command.START_OVER: InAnswer.END,
    Command.STOP: InAnswer.END,
    Command.INTERRUPT: InAnswer.END,
    Command.HOLD: InAnswer.WAIT,
    Command.CONTINUE: InAnswer.WAIT,
    Command.RESUME: InAnswer.WAIT,
    Command.UNDO: InAnswer.WAIT,
    **dict.fromkeys(_ASIDES, InAnswer.ASIDE),
}
"""CONTINUE and UNDO before the first word of an answer end it: they mean the answer before."""

MEANS_THE_ANSWER_BEFORE = frozenset({Command.CONTINUE, Command.UNDO})

AT_CHOICE: Mapping[Command, AtChoice] = {
    Command.FINISH: AtChoice.GO_ON,
    Command.NEXT: AtChoice.GO_ON,
    Command.SKIP: AtChoice.GO_ON,
    Command.RESUME: AtChoice.GO_ON,
    Command.BACK: AtChoice.BACK,
    Command.START_OVER: AtChoice.AGAIN,
    Command.STOP: AtChoice.STOP,
    Command.INTERRUPT: AtChoice.LEAVE,
    Command.CONTINUE: AtChoice.REOPEN,
    Command.UNDO: AtChoice.TAKE_BACK,
    Command.HOLD: AtChoice.WAIT,
    **dict.fromkeys(_ASIDES, AtChoice.ASIDE),
}
