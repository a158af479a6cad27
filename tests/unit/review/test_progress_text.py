"""Figures in words: honest about what was measured, readable in narrow places."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.attempts import DAY, an_attempt
from voicecoach.core.progress import Coverage, Progress, Warned, progress_of
from voicecoach.review.plain_table import plain_table
from voicecoach.review.progress_json import progress_json
from voicecoach.review.progress_text import progress_text

EARLIER = replace(
    an_attempt(day=DAY - timedelta(days=1)), pace_wpm=None, fillers=None, fillers_measured="no"
)


def progress(coverage: Coverage | None = None) -> Progress:
    return progress_of([EARLIER, an_attempt(number=2)], Warned(1, 3), DAY, coverage)


@pytest.mark.parametrize("width", [40, 80, 88])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    coverage = Coverage(1, 1, 1, 1, ("Five years of running a warehouse with several shifts",) * 9)
    lines = progress_text(progress(coverage), width).splitlines()
    assert [line for line in lines if len(line) > width] == []
    assert any("\x1b" in line for line in lines) is False


def test_every_figure_says_what_it_is_from() -> None:
    text = progress_text(progress(), 80)
    assert "2 answers in 2 sessions on 2 days, 2 min of speech measured" in text
    assert "Days in a row: 2; the most so far: 2" in text
    assert "Warnings: 1 open, 3 settled" in text
    assert "4.0 (at least, some may be missed)" in text
    (pace,) = [line for line in text.splitlines() if line.startswith("Words a minute")]
    assert pace.split("  ")[-1].strip() == "1 answer"
    assert "2026-11-24  1 min, within  not measured  not measured  1 open" in text
    assert "2026-11-25  1 min, within  150           4.0 or more   1 open" in text


def test_in_a_narrow_place_every_cell_names_its_column() -> None:
    assert plain_table(("Day", "Pace"), [("Monday", "150")], 40) == "Day     Pace\nMonday  150"
    assert plain_table(("Day", "Pace"), [("Monday the first", "150 words")], 20) == (
        "- Monday the first\n  Pace: 150 words"
    )


def test_untold_requirements_are_named_and_the_rest_counted() -> None:
    text = progress_text(progress(Coverage(4, 3, 3, 0, tuple("abcdefghij"))), 80)
    assert "Told in answers: 0 of 10 requirements." in text
    assert "Shown by the résumé: 4 met, 3 partly met, 3 gaps." in text
    assert "- Not told yet: h\n- And 2 more: voicecoach match" in text


def test_json_has_null_for_what_was_not_measured() -> None:
    value = json.loads(json.dumps(progress_json(progress())))
    first, second = value["series"]
    assert (first["pace_wpm"], first["fillers_per_min"]) == (None, None)
    assert (second["pace_wpm"], second["fillers_per_min"]) == (150.0, 4.0)
    assert value["pace_wpm"] == {"median": 150.0, "low": 150.0, "high": 150.0, "answers": 1}
    assert value["requirements"] is None
    assert value["streak"] == {
        "current_days": 2,
        "longest_days": 2,
        "days": ["2026-11-24", "2026-11-25"],
    }
    (question,) = value["questions"]
    assert [each["answered_on"] for each in question["attempts"]] == ["2026-11-24", "2026-11-25"]
    assert "text" not in first
