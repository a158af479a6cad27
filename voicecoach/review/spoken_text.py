"""What a hands-free session says: short sentences to be heard, in words a voice reads well.

Nothing is scolded and nothing has to be guessed: no signs, no brackets, no abbreviations.
"""

from datetime import date
from enum import StrEnum

from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.resolutions import Choice, Which
from voicecoach.core.commands import Command, ways_of
from voicecoach.core.delivery import TargetFit, fit_to_target, speaking_ms
from voicecoach.core.drills import Due
from voicecoach.core.models import EndReason, Question
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.standing import AnswerReport, Standing
from voicecoach.review.delivery_text import FAST_WPM, SLOW_WPM
from voicecoach.review.spoken_findings import day_before_aloud, said_aloud, side_aloud, when_aloud
from voicecoach.review.spoken_numbers import (
    counted_aloud,
    duration_aloud,
    range_aloud,
    sentence_aloud,
)
from voicecoach.review.spoken_summary import standing_aloud, summary_aloud

LONGEST_READ_BACK_WORDS = 120
"""About 45 s of listening; the beginning says what it was."""

_DONE = {
    Command.CONTINUE: "Go on.",
    Command.PAUSE: "Paused. Say resume, or “I'm back”, or press a key.",
    Command.RESUME: "Going on.",
    Command.MARK: "Marked.",
    Command.NOTE: "Your note, please.",
    Command.SKIP: "Skipped. Say “undo that” to come back to it.",
    Command.START_OVER: "Starting over; the first try is kept. Say “undo that” to go on with it.",
    Command.STOP: "Stopping here. Say “undo that” to go on.",
}


HELP_IN_ANSWER = (
    Command.FINISH,
    Command.HOLD,
    Command.REPEAT,
    Command.SLOWER,
    Command.HOW_LONG,
    Command.MARK,
    Command.NOTE,
    Command.PAUSE,
    Command.START_OVER,
    Command.SKIP,
    Command.STOP,
)
_HELP_AT_CHOICE = (
    Command.CONTINUE,
    Command.NEXT,
    Command.REPEAT,
    Command.START_OVER,
    Command.BACK,
    Command.HOW_LONG,
    Command.READ_BACK,
    Command.LAST_TIME,
    Command.HOW_AM_I_DOING,
    Command.PAUSE,
    Command.STOP,
)


class Verbosity(StrEnum):
    """How much is said."""

    BRIEF = "brief"  # the time when it is off, and what does not fit
    NORMAL = "normal"
    FULL = "full"  # pace, fillers and what can be said, every time


