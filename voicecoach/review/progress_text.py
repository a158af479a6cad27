"""How practice is going, as tables of plain text."""

from collections.abc import Iterator

from voicecoach.core.progress import (
    Coverage,
    Progress,
    Spread,
    Trend,
)
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.figure_words import (
    answers_in_words,
    filler_rate_in_words,
    lengths_in_words,
    pause_rate_in_words,
    spread_in_words,
)
from voicecoach.review.measure_words import FIGURES, NOT_MEASURED, figures_in_words
from voicecoach.review.plain_table import plain_table
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import wrapped

NOTHING_YET = (
    "There is nothing to count here yet. Begin with: voicecoach practice --bank second_round"
)
NO_POSTING_SAID = (
    "How much of a posting you have told is counted with --application NAME, once its posting is "
    "taken in."
)
UNITS = "Pace is words a minute; um and uh are counted a minute."
HEADING = "How practice is going"
REPEATED_HEADING = "Questions answered more than once"
MOST_UNTOLD = 8
Row = tuple[str, str, str]


def progress_text(progress: Progress, width: int) -> str:
    """All of it in lines of at most `width` characters, where words allow."""
    summary = "\n".join(wrapped(line, "- ", width) for line in summary_lines(progress))
    blocks = [wrapped(f"# {HEADING}", width=width), summary]
    rows = tuple(_figures(progress))
    blocks.append(f"## Figures\n\n{plain_table(('What', 'Figure', 'From'), rows, width)}")
    if progress.coverage is not None:
        blocks.append("\n".join(_coverage(progress.coverage, width)))
    if progress.trends:
        blocks.append(f"## {REPEATED_HEADING}\n\n{wrapped(UNITS, width=width)}")
        blocks += [_trend(each, width) for each in progress.trends]
    return "\n\n".join(blocks)


def _speech(spoken_ms: int) -> str:
    if not spoken_ms:
        return "speech not measured"
    return f"{spoken_duration(spoken_ms)} of speech measured"


def summary_lines(progress: Progress) -> tuple[str, ...]:
    """How much was answered, on how many days, and what is open."""
    streak = progress.streak
    held = f"{counted(len(progress.attempts), 'answer')} in {counted(progress.sessions, 'session')}"
    days = counted(len(streak.days), "day")
    return (
        f"{held} on {days}, {_speech(progress.spoken_ms)}",
        f"Days in a row: {streak.current_days}; the most so far: {streak.longest_days}",
        f"Warnings: {progress.warned.still_open} open, {progress.warned.settled} settled",
    )


def _figures(progress: Progress) -> Iterator[Row]:
    lengths = progress.lengths
    yield "Time against target", lengths_in_words(lengths), answers_in_words(lengths.measured)
    yield _spread_row("Began after", progress.thinking_ms, is_time=True)
    yield _spread_row("Words a minute", progress.pace_wpm)
    for rate in progress.fillers:
        yield "Um and uh a minute", filler_rate_in_words(rate), answers_in_words(rate.answers)
    if progress.fillers_not_measured:
        yield "Um and uh a minute", NOT_MEASURED, answers_in_words(progress.fillers_not_measured)
    pauses = progress.pauses
    if pauses is not None and pauses.per_min is not None:
        yield "Pauses of 1 s or more", pause_rate_in_words(pauses), answers_in_words(pauses.answers)


def _spread_row(name: str, spread: Spread | None, *, is_time: bool = False) -> Row:
    count = 0 if spread is None else spread.count
    return name, spread_in_words(spread, is_time=is_time), answers_in_words(count)


def _coverage(coverage: Coverage, width: int) -> Iterator[str]:
    yield "## What the posting asks for\n"
    yield wrapped(
        f"Told in answers: {coverage.practised} of {coverage.total} requirements.", "- ", width
    )
    yield wrapped(
        f"Shown by the résumé: {coverage.met} met, {coverage.partly} partly met, "
        f"{coverage.gaps} gaps.",
        "- ",
        width,
    )
    for requirement in coverage.untold[:MOST_UNTOLD]:
        yield wrapped(f"Not told yet: {requirement}", "- ", width)
    left_out = len(coverage.untold) - MOST_UNTOLD
    if left_out > 0:
        yield wrapped(f"And {left_out} more: voicecoach match", "- ", width)


def _trend(trend: Trend, width: int) -> str:
    rows = [(each.answered_on.isoformat(), *figures_in_words(each)) for each in trend.attempts]
    target = trend.question.target
    aim = f"{trend.question.text} ({target.low_s} to {target.high_s} s)"
    return f"{wrapped(aim, width=width)}\n\n{plain_table(('Day', *FIGURES), rows, width)}"
