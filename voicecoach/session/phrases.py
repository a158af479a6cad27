"""What a hands-free session says, as a port of its own: the words stand where sentences stand."""

from datetime import date
from typing import Protocol

from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.resolutions import Which
from voicecoach.core.commands import Command
from voicecoach.core.drills import Due
from voicecoach.core.models import Question
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.standing import AnswerReport, Standing


class Phrases(Protocol):
    """Short sentences to be heard. Empty ones are not said."""

    def opening(self, questions: int) -> str: ...

    def feedback(self, report: AnswerReport) -> str: ...

    def which_is_right(self, stored: StoredFinding) -> str: ...

    def was_it_said(self, stored: StoredFinding, in_doubt: Which) -> str:
        """Asks for a number that may have been misheard; names it first, then the other."""
        ...

    def settled(self, stored: StoredFinding) -> str:
        """What was decided, repeated."""
        ...

    def not_understood(self) -> str:
        """A reply that names neither side; says what can be said."""
        ...

    def number_not_understood(self) -> str:
        """The same for a reply about a number that may have been misheard."""
        ...

    def left_open(self) -> str: ...

    def choice(self, *, is_first: bool) -> str:
        """What can be said now, before the silence in which it can be said."""
        ...

    def done(self, command: Command) -> str:
        """What a command did; where it took something away, how it is taken back."""
        ...

    def taken_back(self) -> str: ...

    def nothing_to_take_back(self) -> str: ...

    def how_long(self, spoken_ms: int | None, question: Question) -> str: ...

    def how_am_i_doing(self, standing: Standing) -> str: ...

    def read_back(self, text: str) -> str: ...

    def last_time(self, earlier: Statement | None, today: date) -> str: ...

    def help(self, *, in_answer: bool) -> str: ...

    def note_saved(self, text: str | None, *, anything_said: bool) -> str: ...

    def cannot_go_on(self) -> str:
        """There is nothing an answer could go on with."""
        ...

    def summary(self, standing: Standing, due: Due | None) -> str:
        """How it went, and what comes up next; None: nothing was answered yet."""
        ...
