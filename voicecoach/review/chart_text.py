"""What stands in and beside the charts of progress."""

from datetime import date

from voicecoach.core.attempts import Attempt
from voicecoach.core.progress import Coverage, Progress, Streak, Trend
from voicecoach.review.dates import day_in_words
from voicecoach.review.delivery_text import FAST_WPM, SLOW_WPM, spoken_duration
from voicecoach.review.figure_words import (
    answers_in_words,
    filler_rate_in_words,
    lengths_in_words,
    pause_rate_in_words,
    spread_in_words,
)
from voicecoach.review.measure_words import (
    NOT_MEASURED,
    fillers_in_words,
    length_in_words,
    pace_in_words,
)
from voicecoach.review.session_text import counted

EYEBROW = "voicecoach · progress"
ALL_HEADING = "Over all answers"
UNTOLD_HEADING = "Asked for, and not told yet"
FOOTER = "What was not measured is not drawn, and never guessed. Written by voicecoach."

LENGTH = "Time against target"
PACE = "Words a minute"
FILLERS = "Um and uh a minute"
PAUSES = "Pauses of 1 s or more a minute"
WARNINGS = "Warnings"
COVERAGE = "What the posting asks for"
DAYS = "Days of practice"

DAY, QUESTION, SUGGESTED, ANSWERS = "Day", "Question", "Suggested", "Answers"
LENGTH_OF, PAUSE_RATE, HOW_MANY, LONGEST_PAUSE = "Length", "A minute", "How many", "The longest"
OPEN, SETTLED = "Open", "Settled"
TOLD, MET, PARTLY, GAP = "Told in answers", "Met by the résumé", "Partly met", "Gaps"

WITHIN_SIGN = "within what was suggested"
OUTSIDE_SIGN = "shorter or longer"
AIM_SIGN = "suggested"
PACE_AIM_SIGN = f"easy to follow: {SLOW_WPM} to {FAST_WPM}"
EXACT_SIGN = "exact"
AT_LEAST_SIGN = "at least: some may be missed"
PRACTISED_SIGN = "something was answered"
NO_PAUSE = "none"
NOTHING_THAT_DAY = "nothing"
WEEKDAYS = ((0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun"))
EVERY_SO_MANY_WEEKS = 4
NOT_PRACTISED_SIGN = "nothing was answered"


def lengths_say(progress: Progress) -> str:
    lengths = progress.lengths
    return f"{lengths_in_words(lengths)}, of {answers_in_words(lengths.measured)} measured."


def pace_says(progress: Progress) -> str:
    spread = progress.pace_wpm
    count = 0 if spread is None else spread.count
    return f"The middle one {spread_in_words(spread)}, of {answers_in_words(count)} measured."


def fillers_say(progress: Progress) -> str:
    """Exact figures and lower bounds are never added."""
    rates = (
        f"{filler_rate_in_words(each)}, in {answers_in_words(each.answers)}"
        for each in progress.fillers
    )
    return f"{'; '.join(rates)}."


def pauses_say(progress: Progress) -> str:
    pauses = progress.pauses
    if pauses is None:
        return ""
    return f"{pause_rate_in_words(pauses)}, of {answers_in_words(pauses.answers)} measured."


def warnings_say(progress: Progress) -> str:
    return f"{progress.warned.still_open} open, {progress.warned.settled} settled."


def coverage_says(coverage: Coverage) -> str:
    asked = counted(coverage.total, "requirement")
    return f"Of {asked}, {coverage.practised} told in an answer; the résumé meets {coverage.met}."


def days_say(streak: Streak) -> str:
    days = counted(len(streak.days), "day")
    return (
        f"{days} in all; days in a row: {streak.current_days} now, "
        f"{streak.longest_days} at the most."
    )


def trend_says(trend: Trend) -> str:
    """From the first attempt to the last."""
    first, last = trend.attempts[0], trend.attempts[-1]
    return (
        f"{counted(len(trend.attempts), 'attempt')}: {length_in_words(first)} on "
        f"{day_in_words(first.answered_on)}, {length_in_words(last)} on "
        f"{day_in_words(last.answered_on)}."
    )


def suggested(attempt: Attempt) -> str:
    target = attempt.question.target
    return f"{target.low_s} to {target.high_s} s"


def length_of_answer(attempt: Attempt) -> str:
    return f"{day_in_words(attempt.answered_on)}: {length_in_words(attempt)}"


def pace_of_answer(attempt: Attempt) -> str:
    return f"{day_in_words(attempt.answered_on)}: {pace_in_words(attempt)}"


def fillers_of_answer(attempt: Attempt) -> str:
    return f"{day_in_words(attempt.answered_on)}: {fillers_in_words(attempt)}"


def pauses_of_answer(attempt: Attempt) -> str:
    return f"{day_in_words(attempt.answered_on)}: {pause_rate(attempt)}"


def pause_rate(attempt: Attempt) -> str:
    rate = attempt.long_pauses_per_min
    return NOT_MEASURED if rate is None else f"{rate:.1f}"


def longest_pause(attempt: Attempt) -> str:
    """Where pauses were measured, none is a figure as well."""
    if attempt.long_pauses is None:
        return NOT_MEASURED
    longest = attempt.longest_pause_ms
    return NO_PAUSE if longest is None else spoken_duration(longest)


def answers_of_day(day: date, count: int) -> str:
    return f"{day_in_words(day)}: {answers_in_words(count) if count else NOTHING_THAT_DAY}"


def not_measured(count: int) -> str:
    """Why there are gaps."""
    return f"Not measured in {answers_in_words(count)}: their place is left empty."


def only_the_last(shown: int, count: int) -> str:
    return f"Drawn are the last {shown} of {answers_in_words(count)}; the table has all."


def only_the_last_weeks(weeks: int) -> str:
    return f"Drawn are the last {weeks} weeks; the table has all days."


def more_questions(count: int) -> str:
    return f"{counted(count, 'more question')} answered more than once: voicecoach stats"
