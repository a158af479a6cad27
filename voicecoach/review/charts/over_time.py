"""Charts with a mark for each answer, in order of time. What was not measured has no mark."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

import svg

from voicecoach.core.attempts import Attempt
from voicecoach.core.delivery import TargetFit
from voicecoach.core.progress import Progress, Trend
from voicecoach.review import chart_text as text
from voicecoach.review.charts.drawing import (
    Room,
    Shape,
    band,
    bar,
    days_below,
    dot,
    drawn,
    joined,
    lines_across,
    scale_over,
    sign_of_box,
    sign_of_shape,
    stem,
)
from voicecoach.review.charts.models import Chart, Sign
from voicecoach.review.delivery_text import FAST_WPM, SLOW_WPM
from voicecoach.review.measure_words import (
    FIGURES,
    figures_in_words,
    fillers_in_words,
    length_in_words,
    pace_in_words,
    pauses_in_words,
)

MOST_ANSWERS = 60
"""Marks stay apart on a phone up to about here."""

Measured = Callable[[Attempt], float | None]


@dataclass(frozen=True, slots=True)
class Series:
    """The answers of a chart, and which of them are drawn."""

    attempts: Sequence[Attempt]
    value: Measured

    @property
    def drawn(self) -> Sequence[Attempt]:
        return self.attempts[-MOST_ANSWERS:]

    @property
    def values(self) -> list[float | None]:
        return [self.value(each) for each in self.drawn]

    @property
    def known(self) -> list[tuple[int, Attempt, float]]:
        """Place, answer and value of those that were measured."""
        placed = enumerate(zip(self.drawn, self.values, strict=True))
        return [(index, each, value) for index, (each, value) in placed if value is not None]

    def left_out(self) -> tuple[str, ...]:
        unknown = len(self.drawn) - len(self.known)
        return (
            *((text.not_measured(unknown),) if unknown else ()),
            *(
                (text.only_the_last(len(self.drawn), len(self.attempts)),)
                if len(self.drawn) < len(self.attempts)
                else ()
            ),
        )


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a drawing: its name, its words and its table."""

    key: str
    title: str
    says: str
    signs: tuple[Sign, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def length_chart(progress: Progress) -> Chart | None:
    attempts = progress.attempts
    return _lengths(
        Around(
            key="length",
            title=text.LENGTH,
            says=text.lengths_say(progress),
            signs=_length_signs(attempts),
            header=(text.DAY, text.QUESTION, text.LENGTH_OF, text.SUGGESTED),
            rows=_rows(attempts, lambda each: (length_in_words(each), text.suggested(each))),
        ),
        attempts,
    )


def trend_chart(trend: Trend, number: int) -> Chart | None:
    """How long each attempt at a question took; the table has its other figures as well."""
    return _lengths(
        Around(
            key=f"question-{number}",
            title=trend.question.text,
            says=text.trend_says(trend),
            signs=_length_signs(trend.attempts),
            header=(text.DAY, *FIGURES),
            rows=tuple(
                (each.answered_on.isoformat(), *figures_in_words(each)) for each in trend.attempts
            ),
        ),
        trend.attempts,
    )


def pace_chart(progress: Progress) -> Chart | None:
    """Neighbours are joined; the lines begin where the slowest answer is, not at nothing."""
    series = Series(progress.attempts, lambda each: each.pace_wpm)
    around = Around(
        key="pace",
        title=text.PACE,
        says=text.pace_says(progress),
        signs=(Sign(sign_of_box("aim"), text.PACE_AIM_SIGN),),
        header=(text.DAY, text.QUESTION, text.PACE),
        rows=_rows(progress.attempts, lambda each: (pace_in_words(each),)),
    )
    values = [value for _, _, value in series.known]
    scale = scale_over([*values, SLOW_WPM, FAST_WPM], from_zero=False)

    def marks(room: Room) -> Iterator[svg.Element]:
        for index in range(room.count):
            yield from band(room, scale, index, SLOW_WPM, FAST_WPM)
        yield from lines_across(scale)
        yield from joined(room, scale, series.values)
        for index, each, value in series.known:
            yield dot(room, scale, index, value, "dot", text.pace_of_answer(each))

    return _chart(around, series, marks)


def fillers_chart(progress: Progress) -> Chart | None:
    """Exact figures and lower bounds have marks of different shape."""
    kinds = {each.measured for each in progress.fillers}
    exact = Sign(sign_of_shape("dot"), text.EXACT_SIGN)
    at_least = Sign(sign_of_shape("at-least"), text.AT_LEAST_SIGN)
    around = Around(
        key="fillers",
        title=text.FILLERS,
        says=text.fillers_say(progress),
        signs=(
            *((exact,) if "exact" in kinds else ()),
            *((at_least,) if "lower_bound" in kinds else ()),
        ),
        header=(text.DAY, text.QUESTION, text.FILLERS),
        rows=_rows(progress.attempts, lambda each: (fillers_in_words(each),)),
    )
    series = Series(progress.attempts, lambda each: each.fillers_per_min)
    return _chart(around, series, partial(_rates, series, text.fillers_of_answer, _trust_in))


def pauses_chart(progress: Progress) -> Chart | None:
    around = Around(
        key="pauses",
        title=text.PAUSES,
        says=text.pauses_say(progress),
        signs=(),
        header=(text.DAY, text.QUESTION, text.PAUSE_RATE, text.HOW_MANY, text.LONGEST_PAUSE),
        rows=_rows(
            progress.attempts,
            lambda each: (text.pause_rate(each), pauses_in_words(each), text.longest_pause(each)),
        ),
    )
    series = Series(progress.attempts, lambda each: each.long_pauses_per_min)
    return _chart(around, series, partial(_rates, series, text.pauses_of_answer, lambda _: "dot"))


def _lengths(around: Around, attempts: Sequence[Attempt]) -> Chart | None:
    """Bars that are full within the range aimed at, and hollow outside of it."""
    series = Series(
        attempts, lambda each: None if each.spoken_ms is None else each.spoken_ms / 1000
    )
    targets = [each.question.target for each in series.drawn]

    def marks(room: Room) -> Iterator[svg.Element]:
        measured = [value for _, _, value in series.known]
        scale = scale_over([*measured, *(each.high_s for each in targets)])
        for index, target in enumerate(targets):
            yield from band(room, scale, index, target.low_s, target.high_s)
        yield from lines_across(scale, " s")
        for index, each, value in series.known:
            kind = "within" if each.fit is TargetFit.IN_RANGE else "outside"
            yield bar(room, scale, index, value, kind, text.length_of_answer(each))

    return _chart(around, series, marks)


def _rates(
    series: Series, says: Callable[[Attempt], str], shape: Callable[[Attempt], Shape], room: Room
) -> Iterator[svg.Element]:
    """So many a minute: a mark on a stem, so that none at all can be seen as well."""
    scale = scale_over([value for _, _, value in series.known])
    yield from lines_across(scale)
    for index, each, value in series.known:
        yield stem(room, scale, index, value)
        yield dot(room, scale, index, value, shape(each), says(each))


def _chart(
    around: Around, series: Series, marks: Callable[[Room], Iterator[svg.Element]]
) -> Chart | None:
    """None where nothing was measured."""
    if not series.known:
        return None
    room = Room(len(series.drawn))
    days = [each.answered_on for each in series.drawn]
    elements = chain(marks(room), days_below(room, days))
    return Chart(
        key=around.key,
        title=around.title,
        says=around.says,
        svg=drawn(around.key, around.title, around.says, elements),
        signs=around.signs,
        left_out=series.left_out(),
        header=around.header,
        rows=around.rows,
    )


def _rows(
    attempts: Sequence[Attempt], figures: Callable[[Attempt], tuple[str, ...]]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (each.answered_on.isoformat(), each.question.text, *figures(each)) for each in attempts
    )


def _length_signs(attempts: Sequence[Attempt]) -> tuple[Sign, ...]:
    fits = {each.fit for each in attempts[-MOST_ANSWERS:]} - {None}
    signs = [Sign(sign_of_box("aim"), text.AIM_SIGN)]
    if TargetFit.IN_RANGE in fits:
        signs.append(Sign(sign_of_box("within"), text.WITHIN_SIGN))
    if fits - {TargetFit.IN_RANGE}:
        signs.append(Sign(sign_of_box("outside"), text.OUTSIDE_SIGN))
    return tuple(signs)


def _trust_in(attempt: Attempt) -> Shape:
    return "dot" if attempt.fillers_measured == "exact" else "at-least"
