from datetime import date

import pytest

from voicecoach.core.claims.dates import read_dates, read_periods
from voicecoach.core.claims.words import Word, read_words

SAID_ON = date(2026, 3, 15)


def clause(text: str) -> list[Word]:
    return [word for word in read_words(text) if not word.is_mark]


def months(text: str) -> frozenset[int]:
    (when,) = read_dates(clause(text), SAID_ON)
    return when.months


def month(year: int, number: int) -> int:
    return 12 * year + number - 1


@pytest.mark.parametrize(
    ("text", "year", "number"),
    [
        ("I left in July 2019", 2019, 7),
        ("I left in the summer of twenty nineteen", 2019, 8),
        ("late 2021", 2021, 11),
        ("at the end of 2018", 2018, 12),
        ("in two thousand and five", 2005, 1),
        ("just before the pandemic", 2020, 1),
        ("three years ago", 2023, 3),
        ("last August", 2025, 8),
        ("last year", 2025, 6),
        ("in the winter of 2021", 2022, 1),
        ("in November twenty two", 2022, 11),
        ("Sept '21", 2021, 9),
        ("since oh nine", 2009, 6),
        ("06/2021", 2021, 6),
        ("at the end of June this year", 2026, 6),
        ("until December of next year", 2027, 12),
        ("next month", 2026, 4),
        ("this summer", 2026, 7),
    ],
)
def test_a_date_allows_the_right_month(text: str, year: int, number: int) -> None:
    assert month(year, number) in months(text)


def test_overlapping_dates_agree_and_distant_ones_do_not() -> None:
    assert months("in the spring of 2020") & months("in March 2020")
    assert not months("in the summer of 2016") & months("in twenty eighteen")
    assert month(2021, 6) not in months("in the winter of 2021")


def test_a_month_alone_waits_for_its_year() -> None:
    (when,) = read_dates(clause("back in January"), SAID_ON)
    assert not when.year_known


@pytest.mark.parametrize(
    ("text", "is_open"),
    [("since 2018", True), ("Mar 2023 – Present", True), ("2014 - 2017", False)],
)
def test_periods(text: str, is_open: bool) -> None:
    words = clause(text)
    (period,) = read_periods(words, read_dates(words, SAID_ON))
    assert (period.finish is None) is is_open


@pytest.mark.parametrize("text", ["we may go", "2000 people", "march on", "the fall of it"])
def test_what_is_no_date(text: str) -> None:
    assert read_dates(clause(text), SAID_ON) == []
