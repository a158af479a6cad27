"""Charts: what was measured is drawn, in shapes that need no colour, and stands in the table."""

import re
from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest

from tests.attempts import DAY, an_attempt
from voicecoach.core.attempts import Attempt
from voicecoach.core.delivery import TargetFit
from voicecoach.core.progress import Coverage, Progress, Warned, progress_of
from voicecoach.review.charts import Chart, charts_of, trend_charts_of
from voicecoach.review.charts.drawing import scale_over
from voicecoach.review.charts.over_time import MOST_ANSWERS
from voicecoach.review.charts.progress_page import progress_html
from voicecoach.review.charts.wholes import MOST_WEEKS

NONE = Warned(0, 0)
NS = {"svg": "http://www.w3.org/2000/svg"}
HOSTILE = "<script>alert(1)</script> & \u202e\x07 \"why\" 'us'?"


def unmeasured(attempt: Attempt) -> Attempt:
    """Typed: words alone."""
    return replace(
        attempt,
        spoken_ms=None,
        fit=None,
        thinking_ms=None,
        pace_wpm=None,
        fillers=None,
        fillers_measured="no",
        long_pauses=None,
        longest_pause_ms=None,
    )


def a_day(number: int) -> Attempt:
    return an_attempt(day=DAY - timedelta(days=number), number=100 - number)


def progress(
    *attempts: Attempt, warned: Warned = NONE, coverage: Coverage | None = None
) -> Progress:
    return progress_of(attempts, warned, DAY, coverage)


def charts(made: Progress) -> dict[str, Chart]:
    return {each.key: each for each in charts_of(made)}


def parsed(drawing: str) -> ET.Element:
    return ET.fromstring(drawing)  # noqa: S314 - it is ours


def classes(chart: Chart) -> list[str]:
    return re.findall(r'class="([^"]+)"', chart.svg)


class TestWhichChartsThereAre:
    def test_nothing_gives_none(self) -> None:
        assert charts_of(progress()) == ()

    def test_typed_answers_have_days_alone(self) -> None:
        assert list(charts(progress(unmeasured(an_attempt())))) == ["days"]

    def test_each_figure_has_one(self) -> None:
        made = progress(a_day(1), a_day(0), warned=Warned(1, 2), coverage=Coverage(1, 1, 1, 2, ()))
        assert list(charts(made)) == [
            "length",
            "pace",
            "fillers",
            "pauses",
            "warnings",
            "coverage",
            "days",
        ]
        assert [each.key for each in trend_charts_of(made)] == ["question-1"]


class TestWhatWasNotMeasured:
    def test_it_has_no_mark_but_a_gap_and_a_row(self) -> None:
        made = charts(progress(a_day(2), unmeasured(a_day(1)), a_day(0)))
        assert classes(made["pace"]).count("dot") == 2
        assert "joined" not in classes(made["pace"])
        assert made["pace"].left_out == ("Not measured in 1 answer: their place is left empty.",)
        assert [row[-1] for row in made["pace"].rows] == ["150", "not measured", "150"]
        assert len(made["length"].rows) == 3

    def test_neighbours_are_joined(self) -> None:
        made = charts(progress(a_day(2), a_day(1), unmeasured(a_day(0))))
        assert classes(made["pace"]).count("joined") == 1

    def test_none_at_all_is_a_mark_as_well(self) -> None:
        quiet = replace(an_attempt(), fillers=0, fillers_measured="exact", long_pauses=0)
        made = charts(progress(quiet))
        assert classes(made["fillers"]).count("dot") == 1
        assert classes(made["pauses"]).count("dot") == 1


class TestHowItLooksWithoutColour:
    def test_exact_and_at_least_have_shapes_of_their_own(self) -> None:
        exact = replace(a_day(1), fillers_measured="exact")
        made = charts(progress(exact, a_day(0)))["fillers"]
        assert classes(made).count("dot") == 1
        assert classes(made).count("at-least") == 1
        assert [each.means for each in made.signs] == ["exact", "at least: some may be missed"]
        assert (
            made.says
            == "4.0 (exact), in 1 answer; 4.0 (at least, some may be missed), in 1 answer."
        )
        assert [row[-1] for row in made.rows] == ["4.0", "4.0 or more"]

    def test_outside_the_range_is_hollow(self) -> None:
        long = replace(a_day(1), spoken_ms=300_000, fit=TargetFit.LONG)
        made = charts(progress(long, a_day(0)))["length"]
        assert [each for each in classes(made) if each in {"within", "outside"}] == [
            "outside",
            "within",
        ]
        assert "shorter or longer" in {each.means for each in made.signs}


class TestForThoseWhoDoNotSeeIt:
    def test_every_drawing_is_named_described_and_well_formed(self) -> None:
        made = progress(a_day(1), a_day(0), warned=Warned(1, 2), coverage=Coverage(1, 1, 1, 2, ()))
        for each in (*charts_of(made), *trend_charts_of(made)):
            root = parsed(each.svg)
            named = {found.get("id", ""): found.text for found in root.iter() if found.get("id")}
            assert root.get("role") == "img"
            assert named[root.get("aria-labelledby", "")] == each.title
            assert named[root.get("aria-describedby", "")] == each.says
            assert each.rows

    def test_every_mark_says_its_figure(self) -> None:
        root = parsed(charts(progress(a_day(0)))["length"].svg)
        assert [each.text for each in root.findall("svg:rect/svg:title", NS)] == [
            "25 November 2026: 1 min, within"
        ]


def test_words_of_people_are_text() -> None:
    asked = replace(a_day(0).question, text=HOSTILE)
    made = progress(replace(a_day(1), question=asked), replace(a_day(0), question=asked))
    html = progress_html(made)
    assert "<script" not in html
    assert "\u202e" not in html
    assert "\x07" not in html
    chart = trend_charts_of(made)[0]
    assert (parsed(chart.svg).findtext("svg:title", "", NS)).startswith("<script>alert(1)")


def test_only_the_last_answers_are_drawn_and_all_stand_in_the_table() -> None:
    many = [a_day(number) for number in range(MOST_ANSWERS + 5)]
    made = charts(progress(*many))
    assert classes(made["length"]).count("within") == MOST_ANSWERS
    assert len(made["length"].rows) == len(many)
    assert made["length"].left_out == ("Drawn are the last 60 of 65 answers; the table has all.",)


def test_the_calendar_ends_today_and_holds_so_many_weeks() -> None:
    made = charts(progress(a_day(300), a_day(3), a_day(0)))["days"]
    assert classes(made).count("within") == 2
    assert classes(made).count("idle") == MOST_WEEKS * 7 - (6 - DAY.weekday()) - 2
    assert made.rows[-1] == (DAY.isoformat(), "1")


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        ([0.0], (0, 0.5)),
        ([7.0], (0, 2, 4, 6, 8)),
        ([120.0, 45.0], (0, 50, 100, 150)),
        ([0.4], (0, 0.5)),
    ],
)
def test_the_lines_of_a_scale_hold_every_value(
    values: list[float], lines: tuple[float, ...]
) -> None:
    scale = scale_over(values)
    assert scale.lines == lines
    assert scale.y(scale.low) > scale.y(max(values) or scale.high) >= scale.y(scale.high)
