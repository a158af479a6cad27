"""What a person can ask for besides answering, and every way to ask for it.

One table for the voice, the keyboard and typed lines; help and documentation are made from it too.
"""

from dataclasses import dataclass
from enum import StrEnum

from voicecoach.core.audio import Span


class Command(StrEnum):
    """What the person wants, besides answering."""

    FINISH = "finish"  # the answer is complete
    HOLD = "hold"  # thinking: wait longer before ending the answer
    CONTINUE = "continue"  # the answer was not complete after all
    REPEAT = "repeat"
    SLOWER = "slower"  # the question again, slower
    NEXT = "next"
    SKIP = "skip"  # this question is not answered today
    BACK = "back"
    START_OVER = "start_over"  # a new attempt; the old one is kept
    PAUSE = "pause"
    RESUME = "resume"
    HOW_LONG = "how_long"
    HOW_AM_I_DOING = "how_am_i_doing"
    READ_BACK = "read_back"
    LAST_TIME = "last_time"
    MARK = "mark"
    NOTE = "note"  # a spoken memo
    HELP = "help"
    UNDO = "undo"
    STOP = "stop"  # finish and save, as if the questions were used up
    INTERRUPT = "interrupt"  # save what there is and leave at once (Ctrl-C, a polite kill)


@dataclass(frozen=True, slots=True)
class CommandWays:
    """How one command is given. A spoken form is always a whole utterance."""

    command: Command
    does: str
    """What it does, in a few words for the help."""
    spoken: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    takes_something_away: bool = False
    """Confirmed aloud, and taken back by "undo" within a few seconds."""


@dataclass(frozen=True, slots=True)
class SpokenCommand:
    """A command that was said."""

    command: Command
    span: Span
    """Where, in the time of the sound it was said in; only its own words."""
    heard: str
    """What the recogniser wrote."""


COMMANDS: tuple[CommandWays, ...] = (
    CommandWays(
        Command.FINISH,
        "ends the answer at once",
        (
            "that's my answer",
            "i'm done",
            "that is my answer",
            "i am done",
            "i'm finished",
            "that's it from me",
            "that's all from me",
        ),
        ("\r", "\n", " "),
        ("/done",),
    ),
    CommandWays(
        Command.HOLD,
        "waits while you think",
        (
            "give me a second",
            "let me think",
            "give me a moment",
            "one moment please",
            "just a moment",
            "let me think about that",
        ),
        ("h",),
        ("/wait",),
    ),
    CommandWays(
        Command.CONTINUE,
        "goes on with the same answer",
        (
            "continue",
            "i wasn't finished",
            "let me continue",
            "i'm not finished",
            "i'm not done yet",
            "continue my answer",
        ),
        ("c",),
        ("/continue",),
    ),
    CommandWays(
        Command.REPEAT,
        "asks the question again",
        (
            "repeat",
            "repeat the question",
            "say that again",
            "say it again",
            "repeat that",
            "could you repeat the question",
            "could you repeat that",
            "can you say that again",
            "what was the question",
        ),
        ("r",),
        ("/repeat",),
    ),
    CommandWays(
        Command.SLOWER,
        "asks it again, slower",
        (
            "say it slower",
            "say it more slowly",
            "repeat it slower",
            "could you say that slower",
        ),
        ("w",),
        ("/slower",),
    ),
    CommandWays(
        Command.NEXT,
        "goes to the next question",
        (
            "next",
            "next question",
            "next question please",
            "next one please",
            "go to the next question",
        ),
        ("n",),
        ("/next",),
    ),
    CommandWays(
        Command.SKIP,
        "leaves this question out",
        (
            "skip",
            "skip this",
            "skip this question",
            "skip this one",
            "let's skip this one",
            "skip the question",
        ),
        ("s",),
        ("/skip", ""),
        takes_something_away=True,
    ),
    CommandWays(
        Command.BACK,
        "goes back to the question before",
        (
            "go back",
            "previous question",
            "go back one question",
            "go back to the previous question",
        ),
        ("b",),
        ("/back",),
    ),
    CommandWays(
        Command.START_OVER,
        "begins a new attempt and keeps the old one",
        (
            "start over",
            "let me start over",
            "start again",
            "let me start again",
            "start from the beginning",
        ),
        ("o",),
        ("/again",),
        takes_something_away=True,
    ),
    CommandWays(
        Command.PAUSE,
        "stops listening until you resume",
        ("pause", "pause please", "take a break", "let's take a break"),
        ("p",),
        ("/pause",),
    ),
    CommandWays(
        Command.RESUME,
        "goes on after a pause",
        ("resume", "resume please", "i'm back"),
        ("p",),
        ("/resume",),
    ),
    CommandWays(
        Command.HOW_LONG,
        "tells how long the answer is",
        (
            "how long was that",
            "how long was my answer",
            "how long did i take",
            "how long have i been talking",
        ),
        ("t",),
        ("/time",),
    ),
    CommandWays(
        Command.HOW_AM_I_DOING,
        "tells how far you are and how it goes",
        ("how am i doing", "how am i doing so far", "how is it going so far"),
        ("i",),
        ("/how",),
    ),
    CommandWays(
        Command.READ_BACK,
        "reads your answer back",
        (
            "read back my answer",
            "read it back",
            "read my answer back",
            "read that back to me",
            "what did i say",
        ),
        ("v",),
        ("/read",),
    ),
    CommandWays(
        Command.LAST_TIME,
        "reads what you said to this question before",
        ("what did i say last time", "what was my answer last time", "read my last answer"),
        ("l",),
        ("/last",),
    ),
    CommandWays(
        Command.MARK,
        "marks this place",
        ("mark this", "mark that", "mark this place"),
        ("m",),
        ("/mark",),
    ),
    CommandWays(
        Command.NOTE,
        "records a note to yourself",
        ("note to self", "take a note", "make a note"),
        ("x",),
        ("/note",),
    ),
    CommandWays(
        Command.HELP,
        "tells what you can say",
        ("what can i say", "help me please"),
        ("?",),
        ("/help",),
    ),
    CommandWays(
        Command.UNDO,
        "takes the last command back",
        ("undo that", "undo the last command", "take that back"),
        ("u",),
        ("/undo",),
    ),
    CommandWays(
        Command.STOP,
        "ends the session and saves it",
        (
            "stop",
            "stop the drill",
            "stop the session",
            "that's enough for today",
            "let's stop here",
        ),
        ("q",),
        ("/stop",),
        takes_something_away=True,
    ),
)
"""In the order of the help. INTERRUPT is not here: it comes from the system."""

KEYS: dict[str, Command] = {key: ways.command for ways in reversed(COMMANDS) for key in ways.keys}
"""The key "p" is PAUSE; while paused any key of PAUSE means RESUME."""

TYPED: dict[str, Command] = {line: ways.command for ways in COMMANDS for line in ways.typed}


def ways_of(command: Command) -> CommandWays:
    """The table's row; raises KeyError for INTERRUPT."""
    return _ROWS[command]


_ROWS = {ways.command: ways for ways in COMMANDS}
