"""Marks and axes of a chart as SVG.

Across, places are percent of the width, so that a drawing fits a phone and a page with letters of
the same size; down, they are pixels. Colours come from the style of the page, by class.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise
from typing import Literal

import svg
from markupsafe import Markup, escape

from voicecoach.review.dates import short_day
from voicecoach.review.page.rendering import fit_for_page

Elements = Iterable[svg.Element]
Shape = Literal["dot", "at-least"]

HEIGHT_PX = 190
TOP_PX = 22
BOTTOM_PX = 160
LEFT_PERCENT = 11.0
RIGHT_PERCENT = 99.0
WIDEST_BAR_PERCENT = 5.0
BAR_OF_ROOM = 0.62
MOST_LINES = 4
MOST_DAYS = 4
RADIUS_PX = 4
SIGN_WIDTH_PX, SIGN_HEIGHT_PX = 20, 14
DAY_PX, BOX_PX = 18, 14
WEEKS_LEFT_PX, WEEKS_TOP_PX = 36, 22
_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """From the lowest line to the highest, in even steps."""

    low: float
    high: float
    step: float

    @property
    def lines(self) -> tuple[float, ...]:
        count = round((self.high - self.low) / self.step)
        return tuple(self.low + self.step * number for number in range(count + 1))

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(BOTTOM_PX - share * (BOTTOM_PX - TOP_PX), 1)


@dataclass(frozen=True, slots=True)
class Room:
    """The same room for each of so many answers, from left to right."""

    count: int

    @property
    def each(self) -> float:
        return (RIGHT_PERCENT - LEFT_PERCENT) / self.count

    def left(self, index: int) -> float:
        return round(LEFT_PERCENT + index * self.each, 2)

    def middle(self, index: int) -> float:
        return round(LEFT_PERCENT + (index + 0.5) * self.each, 2)

    @property
    def bar(self) -> float:
        return round(min(self.each * BAR_OF_ROOM, WIDEST_BAR_PERCENT), 2)


def scale_over(values: Sequence[float], *, from_zero: bool = True) -> Scale:
    """Even steps that hold all values; a single one gets a step of its own."""
    low = 0.0 if from_zero else min(values)
    span = max(max(values) - low, 1.0 if from_zero else max(values) * 0.1, 1e-9)
    step = _even_step(span / MOST_LINES)
    first = math.floor(low / step) * step
    last = math.ceil(max(values) / step - 1e-9) * step
    return Scale(first, last if last > first else first + step, step)


def drawn(
    key: str, title: str, says: str, elements: Elements, height_px: int = HEIGHT_PX
) -> Markup:
    """The whole drawing, named and described for those who do not see it."""
    name, description = f"chart-{key}-name", f"chart-{key}-says"
    drawing = svg.SVG(
        class_=["drawing"],
        width=_percent(100),
        height=height_px,
        extra={"role": "img", "aria-labelledby": name, "aria-describedby": description},
        elements=[
            svg.Title(id=name, text=_text(title)),
            svg.Desc(id=description, text=_text(says)),
            *elements,
        ],
    )
    return _markup(drawing)


def sign(elements: Elements) -> Markup:
    """A mark by itself, to stand beside what it means."""
    drawing = svg.SVG(
        class_=["sign"],
        width=SIGN_WIDTH_PX,
        height=SIGN_HEIGHT_PX,
        extra={"aria-hidden": "true"},
        elements=list(elements),
    )
    return _markup(drawing)


def lines_across(scale: Scale, unit: str = "") -> Iterator[svg.Element]:
    """Each line of the scale with its number above it."""
    for value in scale.lines:
        y = scale.y(value)
        yield svg.Line(x1=0, x2=_percent(100), y1=y, y2=y, class_=["grid"])
        number = f"{value:.0f}" if scale.step >= 1 else f"{value:.1f}"
        yield svg.Text(x=0, y=y - 4, class_=["axis"], text=_text(f"{number}{unit}"))


def days_below(room: Room, days: Sequence[date]) -> Iterator[svg.Element]:
    """The first answer of a few days has its day below it."""
    firsts = [next(each)[0] for _, each in groupby(enumerate(days), key=lambda each: each[1])]
    every = math.ceil(len(firsts) / MOST_DAYS)
    for number, index in enumerate(firsts):
        x = room.middle(index)
        if number % every == 0:
            anchor: Literal["start", "middle", "end"] = (
                "start" if x < 15 else "end" if x > 90 else "middle"
            )
            yield svg.Text(
                x=_percent(x),
                y=BOTTOM_PX + 20,
                text_anchor=anchor,
                class_=["axis"],
                text=_text(short_day(days[index])),
            )


def bar(room: Room, scale: Scale, index: int, value: float, kind: str, says: str) -> svg.Element:
    y = scale.y(value)
    return svg.Rect(
        x=_percent(room.middle(index) - room.bar / 2),
        y=y,
        width=_percent(room.bar),
        height=max(1.0, round(BOTTOM_PX - y, 1)),
        class_=[kind],
        elements=[_said(says)],
    )


def band(room: Room, scale: Scale, index: int, low: float, high: float) -> Iterator[svg.Element]:
    """The range that is aimed at, over all the room of one answer, with its edges."""
    left, right = room.left(index), room.left(index + 1)
    yield svg.Rect(
        x=_percent(left),
        y=scale.y(high),
        width=_percent(right - left),
        height=round(scale.y(low) - scale.y(high), 1),
        class_=["aim"],
    )
    for y in (scale.y(low), scale.y(high)):
        yield svg.Line(x1=_percent(left), x2=_percent(right), y1=y, y2=y, class_=["edge"])


def dot(room: Room, scale: Scale, index: int, value: float, shape: Shape, says: str) -> svg.Element:
    return _mark(_percent(room.middle(index)), scale.y(value), shape, says)


def stem(room: Room, scale: Scale, index: int, value: float) -> svg.Element:
    x = _percent(room.middle(index))
    return svg.Line(x1=x, x2=x, y1=BOTTOM_PX, y2=scale.y(value), class_=["stem"])


def joined(room: Room, scale: Scale, values: Sequence[float | None]) -> Iterator[svg.Element]:
    """A line between neighbours that were both measured; none across a gap."""
    for index, (before, after) in enumerate(pairwise(values)):
        if before is not None and after is not None:
            yield svg.Line(
                x1=_percent(room.middle(index)),
                x2=_percent(room.middle(index + 1)),
                y1=scale.y(before),
                y2=scale.y(after),
                class_=["joined"],
            )


def part_of_whole(
    top_px: float, name: str, count: int, total: int, kind: str
) -> Iterator[svg.Element]:
    """A bar with its name and its number above it."""
    y = top_px + 20
    yield svg.Text(x=0, y=top_px + 14, class_=["label"], text=_text(name))
    yield svg.Text(
        x=_percent(100),
        y=top_px + 14,
        text_anchor="end",
        class_=["label"],
        text=f"{count} / {total}",
    )
    yield svg.Rect(x=0, y=y, width=_percent(100), height=10, class_=["track"])
    if count:
        share = 100 * count / total
        yield svg.Rect(x=0, y=y, width=_percent(share), height=10, class_=[kind])


def boxed_day(week: int, weekday: int, says: str, answers: int) -> svg.Element:
    return svg.Rect(
        x=WEEKS_LEFT_PX + week * DAY_PX,
        y=WEEKS_TOP_PX + weekday * DAY_PX,
        width=BOX_PX,
        height=BOX_PX,
        rx=2,
        class_=["within" if answers else "idle"],
        elements=[_said(says)],
    )


def weekday_label(weekday: int, name: str) -> svg.Element:
    y = WEEKS_TOP_PX + weekday * DAY_PX + BOX_PX - 2
    return svg.Text(x=0, y=y, class_=["axis"], text=_text(name))


def week_label(week: int, monday: date) -> svg.Element:
    x = WEEKS_LEFT_PX + week * DAY_PX
    return svg.Text(x=x, y=WEEKS_TOP_PX - 7, class_=["axis"], text=_text(short_day(monday)))


def sign_of_shape(shape: Shape) -> Markup:
    return sign([_mark(SIGN_WIDTH_PX / 2, SIGN_HEIGHT_PX / 2, shape, "")])


def sign_of_box(kind: str) -> Markup:
    return sign([svg.Rect(x=2, y=1, width=16, height=12, class_=[kind])])


def _mark(x: svg.Length | float, y: float, shape: Shape, says: str) -> svg.Element:
    named: list[svg.Element] = [_said(says)] if says else []
    if shape == "dot":
        return svg.Circle(cx=x, cy=y, r=RADIUS_PX, class_=["dot"], elements=named)
    triangle = svg.Path(
        d=[svg.M(0, -5.5), svg.L(5.5, 4), svg.L(-5.5, 4), svg.Z()],
        class_=["at-least"],
        elements=named,
    )
    return svg.SVG(x=x, y=y, overflow="visible", elements=[triangle])


def _said(says: str) -> svg.Element:
    return svg.Title(text=_text(says))


def _even_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough - 1e-9)


def _percent(value: float) -> svg.Length:
    return svg.Length(round(value, 2), "%")


def _markup(drawing: svg.SVG) -> Markup:
    return Markup(drawing.as_str())  # noqa: S704 - numbers and names of ours; all else is `_text`


def _text(text: str) -> str:
    """The library writes what it is given; what people said must not become markup."""
    return str(escape(fit_for_page(text)))
