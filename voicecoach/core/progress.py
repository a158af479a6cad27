"""How practice is going: figures over many answers, each with how many answers it rests on. Pure.

What was not measured is left out and counted as such; nothing is filled in.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from voicecoach.core.attempts import Attempt, by_question
from voicecoach.core.delivery import TargetFit
from voicecoach.core.matching import Label
from voicecoach.core.models import FillerMeasure, Question
from voicecoach.core.planning import MatchedRequirement

FEWEST_FOR_A_TREND = 2


@dataclass(frozen=True, slots=True)
class Spread:
    """Some measurements: the middle one, the ends, and how many there are."""

    median: float
    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many answers were shorter than suggested, in the range, or longer."""

    short: int
    in_range: int
    long: int
    not_measured: int

    @property
    def measured(self) -> int:
        return self.short + self.in_range + self.long


@dataclass(frozen=True, slots=True)
class FillerRate:
    """Fillers of all answers whose count can be trusted in the same way."""

    measured: FillerMeasure
    count: int
    spoken_ms: int
    answers: int

    @property
    def per_min(self) -> float:
        return self.count * 60_000 / self.spoken_ms


@dataclass(frozen=True, slots=True)
class Pauses:
    """Pauses of a second or more, in all answers that were measured."""

    count: int
    spoken_ms: int
    longest_ms: int | None
    answers: int

    @property
    def per_min(self) -> float | None:
        return self.count * 60_000 / self.spoken_ms if self.spoken_ms else None


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row on which something was answered."""

    current_days: int
    """Up to today, or up to yesterday while today is still to come."""
    longest_days: int
    days: tuple[date, ...]
    """Every day of practice, in order."""
    today: date


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a posting asks for: shown by the résumé, and told in answers."""

    met: int
    partly: int
    gaps: int
    practised: int
    """Of all of them, those that some answer has told."""
    untold: tuple[str, ...]
    """The others, in the posting's words; what must be comes first."""

    @property
    def total(self) -> int:
        return self.met + self.partly + self.gaps


@dataclass(frozen=True, slots=True)
class Trend:
    """The attempts at one question, in order of time; there are two at least."""

    question: Question
    """As it was worded last."""
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class Warned:
    """How many warnings there are, by whether they were settled."""

    still_open: int
    settled: int


@dataclass(frozen=True, slots=True)
class Progress:
    """All of it. Each series can be drawn from `attempts` or a trend's, and read as a table."""

    attempts: tuple[Attempt, ...]
    """In order of time."""
    sessions: int
    spoken_ms: int
    """In all answers that were measured."""
    lengths: Lengths
    thinking_ms: Spread | None
    pace_wpm: Spread | None
    fillers: tuple[FillerRate, ...]
    """Exact ones first; at most one of each kind."""
    fillers_not_measured: int
    """Answers."""
    pauses: Pauses | None
    warned: Warned
    streak: Streak
    trends: tuple[Trend, ...]
    """The question answered last comes first."""
    coverage: Coverage | None
    """None without an application, or a posting for it."""


def progress_of(
    attempts: Iterable[Attempt],
    warned: Warned,
    today: date,
    coverage: Coverage | None = None,
) -> Progress:
    """Figures over these attempts."""
    known = tuple(sorted(attempts, key=lambda each: (each.asked.at_utc, each.answer_id)))
    fillers = tuple(
        rate for kind in ("exact", "lower_bound") if (rate := _filler_rate(known, kind)) is not None
    )
    return Progress(
        attempts=known,
        sessions=len({each.session_id for each in known}),
        spoken_ms=sum(each.spoken_ms or 0 for each in known),
        lengths=_lengths(known),
        thinking_ms=spread(each.thinking_ms for each in known),
        pace_wpm=spread(each.pace_wpm for each in known),
        fillers=fillers,
        fillers_not_measured=len(known) - sum(each.answers for each in fillers),
        pauses=_pauses(known),
        warned=warned,
        streak=streak_of((each.answered_on for each in known), today),
        trends=trends_of(known),
        coverage=coverage,
    )


def spread(values: Iterable[float | None]) -> Spread | None:
    """Over those that were measured; None when none was."""
    known = [each for each in values if each is not None]
    return Spread(median(known), min(known), max(known), len(known)) if known else None


def streak_of(days: Iterable[date], today: date) -> Streak:
    """Days in a row; a day counts as soon as something was answered on it."""
    practised = tuple(sorted(set(days)))
    runs = [0, *_run_lengths(practised)]
    is_running = bool(practised) and today - practised[-1] <= timedelta(days=1)
    return Streak(runs[-1] if is_running else 0, max(runs), practised, today)


def trends_of(attempts: Iterable[Attempt]) -> tuple[Trend, ...]:
    """Questions that were answered more than once."""
    repeated = [each for each in by_question(attempts).values() if len(each) >= FEWEST_FOR_A_TREND]
    repeated.sort(key=lambda each: each[-1].asked.at_utc, reverse=True)
    return tuple(Trend(each[-1].question, each) for each in repeated)


def coverage_of(requirements: Sequence[MatchedRequirement]) -> Coverage | None:
    """None where the posting asks for nothing that could be read."""
    if not requirements:
        return None
    labels = Counter(each.label for each in requirements)
    untold = sorted(
        (each for each in requirements if not each.practised), key=lambda each: not each.is_must
    )
    return Coverage(
        met=labels[Label.MET],
        partly=labels[Label.PARTLY],
        gaps=labels[Label.GAP],
        practised=len(requirements) - len(untold),
        untold=tuple(each.match.requirement for each in untold),
    )


def _lengths(attempts: Sequence[Attempt]) -> Lengths:
    fits = Counter(each.fit for each in attempts)
    return Lengths(
        fits[TargetFit.SHORT], fits[TargetFit.IN_RANGE], fits[TargetFit.LONG], fits[None]
    )


def _filler_rate(attempts: Sequence[Attempt], kind: FillerMeasure) -> FillerRate | None:
    counted = [each for each in attempts if each.fillers_measured == kind and each.spoken_ms]
    if not counted:
        return None
    return FillerRate(
        kind,
        sum(each.fillers or 0 for each in counted),
        sum(each.spoken_ms or 0 for each in counted),
        len(counted),
    )


def _pauses(attempts: Sequence[Attempt]) -> Pauses | None:
    timed = [each for each in attempts if each.long_pauses is not None]
    if not timed:
        return None
    longest = [each.longest_pause_ms for each in timed if each.longest_pause_ms is not None]
    return Pauses(
        sum(each.long_pauses or 0 for each in timed),
        sum(each.spoken_ms or 0 for each in timed),
        max(longest, default=None),
        len(timed),
    )


def _run_lengths(days: Sequence[date]) -> list[int]:
    """How long each row of days is, in order."""
    if not days:
        return []
    runs = [1]
    for before, after in pairwise(days):
        if after - before == timedelta(days=1):
            runs[-1] += 1
        else:
            runs.append(1)
    return runs
