"""The same session for somebody who types: what is said tells what to type."""

from voicecoach.core.commands import Command, ways_of
from voicecoach.core.standing import AnswerReport
from voicecoach.review.spoken_numbers import counted_aloud, sentence_aloud
from voicecoach.review.spoken_text import HELP_IN_ANSWER, SpokenPhrases, Verbosity

_NOT_TYPED = frozenset({Command.FINISH, Command.HOLD, Command.PAUSE, Command.HOW_LONG})
"""A line ends by itself, waits as long as one likes, and takes no time."""

_DONE = {
    Command.PAUSE: "Paused. Type /resume to go on.",
    Command.NOTE: "Your note, in one line, please.",
    Command.SKIP: "Skipped. Type /undo to come back to it.",
    Command.START_OVER: "Starting over; the first try is kept.",
    Command.STOP: "Stopping here.",
}


class TypedPhrases(SpokenPhrases):
    """Phrases of a session in which one line is one answer."""

    def opening(self, questions: int) -> str:
        count = counted_aloud(questions, "question")
        if self.verbosity is Verbosity.BRIEF:
            return sentence_aloud(count)
        return f"{sentence_aloud(count)} Take your time: one line is one answer."

    def feedback(self, report: AnswerReport) -> str:
        """There is nothing to measure; that it is saved is told with every answer."""
        return "" if report.anything_said else super().feedback(report)

    def note_saved(self, text: str | None, *, anything_said: bool) -> str:
        """The note itself has just been shown."""
        return "" if anything_said else "Nothing was typed; no note is kept."

    def choice(self, *, is_first: bool) -> str:
        """A line is the next answer, unless it is a command: there is nothing to wait for."""
        return ""

    def done(self, command: Command) -> str:
        return _DONE.get(command, super().done(command))

    def help(self, *, in_answer: bool) -> str:
        commands = (*HELP_IN_ANSWER, Command.CONTINUE, Command.BACK, Command.UNDO)
        ways = [ways_of(each) for each in commands if each not in _NOT_TYPED]
        told = "; ".join(f"{each.typed[0]} {each.does}" for each in ways)
        return f"{told}. All else is an answer."

    def take_back_hint(self) -> str:
        return "Type /undo if not."