class SpokenPhrases:
    """The sentences of one session."""

    def __init__(self, verbosity: Verbosity = Verbosity.NORMAL) -> None:
        self.verbosity = verbosity

    def opening(self, questions: int) -> str:
        count = counted_aloud(questions, "question")
        if self.verbosity is Verbosity.BRIEF:
            return sentence_aloud(count)
        return sentence_aloud(
            f"{count}. Take your time, and say “that's my answer” when you are done. "
            "Say repeat, skip or stop at any time, or “what can I say”"
        )

    def feedback(self, report: AnswerReport) -> str:
        if not report.anything_said:
            return "I heard nothing. That is fine; the question can come again another day."
        if report.timing.end_reason is EndReason.TYPED:
            return "" if self.verbosity is Verbosity.BRIEF else "Saved."
        fit = fit_to_target(report.timing, report.question.target)
        is_fine = fit in {None, TargetFit.IN_RANGE}
        if is_fine and self.verbosity is Verbosity.BRIEF:
            return ""
        said = [_length(report, fit)]
        if self.verbosity is Verbosity.FULL:
            said += _delivery(report)
        return " ".join(said)

    def which_is_right(self, stored: StoredFinding) -> str:
        """The later side is named first, with its day, then the earlier one."""
        finding = stored.finding
        about = f"This is about {finding.topic}. " if finding.topic else ""
        if self.verbosity is Verbosity.BRIEF:
            about = ""
        later, earlier = (said_aloud(side, finding) for side in (finding.later, finding.earlier))
        return f"{about}{later} {earlier} Which is right?"

    def was_it_said(self, stored: StoredFinding, in_doubt: Which) -> str:
        """The number in doubt is named first."""
        finding = stored.finding
        heard, other = finding.later, finding.earlier
        when = ""
        if in_doubt is Which.EARLIER:
            heard, other = other, heard
            when = f" {when_aloud(heard, finding)}"
        about = f"I may have misheard a number{when}. "
        if self.verbosity is Verbosity.BRIEF and not when:
            about = ""
        return f"{about}Did you say {side_aloud(heard)}, {side_aloud(other)}, or neither?"

    def settled(self, stored: StoredFinding) -> str:
        resolution = stored.resolution
        if resolution is None:
            return self.left_open()
        decided = {
            Choice.BOTH_TRUE: "Noted: both are true.",
            Choice.CHANGED: "Noted: it has changed in between.",
        }.get(resolution.choice, "Noted.")
        is_later = resolution.which is Which.LATER
        side = stored.finding.later if is_later else stored.finding.earlier
        if resolution.choice is Choice.MISHEARD:
            decided = f"Noted: not {side_aloud(side)}; I misheard that."
        if resolution.choice is Choice.RIGHT:
            decided = f"Noted: {side_aloud(side)} is right."
        return (
            decided if self.verbosity is Verbosity.BRIEF else f"{decided} {self.take_back_hint()}"
        )

    def not_understood(self) -> str:
        return "I did not get that. Say today, before, both, or leave it."

    def number_not_understood(self) -> str:
        return "I did not get that. Say the number, neither, or leave it."

    def left_open(self) -> str:
        return "It stays open for now."

    def choice(self, *, is_first: bool) -> str:
        wanted = {Verbosity.BRIEF: False, Verbosity.NORMAL: is_first, Verbosity.FULL: True}
        if not wanted[self.verbosity]:
            return ""
        return "Say continue, start over or go back; otherwise the next question comes."

    def done(self, command: Command) -> str:
        return _DONE.get(command, "")

    def taken_back(self) -> str:
        return "Taken back."

    def nothing_to_take_back(self) -> str:
        return "There is nothing to take back."

    def how_long(self, spoken_ms: int | None, question: Question) -> str:
        target = question.target
        aim = f"Aim for {range_aloud(target.low_s, target.high_s)}."
        if spoken_ms is None:
            return f"Not begun yet. {aim}"
        return f"{sentence_aloud(duration_aloud(spoken_ms))} {aim}"

    def how_am_i_doing(self, standing: Standing) -> str:
        return standing_aloud(standing)

    def read_back(self, text: str) -> str:
        return f"You said: {_beginning_of(text)}" if text.strip() else "I have nothing of it yet."

    def last_time(self, earlier: Statement | None, today: date) -> str:
        if earlier is None:
            return "This question is new; you have not answered it before."
        when = day_before_aloud(earlier.context.said_on, today)
        return f"{when[:1].upper()}{when[1:]} you said: {_beginning_of(earlier.text)}"

    def help(self, *, in_answer: bool) -> str:
        commands = HELP_IN_ANSWER if in_answer else _HELP_AT_CHOICE
        forms = [ways_of(each).spoken[0].replace(" i ", " I ") for each in commands]
        return f"Say: {', '.join(forms[:-1])}, or {forms[-1]}."

    def note_saved(self, text: str | None, *, anything_said: bool) -> str:
        if not anything_said:
            return "I heard nothing; no note is kept."
        if text is None or self.verbosity is Verbosity.BRIEF:
            return "Note saved."
        return f"Note saved: {text}"

    def cannot_go_on(self) -> str:
        return "That answer cannot be gone on with."

    def summary(self, standing: Standing, due: Due | None) -> str:
        return summary_aloud(standing, due)

    def take_back_hint(self) -> str:
        """How what was decided is taken back."""
        return "Say “undo that” if not."


def _beginning_of(text: str) -> str:
    words = text.split()
    shown = " ".join(words[:LONGEST_READ_BACK_WORDS])
    return f"{shown} … And so on." if len(words) > LONGEST_READ_BACK_WORDS else shown


def _length(report: AnswerReport, fit: TargetFit | None) -> str:
    length = duration_aloud(speaking_ms(report.timing))
    target = report.question.target
    aim = f"aim for {range_aloud(target.low_s, target.high_s)}"
    match fit:
        case TargetFit.SHORT:
            return sentence_aloud(f"{length}; {aim}. There is room for an example")
        case TargetFit.LONG:
            return sentence_aloud(f"{length}; {aim}. Try to leave one part out")
        case _:
            return sentence_aloud(f"{length}, a good length")


def _delivery(report: AnswerReport) -> list[str]:
    delivery = report.delivery
    if delivery is None:
        return []
    said = []
    if delivery.pace_wpm is not None:
        pace = f"Your pace was {round(delivery.pace_wpm)} words a minute"
        if delivery.pace_wpm > FAST_WPM:
            said.append(f"{pace}; a breath between sentences helps.")
        else:
            calm = "on the calm side" if delivery.pace_wpm < SLOW_WPM else "easy to follow"
            said.append(f"{pace}, {calm}.")
    count = delivery.fillers.count
    if count:
        about = "" if delivery.fillers.measured == "exact" else "about "
        said.append(sentence_aloud(f"I heard {about}{counted_aloud(count, 'um', 'ums')}"))
    return said
