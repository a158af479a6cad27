"""What a hands-free session says: short sentences to be heard, in words a voice reads well.

Nothing is scolded and nothing has to be guessed: no signs, no brackets, no abbreviations.
"""

from enum import StrEnum

from voicecoach.core.claims.models import Side, Statement
from voicecoach.core.claims.resolutions import Choice, Which
from voicecoach.core.commands import Command, ways_of
from voicecoach.core.delivery import TargetFit, fit_to_target, speaking_ms
from voicecoach.core.models import EndReason, Question
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.standing import AnswerReport, Standing
from voicecoach.review.delivery_text import FAST_WPM, SLOW_WPM
from voicecoach.review.spoken_numbers import (
    counted_aloud,
    day_aloud,
    duration_aloud,
    number_aloud,
    range_aloud,
    value_aloud,
)

LONGEST_READ_BACK_WORDS = 120
"""About 45 s of listening; the beginning says what it was."""

_DONE = {
    Command.CONTINUE: "Go on.",
    Command.PAUSE: "Paused. Say resume, or press a key, to go on.",
    Command.RESUME: "Going on.",
    Command.MARK: "Marked.",
    Command.NOTE: "Your note, please.",
    Command.SKIP: "Skipped. Say “undo that” to come back to it.",
    Command.START_OVER: "Starting over; the first try is kept. Say “undo that” to go on with it.",
    Command.STOP: "Stopping here. Say “undo that” to go on.",
}


