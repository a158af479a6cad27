import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.claims.numbers import Form, number_at
from voicecoach.core.claims.words import read_words

_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spoken(value: int) -> str:
    """Say a whole number below a billion, the British way."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        tens = _TENS[value // 10 - 2]
        return tens if value % 10 == 0 else f"{tens} {_UNITS[value % 10]}"
    if value < 1000:
        rest = f" and {spoken(value % 100)}" if value % 100 else ""
        return f"{_UNITS[value // 100]} hundred{rest}"
    name, size = ("million", 1_000_000) if value >= 1_000_000 else ("thousand", 1000)
    remainder = value % size
    joint = " and " if 0 < remainder < 100 else " "
    tail = f"{joint}{spoken(remainder)}" if remainder else ""
    return f"{spoken(value // size)} {name}{tail}"


@given(st.integers(min_value=0, max_value=999_999_999))
def test_what_is_said_is_read_back(value: int) -> None:
    words = read_words(spoken(value))
    number = number_at(words, 0)
    assert number is not None
    assert (number.low, number.high, number.end) == (value, value, len(words))


@given(st.integers(min_value=0, max_value=10**9))
def test_what_is_written_is_read_back(value: int) -> None:
    number = number_at(read_words(f"{value:,}"), 0)
    assert number is not None
    assert number.low == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a million and a half", 1_500_000),
        ("one point two million", 1_200_000),
        ("half a million", 500_000),
        ("three quarters of a million", 750_000),
        ("fifteen hundred", 1500),
        ("sixty k", 60_000),
        ("twenty grand", 20_000),
        ("two and a half", 2.5),
        ("half a dozen", 6),
        ("two dozen", 24),
        ("1.2 million", 1_200_000),
        ("12k", 12_000),
        ("twice", 2),
        ("thirty too thousand", 32_000),
        ("fifty for thousand", 54_000),
        ("too hundred", 200),
    ],
)
def test_ways_to_say_a_number(text: str, value: float) -> None:
    words = read_words(text)
    number = number_at(words, 0)
    assert number is not None
    assert (number.low, number.end) == (value, len(words))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("nineteen ninety eight", 1998),
        ("twenty nineteen", 2019),
        ("twenty oh nine", 2009),
        ("twenty twenty four", 2024),
        ("2016", 2016),
    ],
)
def test_years(text: str, year: int) -> None:
    number = number_at(read_words(text), 0)
    assert number is not None
    assert (number.form, number.low) == (Form.YEAR, year)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("three out of ten", 30),
        ("one in five", 20),
        ("two thirds", 200 / 3),
        ("a quarter", 25),
        ("99.5%", 99.5),
        ("eight out of 10", 80),
        ("half a percent", 0.5),
        ("a quarter of one percent", 0.25),
    ],
)
def test_shares(text: str, percent: float) -> None:
    number = number_at(read_words(text), 0)
    assert number is not None
    assert number.form is Form.SHARE
    assert number.low == pytest.approx(percent)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a couple of", 2, 3),
        ("a few hundred", 300, 500),
        ("a hundred and ninety something", 190, 199),
    ],
)
def test_vague_numbers_are_intervals(text: str, low: float, high: float) -> None:
    number = number_at(read_words(text), 0)
    assert number is not None
    assert number.vague
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize("text", ["years", "a nurse", "and", "second"])
def test_what_is_no_number(text: str) -> None:
    assert number_at(read_words(text), 0) is None
