"""Single measurements in words for tables; what was not measured says so."""

from voicecoach.core.attempts import Attempt
from voicecoach.core.delivery import TargetFit
from voicecoach.core.models import FillerMeasure
from voicecoach.review.delivery_text import spoken_duration

NOT_MEASURED = "not measured"
_FITS = {
    TargetFit.SHORT: "shorter",
    TargetFit.IN_RANGE: "within",
    TargetFit.LONG: "longer",
}
MEASURE_WORDS: dict[FillerMeasure, str] = {
    "exact": "exact",
    "lower_bound": "at least, some may be missed",
    "no": NOT_MEASURED,
}

FIGURES = ("Length", "Pace", "Um and uh", "Warnings")
"""What `figures_in_words` has, in its order."""


def figures_in_words(attempt: Attempt) -> tuple[str, str, str, str]:
    """The figures of one answer as cells of a table."""
    return (
        length_in_words(attempt),
        pace_in_words(attempt),
        fillers_in_words(attempt),
        warnings_in_words(attempt),
    )


def length_in_words(attempt: Attempt) -> str:
    """With how it lies against the time suggested then: "1 min 12 s, within"."""
    if attempt.spoken_ms is None or attempt.fit is None:
        return NOT_MEASURED
    return f"{spoken_duration(attempt.spoken_ms)}, {_FITS[attempt.fit]}"


def pace_in_words(attempt: Attempt) -> str:
    return NOT_MEASURED if attempt.pace_wpm is None else f"{attempt.pace_wpm:.0f}"


def fillers_in_words(attempt: Attempt) -> str:
    """A minute: "2.1", "2.1 or more"."""
    rate = attempt.fillers_per_min
    if rate is None:
        return NOT_MEASURED
    return f"{rate:.1f}" if attempt.fillers_measured == "exact" else f"{rate:.1f} or more"


def pauses_in_words(attempt: Attempt) -> str:
    return NOT_MEASURED if attempt.long_pauses is None else str(attempt.long_pauses)


def warnings_in_words(attempt: Attempt) -> str:
    settled = f", {attempt.warnings_settled} settled" if attempt.warnings_settled else ""
    return f"{attempt.warnings_open} open{settled}"