_HELP_IN_ANSWER = (
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
        self._verbosity = verbosity

    def opening(self, questions: int) -> str:
        count = counted_aloud(questions, "question")
        if self._verbosity is Verbosity.BRIEF:
            return _sentence(count)
        return _sentence(
            f"{count}. Take your time, and say “that's my answer” when you are done. "
            "Say repeat, skip or stop at any time, or “what can I say”"
        )

    def feedback(self, report: AnswerReport) -> str:
        if not report.anything_said:
            return "I heard nothing. That is fine; the question can come again another day."
        if report.timing.end_reason is EndReason.TYPED:
            return "" if self._verbosity is Verbosity.BRIEF else "Saved."
        fit = fit_to_target(report.timing, report.question.target)
        is_fine = fit in {None, TargetFit.IN_RANGE}
        if is_fine and self._verbosity is Verbosity.BRIEF:
            return ""
        said = [_length(report, fit)]
        if self._verbosity is Verbosity.FULL:
            said += _delivery(report)
        return " ".join(said)

    def which_is_right(self, stored: StoredFinding) -> str:
        """The later side is named first, with its day, then the earlier one."""
        finding = stored.finding
        about = f"This is about {finding.topic}. " if finding.topic else ""
        if self._verbosity is Verbosity.BRIEF:
            about = ""
        later, earlier = _said(finding.later, finding.later), _said(finding.earlier, finding.later)
        return f"{about}{later} {earlier} Which is right?"

    def settled(self, stored: StoredFinding) -> str:
        resolution = stored.resolution
        if resolution is None:
            return self.left_open()
        decided = {
            Choice.BOTH_TRUE: "Noted: both are true.",
            Choice.CHANGED: "Noted: it has changed in between.",
            Choice.MISHEARD: "Noted: that was misheard.",
        }.get(resolution.choice, "Noted.")
        if resolution.choice is Choice.RIGHT:
            is_later = resolution.which is Which.LATER
            side = stored.finding.later if is_later else stored.finding.earlier
            decided = f"Noted: {_value(side)} is right."
        return (
            decided if self._verbosity is Verbosity.BRIEF else f"{decided} Say “undo that” if not."
        )

    def not_understood(self) -> str:
        return "I did not get that. Say today, before, both, or leave it."

    def left_open(self) -> str:
        return "It stays open for now."

    def choice(self, *, is_first: bool) -> str:
        wanted = {Verbosity.BRIEF: False, Verbosity.NORMAL: is_first, Verbosity.FULL: True}
        if not wanted[self._verbosity]:
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
        return f"{_sentence(duration_aloud(spoken_ms))} {aim}"

    def how_am_i_doing(self, standing: Standing) -> str:
        left = standing.total - standing.asked
        said = [f"{counted_aloud(standing.answered, 'answer')}, {number_aloud(left)} to go"]
        if standing.spoken_ms:
            said.append(f"{duration_aloud(standing.spoken_ms)} of speaking")
        return " ".join(_sentence(each) for each in [*said, _mismatches(standing)])

    def read_back(self, text: str) -> str:
        return f"You said: {_beginning_of(text)}" if text.strip() else "I have nothing of it yet."

    def last_time(self, earlier: Statement | None) -> str:
        if earlier is None:
            return "This question is new; you have not answered it before."
        day = earlier.context.said_on
        when = "Before that" if day is None else f"On {day_aloud(day, None)}"
        return f"{when} you said: {_beginning_of(earlier.text)}"

    def help(self, *, in_answer: bool) -> str:
        commands = _HELP_IN_ANSWER if in_answer else _HELP_AT_CHOICE
        forms = [ways_of(each).spoken[0].replace(" i ", " I ") for each in commands]
        return f"Say: {', '.join(forms[:-1])}, or {forms[-1]}."

    def note_saved(self, text: str | None, *, anything_said: bool) -> str:
        if not anything_said:
            return "I heard nothing; no note is kept."
        if text is None or self._verbosity is Verbosity.BRIEF:
            return "Note saved."
        return f"Note saved: {text}"

    def cannot_go_on(self) -> str:
        return "That answer cannot be gone on with."

    def summary(self, standing: Standing) -> str:
        given = f"That was {counted_aloud(standing.answered, 'answer')}"
        if standing.spoken_ms:
            given += f" in {duration_aloud(standing.spoken_ms)} of speaking"
        said = [given, _mismatches(standing)]
        if standing.skipped:
            said.append(f"{counted_aloud(standing.skipped, 'question')} left for another day")
        kept = [
            counted_aloud(count, noun)
            for count, noun in ((standing.marks, "marked place"), (standing.notes, "note"))
            if count
        ]
        if kept:
            said.append(f"{' and '.join(kept)} kept for you")
        return " ".join(_sentence(each) for each in [*said, "Everything is saved"])


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
            return _sentence(f"{length}; {aim}. There is room for an example")
        case TargetFit.LONG:
            return _sentence(f"{length}; {aim}. Try to leave one part out")
        case _:
            return _sentence(f"{length}, a good length")


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
        said.append(_sentence(f"I heard {about}{counted_aloud(count, 'um', 'ums')}"))
    return said


def _said(side: Side, later: Side) -> str:
    """Such as "On the second of April you said five years."."""
    context = side.statement.context
    today = later.statement.context.said_on
    if context.source == "resume":
        return f"Your résumé says {_value(side)}."
    if side is later:
        return f"Today you said {_value(side)}."
    if context.said_on is None:
        return f"Before that you said {_value(side)}."
    if context.said_on == today:
        return f"Earlier today you said {_value(side)}."
    return f"On {day_aloud(context.said_on, today)} you said {_value(side)}."


def _value(side: Side) -> str:
    return value_aloud(side.value) or f"“{side.quote}”"


def _mismatches(standing: Standing) -> str:
    open_ones = len(standing.mismatches)
    if not open_ones:
        return "Nothing is left that does not fit" if standing.settled else "Everything fitted"
    topics = [each.finding.topic for each in standing.mismatches if each.finding.topic]
    about = f", about {' and '.join(dict.fromkeys(topics))}" if topics else ""
    verb = "does" if open_ones == 1 else "do"
    return f"{counted_aloud(open_ones, 'thing')} {verb} not fit yet{about}"


def _sentence(text: str) -> str:
    """With a capital at its beginning and a full stop at its end."""
    return f"{text[:1].upper()}{text[1:]}."
