"""Figures over many answers in words, the same in a terminal and beside a chart."""

from voicecoach.core.progress import FillerRate, Lengths, Pauses, Spread
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.measure_words import MEASURE_WORDS, NOT_MEASURED
from voicecoach.review.session_text import counted


def answers_in_words(count: int) -> str:
    return counted(count, "answer")


def lengths_in_words(lengths: Lengths) -> str:
    """Such as "3 within, 1 shorter, 0 longer"."""
    if not lengths.measured:
        return NOT_MEASURED
    return f"{lengths.in_range} within, {lengths.short} shorter, {lengths.long} longer"


def spread_in_words(spread: Spread | None, *, is_time: bool = False) -> str:
    """The middle one and the ends: "146 (from 120 to 170)"; times are in milliseconds."""
    if spread is None:
        return NOT_MEASURED

    def written(value: float) -> str:
        return spoken_duration(round(value)) if is_time else f"{value:.0f}"

    return f"{written(spread.median)} (from {written(spread.low)} to {written(spread.high)})"


def filler_rate_in_words(rate: FillerRate) -> str:
    """Such as "2.1 (exact)"."""
    return f"{rate.per_min:.1f} ({MEASURE_WORDS[rate.measured]})"


def pause_rate_in_words(pauses: Pauses) -> str:
    """Such as "1.5 a minute, the longest 3.2 s"."""
    if pauses.per_min is None:
        return NOT_MEASURED
    tail = f", the longest {spoken_duration(pauses.longest_ms)}" if pauses.longest_ms else ""
    return f"{pauses.per_min:.1f} a minute{tail}"
