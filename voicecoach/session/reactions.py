"""What each command does, by when it is given: the tables a hands-free session follows.

Every command is in each of them; a test sees to that.
"""

from collections.abc import Mapping
from enum import StrEnum

from voicecoach.core.commands import Command


class InAnswer(StrEnum):
    """What a command does while somebody answers."""

    END = "end"  # the answer ends here; what it asked for comes afterwards
    WAIT = "wait"  # silence is given more time
    ASIDE = "aside"  # something is said, kept or waited for; then the same answer goes on


class Move(StrEnum):
    """Where a session goes from a question."""

    ON = "on"  # to the next question
    BACK = "back"
    AGAIN = "again"  # the same question, a new attempt
    SLOWLY = "slowly"  # again, asked slowly
    UNASKED = "unasked"  # a new attempt at a question that was just heard
    STOP = "stop"  # to the end
    LEAVE = "leave"  # save what there is, at once
    LOST = "lost"  # the microphone went away


class AtChoice(StrEnum):
    """What a command does between an answer and the next question."""

    MOVE = "move"
    REOPEN = "reopen"  # the answer was not complete
    WAIT = "wait"
    ASIDE = "aside"
    TAKE_BACK = "take_back"


class WhileAsked(StrEnum):
    """What a command does that is given while a question is spoken."""

    MOVE = "move"
    PAUSE = "pause"  # and then the question again
    REOPEN = "reopen"  # the answer before was not complete
    IN_ANSWER = "in_answer"  # as if it had been given at the beginning of the answer


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

MOVES: Mapping[Command, Move] = {
    Command.FINISH: Move.ON,
    Command.NEXT: Move.ON,
    Command.SKIP: Move.ON,
    Command.RESUME: Move.ON,
    Command.BACK: Move.BACK,
    Command.START_OVER: Move.AGAIN,
    Command.REPEAT: Move.AGAIN,
    Command.SLOWER: Move.SLOWLY,
    Command.STOP: Move.STOP,
    Command.INTERRUPT: Move.LEAVE,
}
"""Where a command leads to, where it leads anywhere."""

AT_CHOICE: Mapping[Command, AtChoice] = {
    Command.FINISH: AtChoice.MOVE,
    Command.NEXT: AtChoice.MOVE,
    Command.SKIP: AtChoice.MOVE,
    Command.RESUME: AtChoice.MOVE,
    Command.BACK: AtChoice.MOVE,
    Command.START_OVER: AtChoice.MOVE,
    Command.STOP: AtChoice.MOVE,
    Command.INTERRUPT: AtChoice.MOVE,
    Command.CONTINUE: AtChoice.REOPEN,
    Command.UNDO: AtChoice.TAKE_BACK,
    Command.HOLD: AtChoice.WAIT,
    **dict.fromkeys(_ASIDES, AtChoice.ASIDE),
}

WHILE_ASKED: Mapping[Command, WhileAsked] = {
    Command.NEXT: WhileAsked.MOVE,
    Command.SKIP: WhileAsked.MOVE,
    Command.BACK: WhileAsked.MOVE,
    Command.START_OVER: WhileAsked.MOVE,
    Command.REPEAT: WhileAsked.MOVE,
    Command.SLOWER: WhileAsked.MOVE,
    Command.STOP: WhileAsked.MOVE,
    Command.INTERRUPT: WhileAsked.MOVE,
    Command.PAUSE: WhileAsked.PAUSE,
    Command.CONTINUE: WhileAsked.REOPEN,
    Command.UNDO: WhileAsked.REOPEN,
    **dict.fromkeys(
        (
            Command.FINISH,
            Command.HOLD,
            Command.RESUME,
            Command.HOW_LONG,
            Command.HOW_AM_I_DOING,
            Command.READ_BACK,
            Command.LAST_TIME,
            Command.MARK,
            Command.NOTE,
            Command.HELP,
        ),
        WhileAsked.IN_ANSWER,
    ),
}
"""FINISH only stops the voice, and never gets further than that."""

ENDS_A_BREAK = frozenset({Command.RESUME, Command.PAUSE, Command.CONTINUE, Command.FINISH})
LEAVES_A_BREAK = frozenset({Command.STOP, Command.SKIP, Command.INTERRUPT})
"""Ends more than the break; all other commands are not heeded in it."""
