import pytest

from voicecoach.core.claims.quantities import DAYS, Dimension, Quantity, read_quantities
from voicecoach.core.claims.repairs import drop_repairs
from voicecoach.core.claims.words import read_words

YEAR = DAYS["year"]


def read(text: str) -> list[Quantity]:
    return read_quantities([word for word in read_words(text) if not word.is_mark])


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("for a year and a half", 1.5 * YEAR, 1.5 * YEAR),
        ("two years and three months", 2 * YEAR + 3 * DAYS["month"], 2 * YEAR + 3 * DAYS["month"]),
        ("two to three years", 2 * YEAR, 3 * YEAR),
        ("almost four years", 0.85 * 4 * YEAR, 4 * YEAR),
        ("at least six years", 6 * YEAR, float("inf")),
        ("9+ years", 9 * YEAR, float("inf")),
        ("0+ years", 0, float("inf")),
        ("half an hour", 0.5 * DAYS["hour"], 0.5 * DAYS["hour"]),
        ("five working days", 5, 7),
        ("for teen months", 14 * DAYS["month"], 14 * DAYS["month"]),
        ("ran 8 mths", 8 * DAYS["month"], 8 * DAYS["month"]),
        ("a decade", 10 * YEAR, 10 * YEAR),
    ],
)
def test_durations(text: str, low: float, high: float) -> None:
    (quantity,) = read(text)
    assert quantity.dimension is Dimension.DURATION
    assert quantity.low == pytest.approx(low)
    assert quantity.high == pytest.approx(high)


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high"),
    [
        ("£450 a day", Dimension.MONEY, 450, 450),
        ("between fifty and sixty thousand pounds", Dimension.MONEY, 50_000, 60_000),
        ("forty percent", Dimension.PERCENT, 40, 40),
        ("sales doubled", Dimension.PERCENT, 100, 100),
        ("we halved it", Dimension.PERCENT, -50, -50),
        ("seven or eight nurses", Dimension.COUNT, 7, 8),
        ("no more than ten", Dimension.COUNT, 0, 10),
    ],
)
def test_other_dimensions(text: str, dimension: Dimension, low: float, high: float) -> None:
    quantity = read(text)[0]
    assert (quantity.dimension, quantity.low, quantity.high) == (dimension, low, high)


def test_hedges_are_marked_on_either_side() -> None:
    assert read("about thirty chairs")[0].hedged
    assert read("thirty or so chairs")[0].hedged
    assert not read("exactly thirty chairs")[0].hedged


def test_rates_keep_their_period() -> None:
    assert read("forty weddings a year")[0].per == "year"
    assert read("six patients per shift")[0].per == "shift"


def test_the_old_value_of_a_change_is_told_apart() -> None:
    old, new = read("down from nine percent to four")
    assert (old.came_from, new.came_from) == (True, False)
    assert (old.dimension, new.dimension) == (Dimension.PERCENT, Dimension.PERCENT)


def test_got_up_to_is_no_limit() -> None:
    assert read("it got up to eighty percent")[0].low == 80
    assert read("up to eighty percent")[0].low == 20


@pytest.mark.parametrize(
    "text",
    ["five, no, seven years", "fifty i mean fifteen cooks", "six sorry seven", "in May, no, June"],
)
def test_repairs_keep_what_was_meant(text: str) -> None:
    kept = [word.form for word in drop_repairs(read_words(text))]
    assert not {"five", "fifty", "six", "may"} & set(kept)
    assert {"seven", "fifteen", "june"} & set(kept)


def test_the_one_is_no_count() -> None:
    assert read("the other one was better") == []
    assert read("that one time") == []
