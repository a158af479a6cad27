"""Dates and ranges as résumés write them."""

import pytest

from voicecoach.core.documents.periods import read_ranges, read_single_dates


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("Mar 2019 – present", "2019-03", "now"),
        ("03/2019-", "2019-03", "now"),
        ("2015 to 2018", "2015", "2018"),
        ("since 2020", "2020", "now"),
        ("Sept '19 – Dec '21", "2019-09", "2021-12"),
        ("09.2018 – 06.2021", "2018-09", "2021-06"),
        ("Jan-2017 to till date", "2017-01", "now"),
        ("15 March 2019 - 3 April 2020", "2019-03", "2020-04"),
        ("2015–17", "2015", "2017"),
        ("Q3 2019 - Q1 2020", "2019", "2020"),
        ("März 2018 bis heute", "2018-03", "now"),
        ("2018年3月 – 至今", "2018-03", "now"),
        ("Март 2018 – настоящее время", "2018-03", "now"),
        ("Charge Nurse (Mar 2019 — May 2020), Leeds", "2019-03", "2020-05"),
    ],
)
def test_a_range_is_read_with_its_quote(text: str, begin: str, end: str) -> None:
    (period,) = read_ranges(text)
    assert str(period.begin) == begin
    assert ("now" if period.is_ongoing else str(period.end)) == end
    assert text[period.start_char : period.end_char] == period.quote


def test_day_and_month_that_could_be_swapped_give_the_year_alone() -> None:
    (period,) = read_ranges("01/03/2019 - 31/12/2020")
    assert (str(period.begin), str(period.end)) == ("2019", "2020-12")


@pytest.mark.parametrize(
    "text",
    ["2,400 km a week", "£2015", "from 1200 to 1350 tonnes", "ISO 9001-2", "call 0161 2019 2020"],
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read_ranges(text) == []


def test_a_single_year_is_an_end_without_a_beginning() -> None:
    (period,) = read_single_dates("Driver CPC, 2019")
    assert (period.begin, str(period.end), period.quote) == (None, "2019", "2019")


def test_a_range_that_runs_backwards_is_told() -> None:
    assert read_ranges("2019 - 2015")[0].is_backwards
    assert not read_ranges("2019 - Mar 2019")[0].is_backwards
