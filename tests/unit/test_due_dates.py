"""Until when something was promised, counted from a Wednesday."""

from datetime import date

import pytest

from voicecoach.core.due_dates import read_due

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("promised", "due"),
    [
        ("send the case study by Friday", date(2026, 11, 27)),
        ("by this Friday at noon", date(2026, 11, 27)),
        ("by next Friday", date(2026, 12, 4)),
        ("call on Wednesday", date(2026, 12, 2)),
        ("on Monday next week", date(2026, 11, 30)),
        ("by tues", date(2026, 12, 1)),
        ("I'll write next week", date(2026, 12, 4)),
        ("before the end of the week", date(2026, 11, 27)),
        ("by the end of next week", date(2026, 12, 4)),
        ("by the weekend", date(2026, 11, 29)),
        ("by the end of the month", date(2026, 11, 30)),
        ("some time next month", date(2026, 12, 31)),
        ("today", date(2026, 11, 25)),
        ("by tomorrow evening", date(2026, 11, 26)),
        ("the day after tomorrow", date(2026, 11, 27)),
        ("within 24 hours", date(2026, 11, 26)),
        ("in two weeks", date(2026, 12, 9)),
        ("in a couple of days", date(2026, 11, 27)),
        ("by 3 December", date(2026, 12, 3)),
        ("by December 3rd", date(2026, 12, 3)),
        ("by the 3rd of December, 2027", date(2027, 12, 3)),
        ("by the 3rd", date(2026, 12, 3)),
        ("by the 28th", date(2026, 11, 28)),
        ("until 2026-12-05", date(2026, 12, 5)),
        ("by 2 February", date(2027, 2, 2)),
    ],
)
def test_a_day_is_read_from_the_words(promised: str, due: date) -> None:
    assert read_due(promised, WEDNESDAY) == due


@pytest.mark.parametrize(
    "promised",
    [
        "send two references",
        "I may send it",
        "by the 3/4",
        "show the sun deck slides",
        "I sat with them and will march on",
        "by 31 February",
        "as agreed on 2026-11-02",
    ],
)
def test_what_names_no_day_to_come_has_none(promised: str) -> None:
    assert read_due(promised, WEDNESDAY) is None


def test_the_earlier_date_in_the_text_counts() -> None:
    assert read_due("call by Friday, the rest next month", WEDNESDAY) == date(2026, 11, 27)


def test_the_last_day_of_a_month_is_in_time() -> None:
    assert read_due("by the end of the month", date(2026, 2, 28)) == date(2026, 2, 28)
    assert read_due("next month", date(2026, 12, 31)) == date(2027, 1, 31)
