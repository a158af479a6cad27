"""Shares of a whole, rough numbers and changes told in words."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict
from voicecoach.core.claims.quantities import Dimension, Quantity, read_quantities
from voicecoach.core.claims.words import read_words


def amount(text: str) -> Quantity:
    return read_quantities([word for word in read_words(text) if not word.is_mark])[0]


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high"),
    [
        ("one in fifty", Dimension.PERCENT, 2, 2),
        ("one lamb in twenty", Dimension.PERCENT, 5, 5),
        ("one job in twenty years", Dimension.COUNT, 1, 1),
        ("nine lakh", Dimension.COUNT, 900_000, 900_000),
        ("three fifty a day", Dimension.COUNT, 350, 350),
        ("the mid seventies", Dimension.COUNT, 73, 77),
        ("six figures", Dimension.MONEY, 100_000, 999_999),
        ("a quarter of an hour", Dimension.DURATION, 15 / 1440, 15 / 1440),
        ("took me an hour and twenty", Dimension.DURATION, 80 / 1440, 80 / 1440),
        ("anywhere from thirty to forty", Dimension.COUNT, 30, 40),
    ],
)
def test_amounts_as_people_say_them(
    text: str, dimension: Dimension, low: float, high: float
) -> None:
    quantity = amount(text)
    assert quantity.dimension is dimension
    assert (quantity.low, quantity.high) == pytest.approx((low, high))


def test_a_denied_limit_turns_round() -> None:
    assert amount("nothing under seventy").high == float("inf")
    assert amount("it never got above nine").high == 9


def level(earlier: str, later: str, question: str) -> Level | None:
    context = Context(question)
    return verdict(check_statements(Statement(earlier, context), Statement(later, context)))


@pytest.mark.parametrize(
    ("earlier", "later", "question"),
    [
        ("I doubled it", "it stayed exactly the same", "What happened to the harvest?"),
        ("it crept up a little", "we halved it", "What happened to breakages?"),
        ("four out of five got there", "ninety nine percent", "How punctual were the ferries?"),
        ("it was half empty", "ninety percent", "How full was the hostel?"),
        ("I hold sixty percent", "I've a small slice, ten percent", "What is your stake?"),
    ],
)
def test_one_measure_told_twice(earlier: str, later: str, question: str) -> None:
    assert level(earlier, later, question) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later", "question"),
    [
        ("a hundred and four percent of quota", "four percent over", "Did you hit quota?"),
        ("the first year we grew five percent", "the second year we grew thirty percent", ""),
        ("I cut breakages by twenty percent", "queues came down forty percent", "Achievement"),
    ],
)
def test_measures_that_fit(earlier: str, later: str, question: str) -> None:
    assert level(earlier, later, question) is not Level.CONTRADICTION
