"""How practice is going, as tables of plain text."""

from collections.abc import Iterator

from voicecoach.core.progress import (
    Coverage,
    FillerRate,
    Progress,
    Spread,
    Trend,
)
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.measure_words import (
    MEASURE_WORDS,
    NOT_MEASURED,
    fillers_in_words,
    length_in_words,
    pace_in_words,
    warnings_in_words,
)
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
MOST_UNTOLD = 8
Row = tuple[str, str, str]


def progress_text(progress: Progress, width: int) -> str:
    """All of it in lines of at most `width` characters, where words allow."""
    blocks = [wrapped("# How practice is going", width=width), _summary(progress, width)]
    rows = tuple(_figures(progress))
    blocks.append(f"## Figures\n\n{plain_table(('What', 'Figure', 'From'), rows, width)}")
    if progress.coverage is not None:
        blocks.append("\n".join(_coverage(progress.coverage, width)))
    if progress.trends:
        blocks.append(f"## Questions answered more than once\n\n{wrapped(UNITS, width=width)}")
        blocks += [_trend(each, width) for each in progress.trends]
    return "\n\n".join(blocks)


def _summary(progress: Progress, width: int) -> str:
    streak = progress.streak
    held = f"{counted(len(progress.attempts), 'answer')} in {counted(progress.sessions, 'session')}"
    days = counted(len(streak.days), "day")
    lines = [
        f"{held} on {days}, {spoken_duration(progress.spoken_ms)} of speech measured",
        f"Days in a row: {streak.current_days}; the most so far: {streak.longest_days}",
        f"Warnings: {progress.warned.still_open} open, {progress.warned.settled} settled",
    ]
    return "\n".join(wrapped(line, "- ", width) for line in lines)


def _figures(progress: Progress) -> Iterator[Row]:
    lengths = progress.lengths
    yield (
        "Time against target",
        f"{lengths.in_range} within, {lengths.short} shorter, {lengths.long} longer"
        if lengths.measured
        else NOT_MEASURED,
        _answers(lengths.measured),
    )
    yield _spread_row("Began after", progress.thinking_ms, is_time=True)
    yield _spread_row("Words a minute", progress.pace_wpm)
    for rate in progress.fillers:
        yield _filler_row(rate)
    if progress.fillers_not_measured:
        yield "Um and uh a minute", NOT_MEASURED, _answers(progress.fillers_not_measured)
    pauses = progress.pauses
    if pauses is not None and pauses.per_min is not None:
        longest = spoken_duration(pauses.longest_ms) if pauses.longest_ms else None
        tail = f", the longest {longest}" if longest else ""
        figure = f"{pauses.per_min:.1f} a minute{tail}"
        yield "Pauses of 1 s or more", figure, _answers(pauses.answers)


def _filler_row(rate: FillerRate) -> Row:
    name = "Um and uh a minute"
    return name, f"{rate.per_min:.1f} ({MEASURE_WORDS[rate.measured]})", _answers(rate.answers)


def _spread_row(name: str, spread: Spread | None, *, is_time: bool = False) -> Row:
    if spread is None:
        return name, NOT_MEASURED, _answers(0)

    def written(value: float) -> str:
        return spoken_duration(round(value)) if is_time else f"{value:.0f}"

    figure = f"{written(spread.median)} (from {written(spread.low)} to {written(spread.high)})"
    return name, figure, _answers(spread.count)


def _answers(count: int) -> str:
    return counted(count, "answer")


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
    header = ("Day", "Length", "Pace", "Um and uh", "Warnings")
    rows = [
        (
            each.answered_on.isoformat(),
            length_in_words(each),
            pace_in_words(each),
            fillers_in_words(each),
            warnings_in_words(each),
        )
        for each in trend.attempts
    ]
    target = trend.question.target
    aim = f"{trend.question.text} ({target.low_s} to {target.high_s} s)"
    return f"{wrapped(aim, width=width)}\n\n{plain_table(header, rows, width)}"
