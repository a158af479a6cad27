"""Numbers in lines, without dates and telephone numbers."""

import pytest

from voicecoach.core.documents.numbers import read_numbers


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("handles 4,500 requests with a p95 of 80 ms", ["4,500", "80"]),
        ("11+ years", ["11+"]),
        ("sales of Rs. 3,50,00,000 a year", ["Rs. 3,50,00,000"]),
        ("to CAD 3.2 million.", ["CAD 3.2 million"]),
        ("€1.8m, up 11 percent", ["€1.8m", "11 percent"]),
        ("2.4 million złoty", ["2.4 million złoty"]),
        ("in eighteen months", ["eighteen"]),
        ("twenty-two people", ["twenty-two"]),
        ("no errors, one of them", []),
        ("98.6 % on time in 2024", ["98.6 %"]),
        ("Leeds | 07700 900456 | a.b12@example.org | +44 20 7946 0000", []),
        ("Site Engineer, Feb 2016 - Nov 2019", []),
    ],
)
def test_numbers_are_read_as_written(text: str, quotes: list[str]) -> None:
    found = read_numbers(text, 3)
    assert [each.quote for each in found] == quotes
    assert all(text[each.start_char : each.end_char] == each.quote for each in found)
    assert all(each.line == 3 for each in found)
