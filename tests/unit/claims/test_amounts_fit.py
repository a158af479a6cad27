"""Amounts told by other names, in other periods, of one part or the whole."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

DAY = date(2026, 3, 1)


def said(text: str, question: str | None = None, source: str = "practice") -> Statement:
    return Statement(text, Context(question, DAY, source))


def level(earlier: Statement, later: Statement) -> Level | None:
    return verdict(check_statements(earlier, later))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("ninety percent of the trainees passed", "half of the trainees failed"),
        ("attendance was ninety six percent", "absence ran at thirty percent"),
        ("it was a pen of ninety head", "about forty head in the pen"),
        ("I led a team of eight surveyors", "I've never led anybody"),
        ("we turned over two million at the kiosk", "the kiosk turned over six hundred grand"),
        ("I won the bakers' medal in 2014", "the bakers' medal, I got that medal in 2019"),
        ("I got my crane ticket in May 2017", "I got my crane ticket in May twenty two"),
        ("I took the pub over in 2012", "I took over the pub in 2018"),
        ("the survey ran 8 mths", "the survey ran for two years"),
    ],
)
def test_one_amount_by_two_names(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("ninety percent of the trainees passed", "about one in ten trainees failed"),
        ("I cut breakages by forty percent", "I cut overtime by ten percent"),
        ("footfall at the arcade was eighty percent", "footfall at the pier was thirty percent"),
        ("I'm on thirty thousand", "I was on twenty four thousand at my last place"),
        ("I spent an hour on the stall with him", "I've had the stall six years"),
        ("I lead two people", "we're six in all in the office"),
        ("I got my crane ticket in 2017", "I renewed my first aid card in 2021"),
    ],
)
def test_two_amounts_with_a_name_in_common(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None


def test_a_bare_figure_belongs_to_what_was_asked() -> None:
    asked = "How long were you at the quarry?"
    assert level(said("seven years", asked), said("two years at the quarry")) is (
        Level.CONTRADICTION
    )
    long_answer = (
        "The quarry was my school. I drove the loader, I learned blasting from a man called "
        "Bertie, we had a canteen with one window, and for a year I counted lorries at the gate."
    )
    assert level(said("seven years", asked), said(long_answer, "What was the quarry like?")) is None
